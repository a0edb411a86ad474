import { planDefaults } from "../gen/defaults.ts";
import type {
  RobotargetConstraintsFile,
  RobotargetSetFile,
  RobotargetShotFile,
  RobotargetStateFile,
  RobotargetTargetFile,
} from "../gen/plan-file.ts";
import type { PointingTarget } from "../verb.ts";
import type {
  DesiredConstraints,
  DesiredSet,
  DesiredShot,
  DesiredTarget,
  SyncParams,
} from "../verb-params.ts";
import { duration } from "./checked.ts";
import type { TargetOf } from "./verb-values.ts";

/** What the database of one device must hold. @throws when a target is a body, which the rules rule out */
export function syncParams(planName: string, state: RobotargetStateFile, targetOf: TargetOf): SyncParams {
  const sets = Object.entries(state.sets).map(([id, set]) => desiredSet(id, set, targetOf));
  return { planName, sets };
}

function desiredSet(id: string, set: RobotargetSetFile, targetOf: TargetOf): DesiredSet {
  const targets = Object.entries(set.targets).map(([target, file]) => desiredTarget(targetOf(target), file));
  return { id, ...planDefaults.robotargetSet, ...set, targets };
}

function desiredTarget(target: PointingTarget, file: RobotargetTargetFile): DesiredTarget {
  if ("body" in target) throw new Error(`${target.id} is a body and has no place in a database.`);
  const shots = Object.entries(file.shots).map(([id, shot]) => desiredShot(id, shot));
  return {
    ...target,
    ...planDefaults.robotargetTarget,
    ...file,
    constraints: desiredConstraints(file.constraints ?? {}),
    shots,
  };
}

function desiredShot(id: string, { exposure, ...rest }: RobotargetShotFile): DesiredShot {
  return { id, ...planDefaults.robotargetShot, ...rest, exposureSec: duration(exposure) };
}

function desiredConstraints(file: RobotargetConstraintsFile): DesiredConstraints {
  const { altitude, hourAngle, airmass, hfd, moon } = file;
  return withoutAbsent({
    altitudeMinDeg: altitude?.min,
    hourAngleHours: hourAngle,
    airmassMin: airmass?.min,
    airmassMax: airmass?.max,
    hfdMax: hfd?.max,
    moonDown: moon?.down,
    moonPhaseMinPercent: moon?.phase?.min,
    moonPhaseMaxPercent: moon?.phase?.max,
    moonDistanceMinDeg: moon?.distance?.min,
  });
}

/** An absent member says that the server keeps its value, so it must not be there as undefined. */
function withoutAbsent(
  constraints: { [K in keyof DesiredConstraints]: DesiredConstraints[K] | undefined },
): DesiredConstraints {
  return Object.fromEntries(Object.entries(constraints).filter(([, value]) => value !== undefined));
}
