import { afterEach, expect, test } from "vitest";
import { openSafety } from "../../src/devices/nina/safety.ts";
import type { SafetyRules } from "../../src/safety/rules.ts";
import { memoryConnect, memoryHttp } from "../../src/sim/host/memory.ts";
import { createNina } from "../../src/sim/nina/nina.ts";
import type { FaultName } from "../../src/sim/simulator.ts";
import { plan, step } from "../support/plans.ts";
import { type Act, Bench, ScriptedDevice, site } from "../support/runs.ts";

let bench: Bench | undefined;
afterEach(() => bench?.remove());

const MINUTE = 60_000;
const ASKED = "equipment/safetymonitor/info";

/** A gate with N.I.N.A. on its simulator, which meets each fault at the look of this number (six in a minute). */
function gate(run: Bench, faults: Readonly<Record<number, FaultName>>): SafetyRules {
  const { clock } = run;
  let looks = 0;
  const simulator = createNina({
    device: "nina",
    clock,
    faults: (_, command) => (command === ASKED ? faults[++looks] : undefined),
    log: () => undefined,
    uuid: () => "",
    site,
  });
  const simulators = new Map([["nina", simulator]]);
  const settings = {
    address: "http://sim-nina:1",
    toleranceArcmin: 5,
    atStop: "own",
    safetyMonitor: true,
  } as const;
  const source = openSafety(settings, {
    name: "nina",
    clock,
    site,
    connect: memoryConnect(simulators),
    http: memoryHttp(simulators),
    secret: () => "",
    uuid: () => "",
    note: () => undefined,
  });
  const sources = [{ name: "imaging", source, everySec: 10, maxAgeSec: 120 }];
  return { sources, settleSec: 900, lanes: undefined };
}

test.each<[string, Readonly<Record<number, FaultName>>, string]>([
  ["turns unsafe", { 61: "unsafe", 121: "safe" }, "imaging unsafe: N.I.N.A.'s safety monitor says unsafe"],
  [
    "loses its monitor",
    { 61: "monitor-gone", 121: "safe" },
    "imaging unsafe: N.I.N.A. has no safety monitor connected",
  ],
])(
  "N.I.N.A. %s in the middle of a stack: both lanes rest, settle, and take what was asked",
  async (_, faults, reason) => {
    const run = new Bench();
    bench = run;
    const minutes = (): number => Math.round((run.clock.now() - startedMs) / MINUTE);
    const startedMs = run.clock.now();
    const frames: number[] = [];
    const stacking: Act = async ({ earlier, progress, clock, signal }) => {
      for (let taken = Number(earlier.at(-1)?.framesTaken ?? 0); taken < 30; taken += 1) {
        await clock.sleep(MINUTE, signal);
        frames.push(minutes());
        progress({ framesTaken: taken + 1 });
      }
      return { framesTaken: 30 };
    };
    const devices = {
      a: new ScriptedDevice([stacking, stacking]),
      b: new ScriptedDevice([stacking, stacking]),
    };
    const stack = (id: string) => [step(id, { verb: "stack", timeoutSec: 1e6 })];
    const night = plan({ a: stack("a/1"), b: stack("b/1") });
    expect(await run.run(night, devices, { safety: gate(run, faults) })).toBe(0);
    expect(frames).toHaveLength(60);
    expect(frames.filter((minute) => minute > 11 && minute < 35)).toEqual([]);
    const held = run.entries().filter(({ kind }) => kind === "held");
    expect(held.map(({ body }) => body)).toEqual(
      ["a", "b"].map((lane) => ({ lane, cause: "safety", by: "safety", reason })),
    );
    expect([devices.a.safeCalls, devices.b.safeCalls]).toEqual([2, 2]);
  },
);
