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
              why: `A "${verb}" that was sent and never answered is not repeated without a person's word, so most of these tries will not happen.`,
              fix: "Remove retry.",
            },
          ),
        ],
  );
