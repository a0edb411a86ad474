import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NinaEvent } from "../../../src/devices/nina/events.ts";
import { Ledger } from "../../../src/devices/nina/ledger.ts";

const event = (name: string, atMs?: number): NinaEvent => ({
  name,
  identity: name,
  ...(atMs !== undefined && { atMs }),
});
const at = (ms: number) => ({ elapsedMs: ms, nowMs: ms });
const names = (events: readonly NinaEvent[]): string => events.map(({ name }) => name).join("");

describe("ledger", () => {
  test("the first look at the history is all new", () => {
    expect(names(new Ledger().merge([event("A"), event("B")], [], at(0)))).toBe("AB");
  });

  test("what was heard is not told again, what was missed is", () => {
    const ledger = new Ledger();
    ledger.merge([event("A")], [], at(0));
    ledger.hear(event("B"), 1e6);
    expect(
      names(
        ledger.merge(
          ["A", "B", "C"].map((name) => event(name)),
          [],
          at(0),
        ),
      ),
    ).toBe("C");
    expect(
      names(
        ledger.merge(
          ["A", "B", "C"].map((name) => event(name)),
          [],
          at(0),
        ),
      ),
    ).toBe("");
  });

  test("equal events are counted: two were heard, three happened", () => {
    const ledger = new Ledger();
    ledger.hear(event("I"), 1e6);
    ledger.hear(event("I"), 1e6);
    expect(names(ledger.merge([event("I"), event("I"), event("I")], [], at(0)))).toBe("I");
  });

  test("what came while the history was read stands where the history has it, with what the message says", () => {
    const ledger = new Ledger();
    const message = { ...event("N"), target: { name: "M 31", project: "" } };
    const merged = ledger.merge([event("M", 1), event("N", 2)], [message, event("O")], at(0));
    expect(names(merged)).toBe("MNO");
    expect(merged[1]).toEqual({ ...message, atMs: 2 });
    // O came after the history was written down: it is in the next one.
    expect(
      names(
        ledger.merge(
          ["M", "N", "O", "P"].map((name) => event(name)),
          [],
          at(0),
        ),
      ),
    ).toBe("P");
  });

  test("a message that the history was faster than is no second event", () => {
    const ledger = new Ledger();
    expect(names(ledger.merge([event("A", -60_000), event("B", 900)], [], at(1_000)))).toBe("AB");
    expect(ledger.hear(event("B"), 1_100)).toBe(false);
    expect(ledger.hear(event("B"), 1_200)).toBe(true);
    // A is long over: this is another one.
    expect(ledger.hear(event("A"), 1_300)).toBe(true);
    expect(
      names(
        ledger.merge(
          ["A", "B", "B", "A", "C"].map((name) => event(name)),
          [],
          at(61_000),
        ),
      ),
    ).toBe("C");
  });

  test("after a restart everything is new", () => {
    const ledger = new Ledger();
    ledger.merge([event("A"), event("B")], [], at(0));
    ledger.hear(event("C"), 1e6);
    ledger.restart();
    expect(names(ledger.merge([event("C")], [], at(0)))).toBe("C");
  });

  test("whatever is missed, every event is told exactly once", () => {
    const steps = fc.array(
      fc.record({ name: fc.constantFrom("A", "B", "C"), heard: fc.boolean(), read: fc.boolean() }),
    );
    fc.assert(
      fc.property(steps, (happenings) => {
        const ledger = new Ledger();
        const history: NinaEvent[] = [];
        const told: NinaEvent[] = [];
        for (const { name, heard, read } of happenings) {
          history.push(event(name));
          if (heard && !read) {
            ledger.hear(event(name), 1e6);
            told.push(event(name));
          }
          if (read) told.push(...ledger.merge([...history], heard ? [event(name)] : [], at(0)));
        }
        told.push(...ledger.merge(history, [], at(0)));
        expect(names(told).split("").sort()).toEqual(names(history).split("").sort());
      }),
    );
  });
});
