import { stepsOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Slews that say nothing, half, or two things about where to. */
export const slewDestination: Rule = (input) =>
  stepsOf(input).flatMap(({ file: { slew }, path }) => {
    if (slew === undefined || typeof slew === "string") return [];
    const given = (["target", "altitude", "azimuth"] as const).filter((key) => slew[key] !== undefined);
    const said = given.join(" and ");
    if (said === "target" || said === "altitude and azimuth") return [];
    return [
      input.finding(
        "slew-destination",
        [...path, "slew"],
        `the slew has ${said === "" ? "no destination" : said.includes("target") ? `both a target and ${given.slice(1).join(" and ")}` : `only ${said}`}`,
        {
          fix: "Write a target's id, or altitude and azimuth.",
        },
      ),
    ];
  });
