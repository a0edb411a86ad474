import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { fits, jpeg, mp4, tiff } from "../../../src/sim/dwarf/pictures.ts";
import { get, type Rig, readyToStack, rig, type TestClient } from "./rig.ts";

interface Item {
  readonly filePath: string;
  readonly fileName: string;
  readonly mediaType: number;
  readonly fileSize: number;
  readonly thumbnailPath: string;
  readonly images: readonly { readonly filePath: string; readonly fileSize: number }[];
}

let device: Rig;
let client: TestClient;
beforeEach(async () => {
  device = rig();
  client = device.connect();
  await readyToStack(device, client, 2, "SH 2-274");
  client.ask(3, 11005);
  await device.clock.advance(60_000);
});

const items = (query: object = {}): readonly Item[] =>
  device.post("/album/list/mediaInfos", query).data as readonly Item[];
const webPath = (path: string): string => encodeURI(path.replace("/sdcard", ""));

/** Values of a FITS header, after a check of its form. */
function headerOf(file: Uint8Array): Readonly<Record<string, string>> {
  expect(file.length % 2880).toBe(0);
  const cards = Array.from({ length: 36 }, (_, place) =>
    Buffer.from(file.subarray(80 * place, 80 * place + 80)).toString("latin1"),
  );
  const end = cards.indexOf("END".padEnd(80));
  expect(end).toBeGreaterThan(0);
  return Object.fromEntries(
    cards.slice(0, end).map((card) => {
      expect(card.slice(8, 10)).toBe("= ");
      return [card.slice(0, 8).trim(), card.slice(10).trim()];
    }),
  );
}

describe("files of a stack", () => {
  it("are FITS with the facts of their frame, and as large as the album says", () => {
    const [item] = items();
    expect(item?.filePath).toContain("/DWARF_RAW_TELE_SH 2-274_EXP_15_GAIN_80_2026-11-21-");
    const sizes = item?.images.map(({ filePath, fileSize }) => {
      const { status, body } = get(device, webPath(filePath));
      expect([status, body.length]).toEqual([200, fileSize]);
      return body.toString("hex");
    });
    expect(new Set(sizes).size).toBe(2);
    expect(item?.fileSize).toBe(2 * (item?.images[0]?.fileSize ?? 0));
    const file = get(device, webPath(item?.images[0]?.filePath ?? "")).body;
    const header = headerOf(file);
    expect(header).toMatchObject({
      SIMPLE: "T",
      BITPIX: "16",
      NAXIS: "2",
      NAXIS1: "64",
      NAXIS2: "36",
      OBJECT: "'SH 2-274'",
      EXPTIME: "15",
      GAIN: "80",
      RA: "10.6845",
      DEC: "41.269",
    });
    expect(file.length).toBe(2880 + Math.ceil((64 * 36 * 2) / 2880) * 2880);
  });

  it.each([
    ["bytes=0-", 206, 8640, "bytes 0-8639/8640"],
    ["bytes=8000-", 206, 640, "bytes 8000-8639/8640"],
    ["bytes=10-19", 206, 10, "bytes 10-19/8640"],
    ["bytes=10-99999", 206, 8630, "bytes 10-8639/8640"],
    ["bytes=8640-", 416, 0, "bytes */8640"],
    ["bytes=-5", 200, 8640, undefined],
  ])("come from some byte on: %s", (range, status, length, contentRange) => {
    const path = webPath(items()[0]?.images[0]?.filePath ?? "");
    const part = get(device, path, range);
    expect([part.status, part.body.length, part.headers["content-range"]]).toEqual([
      status,
      length,
      contentRange,
    ]);
  });

  it("stand in a folder with a page of its names", () => {
    const folder = webPath(items()[0]?.filePath ?? "");
    for (const path of [folder, `${folder}/`]) {
      const page = get(device, path).body.toString();
      const names = [...page.matchAll(/href="([^"]+)"/g)].map(([, name]) => name);
      expect(names).toEqual([
        "frame_0001.fits",
        "frame_0002.fits",
        "stacked.jpg",
        "stacked_thumbnail.jpg",
        "shotsInfo.json",
      ]);
    }
    expect(get(device, "/DWARF3/Astronomy/").body.toString()).toContain('href="DWARF_RAW_TELE_SH%202-274');
    expect(JSON.parse(get(device, `${folder}/shotsInfo.json`).body.toString())).toMatchObject({
      target: "SH 2-274",
      shotsTaken: 2,
    });
  });

  it("are TIFF when that was set", async () => {
    client.ask(3, 11010);
    const format = { hasAuto: false, auto_mode: 1, id: 2, mode_index: 0, index: 1, continue_value: 0 };
    client.ask(1, 10037, "ReqSetFeatureParams", { param: format });
    client.ask(3, 11005);
    await device.clock.advance(60_000);
    const path = items()[0]?.images[0]?.filePath ?? "";
    expect(path).toMatch(/frame_0001\.tiff$/);
    expect(get(device, webPath(path)).body.subarray(0, 4).toString("latin1")).toBe("II*\0");
  });

  it.each(["/DWARF3/Astronomy/nothing.fits", "/DWARF3/%zz", "/../etc/passwd", "/sdcard", "//"])(
    "%s leads nowhere",
    (path) => {
      expect(get(device, path).status).toBe(404);
    },
  );
});

