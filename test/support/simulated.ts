import { randomUUID } from "node:crypto";
import { families } from "../../src/devices/catalog.ts";
import type { Device, StepContext } from "../../src/devices/device.ts";
import { observatoryDefaults } from "../../src/gen/defaults.ts";
import { createFleet } from "../../src/sim/host/fleet.ts";
import { memoryConnect, memoryEndpoint, memoryHttp } from "../../src/sim/host/memory.ts";
import type { Faults, Simulator } from "../../src/sim/simulator.ts";
import type { Connect } from "../../src/transport/transport.ts";
import type { JsonObject } from "../../src/verb.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";
import { site, startMs } from "./runs.ts";

/** A device of a family on its simulator in memory. */
export interface Simulated {
  readonly clock: VirtualClock;
  readonly device: Device;
  readonly simulator: Simulator;
  /** Commands that the simulator received. */
  readonly received: string[];
  readonly notes: string[];
  readonly secrets: readonly string[];
  context(over?: Partial<StepContext>): StepContext;
}

export async function simulated(
  family: string,
  options: {
    faults?: Faults;
    connect?: Connect;
    /** What the clock waits for before it goes on, over real sockets. */
    settled?: () => Promise<void>;
    /** Settings of the device, over the simulator's own. */
    settings?: JsonObject;
    /** Texts of secrets, over those that the simulator knows. */
    secrets?: Readonly<Record<string, string>>;
  } = {},
): Promise<Simulated> {
  const clock = new VirtualClock(startMs, options.settled);
  const received: string[] = [];
  const [member] = await createFleet([{ family, device: "dev" }], {
    clock,
    faults: options.faults ?? (() => undefined),
    log: ({ command }) => received.push(command),
    uuid: randomUUID,
    site,
  });
  if (!member) throw new Error(`no simulator of ${family}`);
  const simulators = new Map([["dev", member.simulator]]);
  const references = Object.keys(member.secrets).map((name) => [name, { file: name }]);
  const { kind: _, ...settings } = member.simulator.settings;
  const notes: string[] = [];
  const secrets = { ...member.secrets, ...options.secrets };
  const device = await families[family]!.open(
    {
      ...(observatoryDefaults as Readonly<Record<string, JsonObject>>)[family],
      ...(settings as JsonObject),
      ...memoryEndpoint("dev", member.simulator),
      ...Object.fromEntries(references),
      ...options.settings,
    },
    {
      name: "dev",
      clock,
      site,
      connect: options.connect ?? memoryConnect(simulators),
      http: memoryHttp(simulators),
      secret: (reference) => ("file" in reference ? (secrets[reference.file] ?? "") : ""),
      uuid: randomUUID,
      note: (text) => notes.push(text),
    },
  );
  const never = new AbortController().signal;
  return {
    clock,
    device,
    simulator: member.simulator,
    received,
    notes,
    secrets: Object.values(secrets),
    context: (over = {}) => ({
      clock,
      signal: never,
      ending: never,
      earlier: [],
      inDoubt: false,
      pointedAt: undefined,
      awaitTrigger: () => Promise.resolve(true),
      keep: () => undefined,
      progress: () => undefined,
      ...over,
    }),
  };
}
