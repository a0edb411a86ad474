import type { StepState } from "../journal/fold.ts";
import { evaluateWhen, openingMs } from "../plan/gates.ts";
import type { Step } from "../plan/plan.ts";
import { isoTime, timeOfDay } from "../time-text.ts";
import type { JsonObject } from "../verb.ts";
import type { RunEnvironment } from "./environment.ts";
import { stopReason } from "./reasons.ts";
import { anotherCanStart, type SkipScope } from "./skip.ts";

/** Plan time between two journal entries of a step that keeps waiting for the same conditions. */
const REPORT_MS = 30 * 60_000;

/** The step may start, with what its gates saw; or it does not start tonight, why, and what else that is true of. */
export type StartDecision =
  | { readonly start: true; readonly values: JsonObject }
  | {
      readonly start: false;
      readonly reason: string;
      readonly scope: SkipScope;
      /** What the gates saw, where that is why. */
      readonly values?: JsonObject;
    };

/**
 * Waits for the night to begin and for the step's `when`.
 * Rejects with the signal's reason on a safe stop.
 */
export async function waitToStart(env: RunEnvironment, state: StepState): Promise<StartDecision> {
  const { night } = env.recorder.state;
  const { step } = state;
  let reported: { readonly about: string; readonly atMs: number } | undefined;
  for (;;) {
    env.stop.throwIfAborted();
    const nowMs = env.clock.now();
    // The signal comes a moment after the instant: nothing may begin in between.
    if (env.nightEnd.aborted || nowMs >= night.endsMs)
      return { start: false, reason: nightIsOver(env, state.lane), scope: "pattern" };
    const look = lookNow(env, state, nowMs);
    if (look.verdict === "start") return { start: true, values: look.values };
    if (look.verdict === "never") return { start: false, reason: look.reasons.join("; "), scope: "target" };
    if (look.verdict === "pass") {
      const reason = "its when did not hold yet, and another target could be visited";
      return { start: false, reason, scope: "step", values: look.values };
    }
    const about = `${nowMs < night.startsMs} ${look.reasons.length}`;
    if (reported?.about !== about || nowMs - reported.atMs >= REPORT_MS) {
      reported = { about, atMs: nowMs };
      env.recorder.append("waiting", {
        step: step.id,
        for: nowMs < night.startsMs ? "night" : "gate",
        reasons: [...look.reasons],
        values: look.values,
        nextLook: isoTime(look.nextMs),
        opens: isoTime(opens(env, step, nowMs)),
      });
    }
    await sleepUnlessWoken(env, look.nextMs);
  }
}

interface Look {
  /** `pass`: it would have to wait, and a step of its pattern need not. */
  readonly verdict: "start" | "wait" | "pass" | "never";
  /** A sentence for each condition that does not hold. */
  readonly reasons: readonly string[];
  readonly values: JsonObject;
  readonly nextMs: number;
}

function lookNow(env: RunEnvironment, state: StepState, nowMs: number): Look {
  const { night } = env.recorder.state;
  const { step } = state;
  if (nowMs < night.startsMs) {
    const reasons = [`the night starts at ${timeOfDay(night.startsMs, env.site.zone)}`];
    return { verdict: "wait", reasons, values: {}, nextMs: night.startsMs };
  }
  if (!step.when) return { verdict: "start", reasons: [], values: {}, nextMs: nowMs };
  const gate = evaluateWhen(step.when, night, env.site, nowMs, night.endsMs);
  const verdict = gate.satisfied ? "start" : gate.possible ? waitOrPass(env, state, nowMs) : "never";
  return { verdict, reasons: gate.reasons, values: gate.values, nextMs: gate.nextMs };
}

/** A step that has acted is gone on with. */
function waitOrPass(env: RunEnvironment, state: StepState, nowMs: number): "wait" | "pass" {
  const mayPass = state.step.ifNotYet === "skip" && !state.inFlight;
  return mayPass && anotherCanStart(env, state, nowMs) ? "pass" : "wait";
}

/** When the step can start, as far as the sky tells; the night's beginning when nothing better is known. */
function opens(env: RunEnvironment, { when }: Step, nowMs: number): number {
  const { night } = env.recorder.state;
  const fromMs = Math.max(nowMs, night.startsMs);
  return (when && openingMs(when, night, env.site, fromMs, night.endsMs)) ?? fromMs;
}

async function sleepUnlessWoken(env: RunEnvironment, untilMs: number): Promise<void> {
  try {
    await env.clock.sleepUntil(untilMs, env.wake);
  } catch (error) {
    if (!stopReason(env.wake)) throw error;
  }
}

function nightIsOver({ recorder, site, holds }: RunEnvironment, lane: string): string {
  const whileHeld = holds.isHeld(lane) ? " while its lane was held" : "";
  return `the night ended at ${timeOfDay(recorder.state.night.endsMs, site.zone)}${whileHeld}`;
}
