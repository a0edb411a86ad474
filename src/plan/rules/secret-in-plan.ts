import type { Finding } from "../diagnostic.ts";
import type { Path, Rule, RuleInput } from "./rule.ts";

const SECRET_KEY =
  /^(pass(word|wd|phrase)?|secret|token|credentials?|.*(password|passwd|secret|token|api-?key|mac-?key|mac-?words|private-?key))$/i;

/** What secrets look like in a text, and what to call them. Each pattern takes time linear in the text. */
const shapes: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "a password in an address", pattern: /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:[^\s/@]+@/i },
  { what: "a private key", pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/ },
  {
    what: "an access token",
    pattern: /\b(gh[pousr]_|github_pat_|glpat-|xox[abps]-)\w{8}|\bAKIA[0-9A-Z]{12}/,
  },
  { what: "a signed token", pattern: /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]+/ },
  {
    what: "a password",
    pattern: /\b(password|passwd|passphrase|secret|token|api[ _-]?key|mac[ _-]?key)\b\s*[:=]\s*\S{4}/i,
  },
  { what: "a key in hexadecimal", pattern: /\b[0-9a-f]{32,}\b/i },
];

/** Long words of letters of both cases and digits: what base64 makes of random bytes. */
const LONG_WORD = /[A-Za-z0-9+/_-]{32,}={0,2}/g;

/** Secrets written into a plan. The finding never repeats them. */
export const secretInPlan: Rule = (input) => secretsIn(input, [], input.document);

function secretsIn(input: RuleInput, path: Path, value: unknown): readonly Finding[] {
  if (typeof value === "string") return secretText(input, path, value);
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => secretsIn(input, [...path, index], one));
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === "string" && one !== "" && SECRET_KEY.test(key)
      ? [report(input, [...path, key], `"${key}"`)]
      : secretsIn(input, [...path, key], one),
  );
}

function secretText(input: RuleInput, path: Path, text: string): readonly Finding[] {
  const shape = shapes.find(({ pattern }) => pattern.test(text));
  if (shape !== undefined) return [report(input, path, shape.what)];
  const isRandom = (word: string): boolean => /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word);
  return [...text.matchAll(LONG_WORD)].some(([word]) => isRandom(word))
    ? [report(input, path, "a key in base64")]
    : [];
}

function report(input: RuleInput, path: Path, what: string): Finding {
  return input.finding("secret-in-plan", path, `this looks like a secret: ${what}`, {
    why: "Plans are kept in git and copied into journals, and what was once in there stays.",
    fix: "Remove it, change the secret, and let observatory.yaml say where the new one is: an environment variable or a file.",
  });
}
