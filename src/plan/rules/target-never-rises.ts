import { maxAltitudeDeg } from "../../sky/events.ts";
import { airmass } from "../../sky/position.ts";
import type { PointingTarget } from "../../verb.ts";
import type { Finding } from "../diagnostic.ts";
import { openingMs } from "../gates.ts";
import { unlessNone } from "../none-values.ts";
import type { When } from "../plan.ts";
import { databaseTargetsOf } from "./database-reading.ts";
import { type StepReading, stepsOf, targetsOf } from "./reading.ts";
import type { Path, Rule, RuleInput } from "./rule.ts";
import { gatesOf } from "./schedule.ts";
import { nothing } from "./shut-gates.ts";
import { type Tonight, tonightOf } from "./tonight.ts";

/** Longer than a sidereal day: what a star does not do in it, it never does at this site. */
const DAY_MS = 24 * 3_600_000;

/** J2000 targets that at this site never come as high as the plan needs them, in any night. */
export const targetNeverRises: Rule = (input) => [
  ...stepsOf(input).flatMap((step) => neverRises(input, step)),
  ...databaseTargets(input),
];

/** What the rule finds for one step. */
export function neverRises(input: RuleInput, step: StepReading): readonly Finding[] {
  const tonight = tonightOf(input);
  if (tonight === undefined) return [];
  const { when } = gatesOf(input, step);
  const gates = when === undefined ? [] : gateFindings(input, step, when, tonight);
  return gates.length > 0 ? gates : belowGround(input, step, tonight);
}

function gateFindings(
  input: RuleInput,
  { path }: StepReading,
  when: When,
  tonight: Tonight,
): readonly Finding[] {
  const { target, altitudeDeg, airmassMax } = when;
  if (target === undefined || "body" in target) return [];
  const minDeg = altitudeDeg?.min;
  const surelyDeg = surelyReachedDeg(target, tonight);
  const conditions: { key: string; needs: string; gate: Partial<When> }[] = [];
  if (minDeg !== undefined && minDeg > surelyDeg && minDeg <= 90)
    conditions.push({
      key: "altitude",
      needs: `to ${minDeg}°`,
      gate: { altitudeDeg: { min: minDeg, max: undefined } },
    });
  if (airmassMax !== undefined && airmass(surelyDeg) > airmassMax)
    conditions.push({ key: "airmass", needs: `to an airmass of ${airmassMax}`, gate: { airmassMax } });
  if (when.aboveHorizon && highestGround(tonight) >= surelyDeg)
    conditions.push({ key: "aboveHorizon", needs: "above the horizon", gate: { aboveHorizon: true } });
  return conditions
    .filter(({ gate }) => neverOpens({ ...nothing, ...gate, target }, tonight))
    .map(({ key, needs }) => report(input, [...path, "when", key], target, needs, tonight));
}

/** Steps that point below the ground and have no gate that says so. */
function belowGround(
  input: RuleInput,
  { ownTarget, verb }: StepReading,
  tonight: Tonight,
): readonly Finding[] {
  const target = ownTarget && targetsOf(input).get(ownTarget.id);
  if (ownTarget === undefined || target === undefined || "body" in target) return [];
  if (surelyReachedDeg(target, tonight) > 0 || highestDeg(target, tonight) > 0) return [];
  return [
    report(input, ownTarget.path, target, "above the ground", tonight, `"${verb}" would point below it.`),
  ];
}

function databaseTargets(input: RuleInput): readonly Finding[] {
  const tonight = tonightOf(input);
  if (tonight === undefined) return [];
  return databaseTargetsOf(input).flatMap(({ id, path, file, target: given }) => {
    const target = targetsOf(input).get(id);
    // Where a dynamic target is tonight says nothing about other nights.
    if (target === undefined || "body" in target || given?.dynamic !== undefined) return [];
    const minDeg = unlessNone(file.constraints?.altitude)?.min;
    const neededDeg = minDeg ?? 0;
    if (surelyReachedDeg(target, tonight) > neededDeg || highestDeg(target, tonight) > neededDeg) return [];
    return minDeg === undefined
      ? [report(input, path, target, "above the ground", tonight)]
      : [report(input, [...path, "constraints", "altitude", "min"], target, `to ${minDeg}°`, tonight)];
  });
}

function report(
  input: RuleInput,
  path: Path,
  target: PointingTarget,
  needs: string,
  tonight: Tonight,
  more = "",
): Finding {
  const culmination = `It culminates at ${highestDeg(target, tonight).toFixed(1)}° there.`;
  return input.finding("target-never-rises", path, `${target.name} never rises ${needs} at this site`, {
    why: more === "" ? culmination : `${culmination} ${more}`,
    fix: "Ask for less, or choose another target.",
    related: [{ path: ["targets", target.id], part: "key", message: `${target.name} is defined here` }],
  });
}

/**
 * An altitude that a star certainly reaches: upper culmination is at 90 - |latitude - declination|, and half a
 * degree is more than precession makes of it in a lifetime. Cheap, and enough for nearly every target.
 */
function surelyReachedDeg(target: { readonly decDeg: number }, { site }: Tonight): number {
  return 90 - Math.abs(site.latitudeDeg - target.decDeg) - 0.5;
}

function highestGround({ site }: Tonight): number {
  return Math.max(...(site.horizon?.map((point) => point.altitudeDeg) ?? [0]));
}

function highestDeg(target: PointingTarget, { night, site }: Tonight): number {
  return maxAltitudeDeg(site, target, night.noonMs, night.noonMs + DAY_MS).altitudeDeg;
}

function neverOpens(when: When, { night, site }: Tonight): boolean {
  return openingMs(when, night, site, night.noonMs, night.noonMs + DAY_MS) === undefined;
}
