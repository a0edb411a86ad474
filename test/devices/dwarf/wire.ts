/**
 * Protobuf's wire format, written a second time and as small as can be, so that a mistake in the codec under test
 * cannot hide. Only what the tests need: varints, doubles, and bytes.
 */
export type Value = number | bigint | string | Uint8Array;

function varint(value: number | bigint): number[] {
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  return [...bytes, Number(rest)];
}

/** A message from its fields by number, defaults left out. */
export function message(fields: Readonly<Record<number, Value>>): Uint8Array {
  const bytes: number[] = [];
  for (const [number, value] of Object.entries(fields)) {
    const tag = Number(number) << 3;
    if (typeof value === "string" || value instanceof Uint8Array) {
      const content = typeof value === "string" ? new TextEncoder().encode(value) : value;
      if (content.length > 0) bytes.push(...varint(tag | 2), ...varint(content.length), ...content);
    } else if (value !== 0 && value !== 0n) {
      bytes.push(...varint(tag), ...varint(value));
    }
  }
  return Uint8Array.from(bytes);
}

/** Fields of a message by number: varints as signed numbers, doubles as numbers, the rest as bytes. */
export function fieldsOf(bytes: Uint8Array): Record<number, number | Uint8Array> {
  const fields: Record<number, number | Uint8Array> = {};
  let at = 0;
  const readVarint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++] ?? 0;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = Number(readVarint());
    if ((tag & 7) === 0) fields[tag >> 3] = Number(BigInt.asIntN(64, readVarint()));
    else if ((tag & 7) === 1) {
      fields[tag >> 3] = new DataView(bytes.buffer, bytes.byteOffset + at, 8).getFloat64(0, true);
      at += 8;
    } else {
      const length = Number(readVarint());
      fields[tag >> 3] = bytes.slice(at, at + length);
      at += length;
    }
  }
  return fields;
}

export function text(value: number | Uint8Array | undefined): string {
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : "";
}
