import type { Clock } from "../clock.ts";
import type { DwarfFault } from "./dwarf/fault-names.ts";
import type { MoveFault } from "./move/fault-names.ts";
import type { NinaFault } from "./nina/fault-names.ts";
import type { RobotargetFault } from "./robotarget/fault-names.ts";

/** A client of a simulator, as the simulator sees it: over a socket, or in memory for rehearsals. */
export interface SimulatorLink {
  /** Query part of the address that the client used, for WebSocket; "" otherwise. */
  readonly query: string;
  /** Strings go out as text frames of whole characters, as WebSocket has them; bytes elsewhere. */
  readonly isText?: true;
  send(data: Uint8Array | string): void;
  onData(listener: (data: Uint8Array | string) => void): void;
  onClose(listener: () => void): void;
  /** Closes in an orderly way, with a WebSocket close code where there is one. */
  close(code?: number, reason?: string): void;
  /** Breaks the connection without a goodbye. */
  drop(): void;
}

/** One line of `--log`: a command that a simulated device received. */
export interface CommandRecord {
  /** Plan time, ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly family: string;
  readonly device: string;
  readonly command: string;
  readonly args: unknown;
  /** What the device has to say about how the command was written. */
  readonly note?: string;
}

/**
 * What can go wrong on purpose with a device of any family.
 * - `drop`: the command is carried out, the connection breaks before the answer.
 * - `silent`: the command is not carried out and never answered.
 * - `mute`: the command is carried out and never answered.
 * - `late`: the answer comes after the client's usual deadline.
 * - `twice`: the answer comes twice.
 * - `refuse`: the device answers with an error and does nothing.
 * - `restart`: the device restarts: connections break and what it keeps only in memory is lost.
 */
export const faultNames = ["drop", "silent", "mute", "late", "twice", "refuse", "restart"] as const;
/** A fault of every family. */
export type CommonFault = (typeof faultNames)[number];
/** A fault of every family, or of one. */
/** A fault of every family, or of one. */
export type FaultName = CommonFault | RobotargetFault | DwarfFault | MoveFault | NinaFault;

/** Says which fault, if any, a command that just arrived meets. Asked exactly once per command received. */
export type Faults = (family: string, command: string) => FaultName | undefined;

export interface SimulatorOptions {
  /** Name of the device, as in the observatory file. */
  readonly device: string;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly log: (record: CommandRecord) => void;
  /** A random UUID. */
  readonly uuid: () => string;
}

/** What a device says to an HTTP request. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: Uint8Array | string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer goes out when this resolves, at once without it. False: the connection breaks instead. */
  readonly held?: Promise<boolean>;
}

/** One simulated device. Its state survives its clients. */
export interface Simulator {
  readonly family: string;
  /** Whether anybody answers at its address; absent where that is always so. */
  readonly isOn?: () => boolean;
  /** A new client has connected. */
  accept(link: SimulatorLink): void;
  /** Answers an HTTP request; absent where the device has no HTTP interface. Names of headers are in lower case. */
  readonly http?: (
    method: string,
    path: string,
    body: Uint8Array,
    headers?: { readonly range?: string | undefined },
  ) => HttpAnswer;
  /** Settings for the device's entry in an observatory file, without `address` and `http`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** State of the device for tests and people: what a person standing beside it would see. */
  snapshot(): Record<string, unknown>;
  /** Stops every timer and drops every client. */
  close(): void;
}
