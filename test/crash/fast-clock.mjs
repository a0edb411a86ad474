/**
 * A clock of which wire time runs fast too, so that a matrix of hundreds of nights takes minutes. Processes with
 * the same scale agree on plan time. Wire time runs `wireSpeed` times as fast as real time, plan time `planSpeed` times.
 *
 * @param {{ realOriginMs: number, planOriginMs: number, planSpeed: number, wireSpeed: number }} scale
 */
export function fastClock({ realOriginMs, planOriginMs, planSpeed, wireSpeed }) {
  const now = () => planOriginMs + (Date.now() - realOriginMs) * planSpeed;
  return {
    speed: planSpeed / wireSpeed,
    now,
    async sleepUntil(atMs, signal) {
      while (atMs > now()) await realSleep((atMs - now()) / planSpeed, signal);
      signal?.throwIfAborted();
    },
    elapsed: () => performance.now() * wireSpeed,
    sleep: (ms, signal) => realSleep(ms / wireSpeed, signal),
  };
}

function realSleep(ms, signal) {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener("abort", onAbort);
        resolve();
      },
      Math.max(1, ms),
    );
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
