/** Longer texts are no misspelt names, and distance costs their product. */
const MAX_LENGTH = 64;

/** Edits between two texts: insert, delete, replace, swap of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforePrevious[j - 2] ?? Number.POSITIVE_INFINITY) + 1);
      }
      row.push(least);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length] ?? a.length;
}

/** The candidate that `given` was most likely meant to be; undefined when none is near. Case does not count. */
export function nearest(given: string, candidates: Iterable<string>): string | undefined {
  if (given.length === 0 || given.length > MAX_LENGTH) return undefined;
  const wanted = given.toLowerCase();
  let best: { name: string; distance: number } | undefined;
  for (const name of candidates) {
    const limit = Math.max(1, Math.floor(Math.max(wanted.length, name.length) / 3));
    if (name.length > MAX_LENGTH || Math.abs(name.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** More names than this are a list nobody reads. */
const MAX_LISTED = 20;

/**
 * What to do about an unknown name: the near one, or all that are known. Undefined when there are none.
 * `noun` is the plural of what the names are: "devices".
 */
export function suggestion(given: string, candidates: Iterable<string>, noun: string): string | undefined {
  const names = [...candidates];
  const near = nearest(given, names);
  if (near !== undefined) return `Did you mean "${near}"?`;
  if (names.length === 0) return undefined;
  const listed = names.slice(0, MAX_LISTED).join(", ");
  const more = names.length > MAX_LISTED ? `, and ${names.length - MAX_LISTED} more` : "";
  return `Known ${noun}: ${listed}${more}.`;
}
