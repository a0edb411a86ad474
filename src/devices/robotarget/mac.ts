import { createHash } from "node:crypto";

/** How hashes are made. Servers were seen that differ; a setting decides. */
export interface MacDialect {
  /** Between all parts, or one for each of the three gaps of a command's MAC; manager mode has the first two. */
  readonly separator: string | readonly string[];
  /** hex: base64 of the hash in lower-case hexadecimal. raw: base64 of its 20 bytes. */
  readonly encoding: "hex" | "raw";
}

/** Signs one command. `id` is the request's number, `uid` its UID; no other parameter is signed. */
export function commandMac(
  parts: { secret: string; sessionKey: string; id: number; uid: string },
  dialect: MacDialect,
): string {
  return hash([parts.secret, parts.sessionKey, String(parts.id), parts.uid], dialect);
}

/** Proves knowledge of the key's four words when manager mode is asked for. The words are glued together. */
export function managerHash(
  parts: { secret: string; sessionKey: string; words: readonly string[] },
  dialect: MacDialect,
): string {
  return hash([parts.secret, parts.sessionKey, parts.words.join("")], dialect);
}

/** Signs one open command. `signed`: the value of the parameter that is signed besides the UID. */
export function openMac(parts: { secret: string; uid: string; signed: string }): string {
  return createHash("md5").update(`${parts.secret}${parts.uid}${parts.signed}`, "utf8").digest("hex");
}

function hash(parts: readonly string[], dialect: MacDialect): string {
  const { separator } = dialect;
  const gap = (index: number): string =>
    typeof separator === "string" ? separator : (separator[index - 1] ?? "");
  const text = parts.map((part, index) => (index === 0 ? part : gap(index) + part)).join("");
  const sha1 = createHash("sha1").update(text, "utf8");
  if (dialect.encoding === "raw") return sha1.digest("base64");
  return Buffer.from(sha1.digest("hex"), "ascii").toString("base64");
}
