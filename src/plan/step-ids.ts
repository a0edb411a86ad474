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

/** Id of the target that a verb names, as its value or as its member `target`. */
export function namedTarget(file: StepFile): string | undefined {
  const value: unknown = (file as Readonly<Record<string, unknown>>)[verbOf(file)];
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null || !("target" in value)) return undefined;
  return typeof value.target === "string" ? value.target : undefined;
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
        const target = namedTarget(file);
        const base = `${lane}/${verbOf(file)}${target === undefined ? "" : `/${target}`}`;
        const count = (used.get(base) ?? 0) + 1;
        used.set(base, count);
        return count === 1 ? base : `${base}/${count}`;
      });
      return [lane, ids];
    }),
  );
}
