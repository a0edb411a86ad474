import { describe, expect, it } from "vitest";
import { meaningOf } from "../../../src/devices/dwarf/codes.ts";
import type { Command } from "../../../src/devices/dwarf/command.ts";
import { answering, commands } from "../../../src/devices/dwarf/commands.ts";
import { loadSchema } from "../../../src/devices/dwarf/schema.ts";

type Entry = Pick<
  Command,
  "module" | "cmd" | "request" | "answer" | "errors" | "tolerated" | "doing" | "deadlineMs"
>;
const all: readonly Entry[] = Object.values(commands).flatMap((table) => Object.values<Entry>(table));

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place);

/** Every command that the published description has, by module. */
const published: Readonly<Record<number, readonly number[]>> = {
  1: range(10000, 10042),
  2: range(12000, 12028),
  3: range(11000, 11028),
  4: range(13000, 13003),
  5: range(13500, 13505),
  6: [14000, 14002, 14006, 14007, 14008, 14009],
  7: range(14800, 14810),
  8: range(15000, 15005),
  10: [15500, 15501],
};
/** Those that it leaves out, and those of V3 firmware. */
const others: Readonly<Record<number, readonly number[]>> = {
  1: [10050],
  2: [12030, 12031, 12036],
  3: [11037, 11038, ...range(11043, 11046), 11050],
  4: [13004, 13010],
  6: [14001, 14003, 14004, 14005, 14010, 14011],
  8: [15011],
  10: [15502],
  13: range(16100, 16108),
  14: range(16400, 16405),
  15: range(16700, 16706),
};

describe("the tables of commands", () => {
  it.each(range(1, 15).filter((module) => module in published || module in others))(
    "have every command of module %i, and no other",
    (module) => {
      const known = all.filter((one) => one.module === module).map(({ cmd }) => cmd);
      const described = [...(published[module] ?? []), ...(others[module] ?? [])];
      expect(known.toSorted((a, b) => a - b)).toEqual(described.toSorted((a, b) => a - b));
    },
  );

  it("have the modules that are described, and no other", () => {
    const modules = new Set(all.map(({ module }) => module));
    const described = new Set([...Object.keys(published), ...Object.keys(others)].map(Number));
    expect(modules).toEqual(described);
  });

  it("give each number once, in the interval of its module", () => {
    expect(new Set(all.map(({ cmd }) => cmd)).size).toBe(all.length);
    const first = new Map<number, number>();
    for (const { module, cmd } of all) {
      const start = first.get(module) ?? cmd - (cmd % 100);
      first.set(module, Math.min(start, cmd));
      expect(cmd - (first.get(module) ?? 0)).toBeLessThan(500);
    }
  });

  it("name messages that are defined", () => {
    const root = loadSchema();
    for (const { request, answer } of all) {
      expect(root.lookupType(`dwarf.${request}`).name).toBe(request);
      expect(root.lookupType(`dwarf.${answer}`).fields).toHaveProperty("code");
    }
  });

  it("list errors that have a meaning in both generations", () => {
    for (const { errors, tolerated } of all) {
      for (const code of [...errors, ...tolerated]) {
        expect([code, meaningOf("v2", -code)?.means, meaningOf("v3", code)?.means]).toEqual([
          code,
          expect.any(String),
          expect.any(String),
        ]);
      }
    }
  });

  it("wait with patience that ends", () => {
    for (const { deadlineMs, doing } of all) {
      expect(deadlineMs).toBeLessThanOrEqual(30_000);
      expect(doing).toMatch(/^[a-z]/);
    }
  });
});

describe("codes", () => {
  it.each([
    ["v2", -10510, "raw-failed"],
    ["v3", -10510, "camera-busy"],
    ["v2", -10506, "camera-busy"],
    ["v3", -10506, "raw-failed"],
    ["v2", -11504, "calibration-failed"],
    ["v3", 11504, "calibration-failed"],
  ] as const)("to %s firmware %i means %s", (generation, code, name) => {
    expect(meaningOf(generation, code)).toMatchObject({ name });
  });

  it("that nobody describes have no meaning", () => {
    expect(meaningOf("v3", -11999)).toBeUndefined();
  });
});

describe("answers", () => {
  it.each([
    [10009, { answer: "ComResponse", valueFollows: "never" }],
    [10010, { answer: "ComResWithDouble", valueFollows: "always" }],
    [11023, { answer: "ResGetDarkFrameInfoList", valueFollows: "sometimes" }],
    [11018, { answer: "ResStartEqSolving", valueFollows: "never" }],
    [14001, { answer: "ResMotorPosition", valueFollows: "always" }],
  ])("to %i are known", (cmd, expected) => {
    expect(answering(cmd)).toMatchObject(expected);
  });

  it("to a command that is not in the tables are not", () => {
    expect(answering(9999)).toBeUndefined();
  });
});
