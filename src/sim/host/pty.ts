import { spawn } from "node:child_process";
import { lstatSync, readlinkSync, unlinkSync } from "node:fs";
import type { Clock } from "../../clock.ts";
import { AppError, UsageError } from "../../errors.ts";
import { HOST } from "./listen.ts";

/** Between the end of a terminal and its next beginning. */
const AGAIN_MS = 100;
/** How often socat looks whether somebody has opened the terminal: by itself once a second. */
const OPENED_SEC = 0.02;
/** How long socat keeps a terminal after the other side hung up, so that its last bytes are read: by itself half a second. */
const LAST_BYTES_SEC = 0.1;
/** How often it is looked whether there is a terminal yet. */
const LOOK_MS = 20;
const ELSEWHERE = "Give a path where nothing is yet, in a folder that you may write to.";
const INSTALL = "Install socat (apt-get install socat, brew install socat), or use the device's TCP address.";

/** A pseudo terminal that stands for a serial port. */
export interface Pty {
  /** Ends it and takes its path away. */
  close(): Promise<void>;
}

interface PtyOptions {
  readonly path: string;
  /** Port of this computer that its bytes go to. */
  readonly port: number;
  readonly clock: Clock;
  /** The program that is socat. */
  readonly program?: string;
}

/**
 * Makes a pseudo terminal at a path and lets socat carry its bytes to a port of this computer, for as long as a client
 * has it open. When the port hangs up the terminal does too, and soon there is a new one at the same path.
 * Rejects with an AppError when there is none to be had, and a UsageError for a path that socat cannot take.
 */
export async function openPty(options: PtyOptions): Promise<Pty> {
  const { path, clock } = options;
  if (/[,:!"'\\]/.test(path)) {
    throw new UsageError(`A PTY cannot be at ${path}.`, "Give a path without commas, colons and quotes.");
  }
  if (lstatSync(path, { throwIfNoEntry: false }) && !isTerminal(path))
    throw none(path, "something else is there", ELSEWHERE);
  const over = new AbortController();
  const first = start(options, over.signal);
  await first.ready;
  const keepUp = async (): Promise<void> => {
    await first.ended;
    while (!over.signal.aborted) {
      await clock.sleep(AGAIN_MS, over.signal).catch(() => undefined);
      if (over.signal.aborted) break;
      const next = start(options, over.signal);
      await next.ready.catch(() => undefined);
      await next.ended;
    }
    removeLink(path);
  };
  const keptUp = keepUp();
  return {
    close() {
      over.abort();
      return keptUp;
    },
  };
}

/** Starts socat: `ready` once there is a terminal at the path, `ended` when it is gone. */
function start(
  { path, port, clock, program = "socat" }: PtyOptions,
  over: AbortSignal,
): { readonly ready: Promise<void>; readonly ended: Promise<void> } {
  removeLink(path);
  const terminal = `PTY,link=${path},rawer,wait-slave,pty-interval=${OPENED_SEC}`;
  const child = spawn(program, ["-d", "-d", `-t${LAST_BYTES_SEC}`, terminal, `TCP:${HOST}:${port}`], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const stop = (): void => void child.kill();
  over.addEventListener("abort", stop, { once: true });
  let said = "";
  let error: NodeJS.ErrnoException | undefined;
  let isOver = false;
  child.stderr.on("data", (text: Buffer) => {
    said = `${said}${text}`.slice(-2_000);
  });
  child.once("error", (reason) => {
    error = reason;
  });
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => {
      isOver = true;
      over.removeEventListener("abort", stop);
      resolve();
    });
  });
  const look = async (): Promise<void> => {
    while (!isTerminal(path)) {
      if (error?.code === "ENOENT") throw none(path, `${program} is not installed`, INSTALL);
      if (error) throw none(path, error.message, INSTALL);
      // socat writes the time, its process, and a letter for how bad it is: errors and fatal ones.
      const why = / [EF] (.*)/.exec(said)?.[1];
      if (isOver) throw none(path, `${program}: ${why ?? "it ended at once"}`, ELSEWHERE);
      await clock.sleep(LOOK_MS);
    }
  };
  return { ready: look(), ended };
}

function none(path: string, why: string, hint: string): AppError {
  return new AppError("pty", `There is no PTY at ${path}: ${why}.`, { hint });
}

/** Whether there is a link to a pseudo terminal at a path, also one whose terminal is gone. */
function isTerminal(path: string): boolean {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return false;
  return /^\/dev\/(pts\/|ttys)\d+$/.test(readlinkSync(path));
}

/** Takes away what an earlier terminal left. Anything else is somebody else's and stays. */
function removeLink(path: string): void {
  if (isTerminal(path)) unlinkSync(path);
}
