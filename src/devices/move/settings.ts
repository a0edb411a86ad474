import { AppError } from "../../errors.ts";
import type { JsonObject } from "../../verb.ts";
import { type TelescopeName, telescopes } from "./telescopes.ts";

/** Settings of a MOVE telescope, defaults filled in: `$defs/move` of the observatory's schema says what each means. */
export interface MoveSettings {
  readonly address: string;
  readonly baud: number;
  readonly dataBits: 7 | 8;
  readonly parity: "none" | "even" | "odd";
  readonly stopBits: 1 | 2;
  readonly flowControl: "none" | "hardware" | "software";
  readonly versions?: readonly string[];
  readonly equinox: "j2000" | "date";
  readonly toleranceArcmin: number;
  readonly telescope?: TelescopeName;
  readonly limits?: {
    readonly altitude?: Range;
    /** Hours, from and to. */
    readonly hourAngle?: readonly [number, number];
    readonly declination?: Range;
    readonly sunDistance?: { readonly min: number };
  };
  readonly openToSky: boolean;
  readonly safeState: "none" | SafeState | readonly SafeState[];
  readonly closeSeconds?: number;
  readonly deadman?: { readonly minutes: number };
}

/** One thing that the telescope does to be safe. */
export type SafeState = "sleep" | "home" | "zenith" | "close";

/** Degrees. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** Settings that passed the schema. Throws AppError `move-settings` when they cannot all be true of one telescope. */
export function moveSettings(given: JsonObject, device: string): MoveSettings {
  const settings = given as unknown as MoveSettings;
  const problem = problemOf(settings);
  if (problem === undefined) return settings;
  throw new AppError("move-settings", `${device}: ${problem}.`, { hint: "Correct the observatory file." });
}

/** What is done at a safe end, in order. */
export function safeStatesOf({ safeState }: Pick<MoveSettings, "safeState">): readonly SafeState[] {
  if (safeState === "none") return [];
  return typeof safeState === "string" ? [safeState] : safeState;
}

/** Declinations that a slew may end at: as the file says, else as the telescope is known to have it. */
export function declinationsOf({ limits, telescope }: Pick<MoveSettings, "limits" | "telescope">): Range {
  const { minDecDeg, maxDecDeg } = telescope === undefined ? {} : telescopes[telescope].limits;
  const min = limits?.declination?.min ?? minDecDeg;
  const max = limits?.declination?.max ?? maxDecDeg;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function problemOf(settings: MoveSettings): string | undefined {
  const { telescope, limits = {}, closeSeconds } = settings;
  const states = safeStatesOf(settings);
  const slept = states.indexOf("sleep");
  if (slept >= 0 && slept < states.length - 1) {
    return `safeState has ${states[slept + 1]} after sleep, and a telescope that sleeps does nothing`;
  }
  if (states.includes("close") && telescope !== undefined) {
    if (telescopes[telescope].shutter === undefined) {
      return `safeState closes the shutter, and ${telescopes[telescope].label} has none that MOVE can close`;
    }
    if (telescope === "31in" && closeSeconds === undefined) {
      return "safeState closes the shutter, and that of the 31-inch needs closeSeconds";
    }
  }
  const [from = -12, to = 12] = limits.hourAngle ?? [];
  if (from > to) return `limits: no hour angle is from ${from} to ${to}`;
  for (const name of ["altitude", "declination"] as const) {
    const { min = -90, max = 90 } = limits[name] ?? {};
    if (min > max) return `limits: no ${name} is at least ${min} and at most ${max}`;
  }
  return undefined;
}
