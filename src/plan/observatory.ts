import type { Site } from "../sky/site.ts";
import type { JsonObject, SecretReference } from "../verb.ts";

/** The site and its devices, checked. */
export interface Observatory {
  readonly file: string;
  /** SHA-256 of site, devices and commands, hexadecimal: comments and the order of keys do not count. */
  readonly digest: string;
  readonly site: Site;
  readonly devices: Readonly<Record<string, ObservatoryDevice>>;
  /** Programs that triggers may run, by name: each with its arguments. */
  readonly commands: Readonly<Record<string, readonly string[]>>;
  /** What must say that it is safe; undefined when nothing is asked. */
  readonly safety: ObservatorySafety | undefined;
  /** Not part of the digest: no run goes by it. */
  readonly serve: ServeSettings;
}

/** How the local server is set up where the command line does not say. */
export interface ServeSettings {
  /** As written: HOST:PORT, or one of the two. */
  readonly address: string | undefined;
  readonly names: readonly string[];
  readonly compat: "own" | "target-scheduler";
  readonly token: SecretReference | undefined;
}

/** The safety gate of an observatory. */
export interface ObservatorySafety {
  readonly settleSec: number;
  /** Lanes that it holds; every lane when undefined. */
  readonly lanes: readonly string[] | undefined;
  readonly sources: Readonly<Record<string, ObservatorySafetySource>>;
}

/** One source: where it is, how often it is looked at, and how old its answer may be. */
export type ObservatorySafetySource = { readonly everySec: number; readonly maxAgeSec: number } & (
  | { readonly kind: "nina"; readonly device: string }
  | { readonly kind: "alpaca"; readonly address: string }
  | { readonly kind: "command"; readonly command: string }
  | {
      readonly kind: "file";
      /** Relative to the observatory file. */
      readonly path: string;
      readonly format: "boltwood" | "text";
      /** IANA time zone of the computer that writes it. */
      readonly zone: string;
      readonly ignore: readonly ("clouds" | "wind" | "rain")[];
    }
);

export interface ObservatoryDevice {
  readonly kind: string;
  /** As the kind's definition in the observatory schema says, defaults filled in, without `kind`. */
  readonly settings: JsonObject;
}
