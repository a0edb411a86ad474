import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { resolveTime } from "../../src/plan/night-times.ts";
import { parseTimeExpression } from "../../src/plan/time-expression.ts";
import { nightOfDate } from "../../src/sky/night.ts";
import type { Site } from "../../src/sky/site.ts";
import type { PointingTarget } from "../../src/verb.ts";

const paris: Site = site(48.8534, 2.3488, "Europe/Paris");
const newYork: Site = site(40.7, -74, "America/New_York");
const helsinki: Site = site(60.17, 24.94, "Europe/Helsinki");
const svalbard: Site = site(78.22, 15.65, "Arctic/Longyearbyen");
const mcmurdo: Site = site(-77.85, 166.67, "Antarctica/McMurdo");

const targets: Readonly<Record<string, PointingTarget>> = {
  m31: { id: "m31", name: "M 31", raHours: 0.712, decDeg: 41.27 },
  polaris: { id: "polaris", name: "Polaris", raHours: 2.53, decDeg: 89.26 },
  acrux: { id: "acrux", name: "Acrux", raHours: 12.44, decDeg: -63.1 },
};

function site(latitudeDeg: number, longitudeDeg: number, zone: string): Site {
  return { latitudeDeg, longitudeDeg, elevationM: 100, zone, horizon: undefined };
}

function resolve(text: string, at: Site, date: string): ReturnType<typeof resolveTime> {
  const parsed = parseTimeExpression(text, (id) => targets[id]);
  if (!parsed.ok) throw new Error(parsed.message);
  return resolveTime(parsed.value, nightOfDate(at.zone, date), at);
}

/** Local wall time with its offset, or the problem. */
function told(text: string, at: Site, date: string): string {
  const resolved = resolve(text, at, date);
  if (resolved.problem !== undefined) return resolved.problem;
  return DateTime.fromMillis(resolved.atMs, { zone: at.zone }).toFormat("yyyy-MM-dd HH:mm:ssZZ");
}

describe("local times", () => {
  it.each([
    ["12:00", paris, "2026-11-20", "2026-11-20 12:00:00+01:00"],
    ["23:59:59", paris, "2026-11-20", "2026-11-20 23:59:59+01:00"],
    ["00:00", paris, "2026-11-20", "2026-11-21 00:00:00+01:00"],
    ["11:59", paris, "2026-11-20", "2026-11-21 11:59:00+01:00"],
    // Clocks go forward on 2026-03-29 at 02:00 in Paris, and on 2026-03-08 at 02:00 in New York.
    ["01:59", paris, "2026-03-28", "2026-03-29 01:59:00+01:00"],
    ["02:00", paris, "2026-03-28", "skipped-by-dst"],
    ["02:59:59", paris, "2026-03-28", "skipped-by-dst"],
    ["03:00", paris, "2026-03-28", "2026-03-29 03:00:00+02:00"],
    ["02:30", newYork, "2026-03-07", "skipped-by-dst"],
    ["03:00", newYork, "2026-03-07", "2026-03-08 03:00:00-04:00"],
    // Clocks go back on 2026-10-25 at 03:00 in Paris, and on 2026-11-01 at 02:00 in New York.
    ["01:59", paris, "2026-10-24", "2026-10-25 01:59:00+02:00"],
    ["02:00", paris, "2026-10-24", "doubled-by-dst"],
    ["02:59", paris, "2026-10-24", "doubled-by-dst"],
    ["03:00", paris, "2026-10-24", "2026-10-25 03:00:00+01:00"],
    ["01:30", newYork, "2026-10-31", "doubled-by-dst"],
    ["02:30", newYork, "2026-10-31", "2026-11-01 02:30:00-05:00"],
    ["02:30", newYork, "2026-11-01", "2026-11-02 02:30:00-05:00"],
  ])("%s", (text, at, date, expected) => {
    expect(told(text, at, date)).toBe(expected);
  });

  it("names both instants of a doubled time", () => {
    expect(resolve("02:30", paris, "2026-10-24")).toMatchObject({
      message:
        "02:30 happens twice on 2026-10-25 in Europe/Paris, as 2026-10-25T02:30:00+02:00 and 2026-10-25T02:30:00+01:00: clocks go back over it",
    });
  });
});

describe("instants", () => {
  it.each([
    ["2026-11-20T23:00:00+01:00", "2026-11-20 23:00:00+01:00"],
    ["2026-11-20T11:00:00Z", "2026-11-20 12:00:00+01:00"],
    ["2026-11-21T11:00:00Z", "2026-11-21 12:00:00+01:00"],
    ["2026-11-21T11:00:01Z", "outside-night"],
    ["2026-11-19T23:00:00+01:00", "outside-night"],
  ])("%s", (text, expected) => {
    expect(told(text, paris, "2026-11-20")).toBe(expected);
  });

  it("outside the night are still instants", () => {
    expect(resolve("2026-11-19T22:00:00Z", paris, "2026-11-20").atMs).toBe(Date.UTC(2026, 10, 19, 22));
  });
});

describe("events of the Sun", () => {
  it.each([
    ["astronomical-dusk", helsinki, "2026-06-21", "never-happens"],
    ["nautical-dusk", helsinki, "2026-06-21", "never-happens"],
    ["sunset", svalbard, "2026-06-21", "never-happens"],
    ["sunset", svalbard, "2026-12-21", "never-happens"],
    ["astronomical-dusk", mcmurdo, "2026-12-21", "never-happens"],
    ["astronomical-dusk + 30m", helsinki, "2026-06-21", "never-happens"],
    ["astronomical-dusk - 12h", paris, "2026-11-20", "outside-night"],
  ])("%s", (text, at, date, expected) => {
    expect(told(text, at, date)).toBe(expected);
  });

  it("come in order and take offsets", () => {
    const at = (text: string): number => resolve(text, paris, "2026-11-20").atMs ?? Number.NaN;
    const events = ["sunset", "civil-dusk", "nautical-dusk", "astronomical-dusk"].map(at);
    expect(events).toEqual(events.toSorted((a, b) => a - b));
    expect(at("sunset + 1h30m") - at("sunset")).toBe(5_400_000);
    expect(at("sunrise - 90s") - at("sunrise")).toBe(-90_000);
  });
});

describe("events of targets", () => {
  it.each([
    ["rise(polaris)", "never-happens"],
    ["set(polaris)", "never-happens"],
    ["rise(acrux)", "never-happens"],
  ])("%s", (text, expected) => {
    expect(told(text, paris, "2026-11-20")).toBe(expected);
  });

  it("lie in the night, transits of what never rises included", () => {
    const night = nightOfDate(paris.zone, "2026-11-20");
    for (const text of ["transit(m31)", "transit(polaris)", "transit(acrux)"]) {
      const resolved = resolve(text, paris, "2026-11-20");
      expect(resolved.problem).toBeUndefined();
      expect(resolved.atMs).toBeGreaterThanOrEqual(night.noonMs);
      expect(resolved.atMs).toBeLessThanOrEqual(night.nextNoonMs);
    }
  });
});
