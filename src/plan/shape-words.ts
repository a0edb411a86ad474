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

/** What a schema's `type` asks for: `text`, `text or a map`. */
export function typeName(type: unknown): string {
  const types = Array.isArray(type) ? type : String(type).split(",");
  return types.map((name) => typeNames[String(name)] ?? String(name)).join(" or ");
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
