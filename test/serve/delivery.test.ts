import { expect, test } from "vitest";
import { Delivery } from "../../src/serve/delivery.ts";
import { limits } from "../../src/serve/limits.ts";
import { bytesOf, type Feed, type Line } from "../../src/serve/reader.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";

/** A line whose other end takes everything, or nothing. */
class TestLine implements Line {
  readonly got: string[] = [];
  unreadBytes = 0;
  ended = "";
  isAnswering = true;
  readonly #takes: boolean;

  constructor(takes = true) {
    this.#takes = takes;
  }

  write(texts: readonly Uint8Array[]): void {
    for (const text of texts) {
      this.got.push(Buffer.from(text).toString("utf8"));
      if (!this.#takes) this.unreadBytes += text.length;
    }
  }

  check(): boolean {
    return this.isAnswering;
  }

  drop(reason: string): void {
    this.ended = reason;
  }

  goodbye(reason: string): void {
    this.ended = `goodbye: ${reason}`;
  }
}

const counting = (from: number, to: () => number, size = 1): Feed => {
  let next = from;
  return { next: () => (next <= to() ? bytesOf(String(next++).padStart(size)) : undefined) };
};

const setUp = () => {
  const clock = new VirtualClock(0);
  const said: string[] = [];
  const bugs: unknown[] = [];
  const delivery = new Delivery(
    clock,
    (line) => said.push(line),
    (bug) => bugs.push(bug),
  );
  return { clock, said, bugs, delivery };
};

test("everybody gets everything, in order, however much it is", async () => {
  const { clock, delivery } = setUp();
  let last = 2_000;
  const lines = Array.from({ length: 50 }, () => new TestLine());
  for (const line of lines)
    delivery.add(
      line,
      counting(1, () => last, 20),
    );
  await clock.advance(2_000);
  last = 2_010;
  delivery.wake();
  await clock.advance(2_000);
  const wanted = Array.from({ length: 2_010 }, (_, index) => String(index + 1).padStart(20));
  for (const line of lines) expect(line.got).toEqual(wanted);
});

test("a reader that takes nothing holds little memory, is dropped with the reason, and stops nobody", async () => {
  const { clock, said, delivery } = setUp();
  const stalled = new TestLine(false);
  const other = new TestLine();
  let last = 1_000;
  delivery.add(
    stalled,
    counting(1, () => last, 1_000),
  );
  delivery.add(
    other,
    counting(1, () => last, 1_000),
  );
  await clock.advance(1_000);
  expect(other.got).toHaveLength(1_000);
  expect(stalled.unreadBytes).toBeLessThanOrEqual(limits.unreadBytes + limits.turnBytes + 1_000);
  expect(stalled.ended).toBe("");
  await clock.advance(limits.stalledMs + limits.heartbeatMs);
  expect(stalled.ended).toBe("it read nothing for 20 s");
  expect(said).toEqual(["a reader was dropped: it read nothing for 20 s"]);
  expect(delivery.readers).toBe(1);
  last = 1_001;
  delivery.wake();
  await clock.advance(100);
  expect(other.got).toHaveLength(1_001);
});

test("a reader that is only slow gets everything", async () => {
  const { clock, delivery } = setUp();
  const slow = new TestLine(false);
  delivery.add(
    slow,
    counting(1, () => 400, 1_000),
  );
  for (let second = 0; second < 120; second++) {
    await clock.advance(1_000);
    slow.unreadBytes = Math.max(0, slow.unreadBytes - 8_000);
  }
  expect(slow.got).toHaveLength(400);
  expect(slow.ended).toBe("");
});

test("a reader that is gone without a word is dropped at the next sign of life", async () => {
  const { clock, said, delivery } = setUp();
  const line = new TestLine();
  delivery.add(line, { next: () => undefined });
  await clock.advance(limits.heartbeatMs + 1);
  expect(line.ended).toBe("");
  line.isAnswering = false;
  await clock.advance(limits.heartbeatMs);
  expect(line.ended).toBe("it did not answer within 15 s");
  expect(said).toHaveLength(1);
});

test("a heartbeat comes where nothing else did", async () => {
  const { clock, delivery } = setUp();
  let last = 0;
  const line = new TestLine();
  delivery.add(line, { ...counting(1, () => last), beat: () => bytesOf("beat") });
  await clock.advance(limits.heartbeatMs);
  last = 1;
  delivery.wake();
  await clock.advance(limits.heartbeatMs);
  await clock.advance(limits.heartbeatMs);
  expect(line.got).toEqual(["beat", "1", "beat"]);
});

test("closing gives what is new, says goodbye to everybody, and nothing comes after", async () => {
  const { clock, delivery } = setUp();
  const line = new TestLine();
  let count = 1;
  const feed = counting(1, () => count);
  delivery.add(line, feed);
  delivery.close("nightplan ended");
  const last = [...line.got];
  expect(last.length).toBe(1);
  count = 5;
  await clock.advance(60_000);
  expect(line).toMatchObject({ got: last, ended: "goodbye: nightplan ended" });
});

test("a feed that throws ends nobody else's reading", async () => {
  const { clock, said, bugs, delivery } = setUp();
  const bad = new TestLine();
  const good = new TestLine();
  delivery.add(bad, {
    next: () => {
      throw new Error("a bug");
    },
  });
  delivery.add(
    good,
    counting(1, () => 2),
  );
  await clock.advance(1_000);
  expect(good.got).toEqual(["1", "2"]);
  expect(bad.ended).toBe("nightplan could not say what comes next");
  expect(said).toHaveLength(1);
  expect(bugs).toHaveLength(1);
});
