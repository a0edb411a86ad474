import { describe, expect, it } from "vitest";
import { lookUp, models } from "../../../src/devices/dwarf/tables.ts";

const { "dwarf-2": two, "dwarf-3": three } = models;

describe("exposures", () => {
  it.each([
    [1 / 10000, 0],
    [1 / 1000, 30],
    [1 / 30, 75],
    [0.333, 105],
    [0.4, 108],
    [1, 120],
    [5, 141],
    [10, 150],
    [15, 156],
  ])("%f s has index %i on both models", (exposureSec, index) => {
    expect(lookUp(two.exposures, exposureSec)).toEqual({ index });
    expect(lookUp(three.exposures, exposureSec)).toEqual({ index });
  });

  it.each([
    [30, 159],
    [45, 160],
    [60, 162],
    [90, 163],
    [120, 165],
  ])("%f s has index %i on a DWARF 3 only", (exposureSec, index) => {
    expect(lookUp(three.exposures, exposureSec)).toEqual({ index });
    expect(lookUp(two.exposures, exposureSec)).toEqual({ neighbours: [15] });
  });

  it("names the values on either side", () => {
    expect(lookUp(three.exposures, 20)).toEqual({ neighbours: [15, 30] });
    expect(lookUp(three.exposures, 600)).toEqual({ neighbours: [120] });
  });
});

describe("gains", () => {
  it.each([
    [0, 0],
    [80, 24],
    [240, 72],
  ])("%i has index %i", (gain, index) => {
    expect(lookUp(two.gains, gain)).toEqual({ index });
    expect(lookUp(three.gains, gain)).toEqual({ index });
  });

  it("has finer steps at the low end of a DWARF 3", () => {
    expect(lookUp(three.gains, 2)).toEqual({ index: 1 });
    expect(lookUp(three.gains, 5)).toEqual({ index: 2 });
    expect(lookUp(two.gains, 5)).toEqual({ neighbours: [0, 10] });
  });
});
