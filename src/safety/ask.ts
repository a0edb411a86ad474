import type { Clock } from "../clock.ts";
import type { SafetyReading } from "../devices/device.ts";
import { within } from "../transport/within.ts";
import type { GuardedSource } from "./rules.ts";

/** Wire time for one answer. */
const ANSWER_MS = 5_000;

/** A file that is just being written, or one lost packet, is no reason to stop a night: failures are asked about again. */
const TRIES = 3;
const BETWEEN_MS = 2_000;

/**
 * Asks a source; up to three times when it gives no answer. An answer that says unsafe is not asked about again.
 * Rejects with the last error, or with TransportError when the signal is aborted.
 */
export async function ask(
  { name, source }: GuardedSource,
  clock: Clock,
  signal: AbortSignal,
): Promise<SafetyReading> {
  for (let tried = 1; ; tried++) {
    const over = new AbortController();
    try {
      const reading = source.read(AbortSignal.any([signal, over.signal]));
      return await within(reading, { clock, ms: ANSWER_MS, signal, doing: `asking safety source ${name}` });
    } catch (error) {
      if (tried >= TRIES || signal.aborted) throw error;
    } finally {
      over.abort();
    }
    await clock.sleep(BETWEEN_MS, signal);
  }
}
