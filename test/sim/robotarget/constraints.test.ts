import { describe, expect, test } from "vitest";
import { EVENING_MS, HOUR_MS, world } from "./night.ts";
import { LRGB, M13, M13_SHOT, OSC, VISITORS } from "./objects.ts";

describe("which target", () => {
  test.each([
    ["the higher priority", { priority: 3, datecreation: 2e9 }],
    ["the older one of the same", { priority: 2, datecreation: 1 }],
  ])("%s", async (_, row) => {
    const { clock, sessions, simulator } = world(EVENING_MS);
    const same = { refguidset: VISITORS, refguidbasesequence: LRGB, raj2000: 16, decj2000: 40 };
    simulator.edit("target", "other", { ...same, ...row });
    simulator.edit("shot", "shot", { refguidtarget: "other", num: 500 });
    await clock.advance(HOUR_MS / 2);
    expect(sessions()).toMatchObject([{ target: "other" }]);
  });

  const localSec = (hour: number): number => Date.UTC(2026, 4, 9, hour) / 1000;
  const midnight = Date.UTC(2026, 4, 9) / 1000;
  test.each([
    ["B", { caltmin: 80 }, "Min Altitude"],
    ["D", { chastart: 1 }, "East Limit"],
    ["E", { chaend: -8 }, "West Limit"],
    ["F", { cdatestart: midnight + 86_400 }, "Not Yet"],
    ["G", { cdateend: midnight - 86_400 }, "Date Over"],
    ["H", { ctimestart: localSec(22) }, "Too Early"],
    ["J", { ctimeend: 20 * 3600 }, "Too Late"],
    ["L", { cmoonphasemin: 99 }, "Moon Too Thin"],
    ["M", { cmoonphasemax: 1 }, "Moon Too Full"],
    ["N", { cmoondistance: 179 }, "Moon Too Near"],
    ["P", { cmaxtimeforday: 0 }, "Time Of The Day Used"],
    ["Q", { cairmassmin: 30 }, "Airmass Low"],
    ["R", { cairmassmax: 1.01 }, "Airmass High"],
    ["C", { csqmmin: 22 }, "Sky Brightness"],
    ["U", { cosdatestart: midnight, costimestart: 23 * 3600, cosearly: 5 }, "Not Its Hour"],
    [
      "V",
      { cpintintervals: [{ Enabled: true, DateTimeStart: localSec(23), DateTimeEnd: localSec(24) }] },
      "No Interval",
    ],
  ])("a constraint %s forbids, and says so", async (mask, row, name) => {
    const { clock, m13, sessions } = world(EVENING_MS, { ...row, cmask: mask });
    await clock.advance(120_000);
    expect(m13().schedreject).toBe(`[${mask}] ${name} -> KO`);
    expect(sessions()).toEqual([]);
  });

  test.each([
    ["B", { caltmin: 10 }],
    ["DE", { chastart: -6, chaend: 6 }],
    ["FG", { cdatestart: midnight, cdateend: midnight }],
    ["HJ", { ctimestart: 20 * 3600, ctimeend: 4 * 3600 }],
    ["QR", { cairmassmin: 1, cairmassmax: 3 }],
    ["P", { cmaxtimeforday: 60 }],
    ["U", { cosdatestart: midnight, costimestart: 21 * 3600 + 300, cosearly: 10 }],
    [
      "V",
      {
        cpintearly: 5,
        cpintintervals: [{ Enabled: true, DateTimeStart: localSec(21) + 200, DateTimeEnd: localSec(24) }],
      },
    ],
  ])("a constraint %s allows", async (mask, row) => {
    const { clock, m13 } = world(EVENING_MS, { ...row, cmask: mask });
    await clock.advance(120_000);
    expect(m13()).toMatchObject({ schedreject: "", statusop: 1 });
  });

  test.each([
    ["a disabled target", "target", M13, { status: 1 }],
    ["a disabled set", "set", VISITORS, { status: 1 }],
    ["a set of another profile", "set", VISITORS, { profilename: "Widefield.v2y" }],
    ["a disabled shot", "shot", M13_SHOT, { enabled: false }],
  ] as const)("%s is left alone", async (_, kind, guid, row) => {
    const { clock, sessions, simulator } = world(EVENING_MS);
    simulator.edit(kind, guid, row);
    await clock.advance(HOUR_MS);
    expect(sessions()).toEqual([]);
  });

  test.each([
    ["target", M13, { refguidbasesequence: OSC }],
    ["set", VISITORS, { profilename: "Gone.v2y" }],
  ] as const)("an orphan %s is never scheduled, and an error says so once", async (kind, guid, row) => {
    const { clock, rows, sessions, simulator } = world(EVENING_MS);
    simulator.edit(kind, guid, row);
    await clock.advance(HOUR_MS);
    expect(sessions()).toEqual([]);
    expect(rows("errors").filter(({ target }) => target === M13)).toMatchObject([{ code: 1013 }]);
  });
});
