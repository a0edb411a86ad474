import type { DeviceEnvironment } from "../device.ts";
import type { Connection } from "./connection.ts";
import { requireDone } from "./failures.ts";
import { shakeHands } from "./handshake.ts";
import { waitStill } from "./observe.ts";
import type { MoveSettings } from "./settings.ts";

/** Wire time to come to rest after an abort, so that the whole stop stays within its bound. */
const STILL_MS = 6_000;

/** Aborts a move, waits until nothing moves, and puts the telescope to sleep where the settings say so. */
export async function safeStop(
  connection: Connection,
  env: Pick<DeviceEnvironment, "name" | "clock" | "note">,
  settings: MoveSettings,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { isAsleep, isAborted } = await connection.abort();
  if (isAsleep) return ["It was asleep."];
  const did = [isAborted ? "Aborted the move." : "There was no move to abort."];
  if (!connection.inStep) await shakeHands(connection, env, settings, signal);
  const still = await waitStill(connection, env, { deadlineMs: STILL_MS, signal });
  if (!still) did.push(`It still moves ${STILL_MS / 1000} s after the abort.`);
  if (settings.atStop === "abort") return did;
  requireDone(env.name, "SL", await connection.lastCode("SL", {}, signal));
  return [...did, "Put the telescope to sleep."];
}
