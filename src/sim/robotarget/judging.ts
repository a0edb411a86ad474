import type { Place } from "../move/sky.ts";
import type { ObjectRow } from "./columns.ts";
import { isExpired, rejection } from "./constraints.ts";
import { type Database, textOf } from "./database.ts";
import type { LocalTime } from "./local-time.ts";
import { moonAt, standingOfJ2000 } from "./sky.ts";

/** What targets are judged by: the database, and where and when. */
export interface Sight {
  readonly database: Database;
  readonly place: Place;
  readonly local: LocalTime;
}

const DAY_MS = 86_400_000;

/** Operative states of a target. */
export const operative = { idle: 0, running: 1, finished: 2, expired: 4 } as const;

/** Whether a target and its set are enabled, in the active profile or in none at all. */
export function isEnabled({ database }: Sight, target: ObjectRow): boolean {
  const set = database.sets.get(textOf(target.refguidset));
  const isHere = set?.profilename === database.activeProfile.name || database.isOrphan(target);
  return target.status === 0 && set?.status === 0 && isHere;
}

export function altitudeDeg({ place }: Sight, target: ObjectRow, atMs: number): number {
  return standingOfJ2000(positionOf(target), atMs, place).altDeg;
}

/** Why the constraints of a target forbid it now; "" when they do not. */
export function rejectionOf({ database, place, local }: Sight, target: ObjectRow, atMs: number): string {
  if (target.cmask === "") return "";
  const position = positionOf(target);
  const sessions = database.sessions.of(target.guid).filter(({ startMs }) => startMs > atMs - DAY_MS);
  const workedMs = sessions.reduce((sum, { startMs, endMs }) => sum + (endMs ?? atMs) - startMs, 0);
  return rejection(target, {
    target: standingOfJ2000(position, atMs, place),
    position,
    moon: moonAt(atMs, place),
    localSec: local.epochSec(atMs),
    workedMin: workedMs / 60_000,
  });
}

/** The shot that is due: in rounds when the group repeats, in order within one. */
export function nextShot({ database }: Sight, target: ObjectRow): ObjectRow | undefined {
  const due = database
    .shotsInOrder(target.guid)
    .filter((shot) => shot.enabled === true)
    .map((shot) => ({ shot, done: database.imagesOf(shot.guid).done }))
    .filter(({ shot, done }) => done < database.wantedOf(shot))
    .map(({ shot, done }) => ({ shot, round: Math.floor(done / Number(shot.num)) }))
    .sort((a, b) => a.round - b.round);
  return due[0]?.shot;
}

/** The operative state of a target that does not run. */
export function operativeOf(sight: Sight, target: ObjectRow, atMs: number): number {
  if (isExpired(target, sight.local.epochSec(atMs))) return operative.expired;
  const isWanted = sight.database.shots.of(target.guid).some((shot) => shot.enabled === true);
  return isWanted && !nextShot(sight, target) ? operative.finished : operative.idle;
}

function positionOf(target: ObjectRow): { readonly raHours: number; readonly decDeg: number } {
  return { raHours: Number(target.raj2000), decDeg: Number(target.decj2000) };
}
