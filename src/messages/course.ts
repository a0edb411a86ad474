import type { Lane, Plan, Step } from "../plan/plan.ts";
import type { Catalog, JsonObject, PointingTarget, VerbInfo } from "../verb.ts";

/** What a step has to do with a target. */
export interface Course {
  readonly target: PointingTarget;
  /** The step that points at the target; itself where it does. */
  readonly pointing: string;
  /** Work on the target begins with it: it points there, or takes pictures of it. */
  readonly begins: boolean;
  /** Steps of the lane that work on the same target, in order. */
  readonly group: readonly string[];
  /** The exposure that it takes, or the next one of the same pointing. */
  readonly exposure: JsonObject | undefined;
}

/** What the steps of a plan have to do with targets, by step. */
export interface Courses {
  readonly ofStep: ReadonlyMap<string, Course>;
  /** The target that a lane comes to next, from a step on that does not work on one yet. */
  readonly nextTarget: ReadonlyMap<string, PointingTarget>;
}

/** Reads from a plan which steps work on which target. A lane without targets of its own (RoboTarget) has none. */
export function coursesOf(plan: Plan, catalog: Catalog): Courses {
  const ofStep = new Map(plan.lanes.flatMap((lane) => laneCourses(lane, catalog)));
  const nextTarget = new Map<string, PointingTarget>();
  for (const { steps } of plan.lanes) {
    let next: PointingTarget | undefined;
    for (const { id } of [...steps].reverse()) {
      const course = ofStep.get(id);
      if (course?.begins) next = course.target;
      if (next) nextTarget.set(id, next);
    }
  }
  return { ofStep, nextTarget };
}

function laneCourses({ kind, steps }: Lane, catalog: Catalog): readonly [string, Course][] {
  const courses: [string, Course][] = [];
  const groups = new Map<string, string[]>();
  let target: PointingTarget | undefined;
  let pointing = "";
  let exposures: (JsonObject | undefined)[] = [];
  for (const [index, step] of steps.entries()) {
    const verb = catalog[kind]?.[step.verb];
    const points = verb?.establishes === "pointing";
    if (verb?.undoes?.includes("pointing")) target = undefined;
    if (points) {
      pointing = step.id;
      target = targetOf(step);
      exposures = exposuresFrom(steps, index, (other) => catalog[kind]?.[other.verb]);
    }
    const works = points || verb?.relies.includes("pointing");
    if (!target || !works) continue;
    const group = groups.get(target.id) ?? [];
    groups.set(target.id, group);
    group.push(step.id);
    const begins = points || step.params.exposureSec !== undefined;
    courses.push([step.id, { target, pointing, begins, group, exposure: exposures[index] }]);
  }
  return courses;
}

/** Undefined for a step that points at a place without a name, such as an altitude and azimuth. */
function targetOf({ params }: Step): PointingTarget | undefined {
  return params.target as unknown as PointingTarget | undefined;
}

/** By place in the lane: the exposure that the step takes, or else the next one before the telescope points elsewhere. */
function exposuresFrom(
  steps: readonly Step[],
  from: number,
  verbOf: (step: Step) => VerbInfo | undefined,
): (JsonObject | undefined)[] {
  const next = steps.findIndex((step, index) => index > from && verbOf(step)?.establishes === "pointing");
  const exposures: (JsonObject | undefined)[] = [];
  let exposure: JsonObject | undefined;
  for (let index = (next < 0 ? steps.length : next) - 1; index >= from; index--) {
    const step = steps[index];
    const isWork = index === from || (step && verbOf(step)?.relies.includes("pointing"));
    if (isWork && step?.params.exposureSec !== undefined) exposure = step.params;
    exposures[index] = exposure;
  }
  return exposures;
}
