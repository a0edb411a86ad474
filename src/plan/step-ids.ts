import type { PlanFile, StepFile } from "../gen/plan-file.ts";

const common: ReadonlySet<string> = new Set<keyof StepFile>([
  "id",
  "when",
  "until",
  "needs",
  "onFailure",
  "retry",
  "timeout",
]);

/** The verb of a step that passed the schema: its one key that says what to do. */
export function verbOf(file: StepFile): string {
  const verb = Object.keys(file).find((key) => !common.has(key));
  if (verb === undefined) throw new Error("A step without a verb passed validation.");
  return verb;
}

/** Verbs that point a telescope at a target of the plan. */
const pointing: ReadonlySet<string> = new Set<keyof StepFile>(["goto", "slew"]);

/** Id of the target that a verb points at, as its value or as its member `target`. */
export function namedTarget(file: StepFile): string | undefined {
  const verb = verbOf(file);
  if (!pointing.has(verb)) return undefined;
  const value = verbValueIn(file, verb);
  return typeof value === "string" ? value : textAt(value, "target");
}

/** The id of a step that has none of its own, before it is numbered: `LANE/VERB/OBJECT`, or `LANE/VERB`. */
export function madeId(lane: string, file: StepFile): string {
  const object = objectOf(file);
  return `${lane}/${verbOf(file)}${object === undefined ? "" : `/${object}`}`;
}

/** Same as the `id` definition in the plan schema: other tags are no part of an id. */
const ID = /^(?!\d+$)[a-z0-9][a-z0-9-]{0,62}$/;

/** What a verb is about: a target, an object of RoboTarget's database by its path, or a tag. */
function objectOf(file: StepFile): string | undefined {
  const value = verbValueIn(file, verbOf(file));
  if (typeof value === "string") return value;
  const tag = textAt(value, "setTag") ?? textAt(value, "targetTag");
  return tag === undefined || !ID.test(tag) ? namedTarget(file) : tag;
}

function verbValueIn(file: StepFile, verb: string): unknown {
  return (file as Readonly<Record<string, unknown>>)[verb];
}

function textAt(value: unknown, key: string): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const member: unknown = (value as Readonly<Record<string, unknown>>)[key];
  return typeof member === "string" ? member : undefined;
}

/**
 * Ids of all steps, by lane in order: as written, or `LANE/VERB/OBJECT`; where that is not unique, all but the
 * first are numbered, from 2: `dwarf/stack/2`. Written ids hold no slash, so these never collide with them.
 */
export function stepIds(document: PlanFile): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(document.night.lanes).map(([lane, files]) => {
      const used = new Map<string, number>();
      const ids = files.map((file) => {
        if (file.id !== undefined) return file.id;
        const base = madeId(lane, file);
        const count = (used.get(base) ?? 0) + 1;
        used.set(base, count);
        return count === 1 ? base : `${base}/${count}`;
      });
      return [lane, ids];
    }),
  );
}
