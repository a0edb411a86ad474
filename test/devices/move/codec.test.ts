import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandText, encodeCommand } from "../../../src/devices/move/codec.ts";
import { type Argument, type CommandName, commands } from "../../../src/devices/move/commands.ts";

const names = Object.keys(commands) as CommandName[];
const never = ["QU", "FC"];

/** Wire texts, computed by hand from the scales in the document. */
const vectors: readonly (readonly [string, () => string])[] = [
  ["AA 455000 0", () => commandText("AA", { altitudeDeg: 45.5, azimuthDeg: 359.99999 })],
  ["AA -1234 1800001", () => commandText("AA", { altitudeDeg: -0.12341, azimuthDeg: 180.00006 })],
  ["AB", () => commandText("AB", {})],
  ["BA 5", () => commandText("BA", { rate: 5 })],
  ["BL", () => commandText("BL", {})],
  ["CF", () => commandText("CF", {})],
  // M 31: 00h 42m 44.3s = 0.7123056 h, +41° 16′ 09″ = 41.2691667°
  ["CO 71231 412692", () => commandText("CO", { raHours: 0.7123056, decDeg: 41.2691667 })],
  ["CO 0 -900000", () => commandText("CO", { raHours: 23.999999, decDeg: -90 })],
  ["CO 2399999 -5000", () => commandText("CO", { raHours: 23.99999, decDeg: -0.5 })],
  ["CO 0 0", () => commandText("CO", { raHours: 24, decDeg: -0 })],
  ["CO 0 0", () => commandText("CO", { raHours: 0, decDeg: -0.00001 })],
  ["CS 0", () => commandText("CS", { sec: 0 })],
  ["DE", () => commandText("DE", {})],
  ["DJ -180", () => commandText("DJ", { deg: -180 })],
  ["DM 1", () => commandText("DM", { on: 1 })],
  ["DS 15", () => commandText("DS", { minutes: 15 })],
  ['EE "C:\\EPH\\CERES.EPH"', () => commandText("EE", { fileName: "C:\\EPH\\CERES.EPH" })],
  ["EG 3", () => commandText("EG", { ephemeris: 3 })],
  ["ER 12 -4", () => commandText("ER", { raSecPerHour: 1.2, decArcsecPerHour: -0.4 })],
  ["ER -2400 36000", () => commandText("ER", { raSecPerHour: -240, decArcsecPerHour: 3600 })],
  ["ES 1", () => commandText("ES", { on: 1 })],
  ["FI", () => commandText("FI", {})],
  ["FG -1345", () => commandText("FG", { position: -1345 })],
  ["FR 20", () => commandText("FR", { position: 20 })],
  ["FS", () => commandText("FS", {})],
  ["FT 0", () => commandText("FT", { on: 0 })],
  ["FW 9", () => commandText("FW", { position: 9 })],
  ["HO", () => commandText("HO", {})],
  ["IC", () => commandText("IC", {})],
  ["ID", () => commandText("ID", {})],
  ["LI 0", () => commandText("LI", { on: 0 })],
  ["LM 2", () => commandText("LM", { mode: 2 })],
  ["LP", () => commandText("LP", {})],
  ["LS 1", () => commandText("LS", { on: 1 })],
  ["NU", () => commandText("NU", {})],
  ['OF "standards.lst"', () => commandText("OF", { fileName: "standards.lst" })],
  ["ON", () => commandText("ON", {})],
  ["OS 45", () => commandText("OS", { sec: 45 })],
  ["PD", () => commandText("PD", {})],
  ["PE", () => commandText("PE", {})],
  ["PM 1", () => commandText("PM", { index: 1 })],
  ["PP", () => commandText("PP", {})],
  ["RC 1", () => commandText("RC", { on: 1 })],
  ["RF 12", () => commandText("RF", { entry: 12 })],
  ["RM -105 72000", () => commandText("RM", { raArcsec: -10.5, decArcsec: 7200 })],
  // Halves go away from zero both ways, so that a dither there and back comes to nothing.
  ["RM 3 -3", () => commandText("RM", { raArcsec: 0.25, decArcsec: -0.25 })],
  ['SD "21-Nov-26"', () => commandText("SD", { date: "21-Nov-26" })],
  ["SF 7", () => commandText("SF", { entry: 7 })],
  ["SH", () => commandText("SH", {})],
  ["SL", () => commandText("SL", {})],
  ["SM 1", () => commandText("SM", { moon: 1 })],
  ["SP", () => commandText("SP", {})],
  ['ST "03:05:09"', () => commandText("ST", { time: "03:05:09" })],
  ["TC 0", () => commandText("TC", { on: 0 })],
  ["TS", () => commandText("TS", {})],
  ["UC", () => commandText("UC", {})],
  ["UI", () => commandText("UI", {})],
  ["VR", () => commandText("VR", {})],
  ["WK", () => commandText("WK", {})],
  ["ZE", () => commandText("ZE", {})],
];

