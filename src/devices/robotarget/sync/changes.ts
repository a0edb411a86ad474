import { deviceText } from "../../../printable.ts";
import type { FieldDifference } from "../../../sync-difference.ts";
import type { Json, JsonObject } from "../../../verb.ts";
import { type Fields, type RecordOf, sameValue } from "../fields.ts";
import { asObject } from "../wire-values.ts";

/** Fields of the database in which two states of an object differ, as far as the server can tell. */
export function changesOf<F extends Fields>(
  fields: F,
  from: RecordOf<F>,
  to: RecordOf<F>,
): readonly FieldDifference[] {
  const [before, after] = [from, to] as readonly Readonly<Record<string, Json>>[];
  return Object.entries(fields).flatMap(([key, { type }]) => {
    const [was, is] = [before?.[key] ?? null, after?.[key] ?? null];
    return was === is || sameValue(type, was, is, key.endsWith("LocalSec"))
      ? []
      : [{ field: key, from: clean(was), to: clean(is) }];
  });
}

/** What differs between two descriptions, member by member. */
export function wordChanges(from: JsonObject, to: JsonObject): readonly FieldDifference[] {
  const [before, after] = [flat(from), flat(to)];
  const fields = new Set([...before.keys(), ...after.keys()]);
  return [...fields].flatMap((field) => {
    const [was, is] = [before.get(field) ?? null, after.get(field) ?? null];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, from: clean(was), to: clean(is) }];
  });
}

function flat(object: JsonObject, prefix = ""): ReadonlyMap<string, Json> {
  const leaves = Object.entries(object).flatMap(([key, value]): (readonly [string, Json])[] => {
    const inner = asObject(value);
    return inner ? [...flat(inner, `${prefix}${key}.`)] : [[`${prefix}${key}`, value]];
  });
  return new Map(leaves);
}

/** Fit for a terminal. */
function clean(value: Json): Json {
  if (typeof value === "string") return deviceText(value);
  if (Array.isArray(value)) return value.map(clean);
  const object = asObject(value);
  return object
    ? Object.fromEntries(Object.entries(object).map(([key, each]) => [deviceText(key), clean(each)]))
    : value;
}
