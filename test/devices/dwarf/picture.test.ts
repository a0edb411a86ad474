import { describe, expect, it } from "vitest";
import { createLaterRig } from "./later-telescope.ts";
import { createRig, type Rig } from "./rig.ts";
import { message } from "./wire.ts";

const later = 9;
const earlier = 4;

/** What a step sent after the handshake. */
const sent = ({ telescope }: Rig, handshake = earlier): unknown[] =>
  telescope.received.slice(handshake).map(({ cmd, fields }) => [cmd, fields]);

/** Worked out by hand from the formulas of the description: the app's number, and what is sent. */
const vectors = [
  // (A + 100) × 255 / 200
  ["tele", "brightness", 10015, { "-100": 0, "-50": 64, "0": 128, "25": 159, "50": 191, "100": 255 }],
  ["tele", "contrast", 10017, { "-100": 0, "-50": 64, "0": 128, "25": 159, "50": 191, "100": 255 }],
  ["tele", "saturation", 10019, { "-100": 0, "-50": 64, "0": 128, "25": 159, "50": 191, "100": 255 }],
  // (A + 180) × 255 / 360
  ["tele", "hue", 10021, { "-180": 0, "-90": 64, "0": 128, "90": 191, "180": 255 }],
  // A
  ["tele", "sharpness", 10023, { "0": 0, "50": 50, "100": 100 }],
  // A × 64 / 100
  ["wide", "brightness", 12008, { "-100": -64, "-25": -16, "0": 0, "33": 21, "50": 32, "100": 64 }],
  // (A + 100) × 95 / 200
  ["wide", "contrast", 12010, { "-100": 0, "0": 48, "20": 57, "100": 95 }],
  // (A + 100) × 100 / 200
  ["wide", "saturation", 12012, { "-100": 0, "0": 50, "60": 80, "100": 100 }],
  // A × 2000 / 180
  ["wide", "hue", 12014, { "-180": -2000, "-1": -11, "0": 0, "9": 100, "180": 2000 }],
  // A × 6 / 100 + 1
  ["wide", "sharpness", 12016, { "0": 1, "17": 2, "25": 3, "100": 7 }],
] as const;

describe("levels of the picture", () => {
  it.each(vectors)("of the %s camera: %s as %i", async (camera, name, cmd, numbers) => {
    const rig = await createRig();
    for (const [shown, wire] of Object.entries(numbers)) {
      await rig.run("camera", { camera, [name]: Number(shown) });
      expect([shown, rig.telescope.received.at(-1)]).toMatchObject([
        shown,
        { cmd, fields: wire === 0 ? {} : { 1: wire } },
      ]);
    }
  });

  it("need an open camera", async () => {
    const rig = await createRig();
    await rig.run("camera", { camera: "wide", brightness: 50 });
    expect(sent(rig)).toEqual([
      [12000, {}],
      [12008, { 1: 32 }],
    ]);
  });

  it.each([
    ["tele", { brightness: -20 }, 0x0201000000000004n, -20],
    ["tele", { contrast: 100 }, 0x0201000000000005n, 100],
    ["tele", { saturation: 5 }, 0x0201000000000006n, 5],
    ["tele", { hue: -180 }, 0x0201000000000007n, -180],
    ["wide", { sharpness: 17 }, 0x0201100000000008n, 17],
  ])("of V3 firmware's %s camera go as they are, under their id: %j", async (camera, level, id, value) => {
    const rig = await createLaterRig();
    await rig.run("camera", { camera, ...level });
    expect(sent(rig, later)).toEqual([[16703, { 1: Number(id), 2: value }]]);
  });

  it("are said to be ignored when V3 firmware neither echoes nor has them", async () => {
    const { telescope, fails } = await createLaterRig();
    telescope.on(16703, () => 0);
    expect(await fails("camera", { hue: 20 })).toMatchObject({ code: "setting-ignored", retry: "safe" });
  });
});

