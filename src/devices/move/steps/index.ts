import { clock, guide, position } from "./believed.ts";
import { ephemeris, list } from "./files.ts";
import { dome, filter, focus, shutter } from "./motors.ts";
import { offset } from "./offset.ts";
import { raw } from "./raw.ts";
import { sleep, wake } from "./rest.ts";
import { slew } from "./slew.ts";
import type { RunStep } from "./step.ts";
import { track } from "./track.ts";
import { visit } from "./visit.ts";
import { wait } from "./wait.ts";

/** What does the steps of each verb. */
export const steps = {
  wake,
  sleep,
  slew,
  offset,
  track,
  focus,
  filter,
  dome,
  shutter,
  ephemeris,
  list,
  guide,
  clock,
  position,
  raw,
  visit,
  wait,
} as const satisfies Readonly<Record<string, RunStep<never>>>;
