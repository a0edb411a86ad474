import { commands } from "./commands.ts";
import { noAnswer } from "./errors.ts";
import type { Link } from "./link.ts";
import { withSnapshot } from "./snapshot.ts";
import { answeredSince, asked } from "./state.ts";

/** V2 firmware sends its state as a burst; this long without another notification is its end. */
const BURST_QUIET_MS = 300;
const BURST_MS = 3_000;

/** Asks for the whole state and waits until it has been told. Rejects with DeviceError. */
export async function readState(link: Link, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (link.profile.generation === "v3") await readSnapshot(link, signal);
  else await readBurst(link, signal);
}

async function readSnapshot(link: Link, signal: AbortSignal): Promise<void> {
  const { getState } = commands.task;
  const told = await link.live().exchange(getState, {}, { signal, deadlineMs: getState.deadlineMs });
  link.change(withSnapshot(link.state, told));
}

async function readBurst(link: Link, signal: AbortSignal): Promise<void> {
  const { clock, name } = link.environment;
  const connection = link.live();
  link.change(asked(link.state));
  const since = link.state.at;
  const { cmd, doing, deadlineMs } = commands.tele.getWorkingState;
  const told = (): boolean => link.state.hostToldAt > since || answeredSince(link.state, cmd, since);
  const startMs = clock.elapsed();
  await connection.send(commands.tele.getWorkingState, {});
  for (let leftMs = deadlineMs; !told(); leftMs = deadlineMs - (clock.elapsed() - startMs)) {
    if (leftMs <= 0) throw noAnswer(name, doing, deadlineMs);
    await link.changed(signal, leftMs);
  }
  const burstMs = clock.elapsed();
  while ((await link.changed(signal, BURST_QUIET_MS)) && clock.elapsed() - burstMs < BURST_MS);
}
