import { describe, expect, it } from "vitest";
import { simBench } from "./sim-bench.ts";

const noLimits = { limits: { altitude: { min: -90 } } };

describe("slew to a place or a number", () => {
  it.each([
    [{ place: "zenith" }, "ZE"],
    [{ place: "home" }, "HO"],
    [{ place: "flat-screen" }, "FS"],
    [{ place: "uniform-spot" }, "UI"],
  ])("%j sends %s", async (params, text) => {
    const b = await simBench();
    expect(await b.run("slew", params)).toHaveProperty("equinox");
    expect(b.acts).toEqual([text]);
  });

  it("goes to entries and sky positions of a list, and looks there by MOVE's own last position", async () => {
    const b = await simBench();
    await b.run("list", { action: "open", file: "stock.lst" });
    expect(await b.run("slew", { entry: 1 })).toMatchObject({ offArcmin: expect.any(Number) });
    await b.run("slew", { sky: 1 });
    await b.run("list", { action: "close" });
    expect(b.acts).toEqual(["OF stock.lst", "RF 1", "SF 1", "CF"]);
  });

  it("goes to an ephemeris and to a previous position", async () => {
    const b = await simBench();
    await b.run("ephemeris", { action: "open", file: "stock.eph" });
    await b.run("slew", { ephemeris: 1 });
    await b.run("slew", { place: "zenith" });
    await b.run("ephemeris", { action: "delete" });
    await b.run("slew", { place: "home" });
    await b.run("slew", { position: 1 });
    expect(b.acts).toEqual(["EE stock.eph", "EG 1", "ZE", "DE", "HO", "PM 1"]);
  });

  it("says in the command's own words why it was refused", async () => {
    const b = await simBench();
    await expect(b.run("slew", { entry: 1 })).rejects.toThrow(
      "hall42: RF (move to an entry of the open list) was refused: no list is open (code 5).",
    );
  });
});

describe("slew to a body of the solar system", () => {
  // The Moon at 2026-11-20 03:00 UT: up in the evening sky of Arizona.
  const moon = { target: { id: "moon", name: "Moon", body: "moon" } };

  it("computes its place when it is sent, in the equinox of the site", async () => {
    const j2000 = await simBench(noLimits);
    await j2000.run("slew", moon);
    const ofDate = await simBench({ ...noLimits, equinox: "date" }, { equinox: "date" });
    await ofDate.run("slew", moon);
    const [ra, dec] = numbersOf(j2000.acts[0]);
    const [raOfDate, decOfDate] = numbersOf(ofDate.acts[0]);
    // 27 years of precession: about 20 arcminutes along the ecliptic.
    const apartDeg = Math.hypot(
      ((raOfDate - ra) / 1e5) * 15 * Math.cos((dec / 1e4) * (Math.PI / 180)),
      (decOfDate - dec) / 1e4,
    );
    expect(apartDeg).toBeGreaterThan(0.33);
    expect(apartDeg).toBeLessThan(0.42);
    // Half an hour later it has moved by a quarter of a degree.
    await j2000.clock.advance(1_800_000);
    await j2000.run("slew", moon);
    const [later] = numbersOf(j2000.acts[1]);
    expect((later - ra) / 1e5).toBeGreaterThan(0.005);
    expect((later - ra) / 1e5).toBeLessThan(0.03);
  });
});

function numbersOf(text = ""): [number, number] {
  const [, n, m] = text.split(" ").map(Number);
  return [n ?? Number.NaN, m ?? Number.NaN];
}

describe("track", () => {
  it("takes the rates of a body as they are now, and the lock mode", async () => {
    const b = await simBench();
    const facts = await b.run("track", {
      sidereal: true,
      rates: { of: { id: "moon", name: "Moon", body: "moon" } },
      lock: "track",
    });
    const [tc, er, lm] = b.acts;
    expect([tc, lm]).toEqual(["TC 1", "LM 2"]);
    // The Moon goes 33 arcminutes an hour to the east, less its parallax: 60 to 150 seconds of time.
    const [ra, dec] = numbersOf(er);
    expect(ra / 10).toBeGreaterThan(60);
    expect(ra / 10).toBeLessThan(150);
    expect(Math.abs(dec / 10)).toBeLessThan(1000);
    expect(facts).toMatchObject({ sidereal: true, lock: "track" });
  });
});

