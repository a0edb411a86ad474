import type { Rule } from "./rule.ts";

/** Bodies of the solar system in RoboTarget's database, which holds coordinates only. */
export const bodyInRobotarget: Rule = ({ document, finding }) =>
  Object.entries(document.robotarget ?? {}).flatMap(([device, { sets }]) =>
    Object.entries(sets).flatMap(([set, { targets }]) =>
      Object.keys(targets).flatMap((id) => {
        const all = document.targets ?? {};
        const body = Object.hasOwn(all, id) ? all[id]?.body : undefined;
        if (body === undefined) return [];
        return [
          finding(
            "body-in-robotarget",
            ["robotarget", device, "sets", set, "targets", id],
            `target "${id}" is the body "${body}", which RoboTarget cannot hold`,
            {
              part: "key",
              why: "RoboTarget's database stores J2000 coordinates, and a body's change all the time.",
              fix: "Use a target with ra and dec.",
              related: [{ path: ["targets", id, "body"], message: "defined here" }],
            },
          ),
        ];
      }),
    ),
  );
