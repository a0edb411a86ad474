import type { Device, StepContext } from "../../../src/devices/device.ts";
import { openRobotarget } from "../../../src/devices/robotarget/driver.ts";
import type { JsonObject, SecretReference } from "../../../src/verb.ts";
import type { ObjectReference } from "../../../src/verb-params.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";
import { FakeNight, PLAN } from "./fake-night.ts";
import { SECRETS } from "./fake-voyager.ts";
import { SETTINGS, START_MS } from "./rig.ts";

const never = new AbortController().signal;

/** The driver, a server with a night in its database, and what the steps wrote down. */
export interface NightRig {
  readonly clock: VirtualClock;
  readonly server: FakeNight;
  readonly device: Device;
  readonly notes: string[];
  readonly progress: JsonObject[];
  /** Files that were kept, by name. */
  readonly kept: Map<string, Buffer>;
  /** Runs a step, and time as far as it needs. */
  run(verb: string, params: object, over?: Partial<StepContext>): Promise<JsonObject>;
  /** Does something at a time after the start. */
  at(sec: number, act: (nowMs: number) => void): void;
}

/** `more`: settings of the device besides the usual ones. */
export function makeNight(more: JsonObject = {}): NightRig {
  const clock = new VirtualClock(START_MS);
  const server = new FakeNight(clock);
  const notes: string[] = [];
  const progress: JsonObject[] = [];
  const kept = new Map<string, Buffer>();
  let uids = 0;
  const device = openRobotarget(
    { ...SETTINGS, ...more },
    {
      name: "rig",
      clock,
      site: { latitudeDeg: 33, longitudeDeg: -112, elevationM: 300, zone: "America/Phoenix" },
      connect: server.connect,
      http: () => Promise.reject(new Error("no HTTP here")),
      secret: (reference: SecretReference) =>
        (SECRETS as Readonly<Record<string, string>>)["env" in reference ? reference.env : ""] ?? "",
      uuid: () => `5a17c0de-1111-4222-8333-${String(++uids).padStart(12, "0")}`,
      note: (text) => notes.push(text),
    },
  );
  const context: StepContext = {
    clock,
    signal: never,
    ending: never,
    earlier: [],
    inDoubt: false,
    pointedAt: undefined,
    progress: (facts) => progress.push(JSON.parse(JSON.stringify(facts)) as JsonObject),
    awaitTrigger: () => Promise.resolve(true),
    keep: (name, bytes) => {
      kept.set(name, Buffer.from(bytes));
      return `runs/r/${name}`;
    },
  };
  return {
    clock,
    server,
    device,
    notes,
    progress,
    kept,
    run: (verb, params, over = {}) =>
      clock.runUntil(device.run(verb, params as JsonObject, { ...context, ...over })),
    at: (sec, act) =>
      void clock.sleepUntil(START_MS + sec * 1000).then(() => {
        act(clock.now());
      }),
  };
}

/** An object of the plan by its path, as a step names it. */
export function reference(path: string, more: Partial<ObjectReference> = {}): ObjectReference {
  const object = (["set", "target", "shot"] as const)[path.split("/").length - 1] ?? "shot";
  return { object, planName: PLAN, names: ["nobody's"], path, identity: path, ...more };
}
