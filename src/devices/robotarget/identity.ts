import { uuidV5 } from "../../uuid.ts";

/** Namespace of every identity that plans give out. Changing it would orphan all their objects. */
const NAMESPACE = "6f0c2a3e-7d51-4b0e-9a55-3f1d8e24c6b7";

/** GUID of a set, target or shot that a plan creates. `identity`: see ObjectIdentity. */
export function objectGuid(planName: string, identity: string): string {
  return uuidV5(NAMESPACE, `${planName}/${identity}`);
}

/** GUID of a new target's constraints. */
export function constraintsGuid(planName: string, identity: string): string {
  return uuidV5(NAMESPACE, `${planName}/${identity}#constraints`);
}

/** GUID of a preset interval of a target, from when it begins. */
export function intervalGuid(targetGuid: string, fromLocalSec: number): string {
  return uuidV5(NAMESPACE, `${targetGuid}#${fromLocalSec}`);
}

/** The beginning of a GUID that marks name an object by. */
export function shortGuid(guid: string): string {
  return guid.slice(0, 8);
}
