import type { JsonObject, TriggerParams, VerbInfo } from "../../verb.ts";
import type { VisitParams, WaitParams } from "../../verb-params/move.ts";
import { misfitsOf } from "./misfits.ts";
import type { MoveSettings } from "./settings.ts";

/** A slew, and a small move to each position, with what they may take at most. */
const SLEW_SEC = 600;
const DITHER_SEC = 120;
/** Beyond what is waited for. */
const MARGIN_SEC = 60;

/** The verbs of patterns over targets. */
export const patternVerbs: Readonly<Record<"visit" | "wait", VerbInfo>> = {
  visit: {
    summary: "Slew to targets in turn, and stay at each position of a dither pattern.",
    onDoubt: "repeat",
    establishes: "pointing",
    restoredBy: (params) => ({ verb: "slew", params: { target: visitOf(params).target } }),
    relies: ["awake", "tracking"],
    endable: true,
    misfits: (params, settings, site) =>
      misfitsOf("visit", params, settings as unknown as MoveSettings, site),
    timeoutSec(params) {
      const { settleSec, positions, dwellSec, trigger } = visitOf(params);
      const staySec = DITHER_SEC + dwellSec + triggerSec(trigger);
      return SLEW_SEC + settleSec + (positions.length + 1) * staySec;
    },
    leastSec(params) {
      const { settleSec, positions, dwellSec } = visitOf(params);
      return settleSec + positions.length * dwellSec;
    },
  },
  wait: {
    summary: "Wait for a length of time, or for a trigger.",
    onDoubt: "repeat",
    // What is waited for goes on where the telescope points: a camera of its own, a person at the eyepiece.
    relies: ["awake", "pointing", "tracking", "offset"],
    endable: true,
    timeoutSec: (params) => MARGIN_SEC + waitSec(params) + triggerSec(waitOf(params).trigger),
    leastSec: waitSec,
  },
};

function visitOf(params: JsonObject): Omit<VisitParams, "target"> & { readonly target: JsonObject } {
  return params as never;
}

function waitOf(params: JsonObject): { readonly sec?: number; readonly trigger?: TriggerParams } {
  return params as unknown as WaitParams;
}

function waitSec(params: JsonObject): number {
  return waitOf(params).sec ?? 0;
}

function triggerSec(trigger: TriggerParams | undefined): number {
  return trigger === undefined ? 0 : trigger.timeoutSec + MARGIN_SEC;
}
