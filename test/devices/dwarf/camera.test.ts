import { describe, expect, it } from "vitest";
import { createRig } from "./rig.ts";
import { fieldsOf } from "./wire.ts";

describe("camera", () => {
  it("sends every parameter as its index, the exposure mode first", async () => {
    const { telescope, run } = await createRig();
    const params = { exposureSec: 60, gain: 80, filter: "duo-band", binning: "2k", format: "tiff" };
    expect(await run("camera", params)).toEqual({ camera: "tele", ...params });
    const sent = telescope.received
      .slice(4)
      .map(({ cmd, fields }) => [cmd, fields[1] instanceof Uint8Array ? fieldsOf(fields[1]) : fields]);
    expect(sent).toEqual([
      [10007, { 1: 1 }],
      [10009, { 1: 162 }],
      [10013, { 1: 24 }],
      [10031, { 1: 2 }],
      [10037, { 2: 1, 5: 1 }],
      [10037, { 2: 1, 3: 2, 5: 1 }],
    ]);
  });

  it("leaves alone what is not given", async () => {
    const { telescope, run } = await createRig();
    await run("camera", { filter: "vis" });
    expect(telescope.commands().slice(4)).toEqual([10031]);
  });

  it.each([
    ["d2-v2", { exposureSec: 30 }, "scope, a DWARF II, has no exposure of 30 s: 15 s it has."],
    ["d3-v2", { exposureSec: 20 }, "scope, a DWARF 3, has no exposure of 20 s: 15 s or 30 s it has."],
    [
      "d3-v2",
      { exposureSec: 0.011 },
      "scope, a DWARF 3, has no exposure of 0.011 s: 1/100 s or 1/80 s it has.",
    ],
    ["d3-v2", { gain: 85 }, "scope, a DWARF 3, has no gain of 85: 80 or 90 it has."],
    [
      "d2-v2",
      { filter: "duo-band" },
      "scope, a DWARF II, has no filter called duo-band: vis or astro it has.",
    ],
    ["d3-v2", { binning: "8k" }, "scope, a DWARF 3, has no binning called 8k: 4k or 2k it has."],
    [
      "d3-v2",
      { format: "constructor" },
      "scope, a DWARF 3, has no format called constructor: fits or tiff it has.",
    ],
  ])("sends nothing to a %s for %o", async (profile, params, message) => {
    const { telescope, fails } = await createRig({ profile });
    const error = await fails("camera", { exposureSec: 1, ...params });
    expect(error).toMatchObject({ code: "unsupported-value", retry: "never", message });
    expect(telescope.commands()).toEqual([10039, 13000, 13001, 10000]);
  });

  it("takes the echo of a parameter for its answer", async () => {
    const { telescope, run } = await createRig();
    telescope.on(10009, () => {
      telescope.notify(15213, { 1: Uint8Array.of(0x10, 0x01, 0x28, 0x78) });
      return undefined;
    });
    await run("camera", { exposureSec: 1 });
    expect(telescope.count(10009)).toBe(1);
  });

  it("does not take the echo of another value", async () => {
    const { telescope, fails } = await createRig();
    telescope.on(10009, () => {
      telescope.notify(15213, { 1: Uint8Array.of(0x10, 0x01, 0x28, 0x77) });
      return undefined;
    });
    expect(await fails("camera", { exposureSec: 1 })).toMatchObject({ code: "no-answer", retry: "doubt" });
    expect(telescope.count(10009)).toBe(2);
  });

  it.each([
    [-3, "invalid-parameter", "never"],
    [-10501, "camera-closed", "safe"],
    [-2, "no-card", "never"],
  ])("fails with %i", async (code, name, retry) => {
    const { telescope, fails } = await createRig();
    telescope.answers(10013, code);
    expect(await fails("camera", { gain: 80 })).toMatchObject({ code: name, retry });
  });
});

describe("goLive", () => {
  it("takes the idle state for its answer", async () => {
    const { telescope, run } = await createRig();
    telescope.on(11010, () => {
      telescope.notify(15208);
      return undefined;
    });
    expect(await run("goLive")).toEqual({});
    expect(telescope.count(11010)).toBe(1);
  });

  it("is not sent into a running stack", async () => {
    const { telescope, fails } = await createRig();
    telescope.stackState = 1;
    expect(await fails("goLive")).toMatchObject({ code: "stack-running", retry: "safe" });
    expect(telescope.count(11010)).toBe(0);
  });
});
