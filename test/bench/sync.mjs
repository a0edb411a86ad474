import { randomUUID } from "node:crypto";
import { families } from "../../dist/devices/catalog.js";
import { createFleet } from "../../dist/sim/host/fleet.js";
import { memoryConnect, memoryEndpoint, memoryHttp } from "../../dist/sim/host/memory.js";
import { VirtualClock } from "../../dist/virtual-clock.js";
import { nightOf, site } from "./material.mjs";
import { callMs, figures } from "./measure.mjs";

const TARGETS = 1000;
const CHANGED = TARGETS / 100;
const filters = ["L", "R", "G", "B"];
const writes = /^(Open)?(RoboTarget)?(Add|Update|Remove|Move|Copy|Enable|Disable)/;

/** The plan's 1,000 targets of 4 shots; the first `changed` of them want another priority and another count. */
function desired(changed) {
  const target = (number) => {
    const path = `s/t${number}`;
    const isChanged = number < changed;
    return {
      path,
      identity: path,
      name: `Target ${number}`,
      raHours: (number * 0.023) % 24,
      decDeg: (number * 0.07) % 60,
      sequence: "LRGB.s2q",
      priority: isChanged ? "high" : "normal",
      overrides: {},
      constraints: { altitudeMinDeg: 30 },
      shots: filters.map((filter) => {
        const shot = `${path}/${filter.toLowerCase()}`;
        return { path: shot, identity: shot, filter, exposureSec: 300, count: isChanged ? 12 : 10 };
      }),
    };
  };
  const targets = Array.from({ length: TARGETS }, (_, number) => target(number));
  const set = { path: "s", identity: "s", name: "Bench", targets };
  return { planName: "bench", sets: [set], prune: false, adopt: false };
}

/** A connection whose answers come so much later. */
function slowed(connect, clock, latencyMs) {
  return async (address, options) => {
    const transport = await connect(address, options);
    if (latencyMs === 0) return transport;
    const late = [];
    let wake = () => undefined;
    const push = (item) => {
      late.push(item);
      wake();
    };
    const pump = async () => {
      for await (const chunk of transport.received) void clock.sleep(latencyMs).then(() => push({ chunk }));
      push({ end: true });
    };
    const received = async function* () {
      void pump().catch((error) => push({ error }));
      for (;;) {
        const item = late.shift();
        if (item?.error) throw item.error;
        if (item?.end) return;
        if (item) yield item.chunk;
        else {
          await new Promise((resolve) => {
            wake = resolve;
          });
        }
      }
    };
    return { ...transport, received: received() };
  };
}

/** One simulated server and a device that talks to it; `log` are the commands received. */
async function bench(latencyMs) {
  const clock = new VirtualClock(nightOf.startsMs);
  const log = [];
  const [member] = await createFleet([{ family: "robotarget", device: "rig" }], {
    clock,
    faults: () => undefined,
    log: ({ command }) => log.push(command),
    uuid: randomUUID,
  });
  const simulators = new Map([["rig", member.simulator]]);
  const { kind, ...settings } = member.simulator.settings;
  const references = Object.keys(member.secrets).map((name) => [name, { file: name }]);
  const { address } = memoryEndpoint("rig", member.simulator);
  const device = await families[kind].open(
    { ...settings, address, ...Object.fromEntries(references) },
    {
      name: "rig",
      clock,
      site,
      connect: slowed(memoryConnect(simulators), clock, latencyMs),
      http: memoryHttp(simulators),
      secret: ({ file }) => member.secrets[file],
      uuid: randomUUID,
      note: () => undefined,
    },
  );
  const { signal } = new AbortController();
  const context = { clock, signal, ending: signal, earlier: [], inDoubt: false };
  const sync = async (params) => {
    await device.ready(signal);
    await device.run("sync", params, { ...context, progress: () => undefined, keep: (name) => name });
  };
  return {
    log,
    /** Milliseconds that a sync takes: computing, and waiting for the server. */
    async syncMs(changed) {
      const params = desired(changed);
      const startMs = clock.elapsed();
      const computingMs = await callMs(() => clock.runUntil(sync(params)));
      return computingMs + clock.elapsed() - startMs;
    },
    async close() {
      await device.close();
      member.simulator.close();
    },
  };
}

const countOf = (log) => {
  const written = log.filter((command) => writes.test(command)).length;
  return `${written} writes, ${log.length - written} other commands`;
};

/** What a sync of 1,000 targets into an empty database costs. */
export async function firstSync(latencyMs) {
  let note = "";
  const row = await figures(1, "ms", async () => {
    const world = await bench(latencyMs);
    const ms = await world.syncMs(0);
    note = countOf(world.log);
    await world.close();
    return ms;
  });
  return { ...row, note };
}

/** What it costs again: nothing changed, or one target in a hundred. */
export async function secondSync(latencyMs, { isChanged }) {
  const world = await bench(latencyMs);
  await world.syncMs(0);
  let changed = 0;
  const row = await figures(3, "ms", async () => {
    world.log.length = 0;
    // To and fro: each time is a change.
    changed = isChanged && changed === 0 ? CHANGED : 0;
    return world.syncMs(changed);
  });
  const note = countOf(world.log);
  await world.close();
  return { ...row, note };
}
