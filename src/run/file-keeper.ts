import { messageOf } from "../errors.ts";
import { type Piece, safeFileName, stepFolder } from "../journal/kept-files.ts";
import { printable } from "../printable.ts";
import type { Recorder } from "./recorder.ts";

/** Writes a file, or a piece of one, into a folder in that of this run. Throws what the disk says. */
export type WriteKept = (folder: string, name: string, bytes: Uint8Array, piece?: Piece) => void;

/** Keeps a file, or a piece of one, for a step. Returns where it is below the state directory; undefined when it could not be written. */
export type FileKeeper = (
  step: { readonly id: string; readonly lane: string },
  name: string,
  bytes: Uint8Array,
  piece?: Piece,
) => string | undefined;

/** Files are a bonus: a disk that takes none ends no step. The journal says so once. */
export function fileKeeper(recorder: Recorder, write: WriteKept): FileKeeper {
  let told = false;
  return ({ id, lane }, name, bytes, piece) => {
    const folder = stepFolder(id);
    const file = safeFileName(name);
    try {
      write(folder, file, bytes, piece);
      return `runs/${recorder.state.run}/${folder}/${file}`;
    } catch (error) {
      if (told) return undefined;
      told = true;
      const why = printable(messageOf(error));
      recorder.append("device", { device: lane, text: `Could not keep ${file}: ${why}. The run goes on.` });
      return undefined;
    }
  };
}
