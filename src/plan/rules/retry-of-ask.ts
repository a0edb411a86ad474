import { paramsOfStep } from "./least-sec.ts";
import { type StepReading, stepsOf } from "./reading.ts";
import type { Rule, RuleInput } from "./rule.ts";

/** Retries of what must not happen twice. */
export const retryOfAsk: Rule = (input) =>
  stepsOf(input).flatMap((step) => {
    const {
      file: { retry },
      path,
      verb,
    } = step;
    return retry === undefined || retry.attempts < 2 || !isLeftToPerson(input, step)
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
        ];
  });

function isLeftToPerson(input: RuleInput, step: StepReading): boolean {
  if (step.info?.onDoubt === "ask") return true;
  const params = step.info?.asks === undefined ? undefined : paramsOfStep(input, step);
  return params !== undefined && step.info?.asks?.(params) === true;
}
