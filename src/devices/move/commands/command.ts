import type { OnDoubt } from "../../../verb.ts";
import type { TelescopeName } from "../telescopes.ts";

/** One number that a command takes. On the wire: the value times `scale`, rounded to the nearest integer. */
export interface NumberArgument {
  readonly name: string;
  readonly unit: string;
  readonly scale: number;
  /** Smallest and largest value, both allowed. */
  readonly min: number;
  readonly max: number;
  /** The value is cyclic: `max` and what rounds to it are sent as 0. */
  readonly cyclic?: true;
  /** A count or a choice: a fraction is refused, never rounded. */
  readonly whole?: true;
}

/** One text that a command takes, sent in double quotes. */
export interface TextArgument {
  readonly name: string;
  /** What it must look like, for a sentence. */
  readonly form: string;
  readonly pattern: RegExp;
}

export type Argument = NumberArgument | TextArgument;

/**
 * What a completion code says about the command that it answers. `warning`: done, but not as asked.
 * `retry`: whether another try can help (see RetrySafety); a stopped relative move is never repeated.
 */
export type Completion =
  | { readonly done: true; readonly warning?: string }
  | { readonly done: false; readonly says: string; readonly retry: "safe" | "never"; readonly hint: string };

/**
 * What a command can do to people, glass and iron.
 * - `none`: asks, or switches something that does not move the telescope.
 * - `moves`: something moves.
 * - `opens`: light, and rain, can get in.
 * - `request`: changes what the telescope believes (clock, home, pointing) or the line itself: only when a person asks.
 * - `never`: nobody can undo it from here.
 */
export type Danger = "none" | "moves" | "opens" | "request" | "never";

export interface Command {
  /** What it does, following its name in a sentence. */
  readonly summary: string;
  readonly args: readonly Argument[];
  /** `code`: a completion code; `return`: a bare carriage return, always; `data`: a string; `none`: nothing. */
  readonly reply: "code" | "return" | "data" | "none";
  /** Lengths that a string in answer can have. */
  readonly lengths?: readonly number[];
  /** Meaning of each completion code for this command. Code 1 (asleep) is not listed: see `asleep`. */
  readonly codes: Readonly<Record<string, Completion>>;
  /** The telescopes that have it; all when absent. */
  readonly telescopes?: readonly TelescopeName[];
  /** Accepted while the telescope sleeps; every other command then answers with code 1. */
  readonly asleep: boolean;
  /** Executed as soon as it arrives, also while another command runs. */
  readonly async: boolean;
  /** `none` and `mode`: a lost answer harms nothing; `telescope`: it changes what the telescope does. */
  readonly effect: "none" | "mode" | "telescope";
  readonly danger: Danger;
  /** Wire time after which the answer is given up. */
  readonly deadlineMs: number;
  /** The argument that says for how many seconds more it runs. */
  readonly runs?: "sec";
  /** What to do about this very command, with the same arguments, when its answer was lost. */
  readonly onDoubt: OnDoubt;
}

export type CommandTable = Readonly<Record<string, Command>>;
