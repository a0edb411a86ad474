const CR = 0x0d;

/** One command as it came: two letters in upper case, up to two integers, perhaps a string. */
export interface CommandLine {
  readonly name: string;
  readonly args: readonly (number | string)[];
  readonly n: number;
  readonly m: number;
  readonly text: string;
  /** Characters that it takes up in the buffer, with its carriage return. */
  readonly bytes: number;
}

/**
 * Cuts what comes over the line at its carriage returns; other control characters do not count. Characters for which
 * there is no room are lost, carriage returns are not.
 */
export function lineBuffer(room: () => number): (data: Uint8Array | string) => Iterable<string> {
  let text = "";
  return function* (data) {
    for (const byte of typeof data === "string" ? Buffer.from(data, "latin1") : data) {
      if (byte === CR) {
        const line = text;
        text = "";
        yield line;
      } else if (byte >= 0x20 && byte < 0x7f && text.length < room()) {
        text += String.fromCharCode(byte);
      }
    }
  };
}

/** Reads a command. Arguments that are left out, or make no sense, are zero: as MOVE does. Undefined for an empty line. */
export function parseCommand(line: string): CommandLine | undefined {
  const text = line.trim();
  if (text === "") return undefined;
  const quoted = /"([^"]*)"?/.exec(text);
  const words = text
    .slice(2)
    .replace(/".*$/, "")
    .split(/\s+/)
    .filter((word) => word !== "");
  const numbers = words.slice(0, 2).map(integer);
  return {
    name: text.slice(0, 2).toUpperCase(),
    args: quoted ? [...numbers, quoted[1] ?? ""] : numbers,
    n: numbers[0] ?? 0,
    m: numbers[1] ?? 0,
    text: quoted?.[1] ?? "",
    bytes: line.length + 1,
  };
}

/** A command whose arguments were lost on the way. */
export function withoutArguments(command: CommandLine): CommandLine {
  return { ...command, args: [], n: 0, m: 0, text: "" };
}

function integer(word: string): number {
  return /^[+-]?\d{1,10}$/.test(word) ? Number(word) : 0;
}
