import type { Finding } from "./diagnostic.ts";
import { findingAt } from "./findings.ts";
import type { ParsedDocument } from "./parse.ts";
import type { PlacedError } from "./shape-errors.ts";

/** Keys that a secret would be written under. */
const SECRET_KEY = /pass(word|wd|phrase)|secret|token|credential|(api|mac|private)[-_]?(key|word)/i;
/** `tcp://user:password@host` */
const ADDRESS_WITH_PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^/@]*:[^/@]*@/i;

const WHY = "The file is shared and copied; what was once in it stays in the history.";

export interface Secrets {
  readonly findings: readonly Finding[];
  /** Errors that are not about secrets. */
  readonly others: readonly PlacedError[];
}

/** Secrets written where the place of one belongs. What they are must not be repeated: logs are kept. */
export function observatorySecrets(document: ParsedDocument, errors: readonly PlacedError[]): Secrets {
  const secrets = errors.flatMap((error) => secretPath(error) ?? []);
  const others = errors.filter((error) => secretPath(error) === undefined);
  return {
    findings: [
      ...secrets.map((path) => secretFinding(document, path)),
      ...addressesWithPasswords(document.value).map((path) => addressFinding(document, path)),
    ],
    others,
  };
}

type Path = PlacedError["path"];

/** Wrapped in a list, for one error is one secret. */
function secretPath(error: PlacedError): readonly [Path] | undefined {
  const { path, keyword, params, parentSchema, data } = error;
  const isText = (value: unknown): boolean => typeof value === "string" || typeof value === "number";
  if (keyword === "type" && parentSchema.title === "SecretFile" && isText(data)) return [path];
  // Not the name of a variable: likely what should be in it.
  if (keyword === "pattern" && path.at(-1) === "env") return [path];
  if (keyword !== "additionalProperties") return undefined;
  const key = String(params.additionalProperty);
  const value = (data as Readonly<Record<string, unknown>>)[key];
  return SECRET_KEY.test(key) && isText(value) ? [[...path, key]] : undefined;
}

function addressesWithPasswords(value: unknown): Path[] {
  const devices: unknown = (value as { devices?: unknown } | null)?.devices;
  if (typeof devices !== "object" || devices === null) return [];
  return Object.entries(devices).flatMap(([name, device]: [string, { address?: unknown } | null]) =>
    typeof device?.address === "string" && ADDRESS_WITH_PASSWORD.test(device.address)
      ? [["devices", name, "address"]]
      : [],
  );
}

function secretFinding(document: ParsedDocument, path: Path): Finding {
  const last = path.at(-1);
  const name = last === "env" || last === "file" ? path.at(-2) : last;
  return findingAt(
    document,
    "secret-in-file",
    path,
    `"${name}" holds a secret itself instead of saying where it is`,
    {
      why: WHY,
      fix: "Change the secret, and write { env: NAME_OF_A_VARIABLE } or { file: PATH_OF_A_FILE } here.",
    },
  );
}

function addressFinding(document: ParsedDocument, path: Path): Finding {
  return findingAt(document, "secret-in-file", path, "the address has a password in it", {
    why: WHY,
    fix: "Change the password, and take what stands before the @ out of the address.",
  });
}
