import {
  closeSync,
  type Dirent,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { printable } from "../printable.ts";

/** Where bytes belong in their file. */
export interface Piece {
  /** Bytes of the file before them, which were written earlier. */
  readonly from: number;
  readonly isLast: boolean;
}

/**
 * Writes a file into a folder, whole or not at all, over one of the same name. With `piece`, a part of it: the file is
 * there with its last piece. Throws what the disk says, also when the pieces before are gone.
 */
export type KeepFile = (folder: string, name: string, bytes: Uint8Array, piece?: Piece) => void;

/** Folder of the files that a run keeps, beside its journal. */
export function keptFolder(directory: string, run: string): string {
  return join(directory, "runs", run);
}

const whole: Piece = { from: 0, isLast: true };

export const keepFile: KeepFile = (folder, name, bytes, { from, isLast } = whole) => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Hidden until it is whole; safe names never begin with a dot.
  const part = join(folder, `.${name}.part`);
  try {
    write(part, bytes, from);
    if (isLast) renameSync(part, join(folder, name));
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
};

function write(file: string, bytes: Uint8Array, from: number): void {
  const fd = openSync(file, from === 0 ? "w" : "r+", 0o600);
  try {
    if (fstatSync(fd).size < from) throw new Error("the beginning of it is gone");
    ftruncateSync(fd, from);
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(fd, bytes, done, bytes.length - done, from + done);
    }
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** The files that a run has kept, in order: `STEP/NAME`, or NAME beside them; none when it has no folder. */
export function keptFiles(directory: string, run: string): readonly string[] {
  const folder = keptFolder(directory, run);
  const entries = shownIn(folder);
  const inSteps = entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: step }) => namesOfFiles(shownIn(join(folder, step))).map((name) => `${step}/${name}`));
  return [...namesOfFiles(entries), ...inSteps].sort();
}

function namesOfFiles(entries: readonly Dirent[]): readonly string[] {
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

function shownIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith("."));
  } catch {
    return [];
  }
}

/** Name of the folder of a step's files. Ids hold no dot: different steps have different folders. */
export function stepFolder(stepId: string): string {
  return safeFileName(stepId.replaceAll("/", "."));
}

const LONGEST_CHARACTERS = 120;
/** File systems take 255; our own prefix and suffix need a few. */
const LONGEST_BYTES = 240;
/** What file systems and shells take for something else than a part of a name. */
const SPECIAL = /[/\\:*?"<>|]/g;
/** Names of devices on Windows, whatever their extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?= *(?:\.|$))/i;

/** The name, which may be of any text, as one that any file system takes for a plain file in the folder. Keeps the extension of a long one. */
export function safeFileName(name: string): string {
  const plain = printable(Buffer.from(name, "utf8").toString("utf8").normalize("NFC"))
    .replace(SPECIAL, "-")
    .replace(/ +/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "")
    .replace(RESERVED, "_$1");
  if (plain === "") return "file";
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? "";
  const stem = [...plain.slice(0, plain.length - extension.length)];
  const fits = (): boolean =>
    stem.length + extension.length <= LONGEST_CHARACTERS &&
    Buffer.byteLength(stem.join("") + extension) <= LONGEST_BYTES;
  while (!fits()) stem.pop();
  return `${stem.join("").replace(/[. ]+$/, "")}${extension}`;
}
