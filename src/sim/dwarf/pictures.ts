const BLOCK_BYTES = 2880;
const CARD_CHARS = 80;
/** Small pictures: what matters is that programs can read them. */
const WIDTH = 64;
const HEIGHT = 36;
const ZERO = 32_768;

/** Values of a FITS header by keyword. */
export type FitsHeader = Readonly<Record<string, string | number | boolean>>;

function card(keyword: string, value: string | number | boolean): string {
  const text =
    typeof value === "string"
      ? `'${value.replaceAll("'", "''").padEnd(8)}'`
      : String(value === true ? "T" : value === false ? "F" : value).padStart(20);
  return `${keyword.padEnd(8)}= ${text}`.slice(0, CARD_CHARS).padEnd(CARD_CHARS);
}

/** A FITS file: 64 by 36 pixels of 16 bits with a few stars on a faint ground, the same for the same seed. */
export function fits(header: FitsHeader, seed: number): Uint8Array {
  const cards = {
    SIMPLE: true,
    BITPIX: 16,
    NAXIS: 2,
    NAXIS1: WIDTH,
    NAXIS2: HEIGHT,
    BZERO: ZERO,
    BSCALE: 1,
    ...header,
  };
  const written = Object.entries(cards).map(([keyword, value]) => card(keyword, value));
  const head = [...written, "END".padEnd(CARD_CHARS)].join("");
  const headBytes = Math.ceil(head.length / BLOCK_BYTES) * BLOCK_BYTES;
  const dataBytes = Math.ceil((WIDTH * HEIGHT * 2) / BLOCK_BYTES) * BLOCK_BYTES;
  const file = Buffer.alloc(headBytes + dataBytes);
  file.write(head.padEnd(headBytes), "latin1");
  for (let place = 0; place < WIDTH * HEIGHT; place += 1) {
    const noise = (Math.imul(place + 1, 2_654_435_761) + Math.imul(seed + 1, 40_503)) >>> 0;
    const isStar = noise % 211 === 0;
    file.writeInt16BE(400 + (noise % 97) + (isStar ? 30_000 : 0) - ZERO, headBytes + 2 * place);
  }
  return file;
}

/** A JPEG of eight by eight grey pixels. */
const greyJpeg = Buffer.from(
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ" +
    "EBAQEBAQEBAQEBD/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8A" +
    "P//Z",
  "base64",
);

/** A small JPEG, told apart from others by a comment. */
export function jpeg(comment: string): Uint8Array {
  const text = Buffer.from(comment, "utf8").subarray(0, 1000);
  const marker = Buffer.from([0xff, 0xfe, (text.length + 2) >> 8, (text.length + 2) & 0xff]);
  return Buffer.concat([greyJpeg.subarray(0, 2), marker, text, greyJpeg.subarray(2)]);
}

/** A TIFF of one grey pixel, told apart from others by its description. */
export function tiff(description: string): Uint8Array {
  const text = Buffer.from(`${description}\0   `, "latin1");
  const entries: readonly (readonly [tag: number, type: number, count: number, value: number])[] = [
    [256, 3, 1, 1],
    [257, 3, 1, 1],
    [258, 3, 1, 8],
    [259, 3, 1, 1],
    [262, 3, 1, 1],
    [270, 2, text.length, 122],
    [273, 4, 1, 8],
    [278, 3, 1, 1],
    [279, 4, 1, 1],
  ];
  const file = Buffer.alloc(122 + text.length);
  file.write("II*\0", 0, "latin1");
  file.writeUInt32LE(10, 4);
  file[8] = 128;
  file.writeUInt16LE(entries.length, 10);
  for (const [place, [tag, type, count, value]] of entries.entries()) {
    const at = 12 + 12 * place;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(type, at + 2);
    file.writeUInt32LE(count, at + 4);
    file.writeUInt32LE(value, at + 8);
  }
  text.copy(file, 122);
  return file;
}

/** The first box of an MP4 file, and one that is free for a note. */
export function mp4(note: string): Uint8Array {
  const text = Buffer.from(note, "utf8");
  const head = Buffer.from("\0\0\0\x18ftypisom\0\0\x02\0isommp42", "latin1");
  const free = Buffer.alloc(8);
  free.writeUInt32BE(8 + text.length);
  free.write("free", 4, "latin1");
  return Buffer.concat([head, free, text]);
}
