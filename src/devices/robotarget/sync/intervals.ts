import type { Json, JsonObject } from "../../../verb.ts";
import { intervalGuid } from "../identity.ts";
import { asBoolean, asNumber, asObject, membersOf } from "../wire-values.ts";

/** A preset interval of a target. Its state stays RoboTarget's business. */
export interface Interval {
  readonly fromLocalSec: number;
  readonly toLocalSec: number;
  readonly enabled: boolean;
}

/** The preset intervals of a target. Undefined when they are not what we know. */
export function readIntervals(stored: Json): readonly Interval[] | undefined {
  const list = parsed(stored);
  const intervals = list?.map(asObject).map((entry) => entry && readInterval(entry));
  return intervals?.every((interval) => interval !== undefined) ? intervals : undefined;
}

function parsed(stored: Json): readonly Json[] | undefined {
  if (Array.isArray(stored)) return stored;
  if (typeof stored !== "string") return undefined;
  if (stored.trim() === "") return [];
  try {
    const list = JSON.parse(stored) as Json;
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

function readInterval(entry: JsonObject): Interval | undefined {
  const members = membersOf(entry);
  const fromLocalSec = asNumber(members.get("datetimestart"));
  const toLocalSec = asNumber(members.get("datetimeend"));
  const enabled = asBoolean(members.get("enabled"));
  if (fromLocalSec === undefined || toLocalSec === undefined || enabled === undefined) return undefined;
  return { fromLocalSec, toLocalSec, enabled };
}

/** These intervals as RoboTarget keeps them. Those that it has already keep their identity and state. */
export function writeIntervals(wanted: readonly Interval[], stored: Json, targetGuid: string): Json {
  const before = readIntervals(stored) ?? [];
  const sorted = before.toSorted(byTime);
  const isSame =
    before.length === wanted.length &&
    wanted.toSorted(byTime).every((each, index) => equal(each, sorted[index]));
  if (isSame) return stored;
  const entries = (parsed(stored) ?? []).map(asObject);
  const when = ({ fromLocalSec, toLocalSec }: Interval): string => `${fromLocalSec} ${toLocalSec}`;
  const old = new Map(before.map((interval, index) => [when(interval), entries[index]]));
  return wanted.map((interval): JsonObject => {
    const { fromLocalSec, toLocalSec, enabled } = interval;
    const kept = membersOf(old.get(when(interval)) ?? {});
    return {
      UID: kept.get("uid") ?? intervalGuid(targetGuid, fromLocalSec),
      Enabled: enabled,
      DateTimeStart: fromLocalSec,
      DateTimeEnd: toLocalSec,
      Status: kept.get("status") ?? 0,
    };
  });
}

/** In what order intervals are kept is the server's business. */
export function byTime(one: Interval, other: Interval): number {
  return one.fromLocalSec - other.fromLocalSec || one.toLocalSec - other.toLocalSec;
}

function equal(one: Interval, other: Interval | undefined): boolean {
  return (
    one.fromLocalSec === other?.fromLocalSec &&
    one.toLocalSec === other.toLocalSec &&
    one.enabled === other.enabled
  );
}
