import { databaseTargetsOf } from "./database-reading.ts";
import type { Rule } from "./rule.ts";

/** Bodies of the solar system in RoboTarget's database, which holds coordinates, or what Voyager finds them by. */
export const bodyInRobotarget: Rule = (input) =>
  databaseTargetsOf(input).flatMap(({ id, path, target }) => {
    if (target?.body === undefined) return [];
    return [
      input.finding(
        "body-in-robotarget",
        path,
        `target "${id}" is the body "${target.body}", which RoboTarget cannot hold`,
        {
          part: "key",
          why: "RoboTarget's database stores J2000 coordinates, or the key by which Voyager finds a moving object.",
          fix: "Write dynamic: { type: planet, key: … } instead of body, or use a target with ra and dec.",
          related: [{ path: ["targets", id, "body"], message: "defined here" }],
        },
      ),
    ];
  });
