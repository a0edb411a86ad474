import type { StatedSchema } from "../gen/validators.js";
import type { Path } from "./places.ts";

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  object: "a map",
  array: "a list",
  null: "nothing",
};

/** What a schema's `type` asks for: `text`, `text or a map`, `a map or "none"`. */
export function typeName(type: unknown, schema: StatedSchema = {}): string {
  const types = Array.isArray(type) ? type : String(type).split(",");
  const nameOf = (name: string): string => {
    return name === "string" && canBeNone(schema) ? '"none"' : (typeNames[name] ?? name);
  };
  return types.map((name) => nameOf(String(name))).join(" or ");
}

/** The one text that a value may be, beside what it is otherwise, is `none`. */
export function canBeNone({ pattern }: StatedSchema): boolean {
  return pattern === "^none$";
}

/** How a value that can be none is written, with what was given in its place: `Write { min: 30 }, or none.` */
export function noneForm(schema: StatedSchema, given: unknown): string | undefined {
  const [type] = Array.isArray(schema.type) ? schema.type : [schema.type];
  const { required, properties = {} } = schema;
  if (type === "array") return formOf(schema);
  if (type !== "object") {
    const isQuoted = typeof given === "string" && given.trim() !== "" && Number.isFinite(Number(given));
    return `Write ${isQuoted ? `${given.trim()} without quotes` : typeName(type)}, or none.`;
  }
  if (required === undefined) return `Write a map of ${Object.keys(properties).join(", ")}, or none.`;
  const members = required.map((key) => `${key}: ${fits(properties[key], given) ? String(given) : "…"}`);
  return `Write { ${members.join(", ")} }, or none.`;
}

/** What was given would do as the value of a key: a number, or one of its words. */
function fits(property: unknown, given: unknown): boolean {
  const { type, enum: words } = property as { readonly type?: unknown; readonly enum?: readonly unknown[] };
  return (typeof given === "number" && type === "number") || words?.includes(given) === true;
}

/** Longest text that a message repeats. */
const MAX_QUOTED = 60;

/** A value in a message: `"duo"`, `300`, `a map`. */
export function valueText(value: unknown): string {
  if (typeof value === "string") {
    return JSON.stringify(value.length > MAX_QUOTED ? `${value.slice(0, MAX_QUOTED)}…` : value);
  }
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a map";
  return Object.is(value, -0) ? "-0" : String(value);
}

/** A value with its type: `the text "300"`, `the number 300`. */
export function typedValueText(value: unknown): string {
  if (typeof value === "string") return `the text ${valueText(value)}`;
  if (typeof value === "number") return `the number ${valueText(value)}`;
  return valueText(value);
}

/** A place in a message: `"gain"`, `step 3 of "dwarf"`, `item 2 of "hourAngle"`, `the file`. */
export function placeName(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the file";
  if (typeof last === "string") return `"${last}"`;
  const noun = path.length === 4 && path[1] === "lanes" ? "step" : "item";
  return `${noun} ${last + 1} of ${placeName(path.slice(0, -1))}`;
}

/** What a definition is like, out of its own description and examples; undefined when it says nothing. */
export function formOf({ description, examples }: StatedSchema): string | undefined {
  const sentence = description?.replace(/\.$/, "");
  const such = examples?.map(String).join(", ");
  if (sentence === undefined) return such === undefined ? undefined : `Such as ${such}.`;
  return such === undefined ? `${sentence}.` : `${sentence}, such as ${such}.`;
}

/** `"a"`, `"a" and "b"`, `"a", "b" and "c"`. */
export function quotedList(names: readonly string[], word: "and" | "or"): string {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} ${word} ${last}`;
}
