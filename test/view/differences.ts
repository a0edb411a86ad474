import type { ObjectDifference, SyncDifference } from "../../src/sync-difference.ts";
import type { Json } from "../../src/verb.ts";

/** An object in a state, named as its id unless the test says otherwise. */
export function object(
  state: ObjectDifference["state"],
  path: string,
  over: Partial<ObjectDifference> = {},
): ObjectDifference {
  const kinds = ["set", "target", "shot"] as const;
  const kind = kinds[path.split("/").length - 1] ?? "shot";
  return {
    object: kind,
    path,
    name: path.split("/").at(-1) ?? path,
    guid: `guid of ${path}`,
    state,
    changes: [],
    ...over,
  };
}

/** Fields with what they are now and what they become. */
export function fields(
  entries: Readonly<Record<string, readonly [Json, Json]>>,
): ObjectDifference["changes"] {
  return Object.entries(entries).map(([field, [from, to]]) => ({ field, from, to }));
}

export function difference(
  objects: readonly ObjectDifference[],
  over: Partial<SyncDifference> = {},
): SyncDifference {
  return {
    device: "rig",
    wanted: { planName: "autumn", sets: [] },
    options: { prune: false, adopt: false, resetProgress: [] },
    server: { voyager: "2.3.13" },
    nowLocalSec: 1_800_000_000,
    objects,
    refusals: [],
    writes: objects
      .filter(({ state }) => ["create", "change", "drift", "adopt", "remove"].includes(state))
      .map(({ object: kind, path, guid, state }) => ({
        operation: state === "create" || state === "remove" ? state : "update",
        object: kind,
        path,
        guid,
        fields: [],
      })),
    ...over,
  };
}

/** One object of each state. */
export const everyState = difference([
  object("same", "autumn", { name: "Autumn deep sky" }),
  object("change", "autumn/m31", {
    name: "M 31",
    shotsDone: 12,
    changes: fields({
      "constraints.altitude.min": [30, 35],
      "constraints.moon.phase": [null, { max: 50, orMoonDown: true }],
      note: ["Taken with the old flattener, which vignettes a lot", "Taken with the new one, which does not"],
    }),
  }),
  object("create", "autumn/m31/l", {
    name: "L 300s",
    changes: fields({
      filter: [null, "L"],
      exposure: [null, "300s"],
      count: [null, 12],
      gain: [null, 100],
      offset: [null, 27],
      label: [null, "first light of the new camera"],
      tag: [null, null],
    }),
  }),
  object("same", "autumn/m31/r"),
  object("drift", "autumn/ngc7000", { name: "NGC 7000", changes: fields({ priority: ["low", "high"] }) }),
  object("adopt", "autumn/ngc891", { name: "NGC 891", remark: "made by hand on another night" }),
  object("orphan", "autumn/ic1396", { name: "IC 1396", shotsDone: 1 }),
  object("foreign", "autumn/Guest / M 33", { object: "target", name: "Guest / M 33" }),
  object("remove", "spring", { name: "Spring" }),
  object("same", "winter", { name: "Winter" }),
  object("same", "winter/m42", { name: "M 42" }),
]);

/** Escape sequences, marks that turn the direction of text, Markdown, HTML, mentions. */
export const hostileName =
  "\u001b[2J\u009b1m\u202Egnp.\r\n# `x` ``y`` | <img src=x onerror=alert(1)> @everyone [a](http://b) <!-- & *b*";

export const hostile = difference(
  [
    object("change", hostileName, {
      object: "set",
      name: `${hostileName} again`,
      remark: hostileName,
      changes: fields({ [hostileName]: [hostileName, { [hostileName]: [hostileName] }] }),
    }),
    object("create", `${hostileName}/t`, {
      object: "target",
      name: hostileName,
      changes: fields({ sequence: [null, hostileName], name: [null, hostileName] }),
    }),
  ],
  {
    device: hostileName,
    wanted: { planName: hostileName, sets: [] },
    refusals: [
      {
        code: "name-clash",
        path: hostileName,
        message: hostileName,
        hint: `moved:\n  a: b\n\`\`\`\n${hostileName}`,
      },
    ],
  },
);
