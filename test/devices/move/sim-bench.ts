import type { Device, StepContext } from "../../../src/devices/device.ts";
import { move } from "../../../src/devices/move/family.ts";
import { TransportError } from "../../../src/errors.ts";
import { createMove, type MoveOptions } from "../../../src/sim/move/move.ts";
import { simulatedSite } from "../../../src/sim/move/site.ts";
import type { Simulator } from "../../../src/sim/simulator.ts";
import { ReceiveQueue } from "../../../src/transport/queue.ts";
import type { Transport } from "../../../src/transport/transport.ts";
import type { JsonObject } from "../../../src/verb.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";
import { defaults, never } from "./bench.ts";

/** A line between the driver and a simulator, in memory. */
export function connectTo(sim: Simulator): Transport {
  const queue = new ReceiveQueue("tcp://sim:1");
  let open = true;
  let onData: (data: Uint8Array | string) => void = () => undefined;
  let onClose = (): void => undefined;
  const end = (how: () => void): void => {
    open = false;
    queueMicrotask(how);
  };
  sim.accept({
    query: "",
    send: (data) => queueMicrotask(() => queue.push(data)),
    onData: (listener) => {
      onData = listener;
    },
    onClose: (listener) => {
      onClose = listener as () => undefined;
    },
    close: () => end(() => queue.end()),
    drop: () => end(() => queue.fail(new TransportError("connection-lost", "The line broke."))),
  });
  return {
    received: queue,
    send: async (chunk) => {
      if (!open) throw new TransportError("connection-closed", "The line is closed.");
      queueMicrotask(() => onData(chunk));
    },
    close: async () => {
      end(() => queue.end());
      onClose();
    },
  };
}

/** A device under test on a simulated telescope, and what it left. */
export interface SimBench {
  readonly clock: VirtualClock;
  readonly device: Device;
  /** Commands with arguments as they arrived, but for questions, modes and NU. */
  readonly acts: string[];
  readonly notes: string[];
  /** The next command of this name meets a fault. */
  meet(command: string, fault: string): void;
  run(verb: string, params?: object, context?: Partial<StepContext>): Promise<JsonObject>;
  until<T>(work: Promise<T>): Promise<T>;
  seen(): Record<string, unknown>;
  /** The present device is gone, as with its process; the new one is on the same telescope. */
  anew(): Promise<void>;
}

const QUIET: ReadonlySet<string> = new Set(["TS", "LP", "ON", "VR", "NU", "RC", "ES"]);

/** A device that is ready, with the telescope awake; what was sent for that is forgotten. */
export async function simBench(
  settings: JsonObject = {},
  options: Partial<MoveOptions> & { readonly startsAt?: string } = {},
): Promise<SimBench> {
  const { startsAt = "2026-11-20T03:00:00Z", ...behaviour } = options;
  const clock = new VirtualClock(Date.parse(startsAt));
  const acts: string[] = [];
  const notes: string[] = [];
  const faults = new Map<string, string>();
  const sim = createMove({
    device: "hall42",
    clock,
    uuid: () => "",
    log: ({ command, args }) => {
      if (QUIET.has(command)) return;
      const values = Array.isArray(args) ? args : Object.values(args ?? {});
      acts.push([command, ...values].join(" "));
    },
    faults: (_family, command) => {
      const fault = faults.get(command);
      faults.delete(command);
      return fault as never;
    },
    ...behaviour,
  });
  const open = (): Promise<Device> =>
    move.open(
      { ...defaults, ...settings },
      {
        name: "hall42",
        clock,
        site: { ...simulatedSite },
        connect: async () => connectTo(sim),
        http: () => Promise.reject(new Error("no HTTP")),
        secret: () => "",
        uuid: () => "",
        note: (text) => notes.push(text),
      },
    );
  let device = await open();
  const until = <T>(work: Promise<T>): Promise<T> => clock.runUntil(work);
  const context = { clock, signal: never, ending: never, earlier: [], inDoubt: false, pointedAt: undefined };
  const bench: SimBench = {
    clock,
    get device() {
      return device;
    },
    acts,
    notes,
    meet: (command, fault) => faults.set(command, fault),
    until,
    run: (verb, params = {}, over = {}) =>
      until(
        device.run(
          verb,
          params as JsonObject,
          {
            ...context,
            keep: () => undefined,
            progress: () => undefined,
            ...over,
          } as StepContext,
        ),
      ),
    seen: () => sim.snapshot() as Record<string, unknown>,
    async anew() {
      await device.close();
      device = await open();
    },
  };
  await until(device.ready(never));
  await bench.run("wake");
  acts.length = 0;
  notes.length = 0;
  return bench;
}
