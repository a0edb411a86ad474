import { IANAZone } from "luxon";
import { DeviceError } from "../../errors.ts";
import type { JsonObject, SecretReference } from "../../verb.ts";
import type { DeviceEnvironment } from "../device.ts";
import type { MacDialect } from "./mac.ts";
import type { Spelling } from "./spellings.ts";

/** Settings of the device in the observatory file, as its schema describes them. */
export interface Settings {
  readonly address: string;
  readonly profile: string;
  readonly user?: SecretReference;
  readonly password?: SecretReference;
  readonly sharedSecret: SecretReference;
  readonly macKey: SecretReference;
  readonly macWords: SecretReference;
  readonly macSeparator?: MacDialect["separator"];
  readonly macEncoding?: MacDialect["encoding"];
  readonly spelling?: Spelling;
  /** Zone of the server's computer; the site's when absent. */
  readonly zone?: string;
  /** What nightplan does at its end with what RoboTarget runs. */
  readonly atStop?: "leave" | "abort";
}

/** What the handshake needs to know and nobody else may. */
export interface Credentials {
  /** Absent when no user is configured. `encoded`: base64 of `user:password`. */
  readonly login: { readonly encoded: string; readonly password: string } | undefined;
  readonly sharedSecret: string;
  readonly macKey: string;
  readonly macWords: readonly string[];
}

/** Settings as the schema checked them. */
export function readSettings(settings: JsonObject): Settings {
  return settings as unknown as Settings;
}

/** How this device's server wants hashes made. */
export function dialectOf(settings: Settings): MacDialect {
  return { separator: settings.macSeparator ?? "||:||", encoding: settings.macEncoding ?? "hex" };
}

/** Zone in which the server's clock runs. Throws DeviceError when there is no such zone. */
export function zoneOf(settings: Settings, { name, site }: DeviceEnvironment): string {
  const zone = settings.zone ?? site.zone;
  if (IANAZone.isValidZone(zone)) return zone;
  throw new DeviceError("zone", name, `There is no time zone ${zone} (setting zone of ${name}).`, {
    retry: "never",
    hint: "Write a name such as America/Phoenix, or UTC.",
  });
}

type SecretSetting = "user" | "password" | "sharedSecret" | "macKey" | "macWords";

/**
 * Reads the secrets. Throws AppError when one is not there, DeviceError when one is empty or the key has not four
 * words.
 */
export function readCredentials(settings: Settings, environment: DeviceEnvironment): Credentials {
  const { name } = environment;
  const secret = (setting: SecretSetting, reference: SecretReference): string =>
    fullSecret(setting, reference, environment);
  const macWords = secret("macWords", settings.macWords).trim().split(/\s+/);
  if (macWords.length !== 4) {
    throw new DeviceError(
      "mac-words",
      name,
      `macWords of ${name} holds ${macWords.length} words instead of four.`,
      {
        retry: "never",
        hint: "Write the four words of the MAC key in their order, with spaces between them.",
      },
    );
  }
  const user = settings.user && secret("user", settings.user);
  const password = settings.password ? secret("password", settings.password) : "";
  const encoded = Buffer.from(`${user}:${password}`, "utf8").toString("base64");
  return {
    login: user === undefined ? undefined : { encoded, password },
    sharedSecret: secret("sharedSecret", settings.sharedSecret),
    macKey: secret("macKey", settings.macKey),
    macWords,
  };
}

function fullSecret(
  setting: SecretSetting,
  reference: SecretReference,
  { secret, name }: DeviceEnvironment,
): string {
  const text = secret(reference);
  if (text.trim() !== "") return text;
  const place =
    "env" in reference ? `the environment variable ${reference.env}` : `the file ${reference.file}`;
  const optional = setting === "user" || setting === "password";
  throw new DeviceError("secret-empty", name, `The secret ${setting} of ${name} is empty.`, {
    retry: "never",
    hint: `Write it into ${place}${optional ? `, or take ${setting} out of the observatory file` : ""}.`,
  });
}

/** Takes every secret out of a text, in case a server quotes what it was sent. */
export function withoutSecrets(text: string, credentials: Credentials): string {
  const { login, sharedSecret, macKey, macWords } = credentials;
  return [login?.encoded, login?.password, sharedSecret, macKey, ...macWords]
    .filter((secret): secret is string => secret !== undefined && secret.length >= 4)
    .reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
