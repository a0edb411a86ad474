const CR = 0x0d;
/** MOVE's input buffer is small; what runs on for longer is thrown away. */
const MAX_LINE_BYTES = 4_096;

/** One command as it came: two letters in upper case, up to two integers, perhaps a string. */
export interface CommandLine {
  readonly name: string;
  readonly args: readonly (number | string)[];
  readonly n: number;
  readonly m: number;
}

/** Cuts what comes over the line at its carriage returns. Other control characters do not count. */
export function lineBuffer(): (data: Uint8Array | string) => readonly string[] {
  let text = "";
  return (data) => {
    const lines: string[] = [];
    for (const byte of typeof data === "string" ? Buffer.from(data, "latin1") : data) {
      if (byte === CR) {
        lines.push(text);
        text = "";
      } else if (byte >= 0x20 && byte < 0x7f) {
        text = text.length < MAX_LINE_BYTES ? text + String.fromCharCode(byte) : "";
      }
    }
    return lines;
  };
}

/** Reads a command. Arguments that are left out, or make no sense, are zero: as MOVE does. Undefined for an empty line. */
export function parseCommand(line: string): CommandLine | undefined {
  const text = line.trim();
  if (text === "") return undefined;
  const name = text.slice(0, 2).toUpperCase();
  const quoted = /"([^"]*)"?/.exec(text);
  const words = text
    .slice(2)
    .replace(/".*$/, "")
    .split(/\s+/)
    .filter((word) => word !== "");
  const numbers = words.slice(0, 2).map(integer);
  const args = quoted ? [...numbers, quoted[1] ?? ""] : numbers;
  return { name, args, n: numbers[0] ?? 0, m: numbers[1] ?? 0 };
}

function integer(word: string): number {
  return /^[+-]?\d{1,10}$/.test(word) ? Number(word) : 0;
}
