import { DeviceError } from "../../errors.ts";
import type { DeviceEnvironment } from "../device.ts";
import type { CommandName } from "./commands.ts";
import type { Connection } from "./connection.ts";
import { restarted } from "./failures.ts";
import { type ExtendedStatus, parseStatus, type Status } from "./status.ts";

/** A status with the columns that tell motion. */
export interface FullStatus extends Status {
  readonly extended: ExtendedStatus;
}

/** Wire time between two looks at a telescope that is moving. */
const POLL_MS = 1_000;

/** What a status is asked for again after: noise on the line spoils one answer, a wrong setting all of them. */
const SPOILT: ReadonlySet<string> = new Set([
  "move-status",
  "move-noise",
  "move-other-protocol",
  "move-parity",
]);

/** Asks for the status, in either length; once more when noise spoilt the answer. */
export async function readStatus(
  connection: Connection,
  env: Pick<DeviceEnvironment, "name">,
  signal: AbortSignal,
): Promise<Status> {
  try {
    return await askStatus(connection, env, signal);
  } catch (error) {
    if (!(error instanceof DeviceError && SPOILT.has(error.code)) || signal.aborted) throw error;
    return await askStatus(connection, env, signal);
  }
}

async function askStatus(
  connection: Connection,
  env: Pick<DeviceEnvironment, "name">,
  signal: AbortSignal,
): Promise<Status> {
  const text = await connection.query("TS", signal);
  const status = parseStatus(text);
  if (!status) {
    throw new DeviceError(
      "move-status",
      env.name,
      `${env.name} sent a status that cannot be read: “${text}”.`,
      {
        retry: "safe",
        hint: "This version of MOVE may lay its status out differently.",
      },
    );
  }
  return status;
}

/**
 * Asks for the extended status. A short one means that MOVE was restarted: this is noted, and thrown as DeviceError.
 * `during` is the command whose completion code is then lost.
 */
export async function readFullStatus(
  connection: Connection,
  env: Pick<DeviceEnvironment, "name" | "note">,
  signal: AbortSignal,
  during?: CommandName,
): Promise<FullStatus> {
  const { extended, ...status } = await readStatus(connection, env, signal);
  if (!extended) {
    connection.modesSet = false;
    env.note(
      "MOVE was restarted: it sends the short status. Its modes are set again before the next command.",
    );
    throw restarted(env.name, during);
  }
  return { ...status, extended };
}

/**
 * Looks until nothing moves on two looks in a row, and returns the first of them: where the telescope came to rest,
 * before the sky turned on. Undefined when it still moves after `deadlineMs` of wire time.
 */
export async function waitStill(
  connection: Connection,
  env: Pick<DeviceEnvironment, "name" | "note" | "clock">,
  limits: { readonly deadlineMs: number; readonly signal: AbortSignal },
): Promise<FullStatus | undefined> {
  const endMs = env.clock.elapsed() + limits.deadlineMs;
  let atRest: FullStatus | undefined;
  for (;;) {
    const status = await readFullStatus(connection, env, limits.signal);
    if (!status.extended.moving && atRest) return atRest;
    atRest = status.extended.moving ? undefined : status;
    if (env.clock.elapsed() + POLL_MS > endMs) return undefined;
    await env.clock.sleep(POLL_MS, limits.signal);
  }
}
