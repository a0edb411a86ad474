import { createHash } from "node:crypto";

/** The only user and the only key that the simulated server knows. Made up; open to everybody. */
export const robotargetSecrets = {
  user: "observer",
  password: "clear-skies",
  sharedSecret: "simulated-shared-secret",
  macKey: "SIM-0001-0002-0003",
  macWords: ["aldebaran", "betelgeuse", "capella", "deneb"],
} as const;

/** What stands between the parts of a MAC, by name: after the secret, after the session key, after the id. */
const separators = {
  colon: ["||:||", "||:||", "||:||"],
  gap: ["|| |", "|| |", "|| |"],
  "1-2-1": ["|| |", "||  |", "|| |"],
  none: ["", "", ""],
} as const;

/** Name of what stands in the three gaps of a MAC; undefined when the simulated server cannot be set to it. */
export function separatorCalled(gaps: readonly string[]): keyof typeof separators | undefined {
  const names = Object.keys(separators) as (keyof typeof separators)[];
  return names.find((name) => separators[name].join("\n") === gaps.join("\n"));
}

/** How a server wants hashes made. Every reading of the vendor's document that a client was seen to try. */
export interface MacDialect {
  readonly separator: keyof typeof separators;
  /** hex: base64 of the lower-case hexadecimal hash. raw: base64 of its 20 bytes. */
  readonly encoding: "hex" | "raw";
}

/** The dialect that live servers were seen to accept. */
export const usualDialect: MacDialect = { separator: "colon", encoding: "hex" };

/** Hash of manager mode: secret, session key, and the four words of the key glued together. */
export function managerHash(
  secret: string,
  sessionKey: string,
  words: readonly string[],
  dialect = usualDialect,
): string {
  return hash([secret, sessionKey, words.join("")], dialect);
}

/** MAC of one reserved command: secret, session key, JSON-RPC id and UID of the command. */
export function commandMac(
  secret: string,
  sessionKey: string,
  id: string,
  uid: string,
  dialect = usualDialect,
): string {
  return hash([secret, sessionKey, id, uid], dialect);
}

/** MAC of one open command: secret, UID and, for most, one more parameter. It knows no dialects. */
export function openMac(secret: string, uid: string, field: string): string {
  return createHash("md5").update(`${secret}${uid}${field}`, "utf8").digest("hex");
}

/** True when `base` is Base64, plain or URL-safe, of the known user and password. */
export function isKnownUser(base: unknown): boolean {
  if (typeof base !== "string") return false;
  const expected = `${robotargetSecrets.user}:${robotargetSecrets.password}`;
  return Buffer.from(base, "base64").toString("utf8") === expected;
}

function hash(parts: readonly string[], { separator, encoding }: MacDialect): string {
  const between = separators[separator];
  const text = parts.map((part, index) => (index === 0 ? part : `${between[index - 1]}${part}`)).join("");
  const sha1 = createHash("sha1").update(text, "utf8");
  if (encoding === "raw") return sha1.digest("base64");
  return Buffer.from(sha1.digest("hex"), "ascii").toString("base64");
}