describe("focus, filter, dome and the rest", () => {
  it.each([
    ["focus", { action: "init" }, ["FI"]],
    ["focus", { to: 1200 }, ["FG 1200"]],
    ["focus", { by: -30 }, ["FR -30"]],
    ["focus", { mode: "relative" }, ["FT 1"]],
    ["focus", { mode: "absolute" }, ["FT 0"]],
    ["filter", { position: 3 }, ["FW 3"]],
    ["dome", { follow: true }, ["DM 1"]],
    ["dome", { follow: false, jogDeg: -20 }, ["DM 0", "DJ -20"]],
    ["guide", { action: "break-lock" }, ["BL"]],
    ["guide", { action: "pause" }, ["PE"]],
    ["guide", { action: "resume" }, ["PD"]],
    ["position", { action: "save" }, ["SP"]],
    ["position", { action: "set-home" }, ["SH"]],
    ["raw", { command: "DS", args: { minutes: 30 }, reason: "a test" }, ["DS 30"]],
  ])("%s %j sends %j", async (verb, params, texts) => {
    const b = await simBench();
    await b.run(verb, params);
    expect(b.acts).toEqual(texts);
  });

  it.each([
    ["72in", "dome", { init: true, lights: true }, ["ID", "LI 1"]],
    ["31in", "dome", { powerPad: true, lights: false, suppressLights: true }, ["PP", "LI 0", "LS 1"]],
    ["31in", "position", { action: "initialize" }, ["IC"]],
    ["31in", "shutter", { action: "close", seconds: 60 }, ["CS 60"]],
    ["psst", "shutter", { action: "close" }, ["CS 0"]],
  ] as const)("at the %s, %s %j sends %j", async (telescope, verb, params, texts) => {
    const b = await simBench({ telescope }, { telescope });
    await b.run(verb, params);
    expect(b.acts).toEqual(texts);
  });

  it("jogs a dome before it follows, and says that it may be ignored where barcodes are", async () => {
    const b = await simBench();
    await b.run("dome", { follow: false });
    await b.run("dome", { jogDeg: 20, follow: true });
    expect(b.acts).toEqual(["DM 0", "DJ 20", "DM 1"]);
  });

  it("updates the coordinates after a slew", async () => {
    const b = await simBench();
    await b.run("slew", { place: "zenith" });
    await b.run("position", { action: "update" });
    expect(b.acts).toEqual(["ZE", "UC"]);
  });

  it("sets the clock to the time of sending, in the zone that the plan says", async () => {
    const b = await simBench();
    await b.clock.advance(5_000 - (b.clock.now() % 1000));
    expect(await b.run("clock", { set: "both", zone: "utc" })).toMatchObject({ date: "20-Nov-26" });
    expect(b.acts[0]).toBe("SD 20-Nov-26");
    expect(b.acts[1]).toMatch(/^ST 03:00:\d\d$/);
    await b.run("clock", { set: "date", zone: "site" });
    expect(b.acts.slice(2)).toEqual(["SD 19-Nov-26"]);
    await b.run("clock", { set: "time", zone: "site" });
    expect(b.acts[3]).toMatch(/^ST 20:00:\d\d$/);
  });

  it("closes a list before it opens it again in doubt", async () => {
    const b = await simBench();
    await b.run("list", { action: "open", file: "stock.lst" });
    await b.run("list", { action: "open", file: "stock.lst" }, { inDoubt: true });
    expect(b.acts).toEqual(["OF stock.lst", "CF", "OF stock.lst"]);
  });

  it("keeps a warning beside what was done", async () => {
    const b = await simBench();
    b.meet("EE", "code-7");
    expect(await b.run("ephemeris", { action: "open", file: "stock.eph" })).toEqual({
      file: "stock.eph",
      warning: expect.stringMatching(/only some of the file's data will be used/),
    });
  });
});

describe("raw", () => {
  it.each([
    [{ command: "TS", args: {} }, /^[+-]\d{13}/],
    [{ command: "VR", args: {} }, /^V\d/],
    [{ command: "SM", args: { moon: 1 } }, /./],
    [{ command: "AB", args: {} }, /^0$/],
  ])("gives the answer to %j", async (params, answer) => {
    const b = await simBench();
    expect(await b.run("raw", { ...params, reason: "a look" })).toMatchObject({
      answer: expect.stringMatching(answer),
      reason: "a look",
    });
  });

  it.each([
    [{ command: "QU", args: {} }, /has no QU for a plan/],
    [{ command: "FC", args: { first: 1, second: 2 } }, /has no FC for a plan/],
    [{ command: "ZZ", args: {} }, /has no command ZZ/],
    [{ command: "DJ", args: { degrees: 5 } }, /has no argument "degrees" of DJ/],
    [{ command: "DJ", args: {} }, /has no DJ without "deg"/],
    [{ command: "DJ", args: { deg: 200 } }, /has no DJ like this/],
    [
      { command: "AA", args: { altitudeDeg: -5, azimuthDeg: 0 } },
      /altitude would be -5.00°, below the limit of 0°/,
    ],
    [{ command: "CO", args: { raHours: 12, decDeg: -80 } }, /below the limit/],
    [{ command: "OS", args: { sec: 0 } }, /does not allow it \(openToSky\)/],
  ])("refuses %j, and sends nothing", async (params, words) => {
    const b = await simBench();
    await expect(b.run("raw", { ...params, reason: "a test" })).rejects.toMatchObject({
      message: expect.stringMatching(words),
      hint: expect.stringMatching(/./),
    });
    expect(b.acts).toEqual([]);
  });

  it("sees to the modes again when it was one of those", async () => {
    const b = await simBench();
    await b.run("raw", { command: "RC", args: { on: 0 }, reason: "a test" });
    await b.run("filter", { position: 2 });
    expect(b.seen()).toMatchObject({ filter: 2 });
  });
});
