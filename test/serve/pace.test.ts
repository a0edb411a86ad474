import { expect, test } from "vitest";
import { limits } from "../../src/serve/limits.ts";
import { Pace } from "../../src/serve/pace.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";

/** A clock on which making an answer takes as long as it says. */
class SlowClock extends VirtualClock {
  #workedMs = 0;

  work(ms: number): void {
    this.#workedMs += ms;
  }

  override elapsed(): number {
    return super.elapsed() + this.#workedMs;
  }
}

function setUp() {
  const clock = new SlowClock(0);
  const over = new AbortController();
  const pace = new Pace(clock, over.signal);
  const answered: string[] = [];
  const ask = (name: string, ms: number): Promise<void> =>
    pace.take(() => clock.work(ms)).then(() => void answered.push(name));
  return { clock, over, pace, answered, ask };
}

test("after an answer that took long the next one waits many times as long", async () => {
  const { clock, answered, ask } = setUp();
  void ask("long", 20);
  void ask("next", 0);
  await clock.advance(20 * limits.answerRestFactor - 1);
  expect(answered).toEqual(["long"]);
  await clock.advance(2);
  expect(answered).toEqual(["long", "next"]);
});

test("no rest is longer than its limit", async () => {
  const { clock, answered, ask } = setUp();
  void ask("very long", 60_000);
  void ask("next", 0);
  await clock.advance(limits.answerRestMs + 1);
  expect(answered).toEqual(["very long", "next"]);
});

test("an answer that cannot be made harms none after it", async () => {
  const { clock, pace, answered, ask } = setUp();
  const broken = pace.take(() => {
    throw new Error("a bug");
  });
  void ask("next", 0);
  await expect(broken).rejects.toThrow("a bug");
  await clock.advance(1);
  expect(answered).toEqual(["next"]);
});

test("when the server ends nobody waits any longer", async () => {
  const { clock, over, answered, ask } = setUp();
  void ask("long", 20);
  void ask("next", 20);
  void ask("last", 20);
  await clock.advance(1);
  over.abort();
  await clock.advance(0);
  expect(answered).toEqual(["long", "next", "last"]);
});
