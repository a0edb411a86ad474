import type { StepContext } from "../devices/device.ts";
import { DeviceError } from "../errors.ts";
import { isFinal, type StepState } from "../journal/fold.ts";
import type { JsonObject, TriggerParams } from "../verb.ts";
import type { RunEnvironment } from "./environment.ts";
import type { Outside } from "./outside.ts";
import type { StepScope } from "./scope.ts";

/** What the triggers of one try of a step are waited for with. */
export type TriggerEnvironment = Pick<RunEnvironment, "clock" | "recorder" | "outside">;

/**
 * Waits for triggers on behalf of one try of a step. A file counts when it is another than at the try's beginning, or
 * than when it came last.
 */
export function triggerWaiter(
  env: TriggerEnvironment,
  step: StepState,
  scope: Pick<StepScope, "signal" | "ending">,
): StepContext["awaitTrigger"] {
  const { outside } = env;
  const fill = (text: string): string => filled(text, step.step.params);
  const own = step.step.params.trigger as unknown as TriggerParams | undefined;
  let mark = own !== undefined && "file" in own ? outside.fileMark(fill(own.file)) : undefined;

  const come = async (trigger: TriggerParams, place: string, signal: AbortSignal): Promise<void> => {
    if ("step" in trigger) return stepEnded(env, step.lane, trigger, signal);
    if ("command" in trigger) return outside.commandSucceeded(trigger.command, fill, signal);
    mark = await outside.fileChanged(fill(trigger.file), knownMark(step, place, mark), signal);
  };
  return async (trigger, place) => {
    if (scope.ending.aborted) return false;
    const what = triggerText(trigger, fill);
    if (!awaited(step, place)) {
      const facts = { event: "awaiting", place, trigger: what, ...seen(trigger, outside, mark) };
      env.recorder.append("progress", { step: step.step.id, facts });
    }
    const limit = openLimit(env, step.lane, what, trigger.timeoutSec);
    try {
      await come(trigger, place, AbortSignal.any([scope.signal, scope.ending, limit.signal]));
      return true;
    } catch (error) {
      scope.signal.throwIfAborted();
      if (scope.ending.aborted) return false;
      throw limit.signal.aborted ? limit.signal.reason : error;
    } finally {
      limit.release();
    }
  };
}

/** What the journal keeps beside a trigger: the file as it was, and that it does not come from outside. */
function seen(trigger: TriggerParams, { remark }: Outside, mark: string | undefined): JsonObject {
  if ("step" in trigger) return {};
  return {
    ...(remark === undefined ? {} : { remark }),
    ...("file" in trigger ? { mark: mark ?? null } : {}),
  };
}

/** A signal that is aborted with DeviceError `trigger-late` when a trigger takes too long. */
function openLimit(
  { clock }: TriggerEnvironment,
  lane: string,
  what: string,
  timeoutSec: number,
): { readonly signal: AbortSignal; readonly release: () => void } {
  const over = new AbortController();
  const timer = new AbortController();
  const late = new DeviceError(
    "trigger-late",
    lane,
    `${lane} waited ${timeoutSec} s for ${what}, and it did not come.`,
    { retry: "safe", hint: "Look at what should bring it; or give the trigger a longer timeout." },
  );
  clock.sleepUntil(clock.now() + timeoutSec * 1000, timer.signal).then(
    () => over.abort(late),
    () => undefined,
  );
  return { signal: over.signal, release: () => timer.abort() };
}

/** Text with the visit's target and round in it. Ids and numbers only: nothing in them means anything to a file system. */
function filled(text: string, params: JsonObject): string {
  const { id } = (params.target ?? {}) as { id?: string };
  return text
    .replaceAll("$target", String(id ?? "$target"))
    .replaceAll("$round", String(params.round ?? "$round"));
}

function triggerText(trigger: TriggerParams, fill: (text: string) => string): string {
  if ("step" in trigger)
    return trigger.outcome === "done" ? `step ${trigger.step} to be done` : `the end of step ${trigger.step}`;
  return "file" in trigger ? `file ${fill(trigger.file)}` : `command ${trigger.command}`;
}

function awaited(step: StepState, place: string): JsonObject | undefined {
  return step.progress.findLast((facts) => facts.event === "awaiting" && facts.place === place);
}

/** The file as an earlier process saw it before it waited at this place: what changed since then counts. */
function knownMark(step: StepState, place: string, mark: string | undefined): string | undefined {
  const earlier = awaited(step, place)?.mark;
  if (earlier === null) return undefined;
  return typeof earlier === "string" ? earlier : mark;
}

async function stepEnded(
  { recorder }: TriggerEnvironment,
  lane: string,
  trigger: Extract<TriggerParams, { step: string }>,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const status = recorder.state.steps.get(trigger.step)?.status;
    if (status === undefined) throw never(lane, `the plan has no step ${trigger.step} any more`);
    if (status === "done" || (isFinal(status) && trigger.outcome === "any")) return;
    if (isFinal(status))
      throw never(lane, `step ${trigger.step} ${status === "failed" ? "failed" : "was skipped"}`);
    await recorder.changed(signal);
  }
}

function never(lane: string, why: string): DeviceError {
  return new DeviceError("trigger-never", lane, `What ${lane} waits for does not come: ${why}.`, {
    retry: "never",
    hint: "Mend that step, or let the trigger take any outcome.",
  });
}
