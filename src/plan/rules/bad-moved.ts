import type { Finding } from "../diagnostic.ts";
import { depthOf, MAX_MOVES, type Moves, movesOf, originOf, trail } from "../moved.ts";
import { plannedObjects } from "../planned-objects.ts";
import { type StateReading, statesOf } from "./database-reading.ts";
import type { Path, Rule, RuleInput } from "./rule.ts";

/** Entries of `moved` that do not say of each object what one object it was. */
export const badMoved: Rule = (input) =>
  statesOf(input).flatMap((reading) => {
    const wrong = [...otherKinds(input, reading), ...circles(input, reading), ...sameNew(input, reading)];
    // What is one object only shows once every entry can be followed.
    return wrong.length > 0 ? wrong : sharedOrigins(input, reading);
  });

function entriesOf({ path, state }: StateReading): { from: string; to: string; at: Path }[] {
  return Object.entries(state.moved ?? {}).map(([from, to]) => ({ from, to, at: [...path, "moved", from] }));
}

const kinds = ["", "a set", "a target", "a shot"];

function otherKinds(input: RuleInput, reading: StateReading): readonly Finding[] {
  return entriesOf(reading).flatMap(({ from, to, at }) => {
    const [was, is] = [depthOf(from), depthOf(to)];
    if (was === is) return [];
    return [
      input.finding("bad-moved", at, `"${from}" is ${kinds[was]} and cannot become "${to}", ${kinds[is]}`, {
        why: "An object of RoboTarget's database stays what it is: only its id in the plan changes.",
        fix: "Write paths of the same length on both sides.",
      }),
    ];
  });
}

function circles(input: RuleInput, reading: StateReading): readonly Finding[] {
  const { earlier } = movesOf(reading.state);
  const reported = new Set<string>();
  return entriesOf(reading).flatMap(({ to, at }) => {
    const { paths, circle } = trail(to, earlier);
    if (paths.length > MAX_MOVES && reported.size === 0) {
      reported.add(to);
      return [
        input.finding("bad-moved", at, `more than ${MAX_MOVES} moves in a row lead to "${to}"`, {
          fix: "Write one entry for all of them: the first id, and the one of now.",
        }),
      ];
    }
    if (circle.length === 0 || circle.some((path) => reported.has(path))) return [];
    for (const path of circle) reported.add(path);
    const round = [...circle, circle[0]].toReversed().map((path) => `"${path}"`);
    return [
      input.finding("bad-moved", at, `moved goes round in a circle: ${round.join(" → ")}`, {
        why: "Nobody can say what these objects were called at first.",
        fix: "Remove one of the entries; to swap two ids, give one of the objects a new id.",
      }),
    ];
  });
}

function sameNew(input: RuleInput, reading: StateReading): readonly Finding[] {
  const first = new Map<string, { from: string; at: Path }>();
  return entriesOf(reading).flatMap(({ from, to, at }) => {
    const other = first.get(to);
    if (other === undefined) {
      first.set(to, { from, at });
      return [];
    }
    return [
      input.finding("bad-moved", at, `"${other.from}" and "${from}" cannot both have become "${to}"`, {
        why: "One object has one identity in the database.",
        fix: "Remove one of the entries.",
        related: [{ path: other.at, message: `"${other.from}" became it here` }],
      }),
    ];
  });
}

/** Objects that would be one in the database, such as a new one that has the old id of another. */
function sharedOrigins(input: RuleInput, { path, state }: StateReading): readonly Finding[] {
  if (state.moved === undefined) return [];
  const moves = movesOf(state);
  const first = new Map<string, string>();
  const shared = new Set<string>();
  return [...plannedObjects(state).values()].flatMap(({ path: object, place }) => {
    const origin = originOf(object, moves);
    const other = first.get(origin);
    first.set(origin, other ?? object);
    if (other === undefined) return [];
    shared.add(object).add(other);
    // What is in two sets that are one follows from that.
    if (shared.has(parentOf(object)) && shared.has(parentOf(other))) return [];
    const entry = lastMove(object, moves) ?? lastMove(other, moves) ?? "";
    return [
      input.finding(
        "bad-moved",
        [...path, "moved", entry],
        `"${other}" and "${object}" would be one object in the database`,
        {
          why: `moved makes the identity of both of them from "${origin}".`,
          fix: "Remove the entry, or give the object that is new an id that no other had.",
          related: [{ path: [...path, ...place], part: "key", message: `"${object}" is here` }],
        },
      ),
    ];
  });
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** The key of the entry that gave an object, or what it is in, its id of now. */
function lastMove(path: string, { earlier }: Moves): string | undefined {
  for (let here = path; here !== ""; here = parentOf(here)) {
    const from = earlier.get(here);
    if (from !== undefined) return from;
  }
  return undefined;
}
