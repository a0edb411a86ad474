import type { Plan } from "../plan/plan.ts";
import { equatorialOfDate, j2000OfDate } from "../sky/position.ts";
import type { Json, JsonObject, PointingTarget } from "../verb.ts";
import type { Coordinates } from "./message.ts";

type Headers = { readonly [name: string]: Json };

/** Headers about a target, as every topic about one has them. */
export function targetHeaders(plan: Plan, target: PointingTarget, atMs: number): Headers {
  return {
    ProjectName: plan.name,
    TargetName: target.name,
    Coordinates: { ...coordinatesOf(target, atMs) },
    Rotation: "paDeg" in target ? (target.paDeg ?? 0) : 0,
  };
}

/**
 * Headers about the exposure that is taken of a target, as far as the plan says. "(camera)" is Target Scheduler's word for
 * what is left to the camera.
 */
export function exposureHeaders(exposure: JsonObject | undefined): Headers {
  if (!exposure) return {};
  const { exposureSec, gain, offset, filter, binning } = exposure;
  return {
    ...(typeof filter === "string" ? { ExposureFilterName: filter } : {}),
    ...(typeof exposureSec === "number" ? { ExposureLength: exposureSec } : {}),
    ExposureGain: cameraText(gain),
    ExposureOffset: cameraText(offset),
    ExposureBinning: binningText(binning),
  };
}

function cameraText(value: Json | undefined): string {
  return value === undefined || value === null ? "(camera)" : String(value);
}

/** "2x2". A DWARF's modes are named by the size of the picture: 4k is unbinned, 2k is 2 by 2. */
function binningText(binning: Json | undefined): string {
  if (typeof binning === "number") return `${binning}x${binning}`;
  if (binning === "2k") return "2x2";
  return typeof binning === "string" && /^\d+x\d+$/.test(binning) ? binning : "1x1";
}

/** J2000. A body of the solar system is where the centre of the Earth sees it: the Moon is up to a degree off. */
export function coordinatesOf(target: PointingTarget, atMs: number): Coordinates {
  const { raHours, decDeg } = "body" in target ? j2000OfDate(equatorialOfDate(target, atMs), atMs) : target;
  const ra = rounded(raHours);
  const dec = rounded(decDeg);
  return {
    RA: ra,
    RADegrees: rounded(raHours * 15),
    RAString: sexagesimal(raHours, ":", ":", "", 24),
    Dec: dec,
    DecString: `${decDeg < 0 ? "-" : ""}${sexagesimal(Math.abs(decDeg), "° ", "' ", '"', 360)}`,
    Epoch: "J2000",
  };
}

/** Six decimals: 4 milliarcseconds. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function sexagesimal(value: number, first: string, second: string, third: string, turn: number): string {
  const total = Math.round(value * 3600) % (turn * 3600);
  const two = (number: number): string => String(number).padStart(2, "0");
  const [whole, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  return `${two(whole)}${first}${two(minutes)}${second}${two(seconds)}${third}`;
}
