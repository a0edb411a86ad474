import { DeviceError, messageOf } from "../../errors.ts";
import { julianYear } from "../../sky/precession.ts";
import type { DeviceEnvironment } from "../device.ts";
import { type CommandArguments, commands, type OrderlyName } from "./commands.ts";
import type { Connection } from "./connection.ts";
import type { Deadman } from "./deadman.ts";
import { requireDone } from "./failures.ts";
import { shakeHands } from "./handshake.ts";
import { type FullStatus, readFullStatus, waitStill } from "./observe.ts";
import { distanceArcmin } from "./pointing.ts";
import { type MoveSettings, type SafeState, safeStatesOf } from "./settings.ts";

/** Wire time to come to rest after an abort, so that the whole stop stays within its bound. */
const STILL_MS = 6_000;
/** Wire time for everything that is done before the safe state. */
const STOP_MS = 12_000;
/** And for standing still after a motion of the safe state. */
const AFTER_MS = 20_000;

const DEAD_LINE: ReadonlySet<string> = new Set(["move-silent", "move-connection-lost"]);

/** Nothing more comes through on this line; another one may do. */
export function isDeadLine(error: unknown): boolean {
  return error instanceof DeviceError && DEAD_LINE.has(error.code);
}

/** What a safe stop works with. */
export interface SafeStop {
  readonly connection: Connection;
  readonly env: Pick<DeviceEnvironment, "name" | "clock" | "note" | "site">;
  readonly settings: MoveSettings;
  readonly deadman: Deadman | undefined;
  readonly signal: AbortSignal;
}

/** The wire time in which a safe stop ends with these settings. */
export function safeStopMs(settings: MoveSettings): number {
  const moving = { home: commands.HO, zenith: commands.ZE, close: commands.CS } as const;
  const motions = safeStatesOf(settings).flatMap((state) => (state === "sleep" ? [] : [moving[state]]));
  return motions.reduce((sum, { deadlineMs }) => sum + deadlineMs + AFTER_MS, STOP_MS);
}

/**
 * Aborts a move, switches tracking off, and does what the settings' safe state says. A part that fails is no reason to
 * leave out the next one. Resolves with what was done, one sentence each; rejects with DeviceError when a part failed.
 */
export async function safeStop(stop: SafeStop): Promise<readonly string[]> {
  const { connection, env, settings, signal } = stop;
  const states = safeStatesOf(settings);
  const aborted = await connection.abort();
  if (aborted.isAsleep && !states.includes("close")) return ["It was asleep."];
  if (!connection.inStep) await shakeHands(connection, env, settings, signal);
  const status = await waitStill(connection, env, { deadlineMs: STILL_MS, signal });
  const did = [aborted.isAborted ? "Aborted the move." : "There was no move to abort."];
  if (!status) did.push(`It still moves ${STILL_MS / 1000} s after the abort.`);
  // A restart of MOVE puts the telescope to sleep, too.
  if (aborted.isAsleep || status?.extended.awake === false) {
    const isShut = status?.extended.shutter === "closed" || !states.includes("close");
    if (isShut) return ["It was asleep."];
    await send(stop, "WK", {});
    did.push("It was asleep: woke it up to close the shutter.");
  }
  const failures: unknown[] = [];
  const parts = [() => stopTracking(stop, status), ...states.map((state) => () => reach[state](stop))];
  for (const part of parts) {
    signal.throwIfAborted();
    if (failures.some(isDeadLine)) break;
    await part().then(
      (sentence) => did.push(sentence),
      (error: unknown) => failures.push(error),
    );
  }
  if (!states.includes("sleep")) await stop.deadman?.disarm(signal).catch((error) => failures.push(error));
  const [first] = failures;
  if (first !== undefined) throw incomplete(env.name, did, failures);
  return did;
}

/** What was done stays said; that the line is dead stays its own error, since another line may do the rest. */
function incomplete(device: string, did: readonly string[], failures: readonly unknown[]): unknown {
  const [first] = failures;
  if (!(first instanceof DeviceError)) return first;
  const said = [...failures.map(messageOf), "What was done:", ...did].join(" ");
  return new DeviceError(first.code, device, said, {
    retry: first.retry,
    hint: first.hint ?? "",
    cause: first,
  });
}

async function stopTracking(stop: SafeStop, status: FullStatus | undefined): Promise<string> {
  const { connection, env, signal } = stop;
  // The last code before the line is quiet: that of an aborted move may still come.
  requireDone(env.name, "TC", await connection.lastCode("TC", { on: 0 }, signal));
  const { raRateSecPerHour, decRateArcsecPerHour } = status?.extended ?? {};
  if (raRateSecPerHour !== 0 || decRateArcsecPerHour !== 0) {
    await send(stop, "ER", { raSecPerHour: 0, decArcsecPerHour: 0 });
  }
  return "Switched tracking off.";
}

/** What brings each safe state about and looks whether it is there. */
const reach: Readonly<Record<SafeState, (stop: SafeStop) => Promise<string>>> = {
  async sleep(stop) {
    const { connection, env, deadman, signal } = stop;
    // What sleeps needs no deadman; one that stays armed does no harm.
    await deadman?.disarm(signal).catch((error: unknown) => env.note(messageOf(error)));
    await send(stop, "SL", {});
    const { extended } = await readFullStatus(connection, env, signal);
    if (extended.awake === true) throw unconfirmed(env.name, "says that it is awake after SL");
    return "Put the telescope to sleep.";
  },
  async home(stop) {
    await motion(stop, "HO", {});
    return "Moved to its home.";
  },
  async zenith(stop) {
    const { env, settings } = stop;
    const status = await motion(stop, "ZE", {});
    const zenith = { kind: "horizontal", altitudeDeg: 90, azimuthDeg: 0 } as const;
    const offArcmin = distanceArcmin(zenith, status, env.site, julianYear(env.clock.now()));
    if (offArcmin <= settings.toleranceArcmin) return "Moved to the zenith.";
    throw unconfirmed(env.name, `stands ${offArcmin.toFixed(1)}′ from the zenith`);
  },
  async close(stop) {
    const { extended } = await motion(stop, "CS", { sec: stop.settings.closeSeconds ?? 0 });
    if (extended.shutter === "open")
      throw unconfirmed(stop.env.name, "says that its shutter is open after CS");
    return "Closed the shutter. Only a step opens it again.";
  },
};

async function motion<N extends OrderlyName>(
  stop: SafeStop,
  name: N,
  args: CommandArguments<N>,
): Promise<FullStatus> {
  const { connection, env, signal } = stop;
  env.note(`Going to its safe state: ${name} (${commands[name].summary}).`);
  await send(stop, name, args);
  const status = await waitStill(connection, env, { deadlineMs: AFTER_MS, signal });
  if (!status) throw unconfirmed(env.name, `still moves ${AFTER_MS / 1000} s after ${name}`);
  return status;
}

async function send<N extends OrderlyName>(
  { connection, env, settings, signal }: SafeStop,
  name: N,
  args: CommandArguments<N>,
): Promise<void> {
  if (!connection.inStep) await shakeHands(connection, env, settings, signal);
  requireDone(env.name, name, await connection.command(name, args, signal));
}

function unconfirmed(device: string, what: string): DeviceError {
  return new DeviceError("move-not-safe", device, `${device} ${what}.`, {
    retry: "safe",
    hint: "Look at the telescope.",
  });
}
