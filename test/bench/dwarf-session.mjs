// One process: twelve hours of a stack with a notification a second, on a virtual clock and a telescope in memory.
//   node --expose-gc test/bench/dwarf-session.mjs driver|listener
import { randomUUID } from "node:crypto";
import { families } from "../../dist/devices/catalog.js";
import { createFleet } from "../../dist/sim/host/fleet.js";
import { memoryConnect, memoryEndpoint, memoryHttp } from "../../dist/sim/host/memory.js";
import { VirtualClock } from "../../dist/virtual-clock.js";
import { nightOf, site } from "./material.mjs";

const HOURS = 12;
const m31 = { id: "m31", name: "M 31", raHours: 0.712, decDeg: 41.27 };
const clock = new VirtualClock(nightOf.startsMs);
const { signal } = new AbortController();
const [member] = await createFleet([{ family: "dwarf", device: "scope" }], {
  clock,
  faults: () => undefined,
  log: () => undefined,
  uuid: randomUUID,
  site,
  settings: new Map([["scope", { profile: "d3-v2", telemetry: "1" }]]),
});
const simulators = new Map([["scope", member.simulator]]);
let packets = 0;
const connect = async (address, options) => {
  const transport = await memoryConnect(simulators)(address, options);
  const received = async function* () {
    for await (const chunk of transport.received) {
      packets += 1;
      yield chunk;
    }
  };
  return { ...transport, received: received() };
};
const open = () =>
  families.dwarf.open(
    {
      ...memoryEndpoint("scope", member.simulator),
      profile: "d3-v2",
      minCardFreeGb: 0,
      minBatteryPercent: 0,
    },
    {
      name: "scope",
      clock,
      site,
      connect,
      http: memoryHttp(simulators),
      secret: () => "",
      uuid: randomUUID,
      note: (text) => process.stderr.write(`${text}\n`),
    },
  );
const context = {
  clock,
  signal,
  ending: signal,
  earlier: [],
  inDoubt: false,
  pointedAt: m31,
  progress: () => undefined,
  keep: () => undefined,
};
const frames = Math.ceil((HOURS * 3600) / 15);
const stack = {
  camera: "tele",
  exposureSec: 15,
  gain: 80,
  binning: "4k",
  format: "fits",
  frames,
  darks: "continue",
};

let device = await open();
await clock.runUntil(device.run("calibrate", {}, context));
await clock.runUntil(device.run("goto", { target: m31, oneClick: false }, context));
const work = device.run("stack", stack, context);
work.catch(() => undefined);
await clock.advance(600_000);
if (process.argv[2] === "listener") {
  // The telescope goes on by itself; somebody listens who makes nothing of it.
  await device.close();
  const { address } = memoryEndpoint("scope", member.simulator);
  const transport = await connect(address, { signal });
  void (async () => {
    for await (const _ of transport.received);
  })();
  device = undefined;
}
globalThis.gc();
const before = { ...process.memoryUsage(), cpu: process.cpuUsage(), packets };
await clock.advance(HOURS * 3_600_000);
const { user, system } = process.cpuUsage(before.cpu);
globalThis.gc();
const after = process.memoryUsage();
const mb = (name) => (after[name] - before[name]) / 1024 / 1024;
console.log(
  JSON.stringify({
    cpuSec: (user + system) / 1e6,
    rssGrowthMb: mb("rss"),
    heapGrowthMb: mb("heapUsed"),
    packets: packets - before.packets,
  }),
);
await device?.close();
member.simulator.close();
process.exit(0);
