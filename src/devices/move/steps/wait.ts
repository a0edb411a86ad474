import type { WaitParams } from "../../../verb-params/move.ts";
import { stayUntil } from "./stay.ts";
import type { RunStep } from "./step.ts";

/** Waits for a length of time, which goes on while no process runs, or for a trigger. */
export const wait: RunStep<WaitParams> = async (params, { context }) => {
  if ("trigger" in params) {
    await context.awaitTrigger(params.trigger, "wait");
    return {};
  }
  const begun = context.earlier.findLast(({ untilMs }) => typeof untilMs === "number");
  const untilMs = begun === undefined ? context.clock.now() + params.sec * 1000 : Number(begun.untilMs);
  if (begun === undefined) context.progress({ event: "waiting", untilMs });
  await stayUntil(untilMs, context);
  return {};
};
