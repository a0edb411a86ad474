import { expect } from "vitest";
import type { Clock } from "../../../src/clock.ts";
import type { Device, DeviceEnvironment, StepContext } from "../../../src/devices/device.ts";
import { openRobotarget } from "../../../src/devices/robotarget/driver.ts";
import { DeviceError } from "../../../src/errors.ts";
import type { Connect } from "../../../src/transport/transport.ts";
import type { JsonObject, SecretReference } from "../../../src/verb.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";
import { FakeVoyager, SECRETS } from "./fake-voyager.ts";
import { type SyncWish, wanted } from "./wishes.ts";

/** 2026-11-20T20:00:00Z: 13:00 in Phoenix, which has no daylight saving. */
export const START_MS = 1_795_204_800_000;

export const SETTINGS: JsonObject = {
  kind: "robotarget",
  address: "tcp://127.0.0.1:5950",
  profile: "rig.v2y",
  user: { env: "USER" },
  password: { env: "PASSWORD" },
  sharedSecret: { env: "SHARED" },
  macKey: { env: "KEY" },
  macWords: { env: "WORDS" },
};

export interface Rig {
  readonly clock: VirtualClock;
  readonly server: FakeVoyager;
  readonly device: Device;
  readonly notes: string[];
  readonly progress: JsonObject[];
  sync(params?: SyncWish, signal?: AbortSignal): Promise<JsonObject>;
  ready(): Promise<JsonObject>;
}

/** A driver, its server in memory, and time that stands still until something waits. */
export function makeRig(settings: JsonObject = SETTINGS): Rig {
  const clock = new VirtualClock(START_MS);
  const server = new FakeVoyager(clock);
  return { ...makeDevice(settings, clock, server.connect, SECRETS), server };
}

/** A driver over a connection to anything. */
export function makeDevice(
  settings: JsonObject,
  clock: VirtualClock,
  connect: Connect,
  secrets: Readonly<Record<string, string>>,
): Omit<Rig, "server"> {
  const progress: JsonObject[] = [];
  const { environment, notes } = environmentOn(clock, connect, secrets);
  const device = openRobotarget(settings, environment);
  const context = (signal: AbortSignal): StepContext => ({
    clock,
    signal,
    ending: new AbortController().signal,
    earlier: [],
    inDoubt: false,
    pointedAt: undefined,
    awaitTrigger: () => Promise.resolve(true),
    keep: () => undefined,
    progress: (facts) => progress.push(facts),
  });
  return {
    clock,
    device,
    notes,
    progress,
    sync: (params = wanted(), signal = new AbortController().signal) =>
      clock.runUntil(
        device.run(
          "sync",
          { prune: false, adopt: false, ...params } as unknown as JsonObject,
          context(signal),
        ),
      ),
    ready: () => clock.runUntil(device.ready(new AbortController().signal)),
  };
}

/** What a driver takes from outside, and what it told the journal. */
export function environmentOn(
  clock: Clock,
  connect: Connect,
  secrets: Readonly<Record<string, string>> = SECRETS,
): { readonly environment: DeviceEnvironment; readonly notes: string[] } {
  const notes: string[] = [];
  let uids = 0;
  const environment: DeviceEnvironment = {
    name: "rig",
    clock,
    site: { latitudeDeg: 33, longitudeDeg: -112, elevationM: 300, zone: "America/Phoenix" },
    connect,
    http: () => Promise.reject(new Error("no HTTP here")),
    secret: (reference: SecretReference) => secrets["env" in reference ? reference.env : ""] ?? "",
    uuid: () => `5A17C0DE-1111-4222-8333-${String(++uids).padStart(12, "0")}`,
    note: (text) => notes.push(text),
  };
  return { environment, notes };
}

/** The error of a step that must fail, with the promise that it tells no secret. */
export const failure = async (promise: Promise<unknown>): Promise<DeviceError> => {
  const error = await promise.then(
    () => new Error("nothing failed"),
    (reason: unknown) => reason,
  );
  if (!(error instanceof DeviceError)) throw error;
  for (const secret of Object.values(SECRETS)) expect(`${error.message} ${error.hint}`).not.toContain(secret);
  return error;
};
