/** Control and format characters (among them marks that turn the direction of text), and line separators. */
const unsafe = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Text that may go to a terminal: what could move its cursor or worse becomes spaces. As many columns as before. */
export function printable(text: string): string {
  return text.replace(unsafe, " ");
}

/** JSON that may go to a terminal: what `printable` takes out is escaped, so nothing of the value is lost. */
export function printableJson(value: unknown): string {
  return escapeUnsafe(JSON.stringify(value));
}

/** Writes unsafe characters, which JSON and YAML have in quotes only, as the escapes that both know. */
export function escapeUnsafe(quoted: string): string {
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return quoted.replace(unsafe, (character) => character.split("").map(escaped).join(""));
}

/** Longest text from a device that is kept or quoted. */
const longest = 300;

/** Text from a device, made fit for a terminal and the journal: one line, single spaces, bounded. */
export function deviceText(text: string): string {
  const line = printable(text.slice(0, longest * 4))
    .replace(/ +/g, " ")
    .trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
