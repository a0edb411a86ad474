import { stepsOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Retries of what must not happen twice. */
export const retryOfAsk: Rule = (input) =>
  stepsOf(input).flatMap(({ file: { retry }, info, path, verb }) =>
    retry === undefined || retry.attempts < 2 || info?.onDoubt !== "ask"
      ? []
      : [
          input.finding(
            "retry-of-ask",
            [...path, "retry"],
            `"${verb}" is tried up to ${retry.attempts} times`,
            {
              severity: "warning",
              why: "When its result was never seen, it is not repeated without a person's word, so most of these tries never happen.",
              fix: "Remove retry.",
            },
          ),
        ],
  );
