/** What each constraint that stood against a target is about, by its letter in the mask. */
const WORDS: Readonly<Record<string, string>> = {
  B: "minimum altitude",
  C: "sky too bright",
  D: "too far east",
  E: "too far west",
  F: "before its first date",
  G: "after its last date",
  H: "before its time of day",
  J: "after its time of day",
  K: "Moon up",
  L: "Moon too thin",
  M: "Moon too full",
  N: "Moon too near",
  O: "HFD too large",
  P: "time per night used up",
  Q: "airmass too low",
  R: "airmass too high",
  S: "Moon avoidance",
  T: "time per sequence used up",
  U: "not its hour",
  V: "no interval now",
};

/** Of words that are not understood so many characters are shown. */
const LONGEST = 60;

/**
 * Why the scheduler passed a target over, in a few words: what it wrote is a list such as `[B] Min Altitude -> KO`.
 * A letter that is not known keeps the scheduler's words.
 */
export function rejectionWords(rejection: string): string {
  const parts = rejection.split(/(?=\[[A-Z]\])/).map((part) => part.trim());
  const against = parts.filter((part) => part !== "" && !/->\s*OK\b/i.test(part));
  const words = against.map((part) => WORDS[/^\[([A-Z])\]/.exec(part)?.[1] ?? ""] ?? shortened(part));
  return [...new Set(words)].join(", ");
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
