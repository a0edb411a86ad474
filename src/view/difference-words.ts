import type { Paint } from "../paint.ts";
import { deviceText, printableJson } from "../printable.ts";
import type {
  DifferenceState,
  ObjectDifference,
  SyncDifference,
  SyncSummary,
  SyncWrite,
} from "../sync-difference.ts";
import type { Json } from "../verb.ts";

interface StateWords {
  readonly sign: string;
  readonly colour: Parameters<Paint>[0];
  /** What is to be done, for a list that has no signs. */
  readonly verb: string;
  /** After a number, in the sum of a difference. */
  readonly counted: string;
  /** What a reader could not know from the sign. */
  readonly meaning?: string;
}

/** How each state is shown, in the order of the sum. */
export const stateWords: Readonly<Record<DifferenceState, StateWords>> = {
  create: { sign: "+", colour: "green", verb: "create", counted: "to create" },
  change: { sign: "~", colour: "yellow", verb: "change", counted: "to change" },
  drift: {
    sign: "!",
    colour: "red",
    verb: "change back",
    counted: "to change back",
    meaning: "not as the last sync left it",
  },
  adopt: {
    sign: ">",
    colour: "cyan",
    verb: "adopt",
    counted: "to adopt",
    meaning: "made by hand, taken over",
  },
  remove: { sign: "-", colour: "red", verb: "remove", counted: "to remove" },
  same: { sign: "=", colour: "dim", verb: "leave", counted: "as they should be" },
  orphan: {
    sign: "?",
    colour: "yellow",
    verb: "leave",
    counted: "no longer in the plan",
    meaning: "no longer in the plan, stays",
  },
  foreign: {
    sign: "·",
    colour: "dim",
    verb: "leave",
    counted: "not of this plan",
    meaning: "not of this plan, stays",
  },
};

/** Whether applying a difference would send something, or be refused. */
export function differs({ writes, refusals }: SyncDifference): boolean {
  return writes.length > 0 || refusals.length > 0;
}

/** The sum of a difference: "2 to create, 1 to change, 14 as they should be". */
export function sumText({ objects, refusals }: SyncDifference): string {
  const counts = stateCounts(objects);
  const parts = Object.entries(stateWords).flatMap(([state, { counted }]) => {
    const count = counts[state as DifferenceState];
    return count === 0 ? [] : [`${count} ${counted}`];
  });
  if (refusals.length > 0) parts.unshift(`${refusals.length} refused`);
  return parts.length === 0 ? "nothing on either side" : parts.join(", ");
}

/** How many objects are in each state. */
export function stateCounts(objects: readonly ObjectDifference[]): Record<DifferenceState, number> {
  const counts = Object.fromEntries(Object.keys(stateWords).map((state) => [state, 0]));
  for (const { state } of objects) counts[state] = (counts[state] ?? 0) + 1;
  return counts as Record<DifferenceState, number>;
}

/** An object's name where its path does not end in it. */
export function ownName({ path, name }: ObjectDifference): string | undefined {
  return path === name || path.endsWith(`/${name}`) ? undefined : name;
}

/** What to know about an object besides its fields, a few words each. */
export function notesOf(object: ObjectDifference, losesProgress: boolean): readonly string[] {
  const { state, shotsDone = 0, remark } = object;
  const { meaning } = stateWords[state];
  return [
    ...(shotsDone > 0 ? [`${shotsDone} ${shotsDone === 1 ? "image" : "images"} done`] : []),
    ...(losesProgress ? ["its progress is reset"] : []),
    ...(remark !== undefined ? [deviceText(remark)] : meaning !== undefined ? [meaning] : []),
  ];
}

/** Objects whose progress the writes reset, by kind and path. */
export function progressResets(writes: readonly SyncWrite[]): (object: ObjectDifference) => boolean {
  const resets = writes.filter(({ operation }) => operation === "reset-progress");
  const keys = new Set(resets.map(({ object, path }) => `${object} ${path}`));
  return ({ object, path }) => keys.has(`${object} ${path}`);
}

/** Fields of an object that is new, but its name, which stands beside its path: "filter: L, exposure: 300s". */
export function statedFields({ name, changes }: ObjectDifference): readonly string[] {
  return changes
    .filter(({ field, to }) => to !== null && !(field === "name" && to === name))
    .map(({ field, to }) => `${deviceText(field)}: ${valueText(to)}`);
}

/** Longest value that is shown whole. */
const LONGEST = 300;
/** Text that cannot be taken for anything but itself. */
const PLAIN = /^[\p{L}\p{M}\p{N}+°*/(_#&][\p{L}\p{M}\p{N} .:+\-_/°*&()#'%]*$/u;
const OTHERWISE = /^\s|\s$| {2}|^(unset|true|false|null|[\d.+-]+)$/;

/** A value as one line: plain where that is clear, else as JSON. Nothing in it moves a cursor, and no difference is lost. */
export function valueText(value: Json): string {
  if (value === null) return "unset";
  if (typeof value === "string") {
    const text = PLAIN.test(value) && !OTHERWISE.test(value) ? value : printableJson(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  }
  if (typeof value !== "object") return String(value);
  const text = Array.isArray(value)
    ? `[${value.map(valueText).join(", ")}]`
    : `{ ${Object.entries(value)
        .map(([key, member]) => `${deviceText(key)}: ${valueText(member)}`)
        .join(", ")} }`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** One write as it is sent: "[ 3/17] create shot autumn/m31/l". */
export function writeText({ operation, object, path }: SyncWrite, number: number, total: number): string {
  const width = String(total).length;
  return `[${String(number).padStart(width)}/${total}] ${operation} ${object} ${deviceText(path)}`;
}

/** What a sync did, in one line. */
export function summaryText({ created, updated, removed, unchanged }: SyncSummary): string {
  return `${created} created, ${updated} updated, ${removed} removed, ${unchanged} unchanged`;
}
