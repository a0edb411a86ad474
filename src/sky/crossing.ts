/** A smooth function of plan time. */
export type OfTime = (atMs: number) => number;

/** Times that cut a window into parts. Ascending whole milliseconds, both ends included. */
export type Nodes = Iterable<number>;

/** A slope is the change over this time. */
const SLOPE_MS = 1000;

/** Cuts a window into equal parts of at most `stepMs`. Empty when the window is. */
export function evenNodes(fromMs: number, toMs: number, stepMs: number): readonly number[] {
  const from = Math.ceil(fromMs);
  const to = Math.floor(toMs);
  if (!(to > from)) return to === from ? [from] : [];
  const count = Math.ceil((to - from) / stepMs);
  return Array.from({ length: count + 1 }, (_, i) => from + Math.round(((to - from) * i) / count));
}

/** Adds the turning points of `f`, at most one in each part, so that `f` runs one way between nodes. */
export function* withTurningPoints(f: OfTime, nodes: Nodes): Generator<number> {
  const slope: OfTime = (atMs) => f(atMs + SLOPE_MS) - f(atMs);
  let before: number | undefined;
  for (const atMs of nodes) {
    if (before !== undefined && atMs - before > 4 * SLOPE_MS) {
      const last = atMs - SLOPE_MS;
      if (slope(before) >= 0 !== slope(last) >= 0) yield crossingMs(slope, before, last) + SLOPE_MS / 2;
    }
    yield atMs;
    before = atMs;
  }
}

/**
 * The first node-to-node change of `f` from negative to not negative ("up"), or back ("down"), as the first
 * millisecond on the far side; undefined when there is none.
 */
export function firstCrossing(f: OfTime, nodes: Nodes, direction: "up" | "down"): number | undefined {
  let before: { readonly atMs: number; readonly isUp: boolean } | undefined;
  for (const atMs of nodes) {
    const isUp = f(atMs) >= 0;
    if (before !== undefined && isUp !== before.isUp && isUp === (direction === "up"))
      return crossingMs(f, before.atMs, atMs);
    before = { atMs, isUp };
  }
  return undefined;
}

/**
 * The first millisecond on the far side of a change of sign between two whole milliseconds: regula falsi
 * (Illinois), with a bisection whenever that has not halved the interval in two steps.
 */
export function crossingMs(f: OfTime, fromMs: number, toMs: number): number {
  let [a, b] = [fromMs, toMs];
  let [fa, fb] = [f(a), f(b)];
  const endUp = fb >= 0;
  let moved: "a" | "b" | undefined;
  let goal = (b - a) / 2;
  let tries = 0;
  while (b - a > 1) {
    const slow = tries === 2;
    const guess = slow ? (a + b) / 2 : a + ((b - a) * fa) / (fa - fb);
    const atMs = Math.min(Math.max(Math.round(guess), a + 1), b - 1);
    const value = f(atMs);
    if (value >= 0 === endUp) {
      [b, fb] = [atMs, value];
      if (moved === "b") fa /= 2;
      moved = "b";
    } else {
      [a, fa] = [atMs, value];
      if (moved === "a") fb /= 2;
      moved = "a";
    }
    tries = slow ? 0 : tries + 1;
    if (b - a <= goal) [goal, tries] = [(b - a) / 2, 0];
  }
  return b;
}
