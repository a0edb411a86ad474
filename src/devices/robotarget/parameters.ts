import { DeviceError } from "../../errors.ts";
import { deviceText } from "../../printable.ts";
import type { Json, JsonObject } from "../../verb.ts";

/** What a parameter's value may be. `letters`: single letters in any order. */
export interface Values {
  readonly text: string;
  readonly guid: string;
  readonly letters: string;
  readonly number: number;
  readonly flag: boolean;
  readonly numbers: readonly number[];
  readonly json: Json;
}
export type ParameterType = keyof Values;

/** Which values of the type are allowed; both ends belong to it. `min` 1 for text: not empty. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
  readonly isWhole?: true;
}

/** One parameter of a method. `write`: its name on the wire, as in the vendor's examples. */
export interface Parameter<T extends ParameterType = ParameterType> {
  readonly type: T;
  readonly write: string;
  readonly range?: Range;
}

/** A parameter that is a list of objects with members of their own. */
export interface ListParameter<P extends Parameters = Parameters> {
  readonly type: "list";
  readonly write: string;
  readonly of: P;
}

export type Parameters = { readonly [key: string]: Parameter | ListParameter };

/** The values that a method takes for its parameters. */
export type ParamsOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends ListParameter<infer Q>
    ? readonly ParamsOf<Q>[]
    : P[K] extends Parameter<infer T>
      ? Values[T]
      : never;
};

const parameter =
  <T extends ParameterType>(type: T) =>
  (write: string, range?: Range): Parameter<T> => ({ type, write, ...(range && { range }) });

export const text = parameter("text");
export const flag = parameter("flag");
export const numbers = parameter("numbers");
/** A GUID that stands for something. */
export const guid = (write: string): Parameter<"guid"> => parameter("guid")(write, { min: 1 });
/** A GUID, or empty for all or none. */
export const anyGuid = parameter("guid");
export const number = (write: string, min: number, max: number): Parameter<"number"> =>
  parameter("number")(write, { min, max });
export const whole = (write: string, min: number, max: number): Parameter<"number"> =>
  parameter("number")(write, { min, max, isWhole: true });
export const list = <P extends Parameters>(write: string, of: P): ListParameter<P> => ({
  type: "list",
  write,
  of,
});

/**
 * The parameters on the wire, each of them. Throws DeviceError, `never`, when a value is of another type or out
 * of its range. `method` and `device` are for the error.
 */
export function encodeParameters(
  parameters: Parameters,
  values: object,
  method: string,
  device: string,
): JsonObject {
  const given = values as Readonly<Record<string, Json>>;
  const encoded = Object.entries(parameters).map(([key, spec]): [string, Json] => {
    const value = given[key] ?? null;
    if (spec.type === "list") {
      if (!Array.isArray(value)) throw wrong(spec.write, value, "a list");
      return [spec.write, value.map((item) => encodeParameters(spec.of, item ?? {}, method, device))];
    }
    const allowed = allows[spec.type];
    if (allowed(value, spec.range ?? {})) return [spec.write, value];
    throw wrong(spec.write, value, description(spec));
  });
  return Object.fromEntries(encoded);

  function wrong(name: string, value: Json, what: string): DeviceError {
    const shown = deviceText(JSON.stringify(value));
    return new DeviceError(
      "parameter",
      device,
      `${method} was not sent to Voyager (${device}): ${name} is ${shown} and must be ${what}.`,
      { retry: "never", hint: "Mend the value where it comes from: the plan, or the object in RoboTarget." },
    );
  }
}

const isText = (value: Json, { min = 0 }: Range): boolean => typeof value === "string" && value.length >= min;

const isNumber = (
  value: Json,
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, isWhole }: Range,
): boolean =>
  typeof value === "number" &&
  Number.isFinite(value) &&
  value >= min &&
  value <= max &&
  (isWhole !== true || Number.isInteger(value));

const allows: { readonly [T in ParameterType]: (value: Json, range: Range) => boolean } = {
  text: isText,
  guid: isText,
  letters: isText,
  number: isNumber,
  flag: (value) => typeof value === "boolean",
  numbers: (value, range) => Array.isArray(value) && value.every((each) => isNumber(each, range)),
  json: (value) => value !== null,
};

const typeNames: { readonly [T in ParameterType]: string } = {
  text: "text",
  guid: "a GUID",
  letters: "letters",
  number: "a number",
  flag: "true or false",
  numbers: "numbers",
  json: "a JSON value",
};

function description({ type, range = {} }: Parameter): string {
  const { min, max, isWhole } = range;
  const name = isWhole ? typeNames[type].replace("number", "whole number") : typeNames[type];
  if (typeof min !== "number") return name;
  if (type === "number" || type === "numbers") return `${name} from ${min} to ${max ?? "any"}`;
  return `${name}, not empty`;
}