describe("the rest of the album", () => {
  it("has files for photos and films, with thumbnails", async () => {
    client.ask(1, 10007, "ReqSetMode", { mode: 0 });
    client.ask(1, 10002);
    await device.clock.advance(1_000);
    client.ask(1, 10005);
    await device.clock.advance(3_000);
    client.ask(1, 10006);
    const [film, photo] = items().filter(({ mediaType }) => mediaType !== 4);
    for (const path of [film?.filePath, film?.thumbnailPath, photo?.filePath]) {
      expect(get(device, webPath(path ?? "")).status).toBe(200);
    }
    expect(
      get(device, webPath(film?.filePath ?? ""))
        .body.subarray(4, 8)
        .toString(),
    ).toBe("ftyp");
    expect(get(device, "/DWARF3/Normal_Photos").body.toString()).toContain(photo?.fileName);
    expect(device.post("/album/getMediaInfoByFilePath", { filePath: photo?.filePath }).data).toEqual(photo);
    const counts = device.post("/album/list/mediaCounts", {}).data;
    expect(counts).toEqual(expect.arrayContaining([{ count: 3, mediaType: 0 }]));
  });

  it("loses what is deleted, but not a stack that runs", async () => {
    client.ask(3, 11010);
    client.ask(3, 11005);
    const datas = items().map(({ mediaType, filePath, fileName }) => ({ mediaType, filePath, fileName }));
    const answer = device.post("/album/delete", { datas: [...datas, datas[1]] });
    expect((answer.data as { isSuccess: boolean }[]).map(({ isSuccess }) => isSuccess)).toEqual([
      false,
      true,
      false,
    ]);
    expect(items()).toHaveLength(1);
    expect(device.post("/album/delete", { datas: 7 }).code).toBe(-2);
  });

  it("shows what the cameras see", () => {
    expect(get(device, "/mainstream").body.subarray(0, 2).toString("hex")).toBe("ffd8");
    expect(get(device, "/secondstream").status).toBe(503);
  });
});

describe("pictures", () => {
  it("are whole whatever is noted in them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (note) => {
        const [picture, film, page] = [jpeg(note), mp4(note), tiff(note)];
        expect([...picture.subarray(0, 4)]).toEqual([0xff, 0xd8, 0xff, 0xfe]);
        expect([...picture.subarray(-2)]).toEqual([0xff, 0xd9]);
        expect(Buffer.from(film).readUInt32BE(24)).toBe(film.length - 24);
        expect(Buffer.from(page).readUInt16LE(10)).toBe(9);
        const name = note.replaceAll(/[^ -~]/g, "?").slice(0, 60);
        expect(headerOf(fits({ OBJECT: name }, 1)).OBJECT).toBe(
          `'${name.replaceAll("'", "''").padEnd(8)}'`.slice(0, 70).trim(),
        );
      }),
    );
  });
});
