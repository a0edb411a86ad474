import { DeviceError } from "../../errors.ts";
import type { Json, JsonObject } from "../../verb.ts";
import { asBoolean, asNumber, asObject, asObjects, asText, membersOf, plainGuid } from "./wire-values.ts";

/** How one member of a result is read. What is missing or makes no sense is undefined, empty or false. */
type Member<T> = (members: ReadonlyMap<string, Json>) => T;
type Shape = Readonly<Record<string, Member<unknown>>>;

/** What a shape reads. */
export type ShapeOf<S extends Shape> = { readonly [K in keyof S]: S[K] extends Member<infer T> ? T : never };

/** A kind of member, by how its raw value is read. */
export const reading =
  <T>(read: (raw: Json | undefined) => T) =>
  (...names: readonly string[]): Member<T> =>
  (members) =>
    read(names.map((name) => members.get(name)).find((raw) => raw !== undefined && raw !== null));

/* Kinds take names in lower case; where versions differ, the first name that is there counts. */

export const text = reading((raw) => asText(raw) ?? "");
export const guid = reading((raw) => plainGuid(asText(raw) ?? ""));
export const number = reading(asNumber);
export const count = reading((raw) => asNumber(raw) ?? 0);
export const flag = reading((raw) => asBoolean(raw) ?? false);
/** 0 means enabled. */
export const enabled = reading((raw) => asNumber(raw) === 0);
/** Epoch seconds; 0 is no time at all. */
export const time = reading((raw) => asNumber(raw) || undefined);
/** Bytes in base64. */
export const bytes = reading((raw): Uint8Array => Buffer.from(asText(raw) ?? "", "base64"));

/** A member that is made of others of the same object. */
export function derived<T>(of: Member<number | undefined>, make: (code: number | undefined) => T): Member<T> {
  return (members) => make(of(members));
}

/** The named things of a numbered list such as `Filter1_Name`, which some versions put into an object of its own. */
export function numbered<S extends Shape>(
  within: string,
  count: string,
  prefix: string,
  shape: (name: string) => S,
): Member<readonly ShapeOf<S>[]> {
  return (outer) => {
    const nested = asObject(outer.get(within));
    const members = nested ? membersOf(nested) : outer;
    const total = Math.min(asNumber(members.get(count)) ?? 0, 1_000);
    return Array.from({ length: Math.max(0, Math.trunc(total)) }, (_, index) =>
      readShape(shape(`${prefix}${index + 1}_`), members),
    );
  };
}

/** The objects of a list that is a member. */
export function objects<S extends Shape>(name: string, shape: S): Member<readonly ShapeOf<S>[]> {
  return (members) => asObjects(members.get(name)).map(objectReader(shape));
}

/** Reads an object by its shape, whatever the case of its members' names. Never throws. */
export function objectReader<S extends Shape>(shape: S): (object: JsonObject) => ShapeOf<S> {
  return (object) => readShape(shape, membersOf(object));
}

function readShape<S extends Shape>(shape: S, members: ReadonlyMap<string, Json>): ShapeOf<S> {
  const values = Object.entries(shape).map(([key, read]) => [key, read(members)]);
  return Object.fromEntries(values) as ShapeOf<S>;
}

/** The objects of what a method returns as `list`. Throws DeviceError when there is none: none is not an empty one. */
export function listOf(returned: JsonObject): readonly JsonObject[] {
  const list = membersOf(returned).get("list");
  if (!Array.isArray(list)) throw noList("list");
  return asObjects(list);
}

/** What a method returns as heaps of a `list`. Throws DeviceError when `heap`, which is never left out, is no list. */
export function heapsOf(returned: JsonObject, heap: string): JsonObject {
  const heaps = asObject(membersOf(returned).get("list"));
  if (!heaps || !Array.isArray(membersOf(heaps).get(heap))) throw noList(`list.${heap}`);
  return heaps;
}

function noList(name: string): DeviceError {
  const message = `RoboTarget answered without the list that was asked for (${name}): what is in its database is not known.`;
  return new DeviceError("unreadable", "robotarget", message, {
    retry: "safe",
    hint: "Try again. If it stays so, look at Voyager's log and its version.",
  });
}
