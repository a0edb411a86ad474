import type { Clock } from "../clock.ts";
import type { SafetyReading, SafetySource } from "../devices/device.ts";
import { AppError } from "../errors.ts";
import { type BoltwoodQuantity, readBoltwood } from "./boltwood.ts";

/** A file's text, and when it was changed last in milliseconds since 1970. Rejects with AppError when it cannot be read. */
export type ReadWeather = (
  path: string,
  signal: AbortSignal,
) => Promise<{ readonly text: string; readonly changedMs: number }>;

/** A file that another program writes again and again. */
export interface SafetyFile {
  readonly path: string;
  /** boltwood: its one-line format. text: its first word is `safe`, or it is not safe. */
  readonly format: "boltwood" | "text";
  /** IANA time zone of the computer that writes it. */
  readonly zone: string;
  readonly ignore: readonly BoltwoodQuantity[];
}

/** A safety source that is a file. A plain text has no time of its own: there it is that of the file's last change. */
export function fileSource(file: SafetyFile, read: ReadWeather, clock: Clock): SafetySource {
  return {
    async read(signal) {
      const { text, changedMs } = await read(file.path, signal);
      if (file.format === "boltwood") return readBoltwood(text, { ...file, nowMs: clock.now() });
      return readWord(text, changedMs);
    },
    close: async () => undefined,
  };
}

function readWord(text: string, changedMs: number): SafetyReading {
  const [first = ""] = text
    .replace(/^\uFEFF/, "")
    .trim()
    .toLowerCase()
    .split(/[^a-z]+/, 1);
  if (first === "safe") return { isSafe: true, atMs: changedMs, reasons: [] };
  if (first === "unsafe") return { isSafe: false, atMs: changedMs, reasons: ["the file says unsafe"] };
  throw new AppError("safety-answer", "The file begins neither with safe nor with unsafe.", {
    hint: "Write one of the two words at its beginning, or name its format.",
  });
}
