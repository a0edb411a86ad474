import type { RobotargetStateFile, RobotargetTargetFile, TargetFile } from "../../gen/plan-file.ts";
import type { Path, RuleInput } from "./rule.ts";

/** What the plan says of one device's database. */
export interface StateReading {
  readonly device: string;
  readonly path: Path;
  readonly state: RobotargetStateFile;
}

/** A target in a RoboTarget set. */
export interface DatabaseTarget {
  readonly id: string;
  readonly set: string;
  readonly path: Path;
  readonly file: RobotargetTargetFile;
  /** The plan's target of that id, if there is one. */
  readonly target: TargetFile | undefined;
}

/** The state of every device that the plan describes. */
export function statesOf({ document }: RuleInput): readonly StateReading[] {
  return Object.entries(document.robotarget ?? {}).map(([device, state]) => ({
    device,
    path: ["robotarget", device],
    state,
  }));
}

/** Every target of every set, device after device. */
export function databaseTargetsOf(input: RuleInput): readonly DatabaseTarget[] {
  const known = input.document.targets ?? {};
  return statesOf(input).flatMap(({ path, state: { sets } }) =>
    Object.entries(sets).flatMap(([set, { targets }]) =>
      Object.entries(targets).map(([id, file]) => ({
        id,
        set,
        path: [...path, "sets", set, "targets", id],
        file,
        target: Object.hasOwn(known, id) ? known[id] : undefined,
      })),
    ),
  );
}
