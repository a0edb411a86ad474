import { planDefaults } from "../../gen/defaults.ts";
import type { StepFile } from "../../gen/plan-file.ts";
import type { PointingTarget, VerbInfo } from "../../verb.ts";
import { type LaneStep, laneSteps, namedTarget, ratesTarget, type VisitPlace, verbOf } from "../step-ids.ts";
import { pointingTargets } from "../targets.ts";
import { type ParsedTime, parseTimeExpression } from "../time-expression.ts";
import { databaseTargetsOf } from "./database-reading.ts";
import type { Path, RuleInput } from "./rule.ts";

/** A step as rules look at it. */
export interface StepReading {
  readonly lane: string;
  /** Place in the lane of the document; the visits of one pattern share it, and the path. */
  readonly index: number;
  readonly path: Path;
  readonly file: StepFile;
  readonly id: string;
  readonly visit: VisitPlace | undefined;
  readonly verb: string;
  /** Kind of the lane's device; without an observatory, the kind that the verb belongs to. */
  readonly kind: string | undefined;
  /** Undefined when the device does not offer the verb. */
  readonly info: VerbInfo | undefined;
  /** The target that the step itself names. */
  readonly ownTarget: NamedTarget | undefined;
  /** Id of the target that sky conditions of the step are about when they name none. */
  readonly pointedAt: string | undefined;
}

/** A target's id where the plan uses it. */
export interface NamedTarget {
  readonly id: string;
  readonly path: Path;
}

/** A time where the plan uses it. */
export interface TimeReading {
  readonly path: Path;
  /** The key where it stands for a default that the text does not have. */
  readonly part: "key" | "value";
  readonly text: string;
  readonly parsed: ParsedTime;
}

/** Everything that several rules read out of a document, read once. */
interface Reading {
  everyStep?: readonly StepReading[];
  steps?: readonly StepReading[];
  times?: readonly TimeReading[];
  timesByPath?: ReadonlyMap<string, TimeReading>;
  targets?: ReadonlyMap<string, PointingTarget>;
}

const readings = new WeakMap<RuleInput, Reading>();

function readingOf(input: RuleInput): Reading {
  const known = readings.get(input);
  if (known !== undefined) return known;
  const made: Reading = {};
  readings.set(input, made);
  return made;
}

/** Steps lane after lane, each visit of a pattern in its first round: later rounds are found the same. */
export function stepsOf(input: RuleInput): readonly StepReading[] {
  const reading = readingOf(input);
  reading.steps ??= everyStepOf(input).filter(({ visit }) => visit === undefined || visit.round === 1);
  return reading.steps;
}

/** All steps, lane after lane, as they are run. */
export function everyStepOf(input: RuleInput): readonly StepReading[] {
  const reading = readingOf(input);
  reading.everyStep ??= [...laneSteps(input.document)].flatMap(([lane, steps]) =>
    readLane(input, lane, steps),
  );
  return reading.everyStep;
}

/** Targets whose coordinates can be read, by id. */
export function targetsOf(input: RuleInput): ReadonlyMap<string, PointingTarget> {
  const reading = readingOf(input);
  reading.targets ??= pointingTargets(input.document);
  return reading.targets;
}

/** Every time in the plan: start and end of the night first, by default if not written. */
export function timesOf(input: RuleInput): readonly TimeReading[] {
  const reading = readingOf(input);
  reading.times ??= readTimes(input);
  return reading.times;
}

function readLane(input: RuleInput, lane: string, steps: readonly LaneStep[]): readonly StepReading[] {
  let pointedAt: string | undefined;
  return steps.map((step) => {
    const { index, file, visit } = step;
    const path: Path = ["night", "lanes", lane, index];
    const verb = verbOf(file);
    const kind = input.observatory === undefined ? kindOffering(input, verb) : deviceKind(input, lane);
    const offered = kind !== undefined && verbsOf(input, kind).includes(verb);
    const info = offered ? input.catalog[kind]?.[verb] : undefined;
    const ownTarget = ownTargetOf(file, path, visit);
    if (info?.establishes === "pointing") pointedAt = ownTarget?.id;
    const aimed = ownTarget?.id ?? pointedAt;
    return { ...step, lane, path, verb, kind, info, ownTarget, pointedAt: aimed };
  });
}

/** The first kind that has the verb: without an observatory nobody says what a device is. */
function kindOffering(input: RuleInput, verb: string): string | undefined {
  return Object.keys(input.catalog).find((kind) => verbsOf(input, kind).includes(verb));
}

