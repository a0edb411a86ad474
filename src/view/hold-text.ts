import type { RunState } from "../journal/fold.ts";
import { timeOfDay } from "../time-text.ts";

/** Why a lane is held and since when, in one line; undefined when it is not. */
export function holdText(state: RunState, lane: string, zone: string): string | undefined {
  const { person, safety } = state.holds.get(lane) ?? {};
  const parts = [
    ...(person ? [`${person.reason} at ${timeOfDay(person.sinceMs, zone)}`] : []),
    ...(safety ? [`unsafe since ${timeOfDay(safety.sinceMs, zone)}: ${safetyNow(state, zone)}`] : []),
  ];
  return parts.length === 0 ? undefined : `held: ${parts.join("; ")}`;
}

/** What the sources of the safety gate say now. */
function safetyNow(state: RunState, zone: string): string {
  const sources = [...state.safety];
  const bad = sources.filter(([, { state: says }]) => says !== "safe");
  if (bad.length > 0)
    return bad
      .map(([name, { state: says, text }]) => `${name} ${says}${text === "" ? "" : `: ${text}`}`)
      .join("; ");
  const clearMs = Math.max(...sources.map(([, source]) => source.clearMs ?? Number.NEGATIVE_INFINITY));
  return Number.isFinite(clearMs)
    ? `safe again, goes on at ${timeOfDay(clearMs, zone)}`
    : "safe again, not yet for long enough";
}

/** What a person who begins a run again must know of the pauses that are left from before. */
export function pauseLines(state: RunState): string[] {
  return [...state.holds].flatMap(([lane, { person }]) =>
    person ? [`${lane} is still ${person.reason}. Go on with: nightplan unpause ${lane}`] : [],
  );
}
