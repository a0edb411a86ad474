const plain = [
  "noise",
  "stray-code",
  "half-line",
  "stutter",
  "parity",
  "lost-args",
  "cut",
  "deaf",
  "wrong-speed",
  "relaunch",
  "relaunch-later",
  "paddle",
  "keyboard",
] as const;

/** Every completion code of the description; what one means depends on the command. */
export const completionCodes = [
  ...(["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"] as const),
  ...(["A", "D", "E", "H", "L", "X", "Y"] as const),
];
type CompletionCode = (typeof completionCodes)[number];

/**
 * What else can go wrong on purpose with MOVE. The command that meets the fault is carried out, unless said otherwise.
 * - `code-C`: it ends with the code C, in the way that C says: not carried out, stopped half-way, or done all the same.
 * - `noise`: bytes that are no text come before its answer. `stray-code`: a code 0 that nobody asked for does.
 * - `half-line`: only half of its answer comes. `stutter`: the other half comes 3 s later.
 * - `parity`: every character of its answer has an even parity bit.
 * - `lost-args`: everything behind the two letters is lost on the way, and MOVE takes it for zero.
 * - `cut`: the line breaks for 30 s: nobody can connect, what is said is lost.
 * - `deaf`: the line stands, and for 60 s nothing gets through. `wrong-speed`: only garbage gets through for 60 s.
 * - `relaunch`: MOVE is started anew, the line stays; not carried out. `relaunch-later`: 5 s after the command began.
 * - `paddle`: 5 s after the command began a person takes the paddle: a move ends with code 9, and the telescope is
 *   pushed a tenth of a degree north.
 * - `keyboard`: a person at the keyboard keeps MOVE from it for 60 s; only what is asynchronous is carried out.
 */
export type MoveFault = (typeof plain)[number] | `code-${CompletionCode}`;

export const moveFaults: readonly MoveFault[] = [
  ...plain,
  ...completionCodes.map((code) => `code-${code}` as const),
];

/** Code that a fault asks for; undefined when it asks for none. */
export function codeOf(fault: string | undefined): string | undefined {
  return fault?.startsWith("code-") ? fault.slice(-1) : undefined;
}
