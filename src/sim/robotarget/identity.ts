import { createHash } from "node:crypto";

/** The only user and the only key that the simulated server knows. Made up; open to everybody. */
export const robotargetSecrets = {
  user: "observer",
  password: "clear-skies",
  sharedSecret: "simulated-shared-secret",
  macKey: "SIM-0001-0002-0003",
  macWords: ["aldebaran", "betelgeuse", "capella", "deneb"],
} as const;

const SEPARATOR = "||:||";

/** Base64 of the lower-case hexadecimal SHA-1: the encoding that live servers were seen to accept. */
function hexBase64(text: string): string {
  return Buffer.from(createHash("sha1").update(text, "utf8").digest("hex"), "ascii").toString("base64");
}

/** Hash of manager mode: secret, session key, and the four words of the key glued together. */
export function managerHash(secret: string, sessionKey: string, words: readonly string[]): string {
  return hexBase64([secret, sessionKey, words.join("")].join(SEPARATOR));
}

/** MAC of one RoboTarget command: secret, session key, JSON-RPC id and UID of the command. */
export function commandMac(secret: string, sessionKey: string, id: string, uid: string): string {
  return hexBase64([secret, sessionKey, id, uid].join(SEPARATOR));
}

/** True when `base` is Base64, plain or URL-safe, of the known user and password. */
export function isKnownUser(base: unknown): boolean {
  if (typeof base !== "string") return false;
  const expected = `${robotargetSecrets.user}:${robotargetSecrets.password}`;
  return Buffer.from(base, "base64").toString("utf8") === expected;
}
