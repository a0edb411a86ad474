import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatDeclination,
  formatRightAscension,
  parseDeclination,
  parseRightAscension,
} from "../../src/plan/coordinates.ts";
import { formatDuration, parseDuration } from "../../src/plan/duration.ts";
import { nearest, suggestion } from "../../src/plan/suggest.ts";
import { parseTimeExpression } from "../../src/plan/time-expression.ts";
import type { PointingTarget } from "../../src/verb.ts";

describe("right ascension", () => {
  test.each([
    ["00:42:44.3", 0.712306],
    ["20:59:17.1", 20.988083],
    ["5:35", 5.583333],
    ["23:59:59.999", 23.99999972],
    ["00:00:00", 0],
    ["5.5", 5.5],
    [5.5, 5.5],
    [0, 0],
  ])("%s", (text, hours) => {
    expect(parseRightAscension(text)).toEqual({ ok: true, value: expect.closeTo(hours, 5) });
  });

  test.each([
    [83.8, "degrees-as-hours"],
    ["83:48:00", "degrees-as-hours"],
    [359.9, "degrees-as-hours"],
    [24, "out-of-range"],
    [360, "out-of-range"],
    [-1, "out-of-range"],
    ["-01:00:00", "out-of-range"],
    ["12:60:00", "out-of-range"],
    ["12:00:60", "out-of-range"],
    [-0, "negative-zero"],
    ["-00:00:00", "negative-zero"],
    ["", "syntax"],
    ["12h", "syntax"],
    ["12:00:00:00", "syntax"],
    [" 12:00:00", "syntax"],
    [Number.NaN, "syntax"],
    ["1e1", "syntax"],
  ])("%s is refused: %s", (text, problem) => {
    expect(parseRightAscension(text)).toMatchObject({ ok: false, problem });
  });

  test("degrees are turned into hours in the advice", () => {
    expect(parseRightAscension(83.822)).toMatchObject({ fix: "If it is degrees, write 05:35:17.3." });
  });

  test("every hour comes back as it was printed", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 24, maxExcluded: true, noNaN: true }), (hours) => {
        const read = parseRightAscension(formatRightAscension(hours, 3));
        if (!read.ok) throw new Error(read.message);
        // Half of the last digit; the last of the day is the first of the next.
        expect(Math.abs(((read.value - hours + 36) % 24) - 12)).toBeLessThan(0.0006 / 3600);
      }),
    );
  });
});

describe("declination", () => {
  test.each([
    ["+41:16:09", 41.269167],
    ["-00:30:00", -0.5],
    ["-0:00:36", -0.01],
    ["+00:00:00", 0],
    ["90:00:00", 90],
    ["-90", -90],
    [-5.4, -5.4],
    ["-0.5", -0.5],
  ])("%s", (text, degrees) => {
    expect(parseDeclination(text)).toEqual({ ok: true, value: expect.closeTo(degrees, 5) });
  });

  test.each([
    ["+90:00:01", "out-of-range"],
    [-90.1, "out-of-range"],
    ["10:60:00", "out-of-range"],
    [-0, "negative-zero"],
    ["-0", "negative-zero"],
    ["-00:00:00", "negative-zero"],
    ["\u221200:30:00", "syntax"],
    ["\u201300:30:00", "syntax"],
    ["--00:30:00", "syntax"],
    ["north", "syntax"],
  ])("%s is refused: %s", (text, problem) => {
    expect(parseDeclination(text)).toMatchObject({ ok: false, problem });
  });

  test.each([
    ["\u221200:30:00", "Write -00:30:00 with the hyphen of the keyboard."],
    ["-5d23m28s", "Write -05:23:28."],
    ["+41\u00b0 16' 09\"", "Write +41:16:09."],
    ["41 16 09", "Write 41:16:09."],
  ])("%s is answered with the right form", (text, fix) => {
    expect(parseDeclination(text)).toMatchObject({ fix });
  });

  test("every angle comes back as it was printed, with its sign", () => {
    fc.assert(
      fc.property(fc.double({ min: -90, max: 90, noNaN: true }), fc.nat(6), (degrees, decimals) => {
        const read = parseDeclination(formatDeclination(degrees, decimals));
        if (!read.ok) throw new Error(read.message);
        expect(Math.abs(read.value - degrees)).toBeLessThan(0.6 / 10 ** decimals / 3600);
      }),
    );
  });
});

test("no coordinate throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.double()), (value) => {
      for (const read of [parseRightAscension(value), parseDeclination(value)]) {
        expect(read.ok ? Number.isFinite(read.value) : read.message.length > 0).toBe(true);
      }
    }),
  );
});

