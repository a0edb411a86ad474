import { createHash } from "node:crypto";
import type { Json } from "../../../verb.ts";
import {
  comparable,
  type Fields,
  type RecordOf,
  type SetRecord,
  type ShotRecord,
  setFields,
  shotFields,
  type TargetRecord,
  targetFields,
} from "../fields.ts";
import { byTime, readIntervals } from "./intervals.ts";

/*
 * Short hashes of objects as a plan last wrote them: when one differs, somebody has changed the object since. What
 * RoboTarget itself changes does not count, nor does what its database may round.
 */

export function setDigest(record: SetRecord): string {
  return digest(setFields, record, 8);
}

/** When the target was made does not count, nor how RoboTarget calls what moves. */
export function targetDigest(record: TargetRecord): string {
  const { dynamicType, dynamicName } = record;
  const name = dynamicType === 0 ? dynamicName : "";
  return digest(targetFields, { ...steadyTarget(record), createdLocalSec: 0, dynamicName: name }, 8);
}

/** `order`: the place that the plan states, or −1 where RoboTarget chose it. */
export function shotDigest(record: ShotRecord, order: number): string {
  return digest(shotFields, { ...steadyShot(record), order }, 4);
}

/**
 * A target without what RoboTarget changes while it works: what it does now, the state and order of its intervals,
 * and the place of what moves.
 */
export function steadyTarget(record: TargetRecord): TargetRecord {
  const presetIntervals = readIntervals(record.presetIntervals)
    ?.toSorted(byTime)
    .map(({ fromLocalSec, toLocalSec, enabled }) => [fromLocalSec, toLocalSec, enabled]);
  return {
    ...record,
    ...(record.dynamicType !== 0 && { raHours: 0, decDeg: 0 }),
    statusOp: 0,
    presetIntervals: presetIntervals ?? record.presetIntervals,
  };
}

/** A shot without what RoboTarget changes while it works. */
export function steadyShot(record: ShotRecord): ShotRecord {
  return { ...record, isDone: false };
}

/**
 * Whether somebody has changed an object since the plan last wrote it, as `digest` says it was then. That it was only
 * switched on or off (`switched`) counts where the plan wants it otherwise: else it is a step's right, or a person's.
 */
export function isTouched<R>(
  digest: string,
  digestOf: (record: R) => string,
  [record, switched]: readonly [R, R],
  isSwitchStated: boolean,
): boolean {
  if (digestOf(record) === digest) return false;
  return isSwitchStated || digestOf(switched) !== digest;
}

function digest<F extends Fields>(fields: F, record: RecordOf<F>, digits: number): string {
  const values = record as Readonly<Record<string, Json>>;
  const text = Object.entries(fields).map(([key, { type }]) => {
    const value = values[key] ?? null;
    if (typeof value === "number") return String(Number(value.toPrecision(6)) + 0);
    return typeof value === "string" ? comparable(type, value) : JSON.stringify(value);
  });
  return createHash("sha1").update(JSON.stringify(text)).digest("hex").slice(0, digits);
}
