import type { CommonParam } from "./messages.ts";

/** What an operation of the telescope is at. */
type Phase = "idle" | "running" | "stopping" | "stopped" | "plate-solving";

/** Numbers of OperationState and AstroState. */
const phases: readonly Phase[] = ["idle", "running", "stopping", "stopped", "plate-solving"];

/**
 * One operation as its notifications tell it. Times are counts of events (`DeviceState.at`), so that "since the
 * command was sent" can be asked, and an end that came and went is not missed. 0: never.
 */
interface Operation {
  /** Undefined: not told since the state was last asked for, which means that nothing goes on. */
  readonly phase: Phase | undefined;
  readonly toldAt: number;
  readonly startedAt: number;
  /** When it was last seen to end after it was seen to be going on. */
  readonly endedAt: number;
}

/** Everything a telescope has told since it was connected. Made anew for each connection; never modified. */
export interface DeviceState {
  /** Counts events; goes on over connections. */
  readonly at: number;
  readonly host: "host" | "slave" | undefined;
  readonly hostToldAt: number;
  readonly calibration: Operation & { readonly plateSolvings: number };
  readonly goto: Operation;
  readonly tracking: Operation & { readonly target: string };
  readonly stack: Operation & { readonly taken: number; readonly stacked: number; readonly target: string };
  /** Parameters as told after a change, under `notification/id`. */
  readonly params: Readonly<Record<string, { readonly toldAt: number; readonly param: CommonParam }>>;
  /** The newest answer to each command that came when nobody waited for one any more. */
  readonly lateAnswers: Readonly<Record<number, { readonly at: number; readonly code: number }>>;
  readonly cardFreeGb: number | undefined;
  readonly batteryPercent: number | undefined;
  readonly switchingOff: boolean;
}

const nothing: Operation = { phase: undefined, toldAt: 0, startedAt: 0, endedAt: 0 };

/** The state right after connecting, when nothing has been told. `at` continues the count of the last one. */
export function freshState(at: number): DeviceState {
  return {
    at,
    host: undefined,
    hostToldAt: 0,
    calibration: { ...nothing, plateSolvings: 0 },
    goto: nothing,
    tracking: { ...nothing, target: "" },
    stack: { ...nothing, taken: 0, stacked: 0, target: "" },
    params: {},
    lateAnswers: {},
    cardFreeGb: undefined,
    batteryPercent: undefined,
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
  return {
    ...state,
    calibration: { ...state.calibration, phase: undefined },
    goto: { ...state.goto, phase: undefined },
    tracking: { ...state.tracking, phase: undefined },
    stack: { ...state.stack, phase: undefined },
  };
}

/** A stack is about to be started: counts told before are not its counts. */
export function withoutCounts(state: DeviceState): DeviceState {
  return { ...state, stack: { ...state.stack, taken: 0, stacked: 0, target: "" } };
}

/** An answer came that nobody waits for: late, given twice, or the final result of something long. */
export function withLateAnswer(state: DeviceState, cmd: number, code: number): DeviceState {
  const at = state.at + 1;
  return { ...state, at, lateAnswers: { ...state.lateAnswers, [cmd]: { at, code } } };
}

/** Code of the newest answer to a command that came after event `since` and beside its exchange, else 0. */
export function lateCode(state: DeviceState, cmd: number, since: number): number {
  const late = state.lateAnswers[cmd];
  return late && late.at > since ? late.code : 0;
}

/** Whether an answer to a command came after event `since` and beside its exchange. */
export function answeredSince(state: DeviceState, cmd: number, since: number): boolean {
  return (state.lateAnswers[cmd]?.at ?? 0) > since;
}

/** The parameter as told after event `since`. */
export function paramSince(
  state: DeviceState,
  notification: number,
  id: number,
  since: number,
): CommonParam | undefined {
  const told = state.params[`${notification}/${id}`];
  return told && told.toldAt > since ? told.param : undefined;
}