describe("the white balance", () => {
  it.each([
    [
      "tele",
      { colourTemperatureK: 4500 },
      [
        [10025, { 1: 1 }],
        [10029, { 1: 51 }],
      ],
    ],
    [
      "tele",
      { colourTemperatureK: 2800 },
      [
        [10025, { 1: 1 }],
        [10029, {}],
      ],
    ],
    [
      "tele",
      { whiteBalance: "shade" },
      [
        [10025, { 1: 1 }],
        [10027, { 1: 5 }],
      ],
    ],
    ["tele", { whiteBalance: "auto" }, [[10025, {}]]],
    [
      "wide",
      { colourTemperatureK: 6000 },
      [
        [12000, {}],
        [12018, { 1: 1 }],
        [12020, { 1: 96 }],
      ],
    ],
    [
      "wide",
      { whiteBalance: "auto" },
      [
        [12000, {}],
        [12018, {}],
      ],
    ],
  ])("of the %s camera: %j", async (camera, balance, expected) => {
    const rig = await createRig();
    expect(await rig.run("camera", { camera, ...balance })).toEqual({ camera, ...balance });
    expect(sent(rig)).toEqual(expected);
  });

  it.each([
    ["tele", { colourTemperatureK: 6000 }, { 1: Number(0x0201000000000003n), 3: 96 }, { 2: 96 }],
    ["tele", { whiteBalance: "sun" }, { 1: Number(0x0201000000000003n), 2: 2, 3: 3 }, { 1: 2, 3: 3 }],
    ["wide", { whiteBalance: "incandescent" }, { 1: Number(0x0201100000000003n), 2: 2 }, { 1: 2, 4: 1 }],
  ])("of V3 firmware's %s camera is echoed: %j", async (camera, balance, request, echo) => {
    const rig = await createLaterRig();
    rig.telescope.on(16702, () => {
      rig.telescope.after(1_000, () => rig.telescope.notify(15270, echo));
      return 0;
    });
    await rig.run("camera", { camera, ...balance });
    expect(sent(rig, later)).toEqual([[16702, request]]);
    expect(rig.clock.elapsed()).toBeLessThan(2_000);
  });

  it.each([[undefined], [{ 1: 2, 3: 4 }], [{ 1: 2, 3: 3, 4: 1 }]])(
    "is ignored when V3 firmware echoes %j",
    async (echo) => {
      const { telescope, fails } = await createLaterRig();
      telescope.on(16702, () => {
        if (echo) telescope.raw(message({ 4: 9, 5: 15270, 6: 2, 7: message(echo) }));
        return 0;
      });
      expect(await fails("camera", { whiteBalance: "sun" })).toMatchObject({
        code: "setting-ignored",
        message: "scope was told to set the white balance and did not do it.",
      });
    },
  );

  it.each([
    [
      "d3-v2",
      { camera: "wide", colourTemperatureK: 7000 },
      "scope, a DWARF 3, has no white balance of 7000 K: 6000 K it has.",
    ],
    [
      "d3-v2",
      { camera: "wide", whiteBalance: "sun" },
      "scope, a DWARF 3, has no white balance called sun: auto it has.",
    ],
    [
      "d2-v2",
      { colourTemperatureK: 2700 },
      "scope, a DWARF II, has no white balance of 2700 K: 2800 K it has.",
    ],
    [
      "mini-v3",
      { whiteBalance: "auto" },
      "scope, a DWARF mini, has no white balance called auto: incandescent or warm-fluorescent or fluorescent or sun or cloud or shade or twilight it has.",
    ],
  ])("that a %s does not have is refused: %j", async (profile, params, text) => {
    const rig = profile === "mini-v3" ? await createLaterRig() : await createRig({ profile });
    expect(await rig.fails("camera", params)).toMatchObject({ code: "unsupported-value", message: text });
    expect(sent(rig, profile === "mini-v3" ? later : earlier)).toEqual([]);
  });
});
