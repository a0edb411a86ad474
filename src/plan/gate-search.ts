import type { Condition, Standing } from "./gate-conditions.ts";

/** Steps of a search are never shorter, so that it ends; a change is found no later than this. */
export const FINEST_MS = 1000;

/** Whether the gate as a whole holds, and how long that is certain. */
export type Join = (standings: readonly Standing[]) => { readonly holds: boolean; readonly steadyMs: number };

/** All conditions must hold. */
export const every: Join = (standings) => {
  const unmet = standings.filter((standing) => !standing.met);
  if (unmet.length > 0) return { holds: false, steadyMs: Math.max(...unmet.map((one) => one.steadyMs)) };
  return {
    holds: true,
    steadyMs: Math.min(Number.POSITIVE_INFINITY, ...standings.map((one) => one.steadyMs)),
  };
};

/** One condition is enough. */
export const some: Join = (standings) => {
  const met = standings.filter((standing) => standing.met);
  if (met.length > 0) return { holds: true, steadyMs: Math.max(...met.map((one) => one.steadyMs)) };
  return {
    holds: false,
    steadyMs: Math.min(Number.POSITIVE_INFINITY, ...standings.map((one) => one.steadyMs)),
  };
};

/**
 * First instant after `fromMs` at which the gate is no longer as it is at `fromMs`, or `toMs`. Each step is as long
 * as nothing can have changed, so that no opening longer than FINEST_MS is stepped over.
 */
export function changeAfter(
  conditions: readonly Condition[],
  join: Join,
  fromMs: number,
  toMs: number,
): number {
  const look = (atMs: number): ReturnType<Join> => join(conditions.map((condition) => condition(atMs)));
  const first = look(fromMs);
  let atMs = fromMs + Math.max(first.steadyMs, FINEST_MS);
  while (atMs < toMs) {
    const now = look(atMs);
    if (now.holds !== first.holds) return atMs;
    atMs += Math.max(now.steadyMs, FINEST_MS);
  }
  return toMs;
}
