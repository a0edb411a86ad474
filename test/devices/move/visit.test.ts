import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/verb.ts";
import { acts, after, awake, type Bench, coM31, m31 } from "./bench.ts";

const box = [
  { raArcsec: 0, decArcsec: 0 },
  { raArcsec: 15.1, decArcsec: 15 },
  { raArcsec: -15, decArcsec: -0.2 },
];
const there = ["RM 151 150", "RM -301 -152"];
const back = "RM 150 2";
const params = { ...m31, round: 1, settleSec: 10, dwellSec: 60, positions: box };
const trigger = { file: "done", timeoutSec: 60 };

/** Runs a step, and stops it after some time as a safe stop does. */
async function stoppedAfter(b: Bench, sec: number, given: object): Promise<void> {
  const stop = new AbortController();
  after(b, sec * 1000, () => stop.abort(new Error("stop")));
  await expect(b.run("visit", given, { signal: stop.signal })).rejects.toThrow("stop");
}

const said = (b: Bench): JsonObject[] => b.progress.filter(({ event }) => event !== "sending");

describe("a visit", () => {
  test("slews, stays at each position, and goes back: the small moves add up to nothing", async () => {
    const b = await awake();
    const began = b.clock.now();
    expect(await b.run("visit", params)).toEqual({ positions: 3, of: 3 });
    expect(acts(b)).toEqual([coM31, ...there, back]);
    expect((b.clock.now() - began) / 1000).toBeGreaterThan(190);
    expect(said(b)).toEqual([1, 2, 3].map((position) => ({ event: "stayed", position, of: 3 })));
  });

  test("waits for its trigger at each position, after its dwell", async () => {
    const b = await awake();
    const places: string[] = [];
    const awaitTrigger = async (_: unknown, place: string): Promise<boolean> => {
      places.push(`${place} ${acts(b).at(-1)}`);
      return true;
    };
    await b.run("visit", { ...params, dwellSec: 0, trigger }, { awaitTrigger });
    expect(places).toEqual([`position 1 ${coM31}`, `position 2 ${there[0]}`, `position 3 ${there[1]}`]);
    expect(acts(b).at(-1)).toBe(back);
  });

  test("just ends when it is told to, wherever it is", async () => {
    for (const sec of [1, 5, 40, 80, 100]) {
      const b = await awake();
      const ending = new AbortController();
      after(b, sec * 1000, () => ending.abort());
      const facts = await b.run("visit", params, { ending: ending.signal });
      expect(facts).toMatchObject({ of: 3 });
      expect(acts(b)).not.toContain(back);
    }
  });

  test("sends nothing when it was told to end before it began", async () => {
    const b = await awake();
    expect(await b.run("visit", params, { ending: AbortSignal.abort() })).toEqual({ positions: 0, of: 3 });
    expect(acts(b)).toEqual([]);
  });

  test("ends when it was told to while it waited for its trigger", async () => {
    const b = await awake();
    const facts = await b.run("visit", { ...params, trigger }, { awaitTrigger: async () => false });
    expect(facts).toEqual({ positions: 0, of: 3 });
    expect(acts(b)).toEqual([coM31]);
  });
});

describe("a visit that is taken up again", () => {
  /** What the second process sends, and the plan time it takes. */
  async function takenUp(
    earlier: readonly JsonObject[],
    given: object = params,
  ): Promise<[string[], number]> {
    const b = await awake();
    const began = b.clock.now();
    await b.run("visit", given, { earlier, inDoubt: true });
    return [acts(b), (b.clock.now() - began) / 1000];
  }

  test("begins with the absolute slew, even if it seems to stand there", async () => {
    const b = await awake();
    await b.run("slew", m31);
    b.fake.received.length = 0;
    await b.run("visit", params, { earlier: [], inDoubt: true });
    expect(acts(b)).toEqual([coM31, ...there, back]);
  });

  test("leaves out the positions whose stay was ended", async () => {
    const [sent] = await takenUp([{ event: "stayed", position: 1, of: 3 }]);
    expect(sent).toEqual([coM31, ...there, back]);
    const [later] = await takenUp([{ event: "stayed", position: 2, of: 3 }]);
    expect(later).toEqual([coM31, "RM -150 -2", back]);
  });

  test("only goes back to the target after the last position", async () => {
    const [sent, sec] = await takenUp([{ event: "stayed", position: 3, of: 3 }]);
    expect(sent).toEqual([coM31]);
    expect(sec).toBeLessThan(30);
  });

  test("stays for the rest of the time where it was stopped", async () => {
    const single = { ...params, settleSec: 0, positions: [box[0]] };
    const [, whole] = await takenUp([], single);
    const b = await awake();
    await stoppedAfter(b, 40, single);
    const [left] = said(b);
    expect(left).toMatchObject({ event: "left", position: 1 });
    const dwelled = Number(left?.dwelledSec);
    expect(dwelled).toBeGreaterThan(10);
    const [, rest] = await takenUp(b.progress, single);
    expect(rest).toBeCloseTo(whole - dwelled, 0);
  });

  test("does not stay again where it had come to the trigger", async () => {
    const waited = { ...params, settleSec: 0, positions: [box[0]], trigger };
    const [, sec] = await takenUp([{ event: "awaiting", place: "position 1" }], waited);
    expect(sec).toBeLessThan(30);
  });

  test("makes no small move twice, wherever it was stopped", async () => {
    for (let sec = 1; sec < 230; sec += 7) {
      const b = await awake();
      await stoppedAfter(b, sec, params);
      const first = acts(b).length;
      await b.until(b.device.ready(new AbortController().signal));
      await b.run("visit", params, { earlier: [...b.progress], inDoubt: true });
      const [slew, ...moves] = acts(b)
        .slice(first)
        .filter((text) => text.startsWith("CO") || text.startsWith("RM"));
      expect(slew).toBe(coM31);
      const sum = (index: number): number =>
        moves.reduce((total, text) => total + Number(text.split(" ")[index]), 0);
      expect([sec, sum(1), sum(2)]).toEqual([sec, 0, 0]);
    }
  });
});

describe("a wait", () => {
  test("lasts as long as it says", async () => {
    const b = await awake();
    const began = b.clock.now();
    await b.run("wait", { sec: 90 });
    expect(b.clock.now() - began).toBe(90_000);
    expect(acts(b)).toEqual([]);
  });

  test("goes on from where it began when it is taken up again", async () => {
    const b = await awake();
    const began = b.clock.now();
    const earlier = [{ event: "waiting", untilMs: began + 20_000 }];
    await b.run("wait", { sec: 90 }, { earlier });
    expect(b.clock.now() - began).toBe(20_000);
  });

  test("ends when it is told to", async () => {
    const b = await awake();
    const began = b.clock.now();
    const ending = new AbortController();
    after(b, 5_000, () => ending.abort());
    await b.run("wait", { sec: 90 }, { ending: ending.signal });
    expect(b.clock.now() - began).toBe(5_000);
  });

  test("waits for a trigger", async () => {
    const b = await awake();
    const places: string[] = [];
    await b.run(
      "wait",
      { trigger },
      {
        awaitTrigger: async (_, place) => {
          places.push(place);
          return true;
        },
      },
    );
    expect(places).toEqual(["wait"]);
  });
});
