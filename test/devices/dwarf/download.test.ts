import { describe, expect, it } from "vitest";
import { createLaterRig } from "./later-telescope.ts";
import { createRig, type Rig, startMs } from "./rig.ts";

const list = "http://fake:8082/album/list/mediaInfos";
const nowSec = Math.floor(startMs / 1000);
const fits = "F".repeat(2880);

function stack(over: object = {}): object {
  return {
    filePath: "/sdcard/DWARF3/Astronomy/RAW M 31",
    astroTargetName: "M 31",
    modificationTime: nowSec - 60,
    images: [
      { filePath: "/sdcard/DWARF3/Astronomy/RAW M 31/1.fits", fileSize: 2880 },
      { filePath: "/sdcard/DWARF3/Astronomy/RAW M 31/2.fits", fileSize: 2880 },
    ],
    ...over,
  };
}

function serve({ telescope }: Rig, items: readonly object[]): void {
  const folder = "http://fake/DWARF3/Astronomy/RAW%20M%2031";
  telescope.pages.set(list, JSON.stringify({ code: 0, data: items }));
  telescope.pages.set(`${folder}/1.fits`, fits);
  telescope.pages.set(`${folder}/2.fits`, fits);
  telescope.pages.set(`${folder}/stacked.jpg`, "JPEG");
}

const params = { files: "all", sinceSec: 3600 };

describe("download", () => {
  it("keeps the picture and the frames of the target's stacks of this night", async () => {
    const rig = await createRig();
    serve(rig, [
      stack(),
      stack({ filePath: "/sdcard/old", modificationTime: nowSec - 7200 }),
      stack({ filePath: "/sdcard/other", astroTargetName: "M 33" }),
    ]);
    const kept: string[] = [];
    const keep = (name: string): string => {
      kept.push(name);
      return `files/${name}`;
    };
    expect(await rig.run("download", params, { keep })).toEqual({ stacks: 1, files: 3, bytes: 4 + 2 * 2880 });
    expect(kept).toEqual(["RAW M 31-stacked.jpg", "RAW M 31-1.fits", "RAW M 31-2.fits"]);
  });

  it("fetches only what an earlier try has not fetched", async () => {
    const rig = await createRig();
    serve(rig, [stack()]);
    const earlier = [{ path: "/sdcard/DWARF3/Astronomy/RAW M 31/1.fits" }];
    const kept: string[] = [];
    const keep = (name: string): string => String(kept.push(name));
    await rig.run("download", { ...params, files: "frames" }, { keep, earlier });
    expect(kept).toEqual(["RAW M 31-2.fits"]);
  });

  it("asks V3 firmware for the frames of each stack", async () => {
    const rig = await createLaterRig();
    const path = "/sdcard/DWARF3/Astronomy/RAW M 31";
    serve(rig, [
      stack({
        images: undefined,
        astroTargetName: undefined,
        astroImageDetails: { target: "M 31", srcDir: path },
      }),
    ]);
    const fitsInfo = [{ filePath: `${path}/1.fits` }, { filePath: `${path}/2.fits`, isFailed: true }];
    rig.telescope.pages.set("http://fake:8082/album/astro/fitsList", JSON.stringify({ data: { fitsInfo } }));
    const facts = await rig.run("download", { ...params, files: "frames" }, { keep: (name) => name });
    expect(facts).toEqual({ stacks: 1, files: 1, bytes: 2880 });
  });

  it.each([
    ["shorter than the album says", "F".repeat(1000), "has 1000 bytes of"],
    ["cut off in a block", "F".repeat(3000), "has 3000 bytes of"],
  ])("does not keep a file that is %s", async (_what, body, message) => {
    const rig = await createRig();
    serve(rig, [stack()]);
    rig.telescope.pages.set("http://fake/DWARF3/Astronomy/RAW%20M%2031/1.fits", body);
    const kept: string[] = [];
    const keep = (name: string): string => String(kept.push(name));
    const error = await rig.fails("download", { ...params, files: "frames" }, { keep });
    expect(error).toMatchObject({ code: "download-failed", retry: "safe" });
    expect(String(error)).toContain(message);
    expect(kept).toEqual([]);
  });

  it("fails when this computer's disk takes nothing", async () => {
    const rig = await createRig();
    serve(rig, [stack()]);
    expect(await rig.fails("download", params, { keep: () => undefined })).toMatchObject({
      code: "not-kept",
    });
  });

  it("fails when the album cannot be read", async () => {
    const rig = await createRig();
    rig.telescope.albumStatus = 500;
    expect(await rig.fails("download", params)).toMatchObject({ code: "album-unreadable", retry: "safe" });
  });
});
