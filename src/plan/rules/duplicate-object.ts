import type { Finding } from "../diagnostic.ts";
import { plannedObjects } from "../planned-objects.ts";
import { type StateReading, statesOf } from "./database-reading.ts";
import type { Path, Rule, RuleInput } from "./rule.ts";

/** Objects that cannot be told apart in the database, by their GUIDs or by their names. */
export const duplicateObject: Rule = (input) =>
  statesOf(input).flatMap((reading) => [...sameGuids(input, reading), ...sameNames(input, reading)]);

/** Something that must not be there twice, and where it is. */
interface Stated {
  readonly key: string;
  readonly path: Path;
  /** As the plan writes it. */
  readonly text: string;
}

function sameGuids(input: RuleInput, { path, state }: StateReading): readonly Finding[] {
  const stated = [...plannedObjects(state).values()].flatMap(({ guid, place }): Stated[] =>
    guid === undefined ? [] : [{ key: guid.toLowerCase(), path: [...path, ...place, "guid"], text: guid }],
  );
  return repeated(stated).map(([first, second]) =>
    input.finding("duplicate-guid", second.path, `the GUID ${second.text} is given twice`, {
      why: "A GUID is that of one object.",
      fix: "Remove one of them.",
      related: [{ path: first.path, message: "first given here" }],
    }),
  );
}

function sameNames(input: RuleInput, reading: StateReading): readonly Finding[] {
  const sameName = (noun: string, part: "key" | "value", first: Stated, again: Stated): Finding =>
    input.finding("duplicate-name", again.path, `two ${noun} have the name "${again.text}"`, {
      severity: "warning",
      part,
      why: "Nobody can tell them apart in RoboTarget, and a hand-made one of that name cannot be taken over.",
      fix: "Give one of them another name.",
      related: [{ path: first.path, part, message: "the other one" }],
    });
  return [
    ...repeated(setNames(input, reading)).map(([first, again]) => sameName("sets", "value", first, again)),
    ...targetNames(input, reading).map(([first, again]) =>
      sameName("targets of one set", "key", first, again),
    ),
  ];
}

function setNames({ observatory }: RuleInput, { device, path, state }: StateReading): readonly Stated[] {
  const devices = observatory?.devices ?? {};
  const own = Object.hasOwn(devices, device) ? devices[device]?.settings.profile : undefined;
  return Object.entries(state.sets).map(([id, { name, profile = own }]) => ({
    key: JSON.stringify([profile ?? null, name]),
    path: [...path, "sets", id, "name"],
    text: name,
  }));
}

function targetNames(
  { document }: RuleInput,
  { path, state }: StateReading,
): readonly (readonly [Stated, Stated])[] {
  const known = document.targets ?? {};
  return Object.entries(state.sets).flatMap(([set, { targets }]) =>
    repeated(
      Object.keys(targets).map((id) => {
        const name = (Object.hasOwn(known, id) ? known[id]?.name : undefined) ?? id;
        return { key: name, path: [...path, "sets", set, "targets", id], text: name };
      }),
    ),
  );
}

/** Each that was there before, with the first of its key. */
function repeated(stated: readonly Stated[]): readonly (readonly [first: Stated, again: Stated])[] {
  const first = new Map<string, Stated>();
  return stated.flatMap((one) => {
    const before = first.get(one.key);
    if (before !== undefined) return [[before, one] as const];
    first.set(one.key, one);
    return [];
  });
}
