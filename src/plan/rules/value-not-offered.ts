import { paramsOfStep } from "./least-sec.ts";
import { stepsOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Values that a device, as the observatory file describes it, does not have. */
export const valueNotOffered: Rule = (input) =>
  stepsOf(input).flatMap((step) => {
    const { info, lane, path, verb } = step;
    const settings = input.observatory?.devices[lane]?.settings;
    const params = info?.misfits === undefined ? undefined : paramsOfStep(input, step);
    if (settings === undefined || params === undefined) return [];
    return (info?.misfits?.(params, settings) ?? []).map(({ param, within = [], what, instead }) =>
      input.finding("value-not-offered", [...path, verb, ...within, param], `"${lane}" has no ${what}`, {
        fix: instead.length === 0 ? "Leave it out." : `It has: ${instead.join(", ")}.`,
      }),
    );
  });
