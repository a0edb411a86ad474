import type { Clock } from "../clock.ts";
import type { SafetySource } from "../devices/device.ts";

/** A safety source that is a command: exit code 0 is safe. `succeeds` runs it once, and rejects when it cannot be run at all. */
export function commandSource(
  name: string,
  succeeds: (signal: AbortSignal) => Promise<boolean>,
  clock: Clock,
): SafetySource {
  return {
    async read(signal) {
      const atMs = clock.now();
      const isSafe = await succeeds(signal);
      return { isSafe, atMs, reasons: isSafe ? [] : [`${name} did not end with exit code 0`] };
    },
    close: async () => undefined,
  };
}
