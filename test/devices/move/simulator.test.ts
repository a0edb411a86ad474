import { describe, expect, it } from "vitest";
import { move } from "../../../src/devices/move/family.ts";
import { DeviceError } from "../../../src/errors.ts";
import { createMove } from "../../../src/sim/move/move.ts";
import { simulatedSite } from "../../../src/sim/move/site.ts";
import { type FaultName, faultNames } from "../../../src/sim/simulator.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";
import { defaults, never } from "./bench.ts";
import { connectTo } from "./sim-bench.ts";

/** A lane of steps against the simulator, with a run's rules for trying again; the given command meets the fault once. */
async function night(fault: FaultName, faulty: string) {
  const clock = new VirtualClock(Date.parse("2026-11-20T03:00:00Z"));
  const commands: string[] = [];
  let armed = false;
  const sim = createMove({
    device: "hall42",
    clock,
    uuid: () => "",
    log: (record) => commands.push(record.command),
    faults: (_family, command) => {
      if (!armed || command !== faulty) return undefined;
      armed = false;
      return fault;
    },
  });
  const device = await move.open(defaults, {
    name: "hall42",
    clock,
    site: { ...simulatedSite },
    connect: async () => connectTo(sim),
    http: () => Promise.reject(new Error("no HTTP")),
    secret: () => "",
    uuid: () => "",
    note: () => undefined,
  });
  const outcomes: Record<string, string> = {};
  const step = async (verb: string, params: object): Promise<void> => {
    let inDoubt = false;
    for (let tries = 0; tries < 4; tries += 1) {
      try {
        await clock.runUntil(device.ready(never));
        const awaitTrigger = (): Promise<boolean> => Promise.resolve(true);
        const given = { clock, signal: never, ending: never, earlier: [], inDoubt, pointedAt: undefined };
        const context = { ...given, awaitTrigger };
        await clock.runUntil(
          device.run(verb, params as never, { ...context, keep: () => undefined, progress: () => undefined }),
        );
        outcomes[verb] = "done";
        return;
      } catch (error) {
        if (!(error instanceof DeviceError)) throw error;
        outcomes[verb] = error.code;
        inDoubt = error.retry === "doubt";
        if (error.retry === "never" || (inDoubt && move.verbs[verb]?.onDoubt === "ask")) return;
      }
    }
  };
  await clock.runUntil(device.ready(never));
  armed = true;
  await step("wake", {});
  await step("slew", { target: { id: "m31", name: "M 31", raHours: 0.7123, decDeg: 41.27 } });
  const pointing = sim.snapshot();
  await step("offset", { raArcsec: 10, decArcsec: 20 });
  await step("track", { sidereal: true, rates: { raSecPerHour: 1, decArcsecPerHour: 2 } });
  const did = await clock.runUntil(device.makeSafe(never));
  await device.close();
  const rest = sim.snapshot();
  sim.close();
  return { outcomes, commands, pointing, rest, did };
}

describe("against the simulator", () => {
  const cases = faultNames.flatMap((fault) =>
    ["TS", "WK", "CO", "RM", "TC", "AB"].map((command) => ({ fault, command })),
  );
  it.each(cases)(
    "$command meets $fault: nothing relative twice, the target reached, at rest after",
    async (met) => {
      const { outcomes, commands, pointing, rest, did } = await night(met.fault, met.command);
      expect(commands.filter((command) => command === "RM").length).toBeLessThanOrEqual(1);
      expect(did.length).toBeGreaterThan(0);
      expect(rest).toMatchObject({ asleep: true, moving: false });
      // A restart puts the telescope to sleep, a refusal is a person at the paddle: the slew then fails and says so.
      if (met.command === "CO" && met.fault === "restart") expect(outcomes.slew).toBe("move-asleep");
      else if (met.command === "CO" && met.fault === "refuse") expect(outcomes.slew).toBe("move-refused");
      else {
        expect(outcomes).toMatchObject({ wake: "done", slew: "done" });
        expect(pointing.raHours).toBeCloseTo(0.7123, 3);
        expect(pointing.decDeg).toBeCloseTo(41.27, 3);
      }
    },
  );
});
