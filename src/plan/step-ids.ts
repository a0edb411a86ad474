import type { PlanFile, StepFile } from "../gen/plan-file.ts";
import { MOST_VISITS, visitsOf } from "./visits.ts";

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
const pointing: ReadonlySet<string> = new Set<keyof StepFile>(["goto", "slew", "visit"]);

/** Id of the target that a verb points at, as its value or as its member `target`. */
export function namedTarget(file: StepFile): string | undefined {
  const verb = verbOf(file);
  if (!pointing.has(verb)) return undefined;
  const value = verbValueIn(file, verb);
  return typeof value === "string" ? value : textAt(value, "target");
}

/** Id of the target whose rates a step takes over. */
export function ratesTarget({ track }: StepFile): string | undefined {
  return typeof track === "object" ? track.rates?.of : undefined;
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

/** A step of the compiled plan, and what the document has for it. */
export interface LaneStep {
  /** As written, or `LANE/VERB/OBJECT`; of a visit, its target stands behind the written id too. */
  readonly id: string;
  /** Place in the lane of the document, which all visits of one pattern share. */
  readonly index: number;
  /** As written; a visit has its one target only. Rounds of a target share it. */
  readonly file: StepFile;
  readonly visit: VisitPlace | undefined;
}

/** Which of the visits of a pattern a step is. */
export interface VisitPlace {
  /** Name of the pattern, unique in its lane. */
  readonly pattern: string;
  /** From 1. */
  readonly round: number;
  /** Place in `targets`; undefined where the one target is named by `target`. */
  readonly targetIndex: number | undefined;
}

/**
 * The steps of all lanes in order: a visit is taken apart into one step for each target and round. Where an id is not
 * unique, all but the first are numbered, from 2: `dwarf/stack/2`. Written ids hold no slash, so these never collide
 * with them.
 */
export function laneSteps(document: PlanFile): ReadonlyMap<string, readonly LaneStep[]> {
  let room = MOST_VISITS;
  return new Map(
    Object.entries(document.night.lanes).map(([lane, files]) => {
      const unique = numbering();
      const steps = files.flatMap((file, index): LaneStep[] => {
        if (file.visit === undefined) {
          return [{ id: file.id ?? unique(madeId(lane, file)), index, file, visit: undefined }];
        }
        const pattern = file.id ?? unique(`${lane}/visit`);
        const visits = visitsOf(file, file.visit, room);
        room -= visits.length;
        return visits.map(({ file: one, round, targetIndex }) => ({
          id: unique(file.id === undefined ? madeId(lane, one) : `${file.id}/${one.visit?.target}`),
          index,
          file: one,
          visit: { pattern, round, targetIndex },
        }));
      });
      return [lane, steps];
    }),
  );
}

/** Gives each text back as it is the first time, with its number after that. */
function numbering(): (base: string) => string {
  const used = new Map<string, number>();
  return (base) => {
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return count === 1 ? base : `${base}/${count}`;
  };
}
