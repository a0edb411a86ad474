import type { JsonObject } from "../verb.ts";

/** More do not help on one line. */
const MOST_FACTS = 6;

/** The newest progress of a step in a few words: a bar where there are counts, else its facts. */
export function progressText(facts: JsonObject | undefined): string {
  if (!facts) return "";
  const { framesTaken, framesWanted } = facts;
  if (typeof framesTaken === "number" && typeof framesWanted === "number" && framesWanted > 0) {
    const width = 12;
    const filled = Math.max(0, Math.min(width, Math.floor((framesTaken / framesWanted) * width)));
    return `${"#".repeat(filled)}${"-".repeat(width - filled)} ${framesTaken}/${framesWanted} frames`;
  }
  return factsText(facts);
}

/** Facts as `name value` pairs, an event before them; nested ones and raw times are left to JSON. */
export function factsText({ event, ...facts }: JsonObject): string {
  const pairs = Object.entries(facts)
    .filter(([name, value]) => value !== null && typeof value !== "object" && !name.endsWith("Ms"))
    .slice(0, MOST_FACTS)
    .map(([name, value]) => `${name} ${typeof value === "number" ? Number(value.toFixed(3)) : value}`)
    .join(", ")
    // A count and what it is of: "positions 3 of 5".
    .replaceAll(/, of (?=\d)/g, " of ");
  if (typeof event !== "string") return pairs;
  return pairs === "" ? event : `${event}: ${pairs}`;
}
