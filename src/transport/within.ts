import type { Clock } from "../clock.ts";
import { TransportError } from "../errors.ts";

/**
 * Resolves or rejects as `work` does, but rejects with TransportError after `ms` of wire time or when the signal is
 * aborted; what `work` does afterwards is ignored.
 */
export async function within<T>(
  work: Promise<T>,
  limits: { clock: Clock; ms: number; signal?: AbortSignal; doing: string; hint?: string },
): Promise<T> {
  const timer = new AbortController();
  const { signal, doing, hint } = limits;
  const hinted = hint === undefined ? {} : { hint };
  let onAbort: (() => void) | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    onAbort = () =>
      reject(new TransportError("aborted", `Stopped ${doing}.`, { ...hinted, cause: signal?.reason }));
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort, { once: true });
    limits.clock.sleep(limits.ms, timer.signal).then(
      () => reject(new TransportError("timeout", `Gave up ${doing} after ${limits.ms / 1000} s.`, hinted)),
      () => undefined,
    );
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    timer.abort();
    if (onAbort) signal?.removeEventListener("abort", onAbort);
  }
}
