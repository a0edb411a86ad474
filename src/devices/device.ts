import type { Clock } from "../clock.ts";
import type {
  ImportedDatabase,
  SyncDifference,
  SyncOptions,
  SyncSummary,
  SyncWrite,
} from "../sync-difference.ts";
import type { Connect, HttpRequest } from "../transport/transport.ts";
import type { JsonObject, PointingTarget, SecretReference, TriggerParams, VerbInfo } from "../verb.ts";
import type { SyncParams } from "../verb-params.ts";

/** What a step may use while it runs. */
export interface StepContext {
  readonly clock: Clock;
  /** Aborted on safe stop and step timeout: the step then rejects with the signal's reason, soon. */
  readonly signal: AbortSignal;
  /** Aborted when the step's `until` holds or the night ends: an endable step ends early and resolves. */
  readonly ending: AbortSignal;
  /** Progress that earlier tries of this step left in the journal, oldest first. Empty for a fresh step. */
  readonly earlier: readonly JsonObject[];
  /** The step was in flight when its result was lost: a `probe` verb asks the device before it acts. */
  readonly inDoubt: boolean;
  /** Target that the lane was last pointed at by a finished step, for verbs that depend on it. */
  readonly pointedAt: PointingTarget | undefined;
  /**
   * Waits for a trigger of the plan. True when it came, false when the step was told to end before. `place` tells the
   * triggers of one step apart: a file that changed while no process ran is noticed by it. Rejects with DeviceError
   * `trigger-late` after its timeout or `trigger-never`, and with the signal's reason.
   */
  awaitTrigger(trigger: TriggerParams, place: string): Promise<boolean>;
  /** Appends to the journal and returns when it is on disk. */
  progress(facts: JsonObject): void;
  /**
   * Keeps a file in the step's folder of the run, over one of the same name, which is made safe first. Returns where it is
   * below the state directory, for the journal; undefined when the disk took it not, which the journal then says. With
   * `piece`, the bytes are those after the first `from`, kept earlier, also by an earlier process; the file is there with
   * the last ones.
   */
  keep(
    name: string,
    bytes: Uint8Array,
    piece?: { readonly from: number; readonly isLast: boolean },
  ): string | undefined;
}

/** What a device is at that chooses its targets by itself. */
export type OwnWork =
  | { readonly at: "target"; readonly target: PointingTarget }
  | { readonly at: "waiting" }
  | { readonly at: "nothing" };

/** One open device. Made by a family's `open`; owns its connection and reconnects by itself. */
export interface Device {
  /**
   * Connects and shakes hands if that is not the case now. Returns facts worth a journal line (versions, model), none
   * when it was connected. `wasReset: true` among them says that the device has lost what earlier steps brought about.
   */
  ready(signal: AbortSignal): Promise<JsonObject>;
  /** Does one step. Resolves with facts about what was done; rejects with DeviceError or the signal's reason. */
  run(verb: string, params: JsonObject, context: StepContext): Promise<JsonObject>;
  /** Wire time in milliseconds that `makeSafe` may take, where that is longer than for others. */
  readonly restMs?: number;
  /**
   * What it is at now, and then each change; what came and went while nobody asked is left out. Only of kinds that choose
   * targets by themselves. Goes on until the signal is aborted, and throws its reason then; throws DeviceError.
   */
  ownWork?(signal: AbortSignal): AsyncIterable<OwnWork>;
  /** Brings the device to rest, whatever it is doing. Returns what was done, one sentence each. */
  makeSafe(signal: AbortSignal): Promise<readonly string[]>;
  /** Closes the connection. Never rejects, may be called twice. */
  close(): Promise<void>;
}

/** Everything a driver takes from outside. */
export interface DeviceEnvironment {
  readonly name: string;
  readonly clock: Clock;
  readonly site: {
    readonly latitudeDeg: number;
    readonly longitudeDeg: number;
    readonly elevationM: number;
    readonly zone: string;
  };
  readonly connect: Connect;
  readonly http: HttpRequest;
  /** The text of a secret. Throws AppError when it is not there or readable by others. */
  readonly secret: (reference: SecretReference) => string;
  /** A random UUID. */
  readonly uuid: () => string;
  /** Tells the journal about something that the device did by itself (lost, connected again, restarted). */
  readonly note: (text: string) => void;
}

/** One thing that an examination found out. `warning`: works, but a night may not go as planned. */
export interface Observation {
  readonly level: "good" | "warning" | "failed";
  readonly text: string;
  /** What to do about it. */
  readonly hint?: string;
  /** Settings of the device that would mend it; `hint` says where they belong. */
  readonly settings?: JsonObject;
}

/** Whether a device that knows of safety says that observing is safe. */
export interface SafetyReading {
  readonly isSafe: boolean;
  /** Plan time, in milliseconds since 1970, at which it was asked: the answer is not older than it says. */
  readonly atMs: number;
  /** Why it is not safe; each goes on after a colon. */
  readonly reasons: readonly string[];
}

/** A device that knows whether observing is safe, such as one with a safety monitor. */
export interface SafetySource {
  /** Asks now. What the device cannot tell is not safe. Rejects with DeviceError when it cannot be asked, or the signal's reason. */
  read(signal: AbortSignal): Promise<SafetyReading>;
  close(): Promise<void>;
}

/** A kind of device: what plans can ask of it, and how to open one. */
export interface Family {
  readonly kind: string;
  readonly verbs: Readonly<Record<string, VerbInfo>>;
  /** Loads the driver and makes a device; does not connect yet. Settings passed the observatory's schema. */
  open(settings: JsonObject, environment: DeviceEnvironment): Promise<Device>;
  /** The device's database, where the kind has one that plans describe. Does not connect yet. */
  openDatabase?(settings: JsonObject, environment: DeviceEnvironment): Promise<PlannedDatabase>;
  /** What it knows of safety, where the kind knows of it. Does not connect yet; needs no open device. */
  openSafety?(settings: JsonObject, environment: DeviceEnvironment): Promise<SafetySource>;
  /**
   * Looks closer at a device than `ready` does, changes nothing on it, and says what it found as it goes on. Rejects
   * with DeviceError when it cannot go on, or with the signal's reason.
   */
  examine?(
    settings: JsonObject,
    environment: DeviceEnvironment,
    signal: AbortSignal,
  ): AsyncIterable<Observation>;
}

/** A device whose database plans describe. */
export interface PlannedDatabase {
  /** Compares plan and database; writes nothing. Rejects with DeviceError or the signal's reason. */
  difference(wanted: SyncParams, options: SyncOptions, signal: AbortSignal): Promise<SyncDifference>;
  /**
   * Does what a difference says, write by write. `onWrite` is told of each before it is sent.
   * Rejects with AppError `refused` when it has refusals, and `stale` when the database is not any more what the
   * difference was made from.
   */
  apply(
    difference: SyncDifference,
    onWrite: (write: SyncWrite) => void,
    signal: AbortSignal,
  ): Promise<SyncSummary>;
  /** Reads everything, as a plan would say it. */
  read(signal: AbortSignal): Promise<ImportedDatabase>;
  close(): Promise<void>;
}
