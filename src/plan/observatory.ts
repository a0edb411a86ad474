import type { Site } from "../sky/site.ts";
import type { JsonObject } from "../verb.ts";

/** The site and its devices, checked. */
export interface Observatory {
  readonly file: string;
  /** SHA-256 of site, devices and commands, hexadecimal: comments and the order of keys do not count. */
  readonly digest: string;
  readonly site: Site;
  readonly devices: Readonly<Record<string, ObservatoryDevice>>;
  /** Programs that triggers may run, by name: each with its arguments. */
  readonly commands: Readonly<Record<string, readonly string[]>>;
}

export interface ObservatoryDevice {
  readonly kind: string;
  /** As the kind's definition in the observatory schema says, defaults filled in, without `kind`. */
  readonly settings: JsonObject;
}
