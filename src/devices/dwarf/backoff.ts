const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/** The pause after one of `lastMs`: 1 s at first, doubled up to 30 s. */
export function backoff(lastMs: number): number {
  return Math.min(Math.max(FIRST_MS, 2 * lastMs), LONGEST_MS);
}
