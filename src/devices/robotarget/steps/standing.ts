import { deviceText } from "../../../printable.ts";
import { getSets, getShots, getTargets } from "../commands.ts";
import {
  derived,
  enabled,
  flag,
  guid,
  number,
  objectReader,
  reading,
  type ShapeOf,
  text,
} from "../results.ts";
import type { Call } from "../sync/database.ts";
import { asNumber, asObject, asText, membersOf } from "../wire-values.ts";

/*
 * How sets, targets and shots stand, as steps need to know it. Read loosely: what nobody writes back may be odd.
 */

/** A text that is shown to people. */
const shown = reading((raw) => deviceText(asText(raw) ?? ""));

const set = {
  guid: guid("guid"),
  name: shown("setname"),
  profile: shown("profilename"),
  tag: text("tag"),
  note: text("note"),
  isEnabled: enabled("status"),
} as const;
export type SetStanding = ShapeOf<typeof set>;

const OPERATIONS = ["idle", "running", "finished", "no-ephemeris", "expired"] as const;

const target = {
  guid: guid("guid"),
  name: shown("targetname"),
  setGuid: guid("refguidset"),
  setName: shown("setname"),
  tag: text("tag"),
  note: text("note"),
  isEnabled: enabled("status"),
  /** What the scheduler makes of it. */
  operation: derived(number("statusop"), (code) => OPERATIONS[code ?? -1] ?? "unknown"),
  /** Of its shots, over all nights; undefined where the server does not say it. */
  progressPercent: reading((raw) => asNumber(membersOf(asObject(raw) ?? {}).get("progress")))(
    "auxsessioncontainer",
  ),
  /** Why the scheduler passed it over the last time; empty when it did not. */
  rejection: shown("schedreject"),
} as const;
export type TargetStanding = ShapeOf<typeof target>;

const shot = { guid: guid("guid"), isEnabled: flag("enabled") } as const;
export type ShotStanding = ShapeOf<typeof shot>;

/** All sets of all profiles. One read. */
export async function readSets(call: Call): Promise<readonly SetStanding[]> {
  return (await call(getSets, { profile: "" })).map(objectReader(set));
}

/** All targets of all sets. One read. */
export async function readTargets(call: Call): Promise<readonly TargetStanding[]> {
  return (await call(getTargets, { setGuid: "" })).map(objectReader(target));
}

/** The shots of a target. One read. */
export async function readShots(call: Call, targetGuid: string): Promise<readonly ShotStanding[]> {
  return (await call(getShots, { targetGuid })).map(objectReader(shot));
}
