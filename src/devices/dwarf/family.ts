import type { JsonObject, VerbInfo } from "../../verb.ts";
import type { Family } from "../device.ts";

/** Read-out and storing of one frame, at the most, in seconds. */
const READ_OUT_SEC = 5;
const MARGIN = 1.5;

function number(params: JsonObject, name: string): number {
  const value = params[name];
  return typeof value === "number" ? value : 0;
}

const step = { relies: [], endable: false, leastSec: () => 0 } as const;

const verbs: Readonly<Record<string, VerbInfo>> = {
  calibrate: {
    ...step,
    summary: "Find out where the telescope points",
    onDoubt: "repeat",
    timeoutSec: () => 600,
  },
  goto: {
    ...step,
    summary: "Point at a target and track it",
    onDoubt: "probe",
    establishes: "pointing",
    timeoutSec: () => 300,
  },
  camera: {
    ...step,
    summary: "Set parameters of the tele camera",
    onDoubt: "repeat",
    timeoutSec: () => 120,
  },
  stack: {
    ...step,
    summary: "Take frames of the current target and stack them on the telescope",
    onDoubt: "probe",
    relies: ["pointing"],
    endable: true,
    timeoutSec: (params) =>
      number(params, "frames") * (number(params, "exposureSec") + READ_OUT_SEC) * MARGIN + 600,
    leastSec: (params) => number(params, "frames") * number(params, "exposureSec"),
  },
  goLive: {
    ...step,
    summary: "Go back to the live view, which frees the telescope after a stack",
    onDoubt: "repeat",
    timeoutSec: () => 120,
  },
};

/** DWARF smart telescopes with firmware of the API 2.0 generation. */
export const dwarf: Family = {
  kind: "dwarf",
  verbs,
  open: async (settings, environment) => (await import("./driver.ts")).openDwarf(settings, environment),
};
