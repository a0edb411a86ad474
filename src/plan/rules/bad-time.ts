import { timesOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Times that cannot be read, or mean another moment on every computer. */
export const badTime: Rule = (input) =>
  timesOf(input).flatMap(({ path, parsed }) =>
    parsed.ok || parsed.problem === "unknown-target"
      ? []
      : [input.finding("bad-time", path, parsed.message, { why: parsed.why, fix: parsed.fix })],
  );
