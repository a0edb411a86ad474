import { describe, expect, it } from "vitest";
import { acts, after, awake, coM31, m31, never } from "./bench.ts";

const offset = { raArcsec: 10, decArcsec: -20.5 };

describe("wake and sleep", () => {
  it("do what they say", async () => {
    const b = await awake();
    expect(b.fake.asleep).toBe(false);
    await b.run("sleep");
    expect(b.fake.asleep).toBe(true);
    expect(b.progress).toEqual([{ event: "sending", command: "SL" }]);
  });
});

describe("slew", () => {
  it("sends J2000 coordinates, watches, and checks where it stands", async () => {
    const b = await awake();
    const facts = await b.run("slew", m31);
    expect(acts(b)).toEqual([coM31]);
    expect(b.progress).toEqual([{ event: "sending", command: coM31 }]);
    expect(facts).toMatchObject({ equinox: 2026.88, airmass: 1.23 });
    // The status comes in the equinox of date: 27 years of precession are 9 arcminutes here, over the tolerance.
    expect(facts.decDeg).toBeCloseTo(41.2691667 + 0.147, 2);
    expect(facts.offArcmin).toBeLessThan(0.5);
    expect(b.fake.received.filter((text) => text === "TS").length).toBeGreaterThanOrEqual(5);
  });

  it("sends coordinates of date where the site says so", async () => {
    const b = await awake({ equinox: "date" });
    await expect(b.run("slew", m31)).rejects.toMatchObject({ code: "move-off-target", retry: "safe" });
    // The fake takes J2000: it now stands 27 years of precession away.
    const [, ra, dec] = acts(b)[0]?.split(" ").map(Number) ?? [];
    expect(ra).toBeCloseTo(71231 + 2485, -2);
    expect(dec).toBeCloseTo(412692 + 1469, -2);
  });

  it("slews to an altitude and azimuth", async () => {
    const b = await awake();
    expect(await b.run("slew", { altitudeDeg: 60, azimuthDeg: 0 })).toMatchObject({
      offArcmin: expect.any(Number),
    });
    expect(acts(b)).toEqual(["AA 600000 0"]);
  });

  it("fails with the distance when it stands elsewhere", async () => {
    const b = await awake();
    b.fake.missDeg = 0.2;
    await expect(b.run("slew", m31)).rejects.toMatchObject({
      code: "move-off-target",
      retry: "safe",
      message: expect.stringMatching(
        /^hall42 stands 1[12]\.\d′ from its target after the slew; 5′ are allowed\.$/,
      ),
    });
  });

  it.each([
    ["9", "never", /stopped by a person at the paddle/],
    ["A", "safe", /stopped by a remote abort/],
    ["E", "safe", /wrong destination/],
    ["H", "never", /stopped at a horizon limit/],
    ["L", "never", /hard limit of the controller/],
    ["X", "never", /an axis stopped moving/],
    ["D", "never", /the dome stopped moving/],
    ["Y", "safe", /last small move would be too large/],
    ["8", "never", /below the horizon/],
    ["7", "never", /out of range/],
    ["1", "never", /asleep/],
    ["4", "doubt", /says nothing for this command/],
  ])("says in words what code %s means", async (code, retry, words) => {
    const b = await awake();
    b.fake.mischief = (text) => (text.startsWith("CO") ? { code } : undefined);
    const failure = b.run("slew", m31);
    await expect(failure).rejects.toMatchObject({ device: "hall42", retry });
    await expect(failure).rejects.toThrow(words);
  });

  it("tells to wake a sleeping telescope", async () => {
    const b = await awake();
    b.fake.asleep = true;
    await expect(b.run("slew", m31)).rejects.toMatchObject({
      code: "move-asleep",
      hint: "Add a wake step before this one.",
    });
  });

  it("does not mind a code that comes twice", async () => {
    const b = await awake();
    b.fake.mischief = (text) => (text.startsWith("CO") ? "twice" : undefined);
    await b.run("slew", m31);
    await b.run("track", { sidereal: false });
    expect(b.fake.tracking).toBe(false);
    expect(b.notes).toEqual([expect.stringMatching(/late or twice: 0/)]);
  });

  it("aborts when the step is aborted, takes both answers, and stays usable", async () => {
    const b = await awake();
    const stop = new AbortController();
    after(b, 7_000, () => stop.abort(new Error("safe stop")));
    await expect(b.run("slew", m31, { signal: stop.signal })).rejects.toThrow("safe stop");
    expect(acts(b)).toEqual([coM31, "AB"]);
    expect(b.fake.moving).toBe(false);
    await b.run("track", { sidereal: true });
    expect(acts(b)).toEqual([coM31, "AB", "TC 1"]);
    expect(b.notes).toEqual([]);
  });

  it("aborts and leaves it in doubt when no code comes in time", async () => {
    const b = await awake();
    b.fake.mischief = (text) => (text.startsWith("CO") ? "mute" : undefined);
    await expect(b.run("slew", m31)).rejects.toMatchObject({ code: "move-no-code", retry: "doubt" });
    expect(acts(b)).toEqual([coM31, "AB"]);
  });

  it("does not take a code that comes after the deadline for the next command's", async () => {
    const b = await awake();
    let late = true;
    b.fake.mischief = (text) => {
      if (text === "TC 1" && late) {
        late = false;
        return { lateMs: 11_000 };
      }
      return text === "ER 12 -4" ? { code: "9" } : undefined;
    };
    await expect(b.run("track", { sidereal: true })).rejects.toMatchObject({ retry: "doubt" });
    const rates = { raSecPerHour: 1.2, decArcsecPerHour: -0.4 };
    await expect(b.run("track", { rates })).rejects.toThrow(/a rate is over one degree per hour/);
    expect(acts(b)).toEqual(["TC 1", "RC 1", "ES 1", "ER 12 -4"]);
  });

  it("notices a restart of MOVE during the move", async () => {
    const b = await awake();
    after(b, 3_000, () => b.fake.restart());
    await expect(b.run("slew", m31)).rejects.toMatchObject({ code: "move-restarted", retry: "doubt" });
    await b.until(b.device.ready(never));
    expect(await b.run("slew", m31, { inDoubt: true })).not.toHaveProperty("alreadyThere");
    expect(acts(b).filter((text) => text === coM31)).toHaveLength(2);
  });

  it("leaves it in doubt when the line breaks, then finds the telescope there", async () => {
    const b = await awake();
    after(b, 3_000, () => b.fake.cutLine());
    await expect(b.run("slew", m31)).rejects.toMatchObject({ code: "move-connection-lost", retry: "doubt" });
    expect(await b.run("slew", m31, { inDoubt: true })).toMatchObject({ alreadyThere: true });
    expect(acts(b).filter((text) => text === coM31)).toHaveLength(1);
  });
});

