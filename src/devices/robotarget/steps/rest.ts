import type { Clock } from "../../../clock.ts";
import { DeviceError } from "../../../errors.ts";
import { abort } from "../commands.ts";
import type { Settings } from "../settings.ts";
import type { Call } from "../sync/database.ts";
import { callOf, type DatabaseTools } from "../sync/planned-database.ts";
import { readRunning } from "./running.ts";

/** Wire time for asking what runs, when nothing depends on it. */
const ASK_MS = 5_000;
/** Wire time until what was aborted has ended, so that the rest stays within its bound of 12 s. */
const ABORT_MS = 11_000;
const LOOK_EVERY_MS = 1_000;
/** An abort that names nothing. */
const WHOLE_ACTION = { targetGuid: "", setGuid: "", targetTag: "", setTag: "" };

/**
 * The end of nightplan's part of a night. `leave`: only asks what runs, and never rejects for that. `abort`: ends
 * RoboTarget's whole action where something runs, and waits for it. Returns what is true then, one sentence each.
 * Rejects with DeviceError, or the reason of `signal`, when an abort that is wanted could not be made.
 */
export async function rest(
  atStop: NonNullable<Settings["atStop"]>,
  tools: DatabaseTools,
  signal: AbortSignal,
): Promise<readonly string[]> {
  return atStop === "abort" ? abortAll(tools, signal) : leave(tools, signal);
}

async function leave(tools: DatabaseTools, signal: AbortSignal): Promise<readonly string[]> {
  const asked = await within(ASK_MS, tools.clock, signal, (limit) => namesOf(callOf(tools, limit)));
  if (asked.is !== "done") {
    const why = asked.is === "failed" && asked.error instanceof DeviceError ? ` ${asked.error.message}` : "";
    return [`Left the equipment to Voyager; whether RoboTarget goes on could not be asked.${why}`];
  }
  const { value: names } = asked;
  if (names.length === 0) return ["Nothing of RoboTarget runs."];
  return [`Left RoboTarget to itself: it goes on with ${names.join(", ")} without nightplan.`];
}

async function abortAll(tools: DatabaseTools, signal: AbortSignal): Promise<readonly string[]> {
  const { clock, device } = tools;
  let ran: readonly string[] = [];
  let isSent = false;
  let trouble: DeviceError | undefined;
  const ended = await within(ABORT_MS, clock, signal, async (limit) => {
    const call = callOf(tools, limit);
    for (;;) {
      const isOver = await lookAndAbort(call).catch((error: unknown) => {
        limit.throwIfAborted();
        // A connection that a step was just opening ends with that step: another may be opened.
        if (error instanceof DeviceError) trouble = error;
        if (trouble?.retry === "never") throw error;
        return false;
      });
      if (isOver) return;
      await clock.sleep(LOOK_EVERY_MS, limit);
    }
  });
  const names = ran.join(", ");
  if (ended.is === "done") {
    return [
      names === "" ? "Nothing of RoboTarget runs: no abort was needed." : `Aborted RoboTarget: ${names}.`,
    ];
  }
  if (isSent) return [`Sent RoboTarget the abort, but ${names} still ran ${ABORT_MS / 1000} s later.`];
  throw trouble ?? notTaken(device);

  /** Whether nothing runs any more. */
  async function lookAndAbort(call: Call): Promise<boolean> {
    const now = await namesOf(call);
    if (now.length === 0) return true;
    ran = now;
    if (!isSent) await call(abort, WHOLE_ACTION, "all");
    isSent = true;
    return false;
  }
}

function notTaken(device: string): DeviceError {
  return new DeviceError("not-aborted", device, `RoboTarget (${device}) was not seen to take the abort.`, {
    retry: "safe",
    hint: "Look at Voyager: RoboTarget may go on.",
  });
}

/** What runs, by names; a run that waits for its next target runs too. */
async function namesOf(call: Call): Promise<readonly string[]> {
  const { run, targets } = await readRunning(call);
  return targets.length === 0 && run ? ["its run"] : targets.map(({ name }) => name);
}

type Outcome<T> =
  | { readonly is: "done"; readonly value: T }
  | { readonly is: "failed"; readonly error: unknown }
  | { readonly is: "late" };

/** Does something for so long at most. Rejects only with the reason of `signal`. */
async function within<T>(
  ms: number,
  clock: Clock,
  signal: AbortSignal,
  work: (limit: AbortSignal) => Promise<T>,
): Promise<Outcome<T>> {
  const limit = new AbortController();
  const timer = new AbortController();
  const late = clock.sleep(ms, AbortSignal.any([timer.signal, signal])).then(
    (): Outcome<T> => ({ is: "late" }),
    (): Outcome<T> => ({ is: "late" }),
  );
  const done = work(AbortSignal.any([limit.signal, signal])).then(
    (value): Outcome<T> => ({ is: "done", value }),
    (error: unknown): Outcome<T> => ({ is: "failed", error }),
  );
  const outcome = await Promise.race([done, late]);
  timer.abort();
  limit.abort();
  signal.throwIfAborted();
  return outcome;
}
