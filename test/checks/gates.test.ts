import { describe, expect, it } from "vitest";
import { evaluateUntil, evaluateWhen } from "../../src/plan/gates.ts";
import type { TimeExpression, Until, When } from "../../src/plan/plan.ts";
import { maxAltitudeDeg, riseMs, setMs } from "../../src/sky/events.ts";
import { type Night, nightOfDate } from "../../src/sky/night.ts";
import type { Site } from "../../src/sky/site.ts";
import { sunEvent } from "../../src/sky/sun.ts";
import type { PointingTarget } from "../../src/verb.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const flagstaff: Site = {
  latitudeDeg: 35.1,
  longitudeDeg: -111.5,
  elevationM: 2210,
  zone: "America/Phoenix",
  horizon: undefined,
};
const m31: PointingTarget = { id: "m31", name: "M 31", raHours: 0.712, decDeg: 41.27 };
const m13: PointingTarget = { id: "m13", name: "M 13", raHours: 16.695, decDeg: 36.46 };
const night = nightOfDate(flagstaff.zone, "2026-11-20");
const starts = sunEvent(flagstaff, "nautical-dusk", night.noonMs) as number;
const ends = sunEvent(flagstaff, "nautical-dawn", night.noonMs) as number;

const nothing: When = {
  target: undefined,
  after: undefined,
  before: undefined,
  altitudeDeg: undefined,
  aboveHorizon: false,
  hourAngleHours: undefined,
  airmassMax: undefined,
  sunAltitudeDeg: undefined,
  moonAltitudeDeg: undefined,
  moonIlluminationPercent: undefined,
  moonSeparationDeg: undefined,
};
const never: Until = {
  target: undefined,
  time: undefined,
  altitudeBelowDeg: undefined,
  altitudeAboveDeg: undefined,
  hourAngleAboveHours: undefined,
  sunAltitudeAboveDeg: undefined,
  moonAltitudeAboveDeg: undefined,
};

function range(min?: number, max?: number): { min: number | undefined; max: number | undefined } {
  return { min, max };
}

function instant(atMs: number): TimeExpression {
  return { kind: "instant", atMs, offsetSec: 0, text: "then" };
}

/** Follows `nextMs` as a run does, from one instant until the answer is final. Returns the looks it took. */
function follow(
  when: When,
  site: Site,
  of: Night,
  fromMs: number,
  endMs: number,
): { atMs?: number; looks: number } {
  let atMs = fromMs;
  for (let looks = 1; looks < 2000; looks++) {
    const look = evaluateWhen(when, of, site, atMs, endMs);
    if (look.satisfied) return { atMs, looks };
    if (!look.possible) return { looks };
    expect(look.nextMs).toBeGreaterThan(atMs);
    atMs = look.nextMs;
  }
  throw new Error("The gate was looked at 2000 times.");
}

