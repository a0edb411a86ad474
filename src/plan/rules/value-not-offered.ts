import { paramsOfStep } from "./least-sec.ts";
import { stepsOf } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** Values that a device, as the observatory file describes it, does not have. */
export const valueNotOffered: Rule = (input) =>
  stepsOf(input).flatMap((step) => {
    const { info, lane, path, verb } = step;
    const { observatory } = input;
    const settings = observatory?.devices[lane]?.settings;
    const params = info?.misfits === undefined ? undefined : paramsOfStep(input, step);
    if (observatory === undefined || settings === undefined || params === undefined) return [];
    const misfits = info?.misfits?.(params, settings, observatory.site) ?? [];
    return misfits.map(({ param, within = [], what, instead, fix }) =>
      input.finding(
        "value-not-offered",
        [...path, verb, ...within, ...(param === undefined ? [] : [param])],
        `"${lane}" has no ${what}`,
        { fix: fix ?? (instead.length === 0 ? "Leave it out." : `It has: ${instead.join(", ")}.`) },
      ),
    );
  });
