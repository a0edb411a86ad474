import type { ShapeError } from "../gen/validators.js";
import type { Finding } from "./diagnostic.ts";
import { findingAt } from "./findings.ts";
import type { ParsedDocument } from "./parse.ts";
import type { Path } from "./places.ts";
import { formOf, placeName, quotedList, typedValueText, typeName, valueText } from "./shape-words.ts";
import { nearest, suggestion } from "./suggest.ts";

/** A shape error where it is in the document. */
export interface PlacedError extends ShapeError {
  readonly path: Path;
}

/** What a finding says, before it has a place. */
interface Text {
  readonly code: string;
  readonly message: string;
  readonly fix?: string | undefined;
  readonly part?: "key" | "value";
  /** Place below the error's own. */
  readonly below?: string | number;
}

/** Keywords that only say that another one failed. */
const FOLLOWERS = new Set(["if", "required", "anyOf", "oneOf", "allOf"]);

/** Puts a validator's errors into the document; `base` is the path of the value that was validated. */
export function placeErrors(
  errors: readonly ShapeError[] | null | undefined,
  root: unknown,
  base: Path = [],
): PlacedError[] {
  return (errors ?? []).map((error) => ({ ...error, path: [...base, ...pathOf(error.instancePath, root)] }));
}

/** The path of a JSON pointer in a value: indexes of lists become numbers. */
function pathOf(pointer: string, root: unknown): Path {
  let value = root;
  return pointer
    .split("/")
    .slice(1)
    .map((escaped) => {
      const key = escaped.replaceAll("~1", "/").replaceAll("~0", "~");
      const segment = Array.isArray(value) ? Number(key) : key;
      value = (value as Readonly<Record<string | number, unknown>>)[segment];
      return segment;
    });
}

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
function missingKeys(group: readonly PlacedError[]): Text[] {
  const unknown = group.filter(({ keyword }) => keyword === "additionalProperties").map(unknownKey);
  const missing = group.filter(({ keyword }) => keyword === "required");
  const keys = missing
    .map(({ params }) => String(params.missingProperty))
    .filter((key) => !unknown.some((given) => nearest(given, [key]) !== undefined));
  const [first] = missing;
  if (keys.length === 0 || first === undefined) return [];
  const inside = first.path.length === 0 ? "" : ` in ${placeName(first.path)}`;
  const message = `${quotedList(keys, "and")} ${keys.length === 1 ? "is" : "are"} missing${inside}`;
  const instead = group.find(({ keyword }) => keyword === "if")?.parentSchema.if?.required;
  if (instead === undefined) return [{ code: "missing-key", message }];
  return [
    {
      code: "missing-key",
      message,
      fix: `Add ${keys.length === 1 ? "it" : "them"}, or ${quotedList(instead, "and")} instead.`,
    },
  ];
}

function unknownKey({ params }: PlacedError): string {
  return String(params.additionalProperty);
}

function textOf(error: PlacedError, { badKeys }: Group, groups: Groups): Text[] {
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
    case "pattern": {
      const message = `${placeName(error.path)} cannot be ${valueText(error.data)}`;
      return [{ code: "bad-format", message, fix: formOf(error.parentSchema) }];
    }
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return [outOfRange(error)];
    default:
      return [wrongSize(error)];
  }
}

function badKey({ params, path }: PlacedError, badKeys: Group["badKeys"]): Text {
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

function additionalKey(error: PlacedError): Text {
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
function conflict(error: PlacedError, groups: Groups): Text {
  const siblings = groups.get(keyOf(error.path.slice(0, -1)))?.errors ?? [];
  const other = siblings.find(({ keyword }) => keyword === "if")?.parentSchema.if?.required ?? [];
  return {
    code: "conflicting-keys",
    message: `${placeName(error.path)} does not go together with ${quotedList(other, "and")}`,
    fix: "Remove one of them.",
    part: "key",
  };
}

function wrongType({ path, params, data, parentSchema }: PlacedError): Text {
  const wanted = typeName(params.type);
  const given =
    typeof data === "number" && wanted.includes("number") ? valueText(data) : typedValueText(data);
  const place = placeName(path);
  const message =
    data === null ? `${place} is empty: it must be ${wanted}` : `${place} must be ${wanted}, not ${given}`;
  return { code: "wrong-type", message, fix: typeFix(wanted, data, parentSchema) };
}

function typeFix(wanted: string, data: unknown, schema: PlacedError["parentSchema"]): string | undefined {
  // Of other types, a description says what the value is for rather than how it is written.
  if (wanted.includes("text") || wanted.includes("map")) return formOf(schema);
  if (typeof data !== "string") return undefined;
  const isNumber = data.trim() !== "" && Number.isFinite(Number(data));
  if (isNumber && wanted.includes("number")) return `Write ${data.trim()} without quotes.`;
  return wanted === typeName("boolean") ? "Write true or false." : undefined;
}

function notAllowed({ path, params, data }: PlacedError): Text {
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

const comparisons: Readonly<Record<string, string>> = {
  minimum: "at least",
  maximum: "at most",
  exclusiveMinimum: "more than",
  exclusiveMaximum: "less than",
};

function outOfRange({ path, keyword, params, data }: PlacedError): Text {
  const message = `${placeName(path)} must be ${comparisons[keyword]} ${String(params.limit)}, not ${valueText(data)}`;
  return { code: "value-range", message };
}

function wrongSize(error: PlacedError): Text {
  const { path, keyword, params, parentSchema, data } = error;
  const place = placeName(path);
  const limit = Number(params.limit);
  const text = (message: string, fix?: string): Text => ({ code: "wrong-size", message, fix });
  switch (keyword) {
    case "minLength":
    case "minItems":
    case "minProperties":
      if (limit > 1)
        return text(`${place} is too short: at least ${limit} ${unitOf(keyword)}`, formOf(parentSchema));
      return text(`${place} is empty`, emptyFix(error));
    case "maxLength":
    case "maxItems":
      return text(`${place} is too long: at most ${limit} ${unitOf(keyword)}`, formOf(parentSchema));
    case "maxProperties":
      return text(
        `${place} has more than ${limit === 1 ? "one key" : `${limit} keys`}`,
        formOf(parentSchema),
      );
    case "uniqueItems": {
      const index = Math.max(Number(params.i), Number(params.j));
      const item: unknown = Array.isArray(data) ? data[index] : undefined;
      return { ...text(`${place} has ${valueText(item)} twice`, "Remove one of them."), below: index };
    }
    default:
      return text(`${place} ${error.message ?? "does not fit the schema"}`, formOf(parentSchema));
  }
}

function unitOf(keyword: string): string {
  return keyword.endsWith("Length") ? "characters" : "items";
}

function emptyFix({ parentSchema }: PlacedError): string | undefined {
  const keys = Object.keys(parentSchema.properties ?? {});
  return keys.length === 0 ? formOf(parentSchema) : `Give at least one of: ${keys.join(", ")}.`;
}