describe("when", () => {
  it("of nothing holds", () => {
    expect(evaluateWhen(nothing, night, flagstaff, starts, ends)).toMatchObject({
      satisfied: true,
      possible: true,
      reasons: [],
      values: {},
    });
  });

  it("says what it saw and what it needs", () => {
    const when = { ...nothing, target: m13, altitudeDeg: range(30) };
    const look = evaluateWhen(when, night, flagstaff, starts + HOUR, ends);
    expect(look.satisfied).toBe(false);
    expect(look.reasons[0]).toMatch(/^altitude of M 13 is \d+\.\d°, needs at least 30°$/);
    expect(look.values).toEqual({ altitudeDeg: expect.any(Number) });
  });

  it("opens when its target has risen, within a second", () => {
    const riseAt = riseMs(flagstaff, m13, 20, starts + 2 * HOUR, night.nextNoonMs) as number;
    const when = { ...nothing, target: m13, altitudeDeg: range(20) };
    const end = night.nextNoonMs;
    const found = follow(when, flagstaff, night, starts + 2 * HOUR, end);
    expect(found.atMs).toBeGreaterThanOrEqual(riseAt - 1);
    expect(found.atMs).toBeLessThanOrEqual(riseAt + 1000);
    expect(found.looks).toBeLessThan(200);
  });

  it("looks at the sky again within five minutes, and sleeps until a clock time", () => {
    const rising = { ...nothing, target: m13, altitudeDeg: range(20) };
    expect(evaluateWhen(rising, night, flagstaff, starts + 2 * HOUR, night.nextNoonMs).nextMs).toBe(
      starts + 2 * HOUR + 5 * MINUTE,
    );
    const later = { ...nothing, after: instant(starts + 3 * HOUR) };
    expect(evaluateWhen(later, night, flagstaff, starts, ends).nextMs).toBe(starts + 3 * HOUR);
  });

  it("finds an opening of a few seconds at culmination", () => {
    const top = maxAltitudeDeg(flagstaff, m31, starts, ends);
    const when = { ...nothing, target: m31, altitudeDeg: range(top.altitudeDeg - 1e-6) };
    const found = follow(when, flagstaff, night, starts, ends);
    expect(Math.abs((found.atMs ?? 0) - top.atMs)).toBeLessThan(20_000);
    const higher = { ...nothing, target: m31, altitudeDeg: range(top.altitudeDeg + 1e-4) };
    expect(evaluateWhen(higher, night, flagstaff, starts, ends)).toMatchObject({
      satisfied: false,
      possible: false,
    });
  });

  it("says that conditions do not come together", () => {
    const when = { ...nothing, target: m31, altitudeDeg: range(50), after: instant(ends - HOUR) };
    const look = evaluateWhen(when, night, flagstaff, starts, ends);
    expect(look.possible).toBe(false);
    expect(look.reasons.at(-1)).toMatch(/^not everything it waits for comes together before \d\d:\d\d:\d\d$/);
  });

  it("is impossible from `before` on, and when a time never happens", () => {
    const when = { ...nothing, before: instant(starts + HOUR) };
    expect(evaluateWhen(when, night, flagstaff, starts, ends).satisfied).toBe(true);
    expect(evaluateWhen(when, night, flagstaff, starts + HOUR, ends)).toMatchObject({
      satisfied: false,
      possible: false,
    });
    const helsinki: Site = { ...flagstaff, latitudeDeg: 60.2, longitudeDeg: 25, zone: "Europe/Helsinki" };
    const june = nightOfDate(helsinki.zone, "2026-06-21");
    const dusk: TimeExpression = {
      kind: "sun",
      event: "astronomical-dusk",
      offsetSec: 0,
      text: "astronomical-dusk",
    };
    const look = evaluateWhen(
      { ...nothing, after: dusk },
      june,
      helsinki,
      june.noonMs + 10 * HOUR,
      june.nextNoonMs,
    );
    expect(look.possible).toBe(false);
    expect(look.reasons[0]).toBe("astronomical-dusk does not happen in the night of 2026-06-21 at this site");
  });

  it("about a target that is not there never holds, and says so", () => {
    const look = evaluateWhen({ ...nothing, altitudeDeg: range(30) }, night, flagstaff, starts, ends);
    expect(look).toMatchObject({ satisfied: false, possible: false });
    expect(look.reasons[0]).toBe("altitude has no target to be about");
  });

  it("does not mix up sites, nights and ends that share a gate", () => {
    const when = { ...nothing, target: m13, altitudeDeg: range(20) };
    const south = { ...flagstaff, latitudeDeg: -60 };
    expect(evaluateWhen(when, night, flagstaff, starts + 2 * HOUR, starts + 3 * HOUR).possible).toBe(false);
    expect(evaluateWhen(when, night, flagstaff, starts + 2 * HOUR, night.nextNoonMs).possible).toBe(true);
    expect(evaluateWhen(when, night, south, starts + 2 * HOUR, night.nextNoonMs).possible).toBe(false);
    expect(evaluateWhen(when, night, flagstaff, starts + 2 * HOUR, night.nextNoonMs).possible).toBe(true);
  });

  it("goes by the horizon file, or by altitude 0 without one", () => {
    const walled: Site = {
      ...flagstaff,
      horizon: [
        { azimuthDeg: 0, altitudeDeg: 60 },
        { azimuthDeg: 180, altitudeDeg: 60 },
        { azimuthDeg: 180.01, altitudeDeg: 5 },
        { azimuthDeg: 359.99, altitudeDeg: 5 },
      ],
    };
    const when = { ...nothing, target: m31, aboveHorizon: true };
    expect(evaluateWhen(when, night, flagstaff, starts, ends).satisfied).toBe(true);
    const found = follow(when, walled, night, starts - 2 * HOUR, ends);
    const rise = riseMs(walled, m31, walled.horizon ?? 0, starts - 2 * HOUR, ends) as number;
    expect(Math.abs((found.atMs ?? 0) - rise)).toBeLessThan(20_000);
  });
});

describe("until", () => {
  it("ends when its target has set, within a second, and says why", () => {
    const until = { ...never, target: m31, altitudeBelowDeg: 30 };
    const setAt = setMs(flagstaff, m31, 30, starts, night.nextNoonMs) as number;
    let atMs = setAt - 2 * HOUR;
    let look = evaluateUntil(until, night, flagstaff, atMs);
    for (let looks = 0; !look.ended && looks < 100; looks++) {
      expect(look.nextMs).toBeGreaterThan(atMs);
      atMs = look.nextMs;
      look = evaluateUntil(until, night, flagstaff, atMs);
    }
    expect(Math.abs(atMs - setAt)).toBeLessThanOrEqual(1000);
    expect(look.reason).toMatch(/^altitude of M 31 is \d+\.\d+°, below 30°$/);
    expect(look.values.altitudeDeg).toBeCloseTo(30, 1);
  });

  it.each([
    ["time", { ...never, time: instant(starts + HOUR) }, starts + HOUR - 1, starts + HOUR],
    ["the Sun", { ...never, sunAltitudeAboveDeg: -12 }, ends - 2000, ends + 2000],
  ])("%s", (_, until, beforeMs, afterMs) => {
    expect(evaluateUntil(until, night, flagstaff, beforeMs).ended).toBe(false);
    expect(evaluateUntil(until, night, flagstaff, afterMs).ended).toBe(true);
  });

  it("sleeps until a clock time, and looks at the sky within five minutes", () => {
    const time = { ...never, time: instant(starts + 3 * HOUR) };
    expect(evaluateUntil(time, night, flagstaff, starts).nextMs).toBe(starts + 3 * HOUR);
    const sky = { ...time, moonAltitudeAboveDeg: 80 };
    expect(evaluateUntil(sky, night, flagstaff, starts).nextMs).toBe(starts + 5 * MINUTE);
  });
});

describe("cost", () => {
  it("costs little: a whole night of looks at a gate that stays shut", () => {
    const when: When = {
      ...nothing,
      target: m13,
      altitudeDeg: range(80),
      moonSeparationDeg: range(100),
      airmassMax: 1.5,
    };
    const began = performance.now();
    for (let atMs = starts; atMs < ends; atMs += 5 * MINUTE) evaluateWhen(when, night, flagstaff, atMs, ends);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
