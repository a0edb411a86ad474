import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { never } from "./bench.ts";
import { answered, coArgs, ended, lp25, on20, ts96, wire } from "./wire.ts";

describe("late codes", () => {
  it("of a command that timed out are not taken for the next one's", async () => {
    const w = wire();
    await ended(w.clock.runUntil(ended(w.connection.command("TC", { on: 1 }, never))));
    await w.clock.runUntil(w.connection.drain(1_500, never));
    const probe = w.connection.lastCode("NU", {}, never);
    // The late code says done, the probe's own does not: MOVE answers in order, so the last one counts.
    w.say("0\r9\r");
    expect(await w.clock.runUntil(probe)).toBe("9");
    expect(w.connection.counts.lateCodes).toBe(1);
  });

  it("are waited for until the line is quiet", async () => {
    const w = wire();
    await ended(w.clock.runUntil(ended(w.connection.command("TC", { on: 1 }, never))));
    const draining = w.connection.drain(1_500, never);
    await w.clock.advance(1_000);
    w.say("0\rjunk");
    await w.clock.runUntil(draining);
    expect(w.clock.elapsed()).toBe(10_000 + 3_000);
    expect(await answered(w, w.connection.command("NU", {}, never), "0\r")).toBe("0");
    expect(w.connection.counts.noiseBytes).toBe(4);
  });
});

describe("noise", () => {
  it.each(["\u00fe\r0\r", "OK\r0\r", "\r0\r", `\r${ts96}\r0\r`, "\rV04.69 - 04-Apr-02\r0\r"])(
    "before a code makes it unbelievable: %j",
    async (text) => {
      const w = wire();
      const failure = answered(w, w.connection.command("TC", { on: 1 }, never), text);
      await expect(failure).rejects.toMatchObject({ code: "move-noise", retry: "doubt" });
      expect(w.connection.inStep).toBe(false);
    },
  );

  it("is told apart from a status that came too late", async () => {
    const w = wire();
    const status = ended(w.connection.query("TS", never));
    await w.clock.advance(10_000);
    await w.clock.runUntil(status);
    const move = w.connection.command("CO", coArgs, never);
    expect(await answered(w, move, `\r${ts96}\r0\r`)).toBe("0");
  });

  const bytes = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."\r\r0019AHx \n\u00ff\u008d\u0000".split("")), maxLength: 40 }),
    fc.uint8Array({ maxLength: 120 }).map((all) => Buffer.from(all).toString("latin1")),
    fc
      .tuple(fc.constantFrom("\r", "login: ", "\u00ff"), fc.constantFrom("0\r", `\r${ts96}\r0\r`, "\r\r0\r"))
      .map((parts) => parts.join("")),
  );

  it("alone is never a success, however it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.constantFrom("CO", "TC", "RM", "WK"),
        fc.integer({ min: 1, max: 9 }),
        async (text, name, size) => {
          // A code and nothing before it is a completion: no reader can tell it from one.
          fc.pre(!/^[0-9AEHLXDY]\r/.test(text));
          const w = wire();
          const args = { ...coArgs, on: 1, raArcsec: 1, decArcsec: 1 };
          const end = ended(w.connection.command(name as "CO", args, never));
          w.say(text, size);
          expect(await w.clock.runUntil(end)).toEqual({ failed: expect.stringMatching(/^move-/) });
          expect(w.connection.inStep).toBe(false);
        },
      ),
    );
  });
});

describe("any order", () => {
  const replies: Readonly<Record<string, string>> = {
    TS: `\r${ts96}\r`,
    LP: `\r${lp25}\r`,
    ON: `\r${on20}\r`,
    code: "0\r",
  };

  it("and any cutting of the answers to a move and three questions is understood the same", async () => {
    const orders = fc.shuffledSubarray(Object.keys(replies), { minLength: 4 });
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 1, max: 60 }), async (order, size) => {
        const w = wire();
        const move = w.connection.command("CO", coArgs, never);
        const asked = (["TS", "LP", "ON"] as const).map((name) => w.connection.query(name, never));
        w.say(order.map((name) => replies[name]).join(""), size);
        expect(await w.clock.runUntil(Promise.all([move, ...asked]))).toEqual(["0", ts96, lp25, on20]);
        expect(w.connection).toMatchObject({ inStep: true, counts: { lateCodes: 0, noiseBytes: 0 } });
      }),
    );
  });
});
