import type { Json, JsonObject } from "../../verb.ts";

/** Members of a wire object by name in lower case: the server's spelling varies between versions. */
export type Members = ReadonlyMap<string, Json>;

/** The object's members whatever their case. The first of two that differ by case only counts. */
export function membersOf(object: JsonObject): Members {
  const members = new Map<string, Json>();
  for (const [name, value] of Object.entries(object)) {
    const key = name.toLowerCase();
    if (!members.has(key)) members.set(key, value);
  }
  return members;
}

/** The value when it is a JSON object. */
export function asObject(value: Json | undefined): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

/** The objects of a wire array; everything else in it is left out. */
export function asObjects(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.map(asObject).filter((entry) => entry !== undefined) : [];
}

/** A number, also when the server wrote it as text. Undefined when it is none. */
export function asNumber(value: Json | undefined): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** A boolean, also when the server wrote it as text or as 0 and 1. Undefined when it is none. */
export function asBoolean(value: Json | undefined): boolean | undefined {
  const word = String(value).trim().toLowerCase();
  if (word === "true" || word === "1") return true;
  if (word === "false" || word === "0") return false;
  return undefined;
}

/** A text; numbers and booleans as the server would write them. Undefined for anything else. */
export function asText(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** A GUID in the one form that is compared: lower case, no braces. */
export function plainGuid(text: string): string {
  return text
    .trim()
    .replace(/^\{|\}$/g, "")
    .toLowerCase();
}

/** The GUID of an object of a list; empty when it has none. */
export function guidOf(entry: JsonObject): string {
  return plainGuid(asText(membersOf(entry).get("guid")) ?? "");
}
