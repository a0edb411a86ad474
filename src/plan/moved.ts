import type { RobotargetStateFile } from "../gen/plan-file.ts";

/** What `moved` says, both ways: by the path of now, and by the path of then. */
export interface Moves {
  readonly earlier: ReadonlyMap<string, string>;
  readonly later: ReadonlyMap<string, string>;
}

/** The paths that an object has had, in order, and those of them that follow each other in a circle. */
export interface Trail {
  readonly paths: readonly string[];
  readonly circle: readonly string[];
}

/** More moves in a row than anybody makes of one object; following any number would take for ever. */
export const MAX_MOVES = 100;

/** The moves of a state. Those that make a set of a target, or the like, are left out: a rule refuses them. */
export function movesOf({ moved = {} }: RobotargetStateFile): Moves {
  const entries = Object.entries(moved).filter(([from, to]) => depthOf(from) === depthOf(to));
  return { earlier: new Map(entries.map(([from, to]) => [to, from])), later: new Map(entries) };
}

/** How many ids a path has: 1 for a set, 2 for a target, 3 for a shot. */
export function depthOf(path: string): number {
  return path.split("/").length;
}

/**
 * The path that an object's identity is made from: what it was called at first. A move of a set holds for everything
 * in it, one of the object itself goes before it, and moves may follow each other.
 */
export function originOf(path: string, { earlier }: Moves): string {
  return trail(path, earlier).paths.at(-1) ?? path;
}

/** What an object is called now that was once called this. */
export function presentPath(path: string, { later }: Moves): string {
  return trail(path, later).paths.at(-1) ?? path;
}

/** The way from one path to the last that moves lead to, `MAX_MOVES` at most: `next` has one step of it. */
export function trail(path: string, next: ReadonlyMap<string, string>): Trail {
  const passed = new Set([path]);
  for (let here = rewritten(path, next); here !== undefined; here = rewritten(here, next)) {
    if (passed.has(here)) {
      const paths = [...passed];
      return { paths, circle: paths.slice(paths.indexOf(here)) };
    }
    if (passed.size > MAX_MOVES) break;
    passed.add(here);
  }
  return { paths: [...passed], circle: [] };
}

function rewritten(path: string, next: ReadonlyMap<string, string>): string | undefined {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    const to = next.get(path.slice(0, end));
    if (to !== undefined) return to + path.slice(end);
  }
  return undefined;
}
