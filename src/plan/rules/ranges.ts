import type { Finding } from "../diagnostic.ts";
import { unlessNone } from "../none-values.ts";
import { databaseTargetsOf } from "./database-reading.ts";
import { stepsOf } from "./reading.ts";
import type { Path, Rule, RuleInput } from "./rule.ts";

/** What a quantity can be at all. */
interface Quantity {
  readonly least: number;
  readonly most: number;
  readonly unit: string;
}

const altitude: Quantity = { least: -90, most: 90, unit: "degrees" };
const percent: Quantity = { least: 0, most: 100, unit: "percent" };
const separation: Quantity = { least: 0, most: 180, unit: "degrees" };
const boundBySchema: Quantity = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY, unit: "" };
const airmass: Quantity = { least: 1, most: 40, unit: "" };

/** Ranges that nothing is in: the ends the wrong way round, or outside of what the quantity can be. */
export const ranges: Rule = (input) => [
  ...stepsOf(input).flatMap((step) => gateRanges(input, step)),
  ...constraintRanges(input),
];

function gateRanges(
  input: RuleInput,
  { file: { when }, path }: ReturnType<typeof stepsOf>[number],
): Finding[] {
  if (when === undefined) return [];
  const at = (key: string): Path => [...path, "when", key];
  return [
    ...range(input, at("altitude"), when.altitude, altitude),
    ...range(input, at("sunAltitude"), when.sunAltitude, altitude),
    ...range(input, at("moonAltitude"), when.moonAltitude, altitude),
    ...range(input, at("moonIllumination"), when.moonIllumination, percent),
    ...range(input, at("moonSeparation"), when.moonSeparation, separation),
    ...pair(input, at("hourAngle"), when.hourAngle),
  ];
}

function constraintRanges(input: RuleInput): Finding[] {
  return databaseTargetsOf(input).flatMap(({ file: { constraints }, path }) => {
    if (constraints === undefined) return [];
    const at = (...keys: string[]): Path => [...path, "constraints", ...keys];
    const hours = unlessNone(constraints.hourAngle)?.map(unlessNone);
    return [
      ...range(input, at("airmass"), unlessNone(constraints.airmass), airmass),
      ...range(input, at("moon", "phase"), unlessNone(constraints.moon?.phase), boundBySchema),
      ...pair(input, at("hourAngle"), hours),
    ];
  });
}

function range(
  input: RuleInput,
  path: Path,
  wanted: { readonly min?: number; readonly max?: number } | undefined,
  quantity: Quantity,
): Finding[] {
  if (wanted === undefined) return [];
  const { min = quantity.least, max = quantity.most } = wanted;
  if (wanted.min !== undefined && wanted.max !== undefined && min > max)
    return [
      input.finding("empty-range", path, `no value is at least ${min} and at most ${max}`, {
        why: "The condition can never hold.",
        fix: `Swap them: { min: ${max}, max: ${min} }.`,
      }),
    ];
  const scale = `${quantity.least} to ${quantity.most}${quantity.unit && ` ${quantity.unit}`}`;
  if (min <= quantity.most && max >= quantity.least) return [];
  const key = min > quantity.most ? "min" : "max";
  return [
    input.finding(
      "empty-range",
      [...path, key],
      `no value is ${key === "min" ? "at least" : "at most"} ${wanted[key]}`,
      {
        why: `"${path.at(-1)}" is from ${scale}, so the condition can never hold.`,
        fix: `Write a number from ${scale}.`,
      },
    ),
  ];
}

/** An end of the pair that is open is undefined. */
function pair(input: RuleInput, path: Path, hours: readonly (number | undefined)[] = []): Finding[] {
  const [from, to] = hours;
  if (from === undefined || to === undefined || from <= to) return [];
  return [
    input.finding(
      "hour-angle-reversed",
      path,
      `the hour angle from ${from} to ${to} is the wrong way round`,
      {
        why: "Hour angle grows with time, from negative in the east to positive in the west: nothing is in this range.",
        fix: `Write [${to}, ${from}].`,
      },
    ),
  ];
}
