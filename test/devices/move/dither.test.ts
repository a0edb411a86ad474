import { describe, expect, it } from "vitest";
import { Connection } from "../../../src/devices/move/connection.ts";
import { shakeHands } from "../../../src/devices/move/handshake.ts";
import { moveSettings } from "../../../src/devices/move/settings.ts";
import { dither } from "../../../src/devices/move/steps/dither.ts";
import { OffsetSum } from "../../../src/devices/move/steps/offset-sum.ts";
import { slew } from "../../../src/devices/move/steps/slew.ts";
import type { Session } from "../../../src/devices/move/steps/step.ts";
import { createTurns } from "../../../src/devices/turns.ts";
import { createMove } from "../../../src/sim/move/move.ts";
import { simulatedSite } from "../../../src/sim/move/site.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";
import { defaults, never } from "./bench.ts";
import { connectTo } from "./sim-bench.ts";

const field = { target: { id: "sa92", name: "SA 92", raHours: 23.5, decDeg: 30 } };
const zero = { raArcsec: 0, decArcsec: 0 };
const corner = { raArcsec: 15, decArcsec: 15 };
const side = { raArcsec: -15, decArcsec: 15 };

describe("the sum of offsets", () => {
  const move = { raArcsec: 0.1, decArcsec: -0.2 };

  it("stays exact over many moves", async () => {
    const sum = new OffsetSum();
    sum.begin(field);
    for (let n = 0; n < 1000; n += 1) await sum.during(move, async () => undefined);
    expect(sum.to(field, zero)).toEqual({ raArcsec: -100, decArcsec: 200 });
  });

  it("is not known after a failure, at another target, or before a slew", async () => {
    const sum = new OffsetSum();
    expect(sum.to(field, zero)).toBeUndefined();
    sum.begin(field);
    expect(sum.to({ place: "zenith" }, zero)).toBeUndefined();
    await expect(sum.during(move, () => Promise.reject(new Error("lost")))).rejects.toThrow("lost");
    expect(sum.to(field, zero)).toBeUndefined();
    sum.begin(field);
    expect(sum.to(field, zero)).toEqual(zero);
    sum.forget();
    expect(sum.to(field, zero)).toBeUndefined();
  });
});

/** A telescope, and sessions with it of one process after the other. */
async function processes() {
  const clock = new VirtualClock(Date.parse("2026-11-20T03:00:00Z"));
  const moves: string[] = [];
  let fault: string | undefined;
  const sim = createMove({
    device: "hall42",
    clock,
    uuid: () => "",
    starts: "awake",
    log: ({ command, args }) => {
      if (command === "CO" || command === "RM")
        moves.push(`${command} ${Object.values(args ?? {}).join(" ")}`);
    },
    faults: (_family, command) => {
      if (command !== "RM") return undefined;
      const met = fault;
      fault = undefined;
      return met as never;
    },
  });
  const env = {
    name: "hall42",
    clock,
    site: { ...simulatedSite },
    connect: () => Promise.reject(new Error("not here")),
    http: () => Promise.reject(new Error("not here")),
    secret: () => "",
    uuid: () => "",
    note: () => undefined,
  };
  const settings = moveSettings(defaults, "hall42");
  const open = async (): Promise<Session> => {
    const connection = new Connection(connectTo(sim), env, settings);
    await clock.runUntil(shakeHands(connection, env, settings, never));
    return {
      connection,
      settings,
      env,
      context: {
        clock,
        signal: never,
        ending: never,
        earlier: [],
        inDoubt: false,
        pointedAt: undefined,
        keep: () => undefined,
        progress: () => undefined,
      } as unknown as Session["context"],
      turns: createTurns(),
      offsets: new OffsetSum(),
      deadman: undefined,
    };
  };
  const offBy = () => sim.snapshot().offsetsArcsec as Record<string, number>;
  return {
    clock,
    moves,
    open,
    offBy,
    meet: (name: string) => {
      fault = name;
    },
    place: () => sim.snapshot() as { raHours: number; decDeg: number },
  };
}

describe("dither", () => {
  it("moves by what is between the positions, and back to nothing", async () => {
    const p = await processes();
    const session = await p.open();
    await p.clock.runUntil(slew(field, session));
    for (const position of [corner, side, side, zero]) {
      await p.clock.runUntil(dither(field, position, session));
    }
    expect(p.moves.slice(1)).toEqual(["RM 150 150", "RM -300 0", "RM 150 -150"]);
  });

  it("slews again in a new process, where nobody knows the sum", async () => {
    const p = await processes();
    const first = await p.open();
    await p.clock.runUntil(slew(field, first));
    await p.clock.runUntil(dither(field, corner, first));
    await first.connection.close();
    const second = await p.open();
    await p.clock.runUntil(dither(field, side, second));
    expect(p.moves.map((text) => text.slice(0, 2))).toEqual(["CO", "RM", "CO", "RM"]);
    expect(p.moves[3]).toBe("RM -150 150");
  });

  it.each(["code-A", "code-H", "mute", "relaunch"])(
    "asked again after %s at its offset, it stands where it was wanted, once",
    async (fault) => {
      const p = await processes();
      let session = await p.open();
      await p.clock.runUntil(slew(field, session));
      p.meet(fault);
      const first = p.clock.runUntil(dither(field, corner, session));
      const failed = await first.then(
        () => false,
        () => true,
      );
      expect(failed).toBe(true);
      if (!session.connection.inStep) {
        const { offsets } = session;
        session = { ...(await p.open()), offsets };
      }
      if (fault === "relaunch") {
        await p.clock.runUntil(session.connection.command("WK", {}, never));
      }
      await p.clock.runUntil(dither(field, corner, session));
      expect(p.moves.at(-2)).toMatch(/^CO/);
      expect(p.moves.at(-1)).toBe("RM 150 150");
      expect(p.place().decDeg).toBeCloseTo(30 + 15 / 3600, 3);
    },
  );
});
