import { secondsBetween } from "./compare-times.ts";
import { timesOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Nights that end before they start. */
export const nightOrder: Rule = (input) => {
  const [starts, ends] = timesOf(input);
  if (!starts?.parsed.ok || !ends?.parsed.ok) return [];
  const seconds = secondsBetween(input, starts.parsed.value, ends.parsed.value);
  if (seconds === undefined || seconds > 0) return [];
  const written = ends.part === "value" && starts.part === "value";
  const swapped =
    seconds < 0 && written ? `Swap them: starts: ${ends.text}, ends: ${starts.text}.` : undefined;
  return [
    input.finding(
      "night-order",
      ends.path,
      `the night's end (${ends.text}) is not later than its start (${starts.text})`,
      {
        part: ends.part,
        why: "No step would ever start.",
        fix: swapped ?? "Choose a later ends, or an earlier starts.",
        related: [{ path: starts.path, part: starts.part, message: "it starts here" }],
      },
    ),
  ];
};
