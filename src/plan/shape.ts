import type { Finding } from "./diagnostic.ts";
import { findingAt } from "./findings.ts";
import type { ParsedDocument } from "./parse.ts";
import type { Path } from "./places.ts";
import type { PlacedError, ShapeText } from "./shape-errors.ts";
import { outOfRange, wrongSize } from "./shape-limits.ts";
import {
  canBeNone,
  formOf,
  noneForm,
  placeName,
  quotedList,
  typedValueText,
  typeName,
  valueText,
} from "./shape-words.ts";
import { nearest, suggestion } from "./suggest.ts";

/** Keywords that only say that another one failed. */
const FOLLOWERS = new Set(["if", "required", "anyOf", "oneOf", "allOf"]);

/** Findings about the shape of a document, one for each mistake a person made. */
export function shapeFindings(document: ParsedDocument, errors: readonly PlacedError[]): Finding[] {
  const groups = groupsOf(errors);
  return [...groups.values()].flatMap((group) => {
    const { path } = group;
    const texts = [
      ...missingKeys(group.errors),
      ...group.errors.flatMap((error) => textOf(error, group, groups)),
    ];
    return texts.map(({ code, message, fix, part, below }) =>
      findingAt(document, code, below === undefined ? path : [...path, below], message, {
        fix,
        ...(part === undefined ? {} : { part }),
      }),
    );
  });
}

/** All errors about one value. */
interface Group {
  readonly path: Path;
  readonly errors: PlacedError[];
  /** Why its keys do not fit. Such an error has the path of the map, and the key as its value. */
  readonly badKeys: Map<unknown, PlacedError | undefined>;
}

type Groups = ReadonlyMap<string, Group>;

function groupsOf(errors: readonly PlacedError[]): Groups {
  const groups = new Map<string, Group>();
  for (const error of errors) {
    const key = keyOf(error.path);
    const group: Group = groups.get(key) ?? { path: error.path, errors: [], badKeys: new Map() };
    groups.set(key, group);
    group.errors.push(error);
    if (error.keyword === "propertyNames") group.badKeys.set(error.params.propertyName, undefined);
  }
  for (const { errors: about, badKeys } of groups.values()) {
    for (const error of about) if (isAboutKey(error, badKeys)) badKeys.set(error.data, error);
  }
  return groups;
}

function isAboutKey({ keyword, data }: PlacedError, badKeys: Group["badKeys"]): boolean {
  return keyword !== "propertyNames" && badKeys.has(data);
}

function keyOf(path: Path): string {
  return JSON.stringify(path);
}

/** All keys that one map lacks, as one mistake; none when a misspelt key stands for it. */
function missingKeys(group: readonly PlacedError[]): ShapeText[] {
  const unknown = group.filter(({ keyword }) => keyword === "additionalProperties").map(unknownKey);
  const missing = group.filter(({ keyword }) => keyword === "required");
  const keys = missing
    .map(({ params }) => String(params.missingProperty))
    .filter((key) => !unknown.some((given) => nearest(given, [key]) !== undefined));
  const [first] = missing;
  if (keys.length === 0 || first === undefined) return [];
  const inside = first.path.length === 0 ? "" : ` in ${placeName(first.path)}`;
  const message = `${quotedList(keys, "and")} ${keys.length === 1 ? "is" : "are"} missing${inside}`;
  const given = Object.keys(Object(first.data));
  const instead = group
    .flatMap(({ parentSchema }) => parentSchema.if?.required ?? [])
    .filter((key) => !given.includes(key));
  if (instead.length === 0) return [{ code: "missing-key", message }];
  return [
    {
      code: "missing-key",
      message,
      fix: `Add ${keys.length === 1 ? "it" : "them"}, or ${quotedList([...new Set(instead)].toReversed(), "or")} instead.`,
    },
  ];
}

function unknownKey({ params }: PlacedError): string {
  return String(params.additionalProperty);
}

function textOf(error: PlacedError, { badKeys }: Group, groups: Groups): ShapeText[] {
  if (FOLLOWERS.has(error.keyword) || isAboutKey(error, badKeys)) return [];
  switch (error.keyword) {
    case "propertyNames":
      return [badKey(error, badKeys)];
    case "additionalProperties":
      return [additionalKey(error)];
    case "false schema":
      return [conflict(error, groups)];
    case "type":
      return [wrongType(error)];
    case "enum":
    case "const":
      return [notAllowed(error)];
    case "pattern":
      return [wrongForm(error)];
    case "dependentRequired":
      return [missingPartner(error)];
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return [outOfRange(error)];
    default:
      return [wrongSize(error)];
  }
}

