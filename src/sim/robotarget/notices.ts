import type { Place } from "../move/sky.ts";
import type { ObjectRow } from "./columns.ts";
import { type Database, textOf } from "./database.ts";
import type { LocalTime } from "./local-time.ts";
import { altitudePng, jpegOfShot, pixelDim } from "./pictures.ts";
import type { ShotDoneRow } from "./records.ts";
import { standingOfJ2000 } from "./sky.ts";

/** An event that somebody may want: everybody, or only clients that asked for its kind. */
export interface Notice {
  readonly event: string;
  readonly to: "everybody" | "dashboards" | "logs" | "managers";
  /** Made only when somebody gets it. */
  readonly body: () => Readonly<Record<string, unknown>>;
}

const PIXEL_MS = 600_000;
const NIGHT_PIXELS = 72;
const imageTypes = ["LIGHT", "BIAS", "DARK", "FLAT"] as const;

/** Kinds of lines in the log. */
const logTypes = { info: 2, warning: 3, title: 5, robotarget: 10 } as const;

/** Something that the rig begins or ends, by the vendor's code. */
export const signals = { shot: 18, goto: 31, idle: 501, running: 502 } as const;

export function signal(code: keyof typeof signals): Notice {
  return { event: "Signal", to: "everybody", body: () => ({ Code: signals[code] }) };
}

export function logLine(local: LocalTime, atMs: number, type: keyof typeof logTypes, text: string): Notice {
  return {
    event: "LogEvent",
    to: "logs",
    body: () => ({ TimeInfo: local.epochSec(atMs), Type: logTypes[type], Text: text }),
  };
}

export function nameOfType(type: unknown): string {
  return imageTypes[Number(type)] ?? "LIGHT";
}

/** A new image on disk, and its picture. */
export function newImage(
  local: LocalTime,
  image: ShotDoneRow,
  shot: ObjectRow,
  targetName: string,
  filter: string,
): readonly Notice[] {
  const file = `${image.path}\\${image.fileName}`;
  return [
    {
      event: "NewFITReady",
      to: "everybody",
      body: () => ({ File: file, Type: Number(shot.type), VoyType: "SHOT", SeqTarget: targetName }),
    },
    {
      event: "NewJPGReady",
      to: "dashboards",
      body: () => ({
        File: file,
        SequenceTarget: targetName,
        TimeInfo: local.epochSec(image.atMs),
        TimeInfoUTC: image.atMs / 1000,
        Expo: image.exposureSec,
        Bin: image.bin,
        Filter: filter,
        HFD: image.hfdPixels,
        StarIndex: image.starIndex,
        ...pixelDim,
        Base64Data: jpegOfShot,
      }),
    },
  ];
}

/** The picture of a target's night that managers get when its sequence begins. */
export function ephemeris(local: LocalTime, place: Place, target: ObjectRow, atMs: number): Notice {
  return {
    event: "RoboTargetRunningTargetEphemerisPNG",
    to: "managers",
    body() {
      const position = { raHours: Number(target.raj2000), decDeg: Number(target.decj2000) };
      const times = Array.from({ length: NIGHT_PIXELS }, (_, pixel) => atMs + pixel * PIXEL_MS);
      const endMs = atMs + (NIGHT_PIXELS - 1) * PIXEL_MS;
      return {
        TargetUID: target.guid,
        TargetTAG: textOf(target.tag),
        TargetName: textOf(target.targetname),
        Base64Data: altitudePng(times.map((each) => standingOfJ2000(position, each, place).altDeg)),
        IsValid: true,
        MinutesForPixel: PIXEL_MS / 60_000,
        StartDateTime: Math.floor(local.epochSec(atMs)),
        StartDateTimeUTC: Math.floor(atMs / 1000),
        EndDateTime: Math.floor(local.epochSec(endMs)),
        EndDateTimeUTC: Math.floor(endMs / 1000),
      };
    },
  };
}

/** Name of a filter of a target's profile; the sensor's own colours where there is no filter. */
export function filterName(database: Database, filterIndex: number): string {
  return database.activeProfile.filters[filterIndex] ?? "Color";
}
