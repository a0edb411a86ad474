import type { JsonObject, Misfit, VerbInfo } from "../../verb.ts";

const MINUTE = 60;
/** Read-out and saving of a picture, at the most. */
const SAVING_SEC = 120;

function number(params: JsonObject, name: string, usual = 0): number {
  const value = params[name];
  return typeof value === "number" ? value : usual;
}

const exposures = (params: JsonObject): number => number(params, "count", 1) * number(params, "exposureSec");

const step = { relies: [], endable: false, leastSec: () => 0 } as const;

/** N.I.N.A. is sent to coordinates only. */
function bodies(params: JsonObject): readonly Misfit[] {
  const { target } = params;
  const isBody = typeof target === "object" && target !== null && "body" in target;
  if (!isBody) return [];
  return [
    {
      param: "target",
      what: "way to slew to a body of the solar system",
      instead: ["targets with ra and dec"],
    },
  ];
}

/** What plans can ask of N.I.N.A. */
export const verbs: Readonly<Record<string, VerbInfo>> = {
  await: {
    ...step,
    summary: "Wait until N.I.N.A. says something, or has come to a target.",
    onDoubt: "repeat",
    timeoutSec: () => 12 * 60 * MINUTE,
  },
  sequence: {
    ...step,
    summary: "Load, start or stop N.I.N.A.'s sequence, or skip a part of it.",
    onDoubt: "probe",
    timeoutSec: () => 5 * MINUTE,
  },
  slew: {
    ...step,
    summary: "Slew N.I.N.A.'s mount to a target, and look that it is there.",
    onDoubt: "repeat",
    establishes: "pointing",
    relies: ["awake"],
    timeoutSec: () => 15 * MINUTE,
    misfits: bodies,
  },
  capture: {
    ...step,
    summary: "Take exposures.",
    onDoubt: "probe",
    relies: ["awake", "pointing"],
    endable: true,
    timeoutSec: (params) => exposures(params) + number(params, "count", 1) * SAVING_SEC + 5 * MINUTE,
    leastSec: exposures,
  },
  park: {
    ...step,
    summary: "Park the mount, or unpark it.",
    onDoubt: "repeat",
    establishes: "awake",
    timeoutSec: () => 10 * MINUTE,
  },
  status: {
    ...step,
    summary: "Write down how N.I.N.A. and its equipment are.",
    onDoubt: "repeat",
    timeoutSec: () => 2 * MINUTE,
  },
};