function wrongForm({ path, data, parentSchema }: PlacedError): ShapeText {
  const message = `${placeName(path)} cannot be ${valueText(data)}`;
  if (!canBeNone(parentSchema)) return { code: "bad-format", message, fix: formOf(parentSchema) };
  const near = typeof data === "string" ? nearest(data, ["none"]) : undefined;
  const fix = near === undefined ? noneForm(parentSchema, data) : `Did you mean "${near}"?`;
  return { code: "bad-format", message, fix };
}

/** A key that means nothing without another one. */
function missingPartner({ path, params }: PlacedError): ShapeText {
  const [key, missing] = [String(params.property), String(params.missingProperty)];
  const message = `"${key}" in ${placeName(path)} needs "${missing}" beside it`;
  return { code: "missing-key", message, fix: `Add ${missing}, or remove ${key}.`, part: "key", below: key };
}

function badKey({ params, path }: PlacedError, badKeys: Group["badKeys"]): ShapeText {
  const key = String(params.propertyName);
  const reason = badKeys.get(key);
  return {
    code: "bad-format",
    message: `${valueText(key)} cannot be a name in ${placeName(path)}`,
    fix: reason && formOf(reason.parentSchema),
    part: "key",
    below: key,
  };
}

function additionalKey(error: PlacedError): ShapeText {
  const key = unknownKey(error);
  const inside = error.path.length === 0 ? "" : ` in ${placeName(error.path)}`;
  const known = Object.keys(error.parentSchema.properties ?? {}).filter(
    (name) => !Object.hasOwn(error.data as object, name),
  );
  const fix = suggestion(key, known, "keys here") ?? formOf(error.parentSchema);
  return {
    code: "unknown-key",
    message: `unknown key ${valueText(key)}${inside}`,
    fix,
    part: "key",
    below: key,
  };
}

/** A key that another key of the same map rules out. */
function conflict(error: PlacedError, groups: Groups): ShapeText {
  const siblings = groups.get(keyOf(error.path.slice(0, -1)))?.errors ?? [];
  const other = siblings.find(({ keyword }) => keyword === "if")?.parentSchema.if?.required ?? [];
  return {
    code: "conflicting-keys",
    message: `${placeName(error.path)} does not go together with ${quotedList(other, "and")}`,
    fix: "Remove one of them.",
    part: "key",
  };
}

function wrongType({ path, params, data, parentSchema }: PlacedError): ShapeText {
  const wanted = typeName(params.type, parentSchema);
  const given =
    typeof data === "number" && wanted.includes("number") ? valueText(data) : typedValueText(data);
  const place = placeName(path);
  const message =
    data === null ? `${place} is empty: it must be ${wanted}` : `${place} must be ${wanted}, not ${given}`;
  return { code: "wrong-type", message, fix: typeFix(wanted, data, parentSchema) };
}

function typeFix(wanted: string, data: unknown, schema: PlacedError["parentSchema"]): string | undefined {
  if (canBeNone(schema)) return noneForm(schema, data);
  // Of other types, a description says what the value is for rather than how it is written.
  if (wanted.includes("text") || wanted.includes("map")) return formOf(schema);
  if (typeof data !== "string") return undefined;
  const isNumber = data.trim() !== "" && Number.isFinite(Number(data));
  if (isNumber && wanted.includes("number")) return `Write ${data.trim()} without quotes.`;
  return wanted === typeName("boolean") ? "Write true or false." : undefined;
}

function notAllowed({ path, params, data }: PlacedError): ShapeText {
  const allowed = (Array.isArray(params.allowedValues) ? params.allowedValues : [params.allowedValue]).map(
    String,
  );
  const near = typeof data === "string" ? nearest(data, allowed) : undefined;
  const list = allowed.length === 1 ? `Write ${allowed[0]}.` : `One of: ${allowed.join(", ")}.`;
  return {
    code: "unknown-value",
    message: `${placeName(path)} cannot be ${valueText(data)}`,
    fix: near === undefined ? list : `Did you mean "${near}"? ${list}`,
  };
}
