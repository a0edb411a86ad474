/** Longest line that the server takes: answers with images in them are this big. */
const MAX_LINE_BYTES = 32 * 1024 * 1024;
const LF = 0x0a;

/** Cuts bytes into lines. Returns the text of each whole line, or undefined once a line has become too long. */
export function lineCutter(
  maxBytes = MAX_LINE_BYTES,
): (data: Uint8Array | string) => readonly string[] | undefined {
  let pieces: Uint8Array[] = [];
  let length = 0;
  return (data) => {
    let rest: Uint8Array = typeof data === "string" ? Buffer.from(data, "utf8") : data;
    const lines: string[] = [];
    for (let end = rest.indexOf(LF); end >= 0; end = rest.indexOf(LF)) {
      lines.push(Buffer.concat([...pieces, rest.subarray(0, end)]).toString("utf8"));
      pieces = [];
      length = 0;
      rest = rest.subarray(end + 1);
    }
    // A copy: the caller may use its buffer again.
    if (rest.length > 0) pieces.push(Uint8Array.from(rest));
    length += rest.length;
    return length > maxBytes ? undefined : lines;
  };
}
