import type { SafetyReading } from "../devices/device.ts";

/** What a look at a source came to: its answer, or why there is none. */
export type Look = { readonly answer: SafetyReading } | { readonly failure: string };

/** Where a source stands. Everything but `safe` counts as unsafe; `text` says why and is empty for safe. */
export interface Standing {
  readonly state: "safe" | "unsafe" | "stale" | "unknown";
  readonly text: string;
}

/** How far a source's clock may be ahead of ours. */
const AHEAD_MS = 120_000;

/** Judges the last look at a source, undefined before the first. An answer's age counts, not that of the look. Pure. */
export function standingOf(look: Look | undefined, maxAgeSec: number, nowMs: number): Standing {
  if (look === undefined) return { state: "unknown", text: "not asked yet" };
  if ("failure" in look) return { state: "unknown", text: look.failure };
  const { isSafe, atMs, reasons } = look.answer;
  if (!isSafe) return { state: "unsafe", text: reasons.join("; ") };
  const ageMs = nowMs - atMs;
  if (ageMs < -AHEAD_MS) {
    return { state: "unknown", text: `its time is ${seconds(-ageMs)} ahead: check its clock and zone` };
  }
  if (ageMs > maxAgeSec * 1000) {
    return { state: "stale", text: `its answer is ${seconds(ageMs)} old, more than ${maxAgeSec} s` };
  }
  return { state: "safe", text: "" };
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`;
}
