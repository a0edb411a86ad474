import type { JsonObject, OnDoubt } from "../../verb.ts";
import { encodeParameters, type Parameters, type ParamsOf } from "./parameters.ts";

/**
 * What a method's MAC is made of. `reserved`: manager mode's secrets, by the dialect of the settings. `open`: the
 * secret, the UID and the parameter that `of` names on the wire.
 */
export type Signature =
  | { readonly kind: "none" }
  | { readonly kind: "reserved" }
  | { readonly kind: "open"; readonly of: string | undefined };

/** One method of the server. */
export interface Method<P, R> {
  /** As in the vendor's examples; spellings.ts knows where its table differs. */
  readonly name: string;
  /** `reply` ends it, or an `action` result that comes later under the request's UID. */
  readonly answer: "reply" | "action";
  readonly signature: Signature;
  /** Success says `ret` DONE. */
  readonly confirms: boolean;
  /** Changes something on the server: whether it did is in doubt when its answer is lost. */
  readonly writes: boolean;
  readonly onDoubt: OnDoubt;
  /** How long to wait for the answer, in milliseconds of wire time. */
  readonly deadlineMs: number;
  /** Parameters but UID and MAC. Undefined: the method takes none at all, not even a UID. */
  readonly parameters: Parameters | undefined;
  /** All parameters on the wire. Throws DeviceError, `never`, when one has a wrong type or is out of range. */
  readonly encode: (params: P, device: string) => JsonObject | undefined;
  /** What the action result returned. */
  readonly read: (returned: JsonObject) => R;
}

/** All of a method but its name and what its parameters make of it. */
export type Traits<R> = Omit<Method<never, R>, "name" | "parameters" | "encode">;

/** A method whose parameters are all sent, each checked against its type and range. */
export function method<S extends Parameters, R>(
  name: string,
  parameters: S,
  traits: Traits<R>,
): Method<ParamsOf<S>, R> {
  return {
    ...traits,
    name,
    parameters,
    encode: (params, device) => encodeParameters(parameters, params, name, device),
  };
}
