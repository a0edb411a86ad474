import type { AnswerName, CommonParam, Messages } from "./messages.ts";

/** What an operation of the telescope is at. */
type Phase = "idle" | "running" | "stopping" | "stopped" | "plate-solving";

/** Numbers of OperationState and AstroState. */
const phases: readonly Phase[] = ["idle", "running", "stopping", "stopped", "plate-solving"];

/**
 * One operation as its notifications tell it. Times are counts of events (`DeviceState.at`), so that "since the
 * command was sent" can be asked, and an end that came and went is not missed. 0: never.
 */
export interface Operation {
  /** Undefined: not told since the state was last asked for, which means that nothing goes on. */
  readonly phase: Phase | undefined;
  readonly toldAt: number;
  readonly startedAt: number;
  /** When it was last seen to end after it was seen to be going on. */
  readonly endedAt: number;
}

/** A stack of one of the cameras, and what has been told of its frames. */
export type StackOperation = Operation & {
  readonly taken: number;
  readonly stacked: number;
  readonly target: string;
};

/** Operations of which nothing more than their phase is told. */
const plainOperations = [
  "goto",
  "focus",
  "eqSolving",
  "oneClick",
  "darks",
  "wideDarks",
  "photo",
  "burst",
  "record",
  "timelapse",
  "panorama",
  "widePhoto",
  "wideBurst",
  "wideRecord",
  "wideTimelapse",
] as const;
const operations = [
  ...plainOperations,
  "calibration",
  "tracking",
  "bodyTracking",
  "stack",
  "wideStack",
] as const;

export type PlainOperation = (typeof plainOperations)[number];
export type OperationName = (typeof operations)[number];

/** A light, on or off. */
interface Light {
  readonly on: boolean;
  readonly toldAt: number;
}

/** As V3 firmware says it: a colour temperature by its index, or a scene by its number. */
export interface WhiteBalance {
  readonly mode: number;
  readonly value: number;
}

interface Counts {
  readonly done: number;
  readonly total: number;
}

/** Everything a telescope has told since it was connected. Made anew for each connection; never modified. */
export interface DeviceState extends Readonly<Record<PlainOperation, Operation>> {
  /** Counts events; goes on over connections. */
  readonly at: number;
  readonly host: "host" | "slave" | undefined;
  readonly hostToldAt: number;
  /** `resultAt`: when V3 firmware last told where the telescope points. */
  readonly calibration: Operation & { readonly plateSolvings: number; readonly resultAt: number };
  readonly tracking: Operation & { readonly target: string };
  /** Of the Sun or the Moon. */
  readonly bodyTracking: Operation & { readonly target: string };
  readonly stack: StackOperation;
  readonly wideStack: StackOperation;
  /** Parameters as told after a change by V2 firmware, under `notification/id`. */
  readonly params: Readonly<Record<string, { readonly toldAt: number; readonly param: CommonParam }>>;
  /** Parameters as told after a change by V3 firmware, under their ids in digits. */
  readonly laterParams: Readonly<Record<string, { readonly toldAt: number; readonly value: number }>>;
  /** As V3 firmware told them after a change. */
  readonly whiteBalances: Readonly<Record<"tele" | "wide", WhiteBalance & { readonly toldAt: number }>>;
  /** The newest answer to each command that came when nobody waited for one any more. */
  readonly lateAnswers: Readonly<Record<number, { readonly at: number; readonly answer: Answer }>>;
  readonly focusPosition: number | undefined;
  /** Frames of the last burst, panorama or darks. */
  readonly counts: Counts;
  readonly darksProgress: number;
  readonly albumToldAt: number;
  readonly ringLight: Light;
  readonly indicator: Light;
  readonly shootingMode: number | undefined;
  readonly cardFreeGb: number | undefined;
  readonly batteryPercent: number | undefined;
  readonly temperatureC: number | undefined;
  readonly switchingOff: boolean;
}

/** What a command was answered with. */
export type Answer = Messages[AnswerName];

