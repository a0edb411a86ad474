import { describe, expect, it } from "vitest";
import { simBench } from "./sim-bench.ts";

const at = (raHours: number, decDeg: number) => ({ target: { id: "t", name: "T", raHours, decDeg } });
// Local sidereal time at the simulated observatory, 2026-11-20 03:00 UT: 23.5 h. Latitude 32°.
const high = at(23.5, 32);

describe("limits", () => {
  it.each([
    [
      { altitude: { min: 40 } },
      at(23.5, -25),
      /its altitude would be 3\d\.\d\d°, below the limit of 40°/,
      "safe",
    ],
    [{ altitude: { max: 80 } }, high, /its altitude would be 8\d\.\d\d°, above the limit of 80°/, "safe"],
    [{ hourAngle: [-3, 3] }, at(19, 60), /its hour angle would be 4\.\d\d h, above the limit of 3 h/, "safe"],
    [
      { hourAngle: [-3, 3] },
      at(4, 40),
      /its hour angle would be -4\.\d\d h, below the limit of -3 h/,
      "safe",
    ],
    [
      { declination: { max: 30 } },
      high,
      /its declination would be 32\.\d\d°, above the limit of 30°/,
      "never",
    ],
    [
      { declination: { min: -10 } },
      at(23.5, -20),
      /declination would be -\d\d\.\d\d°, below the limit of -10°/,
      "never",
    ],
    [
      { sunDistance: { min: 170 } },
      high,
      /distance from the Sun would be \d+\.\d\d°, below the limit of 170°/,
      "never",
    ],
    [{}, at(11, -30), /its altitude would be -\d+\.\d\d°, below the limit of 0°/, "safe"],
  ])("%j refuse %j, and nothing is sent", async (limits, target, words, retry) => {
    const b = await simBench({ limits });
    const refused = b.run("slew", target);
    await expect(refused).rejects.toMatchObject({
      code: "move-limit",
      retry,
      message: expect.stringMatching(words),
      hint: expect.stringMatching(/or correct limits in the observatory file\.$/),
    });
    await expect(refused).rejects.toThrow(/^hall42 was not sent to T: /);
    expect(b.acts).toEqual([]);
  });

  it.each([
    [{ altitude: { min: 40, max: 95 } }, high],
    [{ hourAngle: [-3, 3], declination: { min: 0, max: 40 }, sunDistance: { min: 60 } }, high],
  ])("%j allow %j", async (limits, target) => {
    const b = await simBench({ limits });
    await b.run("slew", target);
    expect(b.acts).toHaveLength(1);
  });

  it("hold for an altitude and azimuth, and for the zenith", async () => {
    const b = await simBench({ limits: { altitude: { min: 20, max: 85 } } });
    await expect(b.run("slew", { altitudeDeg: 10, azimuthDeg: 0 })).rejects.toThrow(
      "hall42 was not sent to altitude 10°, azimuth 0°: its altitude would be 10.00°, below the limit of 20°.",
    );
    await expect(b.run("slew", { place: "zenith" })).rejects.toThrow(/above the limit of 85°/);
    await b.run("slew", { altitudeDeg: 60, azimuthDeg: 180 });
    expect(b.acts).toEqual(["AA 600000 1800000"]);
  });

  it("are those of the telescope where the file says none", async () => {
    const north = at(23.5, 70);
    const b = await simBench({ telescope: "31in" }, { telescope: "31in" });
    await expect(b.run("slew", north)).rejects.toThrow(/above the limit of 64\.28\d*°/);
    const own = await simBench({ telescope: "31in", limits: { declination: { max: 75 } } });
    await own.run("slew", north);
    expect(own.acts).toHaveLength(1);
  });

  it("are looked at when the slew is sent: what was refused can go later", async () => {
    const b = await simBench({ limits: { altitude: { min: 30 } } });
    const rising = at(6, 20);
    await expect(b.run("slew", rising)).rejects.toMatchObject({ retry: "safe" });
    await b.clock.advance(4 * 3_600_000);
    await b.run("slew", rising);
    expect(b.acts).toHaveLength(1);
  });

  it("keep it from the Sun by day", async () => {
    // Noon in Arizona on this day: the Sun stands at 15h 41m, -19.7°.
    const b = await simBench({}, { startsAt: "2026-11-20T19:00:00Z" });
    await expect(b.run("slew", at(15.6, -19))).rejects.toThrow(
      /distance from the Sun would be [0-3]\.\d\d°, below the limit of 10°/,
    );
    await expect(b.run("slew", { altitudeDeg: 38, azimuthDeg: 180 })).rejects.toThrow(
      /distance from the Sun/,
    );
    expect(b.acts).toEqual([]);
  });
});

describe("opening to the sky", () => {
  const open = { action: "open" };

  it("needs the word of the observatory file", async () => {
    const b = await simBench({ telescope: "psst" }, { telescope: "psst" });
    await expect(b.run("shutter", open)).rejects.toMatchObject({
      code: "move-may-not-open",
      retry: "never",
      message: "hall42 was not opened: the observatory file does not allow it (openToSky).",
    });
    expect(b.acts).toEqual([]);
  });

  it("needs a dark sky at the moment of sending", async () => {
    const settings = { telescope: "psst", openToSky: true };
    const b = await simBench(settings, { telescope: "psst", startsAt: "2026-11-20T00:30:00Z" });
    await expect(b.run("shutter", open)).rejects.toMatchObject({
      retry: "safe",
      message: expect.stringMatching(
        /^hall42 was not opened: the sky is not dark, with the Sun at -1\.\d°; it must be at -12° or lower\.$/,
      ),
    });
    expect(b.acts).toEqual([]);
    await b.clock.advance(2 * 3_600_000);
    await b.run("shutter", open);
    expect(b.acts).toEqual(["OS 0"]);
    expect(b.seen()).toMatchObject({ shutterOpen: 1 });
  });

  it("needs seconds at the 31-inch, also to close", async () => {
    const b = await simBench({ telescope: "31in", openToSky: true }, { telescope: "31in" });
    await expect(b.run("shutter", open)).rejects.toThrow(
      /runs for a number of seconds, and the step says none/,
    );
    await expect(b.run("shutter", { action: "close" })).rejects.toMatchObject({
      code: "move-shutter-seconds",
    });
    expect(b.acts).toEqual([]);
    await b.run("shutter", { action: "open", seconds: 40 });
    expect(b.acts).toEqual(["OS 40"]);
  });
});