/** Where the step names its target: at the verb's value, at its member `target`, or in `targets`. */
function ownTargetOf(file: StepFile, path: Path, visit: VisitPlace | undefined): NamedTarget | undefined {
  const id = namedTarget(file);
  if (id === undefined) return undefined;
  const verb = verbOf(file);
  if (visit?.targetIndex !== undefined) return { id, path: [...path, verb, "targets", visit.targetIndex] };
  const isMember = typeof (file as Readonly<Record<string, unknown>>)[verb] === "object";
  return { id, path: isMember ? [...path, verb, "target"] : [...path, verb] };
}

/** The time at a path; undefined when there is none. */
export function timeAt(input: RuleInput, path: Path): TimeReading | undefined {
  const reading = readingOf(input);
  reading.timesByPath ??= new Map(timesOf(input).map((time) => [JSON.stringify(time.path), time]));
  return reading.timesByPath.get(JSON.stringify(path));
}

/** Kind of a device; undefined when there is no observatory or no such device in it. */
export function deviceKind({ observatory }: RuleInput, device: string): string | undefined {
  if (observatory === undefined || !Object.hasOwn(observatory.devices, device)) return undefined;
  return observatory.devices[device]?.kind;
}

/** Names of the verbs that a kind of device offers. */
export function verbsOf({ catalog }: RuleInput, kind: string): readonly string[] {
  return Object.hasOwn(catalog, kind) ? Object.keys(catalog[kind] ?? {}) : [];
}

/** Every device that a step follows, where the plan names it. */
export function followedIn(input: RuleInput): readonly { readonly device: string; readonly path: Path }[] {
  return stepsOf(input).flatMap(({ file: { follow }, path }) => {
    if (follow === undefined) return [];
    if (typeof follow === "string") return [{ device: follow, path: [...path, "follow"] }];
    return [{ device: follow.source, path: [...path, "follow", "source"] }];
  });
}

/** Every place where the plan names a target. */
export function targetUsesOf(input: RuleInput): readonly (NamedTarget & { readonly part?: "key" })[] {
  const inDatabase = databaseTargetsOf(input).map(({ id, path }) => ({ id, path, part: "key" as const }));
  return [...pointingUsesOf(input), ...inDatabase];
}

/** Every place where the plan needs to know where a target is: steps, gates and times. */
export function pointingUsesOf(input: RuleInput): readonly NamedTarget[] {
  return [...stepsOf(input).flatMap(stepTargets), ...timeTargets(input)];
}

function stepTargets({ file, path, ownTarget }: StepReading): readonly NamedTarget[] {
  const others = [
    { id: file.when?.target, path: [...path, "when", "target"] },
    { id: file.until?.target, path: [...path, "until", "target"] },
    { id: ratesTarget(file), path: [...path, "track", "rates", "of"] },
  ];
  const tasks = (file.schedule?.tasks ?? []).map(({ target: id }, place) => {
    return { id, path: [...path, "schedule", "tasks", place, "target"] };
  });
  const named = [...others, ...tasks].flatMap(({ id, path: at }) =>
    id === undefined ? [] : [{ id, path: at }],
  );
  return ownTarget === undefined ? named : [ownTarget, ...named];
}

function timeTargets(input: RuleInput): readonly NamedTarget[] {
  return timesOf(input).flatMap(({ path, parsed }) => {
    if (parsed.ok) return parsed.value.kind === "target" ? [{ id: parsed.value.target.id, path }] : [];
    return parsed.target === undefined ? [] : [{ id: parsed.target, path }];
  });
}

function readTimes(input: RuleInput): readonly TimeReading[] {
  const { night } = input.document;
  const read = (path: Path, text: string | undefined, part: "key" | "value" = "value"): TimeReading[] =>
    text === undefined
      ? []
      : [{ path, part, text, parsed: parseTimeExpression(text, (id) => targetsOf(input).get(id)) }];
  const boundary = (key: "starts" | "ends"): TimeReading[] =>
    night[key] === undefined
      ? read(["night"], planDefaults.night[key], "key")
      : read(["night", key], night[key]);
  return [
    ...boundary("starts"),
    ...boundary("ends"),
    ...stepsOf(input).flatMap(({ file, path }) => [
      ...read([...path, "when", "after"], file.when?.after),
      ...read([...path, "when", "before"], file.when?.before),
      ...read([...path, "until", "time"], file.until?.time),
      ...(file.schedule?.tasks ?? []).flatMap(({ start, end }, place) => [
        ...read([...path, "schedule", "tasks", place, "start"], start),
        ...read([...path, "schedule", "tasks", place, "end"], end),
      ]),
    ]),
  ];
}
