import { describe, expect, it } from "vitest";
import { readLedger } from "../../../src/devices/dwarf/steps/stack-ledger.ts";
import type { JsonObject } from "../../../src/verb.ts";

const starting = (facts: JsonObject): JsonObject => ({
  event: "starting",
  target: "M 31",
  albumBefore: ["/a"],
  framesAsked: 10,
  framesTaken: 0,
  framesStacked: 0,
  startedAtMs: 5,
  ...facts,
});
const counts = (framesTaken: number, framesStacked: number): JsonObject => ({ framesTaken, framesStacked });
const counted = (framesTaken: number, framesStacked: number): JsonObject => ({
  event: "counted",
  framesTaken,
  framesStacked,
});

describe("readLedger", () => {
  it.each<[string, readonly JsonObject[], object]>([
    ["nothing", [], { counted: { taken: 0, stacked: 0 }, open: undefined, target: undefined }],
    [
      "words of other steps on the way",
      [{ event: "pointing-again" }, { event: "freeing", code: -11501 }],
      { open: undefined },
    ],
    [
      "a start",
      [starting({})],
      {
        target: "M 31",
        startedAtMs: 5,
        open: { albumBefore: ["/a"], asked: 10, seen: { taken: 0, stacked: 0 } },
      },
    ],
    [
      "an album that could not be read",
      [starting({ albumBefore: null })],
      { open: { albumBefore: undefined } },
    ],
    [
      "frames",
      [starting({}), counts(3, 2), { event: "freeing", code: 0 }, counts(4, 3)],
      { counted: { taken: 0, stacked: 0 }, open: { seen: { taken: 4, stacked: 3 } } },
    ],
    [
      "a segment that is over",
      [starting({}), counts(4, 3), counted(5, 5)],
      { counted: { taken: 5, stacked: 5 }, open: undefined },
    ],
    [
      "a second segment, counted from where the first ended",
      [
        starting({}),
        counted(5, 5),
        starting({ framesTaken: 5, framesStacked: 5, startedAtMs: 9 }),
        counts(7, 6),
      ],
      { startedAtMs: 5, counted: { taken: 5, stacked: 5 }, open: { seen: { taken: 2, stacked: 1 } } },
    ],
  ])("adds up %s", (_what, progress, ledger) => {
    expect(readLedger(progress)).toMatchObject(ledger);
  });
});
