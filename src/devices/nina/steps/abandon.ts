import type { Command } from "../commands.ts";
import type { Session } from "../session.ts";

const ABANDON_MS = 3_000;

/** Tells N.I.N.A. to stop what an aborted step has begun, once and shortly: bringing to rest looks again. */
export async function abandon({ api, environment }: Session, command: Command): Promise<void> {
  const timer = new AbortController();
  const late = new AbortController();
  environment.clock.sleep(ABANDON_MS, timer.signal).then(
    () => late.abort(),
    () => undefined,
  );
  await api.exchange(command, late.signal).catch(() => undefined);
  timer.abort();
}
