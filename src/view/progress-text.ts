import type { JsonObject } from "../verb.ts";

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

/** Facts as `name value` pairs; nested ones and raw times are left to JSON. */
export function factsText(facts: JsonObject): string {
  return Object.entries(facts)
    .filter(([name, value]) => value !== null && typeof value !== "object" && !name.endsWith("Ms"))
    .slice(0, 6)
    .map(([name, value]) => `${name} ${typeof value === "number" ? Number(value.toFixed(3)) : value}`)
    .join(", ");
}