describe("commandText", () => {
  it.each(vectors)("writes %s", (wire, make) => {
    expect(make()).toBe(wire);
    expect(Buffer.from(encodeCommand(make())).toString("latin1")).toBe(`${wire}\r`);
  });

  it("has a vector for every command that is ever sent", () => {
    const written = new Set(vectors.map(([wire]) => wire.slice(0, 2)));
    expect(names.filter((name) => !written.has(name))).toEqual(never);
  });

  it.each(never)("never writes %s", (name) => {
    expect(() => commandText(name as CommandName, { first: 0, second: 0 } as never)).toThrow(/is never sent/);
  });

  const sent = names.filter((name) => !never.includes(name));
  const cases = sent.flatMap((name) =>
    (commands[name].args as readonly Argument[]).map((argument) => ({ name, argument })),
  );
  const least = (argument: Argument): number | string => {
    if (!("form" in argument)) return argument.min;
    return { fileName: "a", date: "01-Jan-26", time: "00:00:00" }[argument.name] ?? "";
  };
  it.each(cases)("refuses $name without $argument.name, or with a wrong one", ({ name, argument }) => {
    const args: readonly Argument[] = commands[name].args;
    const good = Object.fromEntries(args.map((other) => [other.name, least(other)]));
    const make = (value: unknown) => () => commandText(name, { ...good, [argument.name]: value } as never);
    expect(make(least(argument))).not.toThrow();
    const bad: unknown[] = [undefined, null, Number.NaN, Number.POSITIVE_INFINITY, "", 'a"b', "a\rQU", "é"];
    if ("form" in argument) {
      bad.push(0, "a".repeat(65));
    } else {
      expect(make(argument.max)).not.toThrow();
      bad.push(argument.max + 1, argument.min - 1, String(argument.min));
      if (argument.whole) bad.push(argument.min + 0.5);
    }
    for (const value of bad) expect(make(value)).toThrow(new RegExp(`${argument.name} of ${name}`));
  });

  it.each(["31-nov-2026", "1-Nov-26", "32-Nov-26", "21-NOV-26x", "21 Nov 26"])(
    "refuses the date %s",
    (date) => {
      expect(() => commandText("SD", { date })).toThrow(/not a date like/);
    },
  );

  it.each(["24:00:00", "3:05:09", "03:60:00", "03:05"])("refuses the time %s", (time) => {
    expect(() => commandText("ST", { time })).toThrow(/not a time like/);
  });

  it("brings every number to the nearest step of the wire, and every command to one line with all its arguments", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases.map(({ name }) => name)),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (name, parts) => {
          const args: readonly Argument[] = commands[name].args;
          const values = args.map((argument) => {
            if ("form" in argument) return least(argument);
            const value = argument.min + (argument.max - argument.min) * (parts.next().value ?? 0);
            return argument.whole ? Math.round(value) : value;
          });
          const text = commandText(
            name,
            Object.fromEntries(args.map((argument, i) => [argument.name, values[i]])) as never,
          );
          const [, ...wire] = text.split(" ");
          expect(wire).toHaveLength(args.length);
          args.forEach((argument, i) => {
            if ("form" in argument) return;
            const { scale, max, cyclic } = argument;
            expect(wire[i]).toMatch(/^(0|-?[1-9]\d*)$/);
            const off = Math.abs(Number(wire[i]) / scale - Number(values[i]));
            expect(Math.min(off, cyclic ? Math.abs(off - max) : off)).toBeLessThanOrEqual(0.5 / scale + 1e-9);
          });
        },
      ),
    );
  });
});
