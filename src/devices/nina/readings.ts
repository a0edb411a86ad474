import type { Equatorial } from "../../sky/coordinates.ts";
import type { Api } from "./api.ts";
import { readFlag, readNumber, type Table, tableOf } from "./codec.ts";
import { commands } from "./commands.ts";
import { readPlace } from "./events.ts";

/** How the mount is, as N.I.N.A. last asked it: a few seconds ago. */
export interface MountReading {
  readonly connected: boolean;
  readonly parked: boolean;
  readonly slewing: boolean;
  readonly tracking: boolean;
  /** J2000. */
  readonly place: Equatorial | undefined;
}

export interface CameraReading {
  readonly connected: boolean;
  readonly exposing: boolean;
}

export interface SafetyMonitorReading {
  readonly connected: boolean;
  readonly isSafe: boolean;
}

export async function readMount(api: Api, signal: AbortSignal, nowMs: number): Promise<MountReading> {
  return mountOf(await api.ask(commands.mount, signal), nowMs);
}

/** `nowMs`: the equinox of the date is that of this time, in milliseconds since 1970. */
export function mountOf(value: unknown, nowMs: number): MountReading {
  const table = tableOf(value) ?? {};
  return {
    connected: is(table, "Connected"),
    parked: is(table, "AtPark"),
    slewing: is(table, "Slewing"),
    tracking: is(table, "TrackingEnabled"),
    place: readPlace(table.Coordinates, nowMs),
  };
}

export async function readCamera(api: Api, signal: AbortSignal): Promise<CameraReading> {
  return cameraOf(await api.ask(commands.camera, signal));
}

export function cameraOf(value: unknown): CameraReading {
  const table = tableOf(value) ?? {};
  return { connected: is(table, "Connected"), exposing: is(table, "IsExposing") };
}

export function safetyMonitorOf(value: unknown): SafetyMonitorReading {
  const table = tableOf(value) ?? {};
  return { connected: is(table, "Connected"), isSafe: is(table, "IsSafe") };
}

/** Pictures that N.I.N.A. has taken since it was started. */
export async function readImageCount(api: Api, signal: AbortSignal): Promise<number> {
  return readNumber(await api.ask(commands.imageHistory, signal, { count: true })) ?? 0;
}

/** Whether the sequence runs. For some seconds after N.I.N.A. started there is none: that is not running either. */
export async function readSequenceRuns(api: Api, signal: AbortSignal): Promise<boolean> {
  const { success, response } = await api.exchange(commands.sequenceState, signal);
  return success && hasRunning(response, 0);
}

/** Containers deeper than this are no sequence that anybody has. */
const DEEPEST = 50;

function hasRunning(value: unknown, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.some((item) => hasRunning(item, depth + 1));
  const table = tableOf(value);
  if (!table) return false;
  return String(table.Status).toUpperCase() === "RUNNING" || hasRunning(table.Items, depth + 1);
}

function is(table: Table, name: string): boolean {
  return readFlag(table[name]) === true;
}
