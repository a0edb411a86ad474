import { nearest } from "../suggest.ts";
import { stepsOf, verbsOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Verbs in lanes of devices that do not offer them. */
export const verbNotOffered: Rule = (input) =>
  stepsOf(input).flatMap(({ verb, kind, info, lane, path }) => {
    if (info !== undefined) return [];
    if (kind === undefined) return [];
    const offered = verbsOf(input, kind);
    const near = nearest(verb, offered);
    const others = Object.keys(input.catalog).filter((one) => verbsOf(input, one).includes(verb));
    return [
      input.finding("verb-not-offered", [...path, verb], `"${lane}" is a ${kind}, which cannot "${verb}"`, {
        part: "key",
        ...(others.length === 0 ? {} : { why: `"${verb}" is for: ${others.join(", ")}.` }),
        fix: `${near === undefined ? "" : `Did you mean "${near}"? `}A ${kind} can: ${offered.join(", ")}.`,
      }),
    ];
  });
