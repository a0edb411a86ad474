import type { Axis } from "./axis.ts";

/** Something that takes time. It has begun when this is made. */
export interface Work {
  readonly kind: "work";
  /** Plan time at which it is over. */
  readonly endMs: number;
  /** When it is at its goal, where that is before its end. */
  readonly goalMs?: number;
  /** Its code when nothing stops it. */
  readonly code: string;
  /** Whether AB ends it. */
  readonly abortable: boolean;
  /** Leaves everything where it is at this time: at its goal when its time has come. */
  end(nowMs: number): void;
}

/**
 * What a command leads to: its code, its data, a bare carriage return, no answer at all, an abort of what runs, or
 * something whose code comes at its end. Codes are those of the command's own list.
 */
export type Outcome =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "data"; readonly text: string }
  | { readonly kind: "bare" | "nothing" | "abort" }
  | Work;

export const code = (text: string): Outcome => ({ kind: "code", code: text });

export const done: Outcome = code("0");

export const data = (text: string): Outcome => ({ kind: "data", text });

/** The turning of an axis that has set off, with what comes after its arrival. */
export function turning(axis: Axis, arrivalMs: number, moreMs: number, nowMs: number): Work {
  return {
    kind: "work",
    endMs: Math.max(nowMs, arrivalMs) + moreMs,
    code: "0",
    abortable: false,
    end: (atMs) => axis.stop(atMs),
  };
}