const nothing: Operation = { phase: undefined, toldAt: 0, startedAt: 0, endedAt: 0 };
const noStack: StackOperation = { ...nothing, taken: 0, stacked: 0, target: "" };
const noBalance = { mode: 0, value: 0, toldAt: 0 };
const untold: Light = { on: false, toldAt: 0 };

/** The state right after connecting, when nothing has been told. `at` continues the count of the last one. */
export function freshState(at: number): DeviceState {
  return {
    at,
    host: undefined,
    hostToldAt: 0,
    ...(Object.fromEntries(plainOperations.map((name) => [name, nothing])) as Record<
      PlainOperation,
      Operation
    >),
    calibration: { ...nothing, plateSolvings: 0, resultAt: 0 },
    tracking: { ...nothing, target: "" },
    bodyTracking: { ...nothing, target: "" },
    stack: noStack,
    wideStack: noStack,
    params: {},
    laterParams: {},
    whiteBalances: { tele: noBalance, wide: noBalance },
    lateAnswers: {},
    focusPosition: undefined,
    counts: { done: 0, total: 0 },
    darksProgress: 0,
    albumToldAt: 0,
    ringLight: untold,
    indicator: untold,
    shootingMode: undefined,
    cardFreeGb: undefined,
    batteryPercent: undefined,
    temperatureC: undefined,
    switchingOff: false,
  };
}

/** Whether an operation is going on. */
export function isActive({ phase }: Operation): boolean {
  return phase === "running" || phase === "stopping" || phase === "plate-solving";
}

/** Whether it tracks this target now. */
export function tracks(state: DeviceState, target: string): boolean {
  return state.tracking.phase === "running" && state.tracking.target === target;
}

/** The operation after a notification with this state at the event `at`. An unknown number changes nothing. */
export function moved<O extends Operation>(operation: O, stateNumber: number, at: number): O {
  const phase = phases[stateNumber];
  if (phase === undefined) return operation;
  const told = { ...operation, phase, toldAt: at };
  const wasActive = isActive(operation);
  if (isActive(told) && !wasActive) return { ...told, startedAt: at };
  if (!isActive(told) && wasActive) return { ...told, endedAt: at };
  return told;
}

/** The state is asked for: what is not told from now on does not go on. */
export function asked(state: DeviceState): DeviceState {
  const unknown = operations.map((name) => [name, { ...state[name], phase: undefined }]);
  return { ...state, ...(Object.fromEntries(unknown) as Pick<DeviceState, OperationName>) };
}

/** A stack is about to be started: counts told before are not its counts. */
export function withoutCounts(state: DeviceState): DeviceState {
  const fresh = { taken: 0, stacked: 0, target: "" };
  return {
    ...state,
    stack: { ...state.stack, ...fresh },
    wideStack: { ...state.wideStack, ...fresh },
    counts: { done: 0, total: 0 },
    darksProgress: 0,
  };
}

/** An answer came that nobody waits for: late, given twice, or the final result of something long. */
export function withLateAnswer(state: DeviceState, cmd: number, answer: Answer): DeviceState {
  const at = state.at + 1;
  return { ...state, at, lateAnswers: { ...state.lateAnswers, [cmd]: { at, answer } } };
}

/** Code of the newest answer to a command that came after event `since` and beside its exchange, else 0. */
export function lateCode(state: DeviceState, cmd: number, since: number): number {
  const late = state.lateAnswers[cmd];
  return late && late.at > since ? late.answer.code : 0;
}

/** Whether an answer to a command came after event `since` and beside its exchange. */
export function answeredSince(state: DeviceState, cmd: number, since: number): boolean {
  return (state.lateAnswers[cmd]?.at ?? 0) > since;
}

/** The parameter as V2 firmware told it after event `since`. */
export function paramSince(
  state: DeviceState,
  notification: number,
  id: number,
  since: number,
): CommonParam | undefined {
  const told = state.params[`${notification}/${id}`];
  return told && told.toldAt > since ? told.param : undefined;
}

/** The value of a parameter as V3 firmware told it after event `since`. */
export function laterParamSince(state: DeviceState, id: bigint, since: number): number | undefined {
  const told = state.laterParams[String(id)];
  return told && told.toldAt > since ? told.value : undefined;
}
