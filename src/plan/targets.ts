import type { PlanFile, TargetFile } from "../gen/plan-file.ts";
import type { PointingTarget } from "../verb.ts";
import { parseDeclination, parseRightAscension } from "./coordinates.ts";

/** One target with its coordinates read; undefined when they cannot be, which is the coordinate rule's to say. */
export function pointingTarget(id: string, target: TargetFile): PointingTarget | undefined {
  const name = target.name ?? id;
  if (target.body !== undefined) return { id, name, body: target.body };
  if (target.ra === undefined || target.dec === undefined) return undefined;
  const ra = parseRightAscension(target.ra);
  const dec = parseDeclination(target.dec);
  if (!ra.ok || !dec.ok) return undefined;
  const place = { id, name, raHours: ra.value, decDeg: dec.value };
  return target.pa === undefined ? place : { ...place, paDeg: target.pa };
}

/** Every target of a plan that can be read, by id. */
export function pointingTargets(document: PlanFile): ReadonlyMap<string, PointingTarget> {
  const targets = new Map<string, PointingTarget>();
  for (const [id, target] of Object.entries(document.targets ?? {})) {
    const read = pointingTarget(id, target);
    if (read !== undefined) targets.set(id, read);
  }
  return targets;
}