describe("durations", () => {
  test.each([
    ["300s", 300],
    ["1.5s", 1.5],
    ["0s", 0],
    ["90m", 5400],
    ["2h30m", 9000],
    ["1h1s", 3601],
    ["9999h", 35_996_400],
  ])("%s", (text, sec) => {
    expect(parseDuration(text)).toBe(sec);
  });

  test.each(["", "300", "5 m", "30m2h", "-1s", "1.5h", "1d", "99999h", "s", "1s ", "١s"])(
    "%s is none",
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );

  test("every duration comes back as it was printed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 35_000_000_000 }), (ms) => {
        expect(parseDuration(formatDuration(ms / 1000))).toBe(ms / 1000);
      }),
    );
  });
});

describe("times", () => {
  const m31: PointingTarget = { id: "m31", name: "M 31", raHours: 0.7, decDeg: 41 };
  const read = (text: string): unknown => parseTimeExpression(text, (id) => (id === "m31" ? m31 : undefined));

  test.each([
    ["22:30", { kind: "local", hour: 22, minute: 30, second: 0, offsetSec: 0 }],
    ["05:00:30", { kind: "local", hour: 5, minute: 0, second: 30 }],
    ["2027-03-01T21:30:00-07:00", { kind: "instant", atMs: Date.UTC(2027, 2, 2, 4, 30), offsetSec: 0 }],
    ["2027-03-01T21:30Z", { kind: "instant", atMs: Date.UTC(2027, 2, 1, 21, 30) }],
    ["2027-03-01T21:30:00+0530", { kind: "instant", atMs: Date.UTC(2027, 2, 1, 16, 0) }],
    ["sunset", { kind: "sun", event: "sunset", offsetSec: 0 }],
    ["astronomical-dusk + 30m", { kind: "sun", event: "astronomical-dusk", offsetSec: 1800 }],
    ["nautical-dawn-1h30m", { kind: "sun", event: "nautical-dawn", offsetSec: -5400 }],
    ["transit(m31) - 1h", { kind: "target", event: "transit", target: m31, offsetSec: -3600 }],
    ["rise( m31 )", { kind: "target", event: "rise", target: m31 }],
    ["sunrise - 0s", { kind: "sun", event: "sunrise", offsetSec: 0 }],
  ])("%s", (text, value) => {
    expect(read(text)).toMatchObject({ ok: true, value: { ...value, text } });
  });

  test.each([
    ["25:00", "out-of-range", undefined],
    ["24:00", "out-of-range", "Midnight is 00:00; the night that the plan runs in decides the date."],
    ["9:30", "syntax", undefined],
    ["2027-03-01T21:30", "no-offset", expect.stringContaining("Z for UTC")],
    ["2027-02-30T21:30Z", "out-of-range", undefined],
    ["2027-03-01", "syntax", expect.stringContaining("2027-03-01T21:30:00-07:00")],
    ["nautical-dusc", "syntax", 'Did you mean "nautical-dusk"?'],
    ["transist(m31)", "syntax", 'Did you mean "transit"?'],
    ["transit", "syntax", "Say of which target: transit(m31)."],
    ["sunset + 30", "syntax", expect.stringContaining("30m")],
    ["sunset(m31)", "syntax", undefined],
    ["tomorrow", "syntax", undefined],
  ])("%s is refused: %s", (text, problem, fix) => {
    expect(read(text)).toMatchObject(
      fix === undefined ? { ok: false, problem } : { ok: false, problem, fix },
    );
  });

  test("an unknown target is named", () => {
    expect(read("set(m33)")).toMatchObject({ problem: "unknown-target", target: "m33" });
  });

  test("no text throws", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(read(text)).toHaveProperty("ok");
      }),
    );
  });
});

describe("did you mean", () => {
  test.each([
    ["exposre", "exposure"],
    ["EXPOSURE", "exposure"],
    ["gian", "gain"],
    ["framess", "frames"],
    ["x", undefined],
    ["temperature", undefined],
    ["", undefined],
  ])("%s", (given, near) => {
    expect(nearest(given, ["exposure", "gain", "frames"])).toBe(near);
  });

  test("a very long text is no misspelt name", () => {
    expect(nearest("e".repeat(100_000), ["exposure"])).toBeUndefined();
  });

  test("the nearest of several, the first of equals", () => {
    expect(nearest("m3", ["m31", "m33", "m13"])).toBe("m31");
    expect(nearest("m33", ["m31", "m33"])).toBe("m33");
  });

  test("without a near one, what there is is listed", () => {
    expect(suggestion("zzz", ["rig", "dwarf"], "devices")).toBe("Known devices: rig, dwarf.");
    expect(suggestion("zzz", [], "devices")).toBeUndefined();
    const many = Array.from({ length: 25 }, (_, n) => `device-${n}`);
    expect(suggestion("zzz", many, "devices")).toMatch(/device-19, and 5 more\.$/);
  });
});
