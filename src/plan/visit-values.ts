import { planDefaults } from "../gen/defaults.ts";
import type { DitherFile, TriggerFile, VisitFile, WaitFile } from "../gen/plan-file.ts";
import type { PointingTarget, TriggerParams } from "../verb.ts";
import type { VisitParams, WaitParams } from "../verb-params/move.ts";
import { duration } from "./checked.ts";

type Positions = VisitParams["positions"];

/** Where the shapes stay, in steps. */
const shapes: Readonly<Record<NonNullable<DitherFile["shape"]>, readonly (readonly [number, number])[]>> = {
  box: [
    [0, 0],
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ],
  cross: [
    [0, 0],
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ],
  ring: Array.from({ length: 6 }, (_, index) => [
    Math.cos((index * Math.PI) / 3),
    Math.sin((index * Math.PI) / 3),
  ]),
};

/** Parameters of a visit of one target, but for its round. @throws when it did not pass the schema */
export function visitParams(
  visit: VisitFile,
  targetOf: (id: string) => PointingTarget,
): Omit<VisitParams, "round"> {
  if (visit.target === undefined) throw new Error("A visit to nowhere passed the schema.");
  const { settle } = { ...planDefaults["move.visit"], ...visit };
  return {
    target: targetOf(visit.target),
    settleSec: duration(settle),
    positions: positionsOf(visit.dither),
    dwellSec: visit.dwell === undefined ? 0 : duration(visit.dwell),
    ...(visit.trigger === undefined ? {} : { trigger: triggerParams(visit.trigger) }),
  };
}

export function waitParams(wait: WaitFile): WaitParams {
  return typeof wait === "string" ? { sec: duration(wait) } : { trigger: triggerParams(wait.trigger) };
}

/** The positions of a dither pattern in seconds of arc from the target; the target alone without one. */
export function positionsOf(dither: DitherFile | undefined): Positions {
  if (dither === undefined) return [{ raArcsec: 0, decArcsec: 0 }];
  const { shape, step = 0, offsets } = dither;
  if (offsets !== undefined) return offsets.map(([raArcsec, decArcsec]) => ({ raArcsec, decArcsec }));
  return (shape === undefined ? [] : shapes[shape]).map(([ra, dec]) => ({
    raArcsec: tenths(ra * step),
    decArcsec: tenths(dec * step),
  }));
}

/** Telescopes do not go by less. */
function tenths(arcsec: number): number {
  return Math.round(arcsec * 10) / 10 + 0;
}

function triggerParams({ file, command, step, ...rest }: TriggerFile): TriggerParams {
  const { outcome, timeout } = { ...planDefaults.trigger, ...rest };
  const timeoutSec = duration(timeout);
  if (file !== undefined) return { file, timeoutSec };
  if (command !== undefined) return { command, timeoutSec };
  if (step === undefined) throw new Error("A trigger for nothing passed the schema.");
  return { step, outcome, timeoutSec };
}
