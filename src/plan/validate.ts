import type { PlanFile } from "../gen/plan-file.ts";
import { planFile } from "../gen/validators.js";
import type { Finding } from "./diagnostic.ts";
import { findingAt } from "./findings.ts";
import type { Observatory } from "./observatory.ts";
import type { ParsedDocument } from "./parse.ts";
import type { Path } from "./places.ts";
import { shapeFindings } from "./shape.ts";
import { type PlacedError, placeErrors } from "./shape-errors.ts";
import { placeName, quotedList } from "./shape-words.ts";
import { nearest, suggestion } from "./suggest.ts";
import { allVerbs, isVerb, verbValidator } from "./verbs.ts";

/** One item of a lane, whatever it is. */
interface LaneItem {
  readonly lane: string;
  readonly path: Path;
  readonly value: unknown;
}

/**
 * Mistakes that leave the rest of a document readable: a key that nobody knows, a number out of its range. The rules
 * look at it all the same, so that everything is found at once.
 */
const readOver = new Set([
  "additionalProperties",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
]);

/** Holds a document against the plan schema. There is a PlanFile when it has the shape, or can be read over mistakes. */
export function validatePlan(
  document: ParsedDocument,
  observatory: Observatory | undefined,
): { readonly plan?: PlanFile; readonly findings: readonly Finding[] } {
  planFile(document.value);
  const items = laneItems(document.value);
  const errors = placeErrors(planFile.errors, document.value).filter((error) => !isJudgedApart(error));
  const verbErrors = items.flatMap((item) => verbValueErrors(item, kindOf(observatory, item.lane)));
  const misspelt = new Set(
    errors.filter(({ keyword }) => keyword === "additionalProperties").map(({ path }) => placeName(path)),
  );
  const findings = [
    ...shapeFindings(document, [...errors, ...verbErrors]),
    ...items.flatMap((item) => verbCount(document, item, misspelt)),
  ];
  if (findings.length === 0) return { plan: document.value as PlanFile, findings };
  const all = [...errors, ...verbErrors];
  if (all.some(({ keyword }) => !readOver.has(keyword))) return { findings };
  const corrected = withoutUnknownKeys(document.value, all);
  const oneVerbEach = laneItems(corrected).every(
    ({ value }) => isMap(value) && Object.keys(value).filter(isVerb).length === 1,
  );
  return oneVerbEach ? { plan: corrected as PlanFile, findings } : { findings };
}

/** The document without its unknown keys; one that is nearly a verb, in a step that has none, is taken for it. */
function withoutUnknownKeys(value: unknown, errors: readonly PlacedError[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const { keyword, path, params } of errors) {
    if (keyword !== "additionalProperties") continue;
    let place = copy as Record<string | number, unknown>;
    for (const key of path) place = place[key] as typeof place;
    const key = String(params.additionalProperty);
    const given = place[key];
    delete place[key];
    const verb = isStep(path) && !Object.keys(place).some(isVerb) ? nearest(key, allVerbs) : undefined;
    if (verb !== undefined && verbValidator(verb, undefined)?.(given)) place[verb] = given;
  }
  return copy;
}

function isStep(path: Path): boolean {
  return path.length === 4 && path[0] === "night" && path[1] === "lanes";
}

function kindOf(observatory: Observatory | undefined, device: string): string | undefined {
  if (observatory === undefined || !Object.hasOwn(observatory.devices, device)) return undefined;
  return observatory.devices[device]?.kind;
}

/** The value of a verb is judged by its family alone, and an item that is no map in our own words. */
function isJudgedApart({ path, keyword }: PlacedError): boolean {
  if (path[0] !== "night" || path[1] !== "lanes") return false;
  if (path.length === 4) return keyword === "type";
  return path.length > 4 && isVerb(String(path[4]));
}

function laneItems(value: unknown): LaneItem[] {
  const lanes = member(member(value, "night"), "lanes");
  if (!isMap(lanes)) return [];
  return Object.entries(lanes).flatMap(([lane, items]) =>
    Array.isArray(items)
      ? items.map(
          (item: unknown, index): LaneItem => ({ lane, path: ["night", "lanes", lane, index], value: item }),
        )
      : [],
  );
}

function verbValueErrors({ path, value }: LaneItem, kind: string | undefined): PlacedError[] {
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, given]) => {
    const validator = isVerb(key) ? verbValidator(key, kind) : undefined;
    if (validator === undefined || validator(given)) return [];
    return placeErrors(validator.errors, given, [...path, key]);
  });
}

/** A step has exactly one verb. In the steps in `misspelt`, a key that nobody knows may stand for it. */
function verbCount(
  document: ParsedDocument,
  { path, value }: LaneItem,
  misspelt: ReadonlySet<string>,
): Finding[] {
  const number = placeName(path);
  const stepVerb = (message: string, fix: string | undefined, second?: string): Finding[] => {
    const details = second === undefined ? { fix } : ({ fix, part: "key" } as const);
    return [
      findingAt(document, "step-verb", second === undefined ? path : [...path, second], message, details),
    ];
  };
  if (!isMap(value)) return stepVerb(`${number} is not a map`, notAMapFix(value));
  const verbs = Object.keys(value).filter(isVerb);
  const [, second] = verbs;
  if (second !== undefined) {
    const message = `${number} has more than one verb: ${quotedList(verbs, "and")}`;
    return stepVerb(message, "Make each of them a step of its own: a new line with a dash.", second);
  }
  if (verbs.length === 1 || misspelt.has(number)) return [];
  return stepVerb(`${number} has no verb`, `Say what to do, with one of: ${allVerbs.join(", ")}.`);
}

function notAMapFix(value: unknown): string | undefined {
  if (typeof value !== "string") return `Write a verb and a colon, such as "${allVerbs[0]}:".`;
  const [verb = "", ...rest] = value.split(" ");
  return isVerb(verb) ? `Write "${[`${verb}:`, ...rest].join(" ")}".` : suggestion(verb, allVerbs, "verbs");
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function member(value: unknown, key: string): unknown {
  return isMap(value) ? value[key] : undefined;
}
