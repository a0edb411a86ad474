import { deviceText } from "../../../printable.ts";
import type {
  DifferenceState,
  FieldDifference,
  ObjectDifference,
  Refusal,
  SyncOptions,
} from "../../../sync-difference.ts";
import type { JsonObject } from "../../../verb.ts";
import type { ObjectIdentity } from "../../../verb-params.ts";
import { wordChanges } from "./changes.ts";
import type { Stored } from "./database.ts";
import type { Mark } from "./mark.ts";
import { nameKey } from "./names.ts";
import type { Operation } from "./operations.ts";
import { ambiguousReset } from "./refusals.ts";

/** What comparing needs to know about the sync as a whole. */
export interface Planning {
  readonly planName: string;
  readonly device: string;
  readonly options: SyncOptions;
  /** Date of creation of new targets. */
  readonly nowLocalSec: number;
  /** By GUID, for people. */
  readonly setNames: ReadonlyMap<string, string>;
}

/** What comparing came to for one object and what is below it. Operations are in the order of sending. */
export interface Reconciled {
  readonly differences: readonly ObjectDifference[];
  readonly operations: readonly Operation[];
  readonly refusals: readonly Refusal[];
}

/** How an object of the plan compares to the one in the database. */
export interface Comparison {
  readonly stored: { readonly guid: string } | undefined;
  readonly isOwn: boolean;
  readonly fields: readonly FieldDifference[];
  /** The plan's mark must be written, whatever else is. */
  readonly isUnmarked: boolean;
  /** It is not as the plan left it. Takes time to find out. */
  readonly isDrifted: () => boolean;
}

export function stateOf(comparison: Comparison, { options }: Planning): DifferenceState {
  const { stored, isOwn, fields, isUnmarked, isDrifted } = comparison;
  const isSame = fields.length === 0;
  if (!stored) return "create";
  if (!isOwn) return options.adopt ? "adopt" : isSame ? "same" : "foreign";
  if (isSame) return isUnmarked ? "change" : "same";
  return isDrifted() ? "drift" : "change";
}

/** The plan's own mark of an object that it owns. */
export function ownMark(stored: Stored | undefined, planName: string): Mark | undefined {
  return stored?.mark?.planName === planName ? stored.mark : undefined;
}

/** `before` and `after` in the plan's words; `before` of a new object is a neutral one. */
export function differenceOf(
  object: ObjectDifference["object"],
  { path, name }: { readonly path: string; readonly name: string },
  guid: string,
  comparison: Comparison,
  planning: Planning,
  words: { readonly before: () => JsonObject; readonly after: () => JsonObject },
): ObjectDifference {
  const state = stateOf(comparison, planning);
  return { object, path, name: deviceText(name), guid, state, changes: shown(state, comparison, words) };
}

/** What a reviewer of a new object wants to see even where it is what a neutral object has. */
const ESSENTIAL: ReadonlySet<string> = new Set(["profile", "filter", "sequence"]);

function shown(
  state: DifferenceState,
  { fields, isUnmarked }: Comparison,
  words: { readonly before: () => JsonObject; readonly after: () => JsonObject },
): readonly FieldDifference[] {
  if (state === "create") {
    const special = new Set(wordChanges(words.before(), words.after()).map(({ field }) => field));
    return wordChanges({}, words.after()).filter(({ field }) => special.has(field) || ESSENTIAL.has(field));
  }
  const changes = fields.length > 0 ? wordChanges(words.before(), words.after()) : [];
  if (changes.length > 0) return changes;
  // What no plan can say, such as a letter of a mask without its value, is shown as the database has it.
  if (fields.length > 0) return fields;
  return state !== "same" && isUnmarked ? [{ field: "mark", from: null, to: "nightplan" }] : [];
}

/** Whether a person said by path or name, whatever its case, that the progress of this, or of what it is in, may be lost. */
export function isGivenUp(
  { resetProgress }: SyncOptions,
  path: string,
  names: readonly string[] = [],
): boolean {
  const [own, all] = [nameKey(path), names.map(nameKey)];
  return resetProgress
    .map(nameKey)
    .some((given) => given !== "" && (given === own || own.startsWith(`${given}/`) || all.includes(given)));
}

/** Names that stand for more than one object, though a person may have meant one to lose its progress. */
export function ambiguousResets(
  objects: readonly ObjectDifference[],
  { resetProgress }: SyncOptions,
): readonly Refusal[] {
  return resetProgress.flatMap((given) => {
    const key = nameKey(given);
    const named = objects.filter(
      ({ path, name, state }) => state !== "foreign" && (nameKey(path) === key || nameKey(name) === key),
    );
    const paths = [...new Set(named.map(({ path }) => path))];
    return paths.length > 1 ? [ambiguousReset(given, paths)] : [];
  });
}

/** Last id of a path. */
export function idOf({ path }: ObjectIdentity): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