describe("track", () => {
  it("sets tracking and rates", async () => {
    const b = await awake();
    const params = { sidereal: true, rates: { raSecPerHour: 1.2, decArcsecPerHour: -0.4 } };
    expect(await b.run("track", params)).toEqual(params);
    expect(acts(b)).toEqual(["TC 1", "ER 12 -4"]);
    expect(b.fake).toMatchObject({ tracking: true, rates: [1.2, -0.4] });
  });

  it("refuses rates out of range before anything is sent", async () => {
    const b = await awake();
    const rates = { raSecPerHour: 241, decArcsecPerHour: 0 };
    await expect(b.run("track", { rates })).rejects.toMatchObject({ retry: "never", device: "hall42" });
    expect(acts(b)).toEqual([]);
    expect(b.progress).toEqual([]);
  });
});

describe("offset", () => {
  it("moves once", async () => {
    const b = await awake();
    await b.run("offset", offset);
    expect(acts(b)).toEqual(["RM 100 -205"]);
    expect(b.progress).toEqual([{ event: "sending", command: "RM 100 -205" }]);
  });

  it.each(["A", "H", "Y", "4", "8"])("is never repeated after code %s", async (code) => {
    const b = await awake();
    b.fake.mischief = (text) => (text.startsWith("RM") ? { code } : undefined);
    await expect(b.run("offset", offset)).rejects.toMatchObject({ code: "move-refused", retry: "never" });
  });

  it("is in doubt when its answer is lost", async () => {
    const b = await awake();
    b.fake.mischief = (text) => (text.startsWith("RM") ? "mute" : undefined);
    await expect(b.run("offset", offset)).rejects.toMatchObject({ retry: "doubt" });
  });

  it("is not in doubt when the line was silent before it was sent", async () => {
    const b = await awake();
    b.fake.cutLine();
    await b.clock.advance(0);
    b.fake.mischief = () => "silent";
    await expect(b.run("offset", offset)).rejects.toMatchObject({ code: "move-silent", retry: "safe" });
    expect(b.progress).toEqual([]);
  });
});
