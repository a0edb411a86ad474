import { describe, expect, it } from "vitest";
import { createLaterRig } from "./later-telescope.ts";
import { createRig, m31 } from "./rig.ts";

const handshake = [16405, 13000, 13001, 13010, 16402, 16404, 16403, 10050, 12036];
const config = "http://fake:8082/getDefaultParamsConfig";

describe("the handshake of V3 firmware", () => {
  it("reads the state in one answer, sets clock and place, and enters the deep sky", async () => {
    const { telescope, ready } = await createLaterRig();
    expect(await ready()).toEqual({
      model: "DWARF mini",
      protocol: "v3",
      cardFreeGb: 50,
      batteryPercent: 87,
    });
    expect(telescope.commands()).toEqual(handshake);
    expect(telescope.received[3]?.fields).toEqual({ 1: 48.25, 2: 11.5, 3: 500, 8: 1 });
    expect(telescope.received[4]?.fields).toEqual({ 1: 2 });
    expect(telescope.received[0]?.packet).toMatchObject({ 3: 4 });
  });

  it("says that the phone app holds the telescope when it is a slave", async () => {
    const { telescope, ready } = await createLaterRig();
    telescope.host = "slave";
    await expect(ready()).rejects.toMatchObject({ code: "held-by-other" });
    expect(telescope.commands()).toEqual([16405]);
  });

  it("leaves clock, place and mode alone while a stack runs", async () => {
    const { telescope, ready } = await createLaterRig();
    telescope.stackState = 1;
    await ready();
    expect(telescope.commands()).toEqual([16405]);
  });
});

describe("a telescope that is not described", () => {
  it.each([
    [`{"code":0,"data":{"id":4,"majorVersion":2,"cameras":[],"featureParams":[]}}`, "DWARF mini", "v3"],
    [`{"code":0,"data":{"id":2,"majorVersion":2,"cameras":[]}}`, "DWARF 3", "v3"],
    [`{"code":0,"data":{"id":1,"majorVersion":1,"cameras":[{"id":0}]}}`, "DWARF II", "v2"],
  ])("is known by its configuration: %s", async (body, model, protocol) => {
    const { telescope, ready } = await createLaterRig({ profile: "auto" });
    telescope.burst = [[15223, {}]];
    telescope.pages.set(config, body);
    expect(await ready()).toMatchObject({ model, protocol });
  });

  it("is V3 when only the question for its state tells", async () => {
    const { ready, notes } = await createLaterRig({ profile: "auto" });
    expect(await ready()).toMatchObject({ model: "DWARF 3", protocol: "v3" });
    expect(notes).toEqual(["scope did not say over HTTP which model it is: it is taken for a DWARF 3."]);
  });

  it.each([[undefined], [-3]])("is V2 when it answers that question with %s", async (answer) => {
    const { telescope, ready } = await createRig({ profile: "auto" });
    telescope.on(16405, () => answer);
    expect(await ready()).toMatchObject({ model: "DWARF 3", protocol: "v2" });
  });
});

describe("parameters of V3 firmware", () => {
  it("are set under their 64-bit ids, exposures by index and gains by themselves", async () => {
    const { telescope, run } = await createLaterRig();
    await run("camera", { exposureSec: 30, gain: 80, filter: "duo-band" });
    expect(telescope.received.slice(handshake.length).map(({ cmd, fields }) => [cmd, fields])).toEqual([
      [16700, { 1: Number(0x0201000000000001n), 2: 1, 3: 159 }],
      [16701, { 1: Number(0x0201000000000002n), 2: 1, 3: 80 }],
      [16703, { 1: Number(144396663052566541n), 2: 2 }],
    ]);
  });

  it.each([
    [{ exposureSec: 20 }, "scope, a DWARF mini, has no exposure of 20 s: 15 s or 30 s it has."],
    [{ gain: 50 }, "scope, a DWARF mini, has no gain of 50: 40 or 60 it has."],
    [{ filter: "vis" }, "scope, a DWARF mini, has no filter called vis: astro or duo-band it has."],
    [{ format: "tiff" }, "scope, a DWARF mini, has no format called tiff: fits it has."],
    [
      { camera: "wide", filter: "astro" },
      "scope, a DWARF mini, has no filter called astro: it has none there.",
    ],
  ])("are looked up in its own catalogue: %o", async (params, message) => {
    const { telescope, fails } = await createLaterRig();
    expect(await fails("camera", params)).toMatchObject({ code: "unsupported-value", message });
    expect(telescope.commands()).toEqual(handshake);
  });

  it("come from the built-in tables when it gives none", async () => {
    const { telescope, run } = await createLaterRig();
    telescope.pages.clear();
    await run("camera", { exposureSec: 180, gain: 90 });
    expect(telescope.received.slice(handshake.length).map(({ fields }) => fields[3])).toEqual([168, 90]);
  });

  it("that are not echoed are read back", async () => {
    const { telescope, run, fails } = await createLaterRig();
    telescope.on(16701, () => 0);
    expect(await fails("camera", { gain: 80 })).toMatchObject({
      code: "setting-ignored",
      retry: "safe",
      message: "scope was told to set the gain and did not do it.",
    });
    expect(await run("camera", { gain: 60 })).toMatchObject({ gain: 60 });
  });
});

