import type { RangeFile, StepFile, UntilFile, WhenFile } from "../gen/plan-file.ts";
import type { PointingTarget } from "../verb.ts";
import type { Range, TimeExpression, Until, When } from "./plan.ts";

/** What gates are read with. */
export interface GateContext {
  /** Reads a time; undefined when it cannot be read. */
  readonly time: (text: string) => TimeExpression | undefined;
  /** The plan's target of an id; undefined when it cannot be read. */
  readonly target: (id: string) => PointingTarget | undefined;
  /** What sky conditions are about when the gate names no target. */
  readonly pointedAt: PointingTarget | undefined;
}

/** A step's `when` as the plan goes by it. */
export function whenOf({ when }: StepFile, context: GateContext): When | undefined {
  if (when === undefined) return undefined;
  const { after, before, altitude, hourAngle, airmass } = when;
  return {
    target: targetOf(when, context),
    after: after === undefined ? undefined : context.time(after),
    before: before === undefined ? undefined : context.time(before),
    altitudeDeg: rangeOf(altitude),
    aboveHorizon: when.aboveHorizon ?? false,
    hourAngleHours: hourAngle && { min: hourAngle[0], max: hourAngle[1] },
    airmassMax: airmass?.max,
    sunAltitudeDeg: rangeOf(when.sunAltitude),
    moonAltitudeDeg: rangeOf(when.moonAltitude),
    moonIlluminationPercent: rangeOf(when.moonIllumination),
    moonSeparationDeg: rangeOf(when.moonSeparation),
  };
}

/** A step's `until` as the plan goes by it. */
export function untilOf({ until }: StepFile, context: GateContext): Until | undefined {
  if (until === undefined) return undefined;
  return {
    target: targetOf(until, context),
    time: until.time === undefined ? undefined : context.time(until.time),
    altitudeBelowDeg: until.altitude?.below,
    altitudeAboveDeg: until.altitude?.above,
    hourAngleAboveHours: until.hourAngle?.above,
    sunAltitudeAboveDeg: until.sunAltitude?.above,
    moonAltitudeAboveDeg: until.moonAltitude?.above,
  };
}

function targetOf(gate: WhenFile | UntilFile, context: GateContext): PointingTarget | undefined {
  return gate.target === undefined ? context.pointedAt : context.target(gate.target);
}

function rangeOf(range: RangeFile | undefined): Range | undefined {
  return range && { min: range.min, max: range.max };
}
