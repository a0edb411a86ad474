import { expect, test } from "vitest";
import { painter } from "../../src/paint.ts";
import type { SyncDifference } from "../../src/sync-difference.ts";
import { differenceText } from "../../src/view/difference-text.ts";
import { valueText, writeText } from "../../src/view/difference-words.ts";
import { difference, everyState, fields, hostile, object } from "./differences.ts";

function shown(value: SyncDifference, over: { all?: boolean; columns?: number } = {}): string {
  const options = { all: false, columns: 80, paint: painter(false), ...over };
  return differenceText(value, options).join("\n");
}

test("every state has its sign and its words, parents stand over what is in them, and 80 columns hold it", () => {
  const text = shown(everyState);
  expect(text).toMatchInlineSnapshot(`
    "rig: autumn
    = set autumn             Autumn deep sky
      ~ target m31           M 31  12 images done
          constraints.altitude.min: 30 -> 35
          constraints.moon.phase: unset -> { max: 50, orMoonDown: true }
          note:
               "Taken with the old flattener, which vignettes a lot"
            -> "Taken with the new one, which does not"
        + shot l             L 300s
            filter: L, exposure: 300s, count: 12, gain: 100, offset: 27,
            label: first light of the new camera
      ! target ngc7000       NGC 7000  not as the last sync left it
          priority: low -> high
      > target ngc891        NGC 891  made by hand on another night
      ? target ic1396        IC 1396  1 image done; no longer in the plan, stays
      · target Guest / M 33  not of this plan, stays
    - set spring             Spring

    1 to create, 1 to change, 1 to change back, 1 to adopt, 1 to remove, 4 as they
    should be, 1 no longer in the plan, 1 not of this plan"
  `);
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});

test("--all shows what is as it should be, too", () => {
  const text = shown(everyState, { all: true });
  expect(text).toContain("= set winter");
  expect(text).toContain("    = shot r");
});

test("nothing to do is one line, and an empty database says so", () => {
  expect(shown(difference([object("same", "a"), object("same", "a/b")]))).toBe(
    "rig: autumn\n2 as they should be",
  );
  expect(shown(difference([]))).toBe("rig: autumn\nnothing on either side");
});

test("refusals come last before the sum, with hints that can be pasted", () => {
  const refusal = {
    code: "id-changed",
    path: "autumn/m31",
    message:
      "Target autumn/m31 has another id now, and 12 images of it are done, which a new one would not have.",
    hint: "Keep it under its new id:\n  moved:\n    autumn/m31: autumn/andromeda",
  };
  expect(shown(difference([object("orphan", "autumn/m31")], { refusals: [refusal] }))).toMatchInlineSnapshot(`
    "rig: autumn
    ? target autumn/m31  no longer in the plan, stays

    refused: Target autumn/m31 has another id now, and 12 images of it are done,
      which a new one would not have.
      Keep it under its new id:
        moved:
          autumn/m31: autumn/andromeda

    1 refused, 1 no longer in the plan"
  `);
});

test("a reset of progress is said where it happens", () => {
  const changed = object("change", "a/b/c", { shotsDone: 3, changes: fields({ exposure: ["60s", "90s"] }) });
  const reset = { operation: "reset-progress", object: "shot", path: "a/b/c", guid: "", fields: [] } as const;
  expect(shown(difference([changed], { writes: [reset] }))).toContain("3 images done; its progress is reset");
});

test("nothing of a hostile name reaches the terminal as it is", () => {
  const text = shown(hostile);
  expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
  // A name cannot begin a line of its own.
  expect(text.split("\n").filter((line) => line.startsWith("#"))).toEqual([]);
  expect(text).toContain(String.raw`\u202egnp`);
});

test("tens of thousands of objects are no trouble", () => {
  const objects = Array.from({ length: 10_000 }, (_, at) => [
    object("create", `set/t${at}`),
    object("create", `set/t${at}/l`),
  ]).flat();
  expect(shown(difference(objects)).split("\n")).toHaveLength(20_003);
});

test.each([
  [null, "unset"],
  ["unset", '"unset"'],
  ["", '""'],
  ["12", '"12"'],
  [12, "12"],
  [true, "true"],
  ["true", '"true"'],
  ["NGC 7000", "NGC 7000"],
  ["h+χ Persei (NGC 869)", "h+χ Persei (NGC 869)"],
  ["+41:16:09", "+41:16:09"],
  ["a -> b", '"a -> b"'],
  ["a, b", '"a, b"'],
  ["two  spaces", '"two  spaces"'],
  ["line\r\nline", String.raw`"line\r\nline"`],
  ["\u001b[2J", String.raw`"\u001b[2J"`],
  ["a\u202Eb", String.raw`"a\u202eb"`],
  [[-3, 3], "[-3, 3]"],
  [[null, 3], "[unset, 3]"],
  [{ min: 3, up: true }, "{ min: 3, up: true }"],
  ["x".repeat(400), `${"x".repeat(300)}…`],
])("the value %j is shown as %s", (value, text) => {
  expect(valueText(value)).toBe(text);
});

test("a write is numbered in as many columns as the last", () => {
  const write = { operation: "reset-progress", object: "shot", path: "a/b/c", guid: "", fields: [] } as const;
  expect(writeText(write, 7, 120)).toBe("[  7/120] reset-progress shot a/b/c");
});