describe("the sky over V3 firmware", () => {
  it("is calibrated when the result is told, not before", async () => {
    const { telescope, run, clock } = await createLaterRig();
    expect(await run("calibrate")).toEqual({ plateSolvings: 1 });
    expect(telescope.received.at(-1)?.fields).toEqual({ 1: 11.5, 2: 48.25 });
    expect(clock.elapsed()).toBeGreaterThanOrEqual(31_000);
  });

  it("is not calibrated when it ends without a result", async () => {
    const { telescope, fails } = await createLaterRig();
    telescope.on(11000, () => {
      telescope.notify(15210, { 1: 1 });
      telescope.after(5_000, () => telescope.notify(15210));
      return 0;
    });
    expect(await fails("calibrate")).toMatchObject({ code: "calibration-lost" });
  });

  it("is gone to and stacked, with the filter in the start", async () => {
    const { telescope, run } = await createLaterRig();
    await run("goto", { target: m31 });
    const facts = await run("stack", { exposureSec: 15, gain: 80, filter: "duo-band", frames: 5 });
    expect(facts).toMatchObject({ target: "M 31", framesTaken: 5, framesWanted: 5 });
    const start = telescope.received.find(({ cmd }) => cmd === 11005);
    expect(start?.fields).toEqual({ 1: 2 });
    expect(telescope.commands().slice(handshake.length)).toEqual([11002, 16700, 16701, 16703, 16703, 11005]);
  });

  it("leaves the filter as it is when the plan does not name one", async () => {
    const { telescope, run } = await createLaterRig();
    telescope.tracking = "M 31";
    await run("stack", { exposureSec: 15, gain: 80, frames: 4 });
    expect(telescope.received.find(({ cmd }) => cmd === 11005)?.fields).toEqual({ 1: -1 });
  });

  it("joins a stack that still runs after the connection was lost", async () => {
    const { telescope, start, clock, notes } = await createLaterRig();
    telescope.tracking = "M 31";
    const done = start("stack", { exposureSec: 15, gain: 80, frames: 6 });
    telescope.after(40_000, () => telescope.drop());
    expect(await clock.runUntil(done)).toMatchObject({ framesTaken: 6 });
    expect(telescope.count(11005)).toBe(1);
    expect(notes).toContain("scope is connected again.");
  });
});

describe("darks that are missing", () => {
  const params = { exposureSec: 15, gain: 80, frames: 4 };

  it.each([
    ["ask", "mini-v3", "fails", []],
    ["continue", "mini-v3", "done", [11050]],
    ["continue", "d3-v2", "done", [11005]],
  ])("with darks: %s and a %s", async (darks, profile, end, further) => {
    const { telescope, start, clock } =
      profile === "d3-v2" ? await createRig({ profile }) : await createLaterRig({ profile });
    telescope.tracking = "M 31";
    telescope.answers(11005, -11503);
    telescope.on(11050, () => telescope.beginStack());
    const result = clock.runUntil(start("stack", { ...params, darks }));
    if (end === "done") expect(await result).toMatchObject({ framesTaken: 4 });
    else await expect(result).rejects.toMatchObject({ code: "darks-missing", retry: "never" });
    const after = telescope.commands().slice(telescope.commands().indexOf(11005) + 1);
    expect(after).toEqual(further);
  });
});
