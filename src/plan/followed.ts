import { planDefaults } from "../gen/defaults.ts";
import type { FollowFile } from "../gen/plan-file.ts";
import type { JsonObject } from "../verb.ts";
import type { FollowParams } from "../verb-params/follow.ts";
import { whenOf } from "./gate-files.ts";
import type { Observatory } from "./observatory.ts";
import type { Plan } from "./plan.ts";

/** A device that a plan needs. */
interface PlannedDevice {
  readonly device: string;
  readonly kind: string;
}

/** Parameters of a step that follows another device. @throws when the plan did not pass its checks */
export function followValue(file: FollowFile, { devices }: Observatory): JsonObject {
  const { source, each, ...rest } = typeof file === "string" ? { source: file } : file;
  const kind = devices[source]?.kind;
  if (kind === undefined)
    throw new Error(`A plan passed its checks that follows ${source}, which is not there.`);
  // The target is not known before the night: the runner fills it in.
  const gate = each && whenOf({ when: each }, { time: noTime, target: noTarget, pointedAt: undefined });
  const params: FollowParams = {
    ...planDefaults.follow,
    ...rest,
    source: { device: source, kind },
    ...(gate && { each: JSON.parse(JSON.stringify(gate)) as JsonObject }),
  };
  return params as unknown as JsonObject;
}

const noTime = (): undefined => undefined;
const noTarget = (): undefined => undefined;

/** Every device that a plan needs: those of its lanes, and those that lanes follow and that have none. */
export function devicesOf({ lanes }: Plan): readonly PlannedDevice[] {
  const own = lanes.map(({ device, kind }) => ({ device, kind }));
  const followed = lanes.flatMap(({ steps }) =>
    steps
      .filter(({ verb }) => verb === "follow")
      .map(({ params }) => (params as unknown as FollowParams).source),
  );
  return [...new Map([...followed, ...own].map((one) => [one.device, one])).values()];
}
