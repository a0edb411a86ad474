import type { Device, DeviceEnvironment, StepContext } from "../../../src/devices/device.ts";
import { openNina } from "../../../src/devices/nina/driver.ts";
import type { NinaSettings } from "../../../src/devices/nina/settings.ts";
import { memoryConnect, memoryHttp } from "../../../src/sim/host/memory.ts";
import { createNina } from "../../../src/sim/nina/nina.ts";
import type { Behaviour } from "../../../src/sim/nina/options.ts";
import type { FaultName, Simulator } from "../../../src/sim/simulator.ts";
import type { JsonObject } from "../../../src/verb.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";
import { site, startMs } from "../../support/runs.ts";

export const never = new AbortController().signal;

/** N.I.N.A. on its simulator in memory. */
export interface Rig {
  readonly clock: VirtualClock;
  readonly simulator: Simulator;
  readonly device: Device;
  readonly environment: DeviceEnvironment;
  readonly settings: NinaSettings;
  /** Requests that the simulator got, with what they said. */
  readonly received: { readonly command: string; readonly args: unknown }[];
  readonly notes: string[];
  readonly progress: JsonObject[];
  context(over?: Partial<StepContext>): StepContext;
  /** Runs a step to its end. */
  run(verb: string, params: JsonObject, over?: Partial<StepContext>): Promise<JsonObject>;
  /** The same N.I.N.A. for another process. */
  another(): Device;
  /** Sends a request past the device. */
  poke(path: string): unknown;
}

export function rig(
  options: {
    behaviour?: Partial<Behaviour>;
    settings?: Partial<NinaSettings>;
    /** The fault that the nth command of a name meets, from 1. */
    fault?: readonly [fault: FaultName, command: string, nth?: number];
  } = {},
): Rig {
  const clock = new VirtualClock(startMs);
  const received: Rig["received"] = [];
  const [fault, command, nth = 1] = options.fault ?? [];
  let met = 0;
  const simulator = createNina({
    device: "rig",
    clock,
    faults: (_, name) => (name === command && ++met === nth ? fault : undefined),
    log: ({ command: name, args }) => received.push({ command: name, args }),
    uuid: () => "",
    site,
    ...(options.behaviour && { behaviour: options.behaviour }),
  });
  const simulators = new Map([["rig", simulator]]);
  const settings: NinaSettings = {
    address: "http://sim-rig:1",
    toleranceArcmin: 5,
    atStop: "own",
    safetyMonitor: true,
    ...options.settings,
  };
  const notes: string[] = [];
  const progress: JsonObject[] = [];
  const environment: DeviceEnvironment = {
    name: "rig",
    clock,
    site,
    connect: memoryConnect(simulators),
    http: memoryHttp(simulators),
    secret: () => "",
    uuid: () => "",
    note: (text) => notes.push(text),
  };
  const device = openNina(settings, environment);
  const context = (over: Partial<StepContext> = {}): StepContext => ({
    clock,
    signal: never,
    ending: never,
    earlier: [],
    inDoubt: false,
    pointedAt: undefined,
    awaitTrigger: () => Promise.resolve(true),
    keep: () => undefined,
    progress: (facts) => progress.push(facts),
    ...over,
  });
  return {
    clock,
    simulator,
    device,
    environment,
    settings,
    received,
    notes,
    progress,
    context,
    run: (verb, params, over) => clock.runUntil(device.run(verb, params, context(over))),
    another: () => openNina(settings, environment),
    poke(path) {
      const answer = simulator.http?.("GET", `/v2/api/${path}`, new Uint8Array());
      return JSON.parse(String(answer?.body)).Response;
    },
  };
}

/** Somebody else starts the sequence. */
export async function startSequence(world: Rig): Promise<void> {
  await world.clock.runUntil(world.device.ready(never));
  world.poke("sequence/start");
  await world.clock.advance(0);
}

/** The error that something fails with. */
export async function failure(
  work: Promise<unknown>,
): Promise<{ code: string; retry: string; message: string; hint?: string }> {
  return work.then(
    () => {
      throw new Error("it went well");
    },
    (error: unknown) => error as { code: string; retry: string; message: string },
  );
}
