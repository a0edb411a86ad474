import type {
  PlanFile,
  RobotargetOverridesFile,
  RobotargetShotFile,
  RobotargetTargetFile,
  TargetFile,
} from "../gen/plan-file.ts";
import type {
  DesiredOverrides,
  DesiredPointing,
  DesiredSet,
  DesiredShot,
  DesiredTarget,
  ObjectIdentity,
  SyncParams,
} from "../verb-params.ts";
import { duration, localTime } from "./checked.ts";
import { desiredConstraints } from "./desired-constraints.ts";
import { type Moves, movesOf, originOf } from "./moved.ts";
import { orNone, withoutAbsent } from "./none-values.ts";
import { stateOf } from "./planned-objects.ts";
import { pointingTarget } from "./targets.ts";

/**
 * What the database of one device must hold; undefined when the plan says nothing of it.
 * @throws when the document has an error that the rules should have found
 */
export function syncParams(document: PlanFile, device: string): SyncParams | undefined {
  const { name, targets = {} } = document;
  const state = stateOf(document, device);
  if (state === undefined) return undefined;
  const moves = movesOf(state);
  const sets = Object.entries(state.sets).map(([id, file]): DesiredSet => {
    const { guid, targets: objects, ...stated } = file;
    return {
      ...identityOf(id, guid, moves),
      ...stated,
      targets: Object.entries(objects).map(([target, object]) =>
        desiredTarget(`${id}/${target}`, target, targets[target] ?? {}, object, moves),
      ),
    };
  });
  return { planName: name, sets };
}

/** Where an object of a plan is found in the database. */
export function identityOf(path: string, guid: string | undefined, moves: Moves): ObjectIdentity {
  const identity = originOf(path, moves);
  return guid === undefined ? { path, identity } : { path, identity, guid: guid.toLowerCase() };
}

function desiredTarget(
  path: string,
  id: string,
  target: TargetFile,
  file: RobotargetTargetFile,
  moves: Moves,
): DesiredTarget {
  const { guid, created, repeat, overrides = {}, constraints = {}, shots, ...stated } = file;
  return withoutAbsent<DesiredTarget>({
    ...identityOf(path, guid, moves),
    ...placeOf(id, target),
    name: target.name ?? id,
    paDeg: target.pa,
    dynamic: target.dynamic,
    ...stated,
    repeat: orNone(repeat, (times) => times),
    createdLocalSec: created === undefined ? undefined : localTime(created),
    overrides: desiredOverrides(overrides),
    constraints: desiredConstraints(constraints),
    shots: Object.entries(shots).map(([shot, one]) => desiredShot(`${path}/${shot}`, one, moves)),
  });
}

/** J2000 coordinates; those of a dynamic object may be left to RoboTarget. */
function placeOf(id: string, target: TargetFile): Pick<DesiredTarget, "raHours" | "decDeg"> {
  const place = pointingTarget(id, target);
  if (place !== undefined && "raHours" in place) return { raHours: place.raHours, decDeg: place.decDeg };
  if (target.dynamic !== undefined) return {};
  throw new Error(`The target ${id} has no place, and passed the rules.`);
}

function desiredOverrides(file: RobotargetOverridesFile): DesiredOverrides {
  return withoutAbsent<DesiredOverrides>({
    coolingC: orNone(file.cooling, (degrees) => degrees),
    waitBetweenShotsSec: secondsOrNone(file.waitBetweenShots),
    guideExposureSec: secondsOrNone(file.guideExposure),
    focusOffsetSteps: orNone(file.focusOffset, (steps) => steps),
    finishExposure: file.finishExposure,
    pointing: orNone(
      file.pointing,
      ({ every, ...pointing }): DesiredPointing =>
        every === undefined ? pointing : { ...pointing, everySec: duration(every) },
    ),
  });
}

function secondsOrNone(text: string | undefined): number | null | undefined {
  if (text === undefined) return undefined;
  return text === "none" ? null : duration(text);
}

function desiredShot(path: string, { exposure, ...stated }: RobotargetShotFile, moves: Moves): DesiredShot {
  return { ...identityOf(path, undefined, moves), ...stated, exposureSec: duration(exposure) };
}
