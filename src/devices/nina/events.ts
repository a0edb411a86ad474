import type { Equatorial } from "../../sky/coordinates.ts";
import { julianYear, precess } from "../../sky/precession.ts";
import { readFlag, readNumber, readText, type Table, tableOf } from "./codec.ts";
import { readTime } from "./times.ts";

/** A target as Target Scheduler announces it. Names are all that it has: they are not unique. */
export interface AnnouncedTarget {
  readonly name: string;
  readonly project: string;
  /** J2000. Only messages as they are sent have it: in the history it is lost. */
  readonly place?: Equatorial;
  readonly rotationDeg?: number;
  /** When it will not be visible any more, in milliseconds since 1970: a limit, no forecast. */
  readonly endMs?: number;
}

/** One thing that N.I.N.A. said to have happened. */
export interface NinaEvent {
  /** As N.I.N.A. calls it; "" for text of a Send WebSocket Event instruction. */
  readonly name: string;
  readonly text?: string;
  /** When, in milliseconds since 1970. Only the history says it. */
  readonly atMs?: number;
  readonly target?: AnnouncedTarget;
  readonly waitEndMs?: number;
  readonly isSafe?: boolean;
  /** The same for the message as it was sent and as the history has it. */
  readonly identity: string;
}

/** What an event is read with: the zone of N.I.N.A.'s computer, and the time now. */
export interface Reading {
  readonly zone: string;
  readonly nowMs: number;
}

const SCHEDULER = "TS-";

/** An event from the value of an envelope, or of an entry of the history; undefined when it is none. */
export function readEvent(response: unknown, reading: Reading): NinaEvent | undefined {
  if (typeof response === "string") {
    const text = readText(response);
    return text === undefined ? undefined : { name: "", text, identity: JSON.stringify(["", text]) };
  }
  const table = tableOf(response);
  const name = readText(table?.Event);
  if (!table || name === undefined) return undefined;
  const isOfScheduler = name.startsWith(SCHEDULER);
  const atMs = readTime(table.Time, isOfScheduler ? "utc" : "local", reading.zone);
  // The published description of the interface calls it WaitStartTime.
  const waitEndMs = readTime(table.WaitEndTime ?? table.WaitStartTime, "local", reading.zone);
  const target = isOfScheduler ? readTarget(table, reading) : undefined;
  const isSafe = readFlag(table.IsSafe);
  const identity = [name, target?.name, target?.project, target?.endMs, waitEndMs, isSafe];
  return {
    name,
    ...(atMs !== undefined && { atMs }),
    ...(target && { target }),
    ...(waitEndMs !== undefined && { waitEndMs }),
    ...(isSafe !== undefined && { isSafe }),
    identity: JSON.stringify(identity),
  };
}

function readTarget(table: Table, reading: Reading): AnnouncedTarget | undefined {
  const name = readText(table.TargetName);
  if (name === undefined) return undefined;
  const place = readPlace(table.Coordinates, reading.nowMs);
  const rotationDeg = readNumber(table.Rotation);
  // Without an offset it is local, beside a Time that is UTC.
  const endMs = readTime(table.TargetEndTime, "local", reading.zone);
  return {
    name,
    project: readText(table.ProjectName) ?? "",
    ...(place && { place }),
    ...(rotationDeg !== undefined && { rotationDeg }),
    ...(endMs !== undefined && { endMs }),
  };
}

/** Julian years of the equinoxes that N.I.N.A. knows, by number and by name. */
const equinoxes: Readonly<Record<string, number>> = {
  "1": 1950,
  B1950: 1950,
  "2": 2000,
  J2000: 2000,
  "3": 2050,
  J2050: 2050,
};
const ofDate: ReadonlySet<string> = new Set(["0", "JNOW"]);

/** A place in J2000 from N.I.N.A.'s coordinates, in whatever equinox they are; undefined when they are none. */
export function readPlace(coordinates: unknown, nowMs: number): Equatorial | undefined {
  const table = tableOf(coordinates);
  const raDeg = readNumber(table?.RADegrees);
  const raHours = readNumber(table?.RA) ?? (raDeg === undefined ? undefined : raDeg / 15);
  const decDeg = readNumber(table?.Dec);
  const epoch = String(table?.Epoch ?? "J2000");
  const year = ofDate.has(epoch) ? julianYear(nowMs) : equinoxes[epoch];
  if (raHours === undefined || decDeg === undefined || year === undefined) return undefined;
  if (raHours < 0 || raHours > 24 || Math.abs(decDeg) > 90) return undefined;
  return year === 2000 ? { raHours: raHours % 24, decDeg } : precess({ raHours, decDeg }, year, 2000);
}
