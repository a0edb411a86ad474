import { describe, expect, it } from "vitest";
import { lookUp, profileOf, profiles } from "../../../src/devices/dwarf/tables.ts";

const two = profiles["d2-v2"].cameras.tele;
const three = profiles["d3-v2"].cameras.tele;

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
    expect(lookUp(two.exposures, exposureSec)).toEqual({ wire: index });
    expect(lookUp(three.exposures, exposureSec)).toEqual({ wire: index });
  });

  it.each([
    [30, 159],
    [45, 160],
    [60, 162],
    [90, 163],
    [120, 165],
  ])("%f s has index %i on a DWARF 3 only", (exposureSec, index) => {
    expect(lookUp(three.exposures, exposureSec)).toEqual({ wire: index });
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
    expect(lookUp(two.gains, gain)).toEqual({ wire: index });
    expect(lookUp(three.gains, gain)).toEqual({ wire: index });
  });

  it("has finer steps at the low end of a DWARF 3", () => {
    expect(lookUp(three.gains, 2)).toEqual({ wire: 1 });
    expect(lookUp(three.gains, 5)).toEqual({ wire: 2 });
    expect(lookUp(two.gains, 5)).toEqual({ neighbours: [0, 10] });
  });
});

describe("profiles", () => {
  it.each([
    [1, "v2", "DWARF II", 15],
    [1, "v3", "DWARF II", 15],
    [2, "v2", "DWARF 3", 120],
    [2, "v3", "DWARF 3", 120],
    [4, "v3", "DWARF mini", 180],
    [3, "v3", "DWARF 3", 120],
    [undefined, "v2", "DWARF 3", 120],
  ] as const)("model %s with firmware %s is a %s with %i s at the most", (id, generation, label, longest) => {
    const profile = profileOf(id, generation);
    expect(profile).toMatchObject({ label, generation });
    expect(Math.max(...profile.cameras.tele.exposures.map(([value]) => value))).toBe(longest);
  });

  it("count gains by index in one generation and by themselves in the other", () => {
    expect(lookUp(profileOf(1, "v2").cameras.tele.gains, 80)).toEqual({ wire: 24 });
    expect(lookUp(profileOf(1, "v3").cameras.tele.gains, 80)).toEqual({ wire: 80 });
    expect(lookUp(profileOf(2, "v3").cameras.wide.gains, 80)).toEqual({ wire: 80 });
  });

  it.each([
    [0.0003, 0],
    [1 / 640, 21],
    [1 / 30, 60],
    [1, 105],
  ])("the wide camera of a DWARF II has %f s at %i", (exposureSec, wire) => {
    expect(lookUp(profiles["d2-v2"].cameras.wide.exposures, exposureSec)).toEqual({ wire });
  });
});
