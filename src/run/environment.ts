import type { Clock } from "../clock.ts";
import type { Device } from "../devices/device.ts";
import { AppError } from "../errors.ts";
import type { MachineRun } from "../machine/position.ts";
import type { Step } from "../plan/plan.ts";
import type { Site } from "../sky/site.ts";
import type { Catalog, VerbInfo } from "../verb.ts";
import type { FileKeeper } from "./file-keeper.ts";
import type { LaneHolds } from "./holds.ts";
import type { Outside } from "./outside.ts";
import type { Recorder } from "./recorder.ts";

/** What every part of a running night shares. */
export interface RunEnvironment {
  readonly clock: Clock;
  readonly site: Site;
  readonly catalog: Catalog;
  readonly recorder: Recorder;
  readonly machine: MachineRun;
  /** The devices, by name: those of lanes, and those that lanes follow. */
  readonly devices: ReadonlyMap<string, Device>;
  readonly keep: FileKeeper;
  readonly outside: Outside;
  readonly holds: LaneHolds;
  /** Holds lanes now when what is known of safety has become too old. Called right before anything acts. */
  readonly judgeSafety: () => void;
  /** Safe stop of the whole run; for what a lane does, also its hold. */
  readonly stop: AbortSignal;
  /** The end of the night. */
  readonly nightEnd: AbortSignal;
  /** Either of the two: whatever waits looks again. */
  readonly wake: AbortSignal;
  /** Takes an error that is a bug of ours: the run goes on where it can, and ends with the exit code for it. */
  readonly onBug: (error: unknown) => void;
}

/** The device of a lane, or one that a lane follows. */
export function deviceOf(env: RunEnvironment, name: string): Device {
  const device = env.devices.get(name);
  if (!device) throw new Error(`The run has no device ${name}.`);
  return device;
}

/** What a step asks for, as its lane's family offers it. @throws AppError `unknown-verb` when it does not */
export function verbOf(env: RunEnvironment, lane: string, step: Step): VerbInfo {
  const kind = env.recorder.state.plan.lanes.find(({ device }) => device === lane)?.kind ?? "";
  const verb = env.catalog[kind]?.[step.verb];
  if (verb) return verb.asks?.(step.params) ? { ...verb, onDoubt: "ask" } : verb;
  throw new AppError("unknown-verb", `${lane} (${kind}) offers no verb ${step.verb}.`, {
    hint: "The run was begun by another version of nightplan: use that one, or begin anew with --fresh.",
  });
}
