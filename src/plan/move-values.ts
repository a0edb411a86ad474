import { planDefaults } from "../gen/defaults.ts";
import type { SlewFile, StepFile, TrackFile } from "../gen/plan-file.ts";
import type { JsonObject } from "../verb.ts";
import type {
  ClockParams,
  FileParams,
  MoveFocusParams,
  MoveVerbParams,
  PositionParams,
  ShutterParams,
  SlewParams,
  TrackParams,
} from "../verb-params/move.ts";
import { withoutAbsent } from "./none-values.ts";
import type { TargetOf } from "./verb-values.ts";
import { visitParams, waitParams } from "./visit-values.ts";

type Params = MoveVerbParams[keyof MoveVerbParams] | JsonObject;

/** What makes the parameters of each verb of MOVE; verbs that are not here take none. */
const builders: {
  readonly [V in keyof StepFile]?: (value: NonNullable<StepFile[V]>, targetOf: TargetOf) => Params;
} = {
  slew: slewParams,
  track: (value, targetOf) => (typeof value === "string" ? {} : trackParams(value, targetOf)),
  offset: ({ ra, dec }) => ({ raArcsec: ra, decArcsec: dec }),
  focus: (value): MoveFocusParams =>
    typeof value === "string" ? { action: "init" } : (value as MoveFocusParams),
  filter: (position) => ({ position }),
  dome: ({ jog, ...rest }) => withoutAbsent({ ...rest, jogDeg: jog }),
  shutter: (value): ShutterParams =>
    typeof value === "string" ? { action: value === "open" ? "open" : "close" } : value,
  ephemeris: (value): FileParams =>
    typeof value === "string" ? { action: "delete" } : { action: "open", file: value.open },
  list: (value): FileParams =>
    typeof value === "string" ? { action: "close" } : { action: "open", file: value.open },
  guide: (action) => ({ action }),
  clock: (value): ClockParams => ({ ...planDefaults["move.clock"], ...value }),
  position: (action): PositionParams => ({ action }),
  visit: visitParams,
  wait: waitParams,
  raw: ({ command, args = {}, reason }) => ({ command, args, reason }),
};

/**
 * Parameters of a step of MOVE as its family takes them.
 * @throws when the step did not pass the schema
 */
export function moveValue(verb: string, step: StepFile, targetOf: TargetOf): Params {
  const key = verb as keyof StepFile;
  const build = builders[key] as ((value: unknown, targetOf: TargetOf) => Params) | undefined;
  return build ? build(step[key] ?? {}, targetOf) : {};
}

function slewParams(slew: SlewFile, targetOf: TargetOf): SlewParams {
  if (typeof slew === "string") return { target: targetOf(slew) };
  const { target, altitude, azimuth, ...numbered } = slew;
  if (target !== undefined) return { target: targetOf(target) };
  if (altitude !== undefined && azimuth !== undefined) return { altitudeDeg: altitude, azimuthDeg: azimuth };
  return numbered as SlewParams;
}

function trackParams({ rates, ...rest }: TrackFile, targetOf: TargetOf): TrackParams {
  if (rates === undefined) return rest;
  if (rates.of !== undefined) return { ...rest, rates: { of: targetOf(rates.of) } };
  const { ra, dec } = rates;
  if (ra === undefined || dec === undefined) throw new Error("Rates of nothing passed the schema.");
  return { ...rest, rates: { raSecPerHour: ra, decArcsecPerHour: dec } };
}
