import { randomUUID } from "node:crypto";
import { families } from "../../dist/devices/catalog.js";
import { createFleet } from "../../dist/sim/host/fleet.js";
import { memoryConnect, memoryEndpoint, memoryHttp } from "../../dist/sim/host/memory.js";
import { VirtualClock } from "../../dist/virtual-clock.js";
import { nightOf, site } from "./material.mjs";
import { callMs, figures } from "./measure.mjs";

const writes = /^(RemoteRoboTarget)?(Add|Update|Remove|Move|Copy|Enable|Disable)/;

function desired(targets) {
  const shot = (filter) => ({
    id: filter.toLowerCase(),
    filter,
    exposureSec: 300,
    count: 10,
    binning: 1,
    type: "light",
    enabled: true,
  });
  const target = (number) => ({
    id: `t${number}`,
    name: `Target ${number}`,
    raHours: (number * 0.023) % 24,
    decDeg: (number * 0.07) % 60,
    sequence: "LRGB.s2q",
    priority: "normal",
    enabled: true,
    constraints: { altitudeMinDeg: 30 },
    shots: ["L", "R", "G", "B"].map(shot),
  });
  const all = Array.from({ length: targets }, (_, number) => target(number));
  return { planName: "bench", sets: [{ id: "s", name: "Bench", enabled: true, targets: all }] };
}

/** Syncs 1,000 targets into an empty simulated database, then again, and counts what the second sync sent. */
export async function secondSync() {
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
  const device = await families[kind].open(
    {
      ...settings,
      address: memoryEndpoint("rig", member.simulator).address,
      ...Object.fromEntries(references),
    },
    {
      name: "rig",
      clock,
      site,
      connect: memoryConnect(simulators),
      http: memoryHttp(simulators),
      secret: ({ file }) => member.secrets[file],
      uuid: randomUUID,
      note: () => undefined,
    },
  );
  const signal = new AbortController().signal;
  const context = { clock, signal, ending: signal, earlier: [], inDoubt: false, progress: () => undefined };
  const params = desired(1000);
  const sync = async () => {
    await device.ready(signal);
    return device.run("sync", params, context);
  };
  await clock.runUntil(sync());
  log.length = 0;
  const row = await figures(3, "ms", () => callMs(() => clock.runUntil(sync())));
  const written = log.filter((command) => writes.test(command)).length;
  const reads = Math.round((log.length - written) / 4);
  await device.close();
  member.simulator.close();
  return { ...row, note: `${written} writes, ${reads} reads each` };
}
