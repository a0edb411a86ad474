import { crc32, deflateSync } from "node:zlib";
import type { ParamRet } from "./methods.ts";
import type { ShotDoneRow } from "./records.ts";

/** A star in a JPEG file of 16 by 8 grey pixels, base64. */
const STAR_JPEG =
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1x" +
  "eXBkeFxlZ2P/wAALCAAIABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAwb/xAAcEAACAwEAAwAAAAAAAAAAAAABAgMRIQAxgZH/2gAIAQEA" +
  "AD8AjImgEcoljdnK1GVagpsac3L4wpKFsoEDyL+eu//Z";

/** Picture of an image as NewJPGReady has it. */
export const jpegOfShot = STAR_JPEG;

/** Pixels of the image that the picture was made of. */
export const pixelDim = { PixelDimX: 4656, PixelDimY: 3520 } as const;

/** What GetShotJpg answers. */
export function shotJpg(image: ShotDoneRow | undefined): ParamRet {
  if (!image) return { ret: "JPG not found" };
  return {
    ret: "DONE",
    HFD: image.hfdPixels,
    StarIndex: image.starIndex,
    ...pixelDim,
    Min: image.min,
    Max: image.max,
    Mean: image.mean,
    Base64Data: STAR_JPEG,
  };
}

/** The picture followed by nothing of meaning, base64, so many bytes long. Readers of JPEG stop at its end. */
export function bigJpeg(bytes: number): string {
  return Buffer.concat([Buffer.from(STAR_JPEG, "base64"), Buffer.alloc(bytes)]).toString("base64");
}

/** Height of the picture of a night; its width is one pixel for each altitude given. */
const HEIGHT = 45;

/** A PNG file of altitudes over a night, base64: white below the curve, black above it. */
export function altitudePng(altitudesDeg: readonly number[]): string {
  const rows = Array.from({ length: HEIGHT }, (_, line) => {
    const floorDeg = 90 * (1 - (line + 1) / HEIGHT);
    // Each line begins with the number of its filter: none.
    return [0, ...altitudesDeg.map((altDeg) => (altDeg > floorDeg ? 255 : 0))];
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(altitudesDeg.length, 0);
  header.writeUInt32BE(HEIGHT, 4);
  // Eight bits of grey for each pixel.
  header.writeUInt8(8, 8);
  const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const image = deflateSync(Buffer.from(rows.flat()));
  return Buffer.concat([
    signature,
    pngChunk("IHDR", header),
    pngChunk("IDAT", image),
    pngChunk("IEND", Buffer.alloc(0)),
  ]).toString("base64");
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "ascii"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
