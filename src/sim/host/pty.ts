import { spawn } from "node:child_process";
import { lstatSync, unlinkSync } from "node:fs";
import type { Clock } from "../../clock.ts";
import { AppError, UsageError } from "../../errors.ts";
import { HOST } from "./listen.ts";

/** Between the end of a terminal and its next beginning. */
const AGAIN_MS = 100;
const INSTALL = "Install socat (apt-get install socat, brew install socat), or use the device's TCP address.";

/** A pseudo terminal that stands for a serial port. */
export interface Pty {
  /** Ends it and takes its path away. */
  close(): Promise<void>;
}

/**
 * Makes a pseudo terminal at a path and lets socat carry its bytes to a port of this computer, for as long as a client
 * has it open. When the port hangs up the terminal does too, and soon there is a new one at the same path.
 * Rejects with an AppError when there is none to be had, and a UsageError for a path that socat cannot take.
 */
export async function openPty(options: {
  readonly path: string;
  readonly port: number;
  readonly clock: Clock;
  /** The program that is socat. */
  readonly program?: string;
}): Promise<Pty> {
  const { path, port, clock, program = "socat" } = options;
  if (/[,:!"'\\]/.test(path)) {
    throw new UsageError(`A PTY cannot be at ${path}.`, "Give a path without commas, colons and quotes.");
  }
  const over = new AbortController();
  const place = `PTY,link=${path},rawer,wait-slave`;
  /** Ready once there is a terminal, and `ended` when it is gone. */
  const start = (): { readonly ready: Promise<void>; readonly ended: Promise<void> } => {
    removeLink(path);
    const child = spawn(program, ["-d", "-d", place, `TCP:${HOST}:${port}`], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    const stop = (): void => void child.kill();
    over.signal.addEventListener("abort", stop, { once: true });
    let said = "";
    const ended = new Promise<void>((resolve) => {
      child.once("close", () => {
        over.signal.removeEventListener("abort", stop);
        resolve();
      });
    });
    const ready = new Promise<void>((resolve, reject) => {
      child.once("error", (error: NodeJS.ErrnoException) => {
        const why = error.code === "ENOENT" ? `${program} is not installed` : error.message;
        reject(new AppError("pty", `There is no PTY at ${path}: ${why}.`, { hint: INSTALL, cause: error }));
      });
      child.stderr.on("data", (text: Buffer) => {
        said = `${said}${text}`.slice(-2_000);
        if (said.includes("PTY is ")) resolve();
      });
      child.once("close", () => {
        const why = said.split("\n").findLast((line) => / [EF] /.test(line)) ?? "it ended at once";
        reject(
          new AppError("pty", `There is no PTY at ${path}: ${program}: ${why}.`, {
            hint: "Give a path in a folder that you may write to.",
          }),
        );
      });
    });
    return { ready, ended };
  };
  const first = start();
  await first.ready;
  const keepUp = async (ended: Promise<void>): Promise<void> => {
    await ended;
    while (!over.signal.aborted) {
      await clock.sleep(AGAIN_MS, over.signal).catch(() => undefined);
      if (over.signal.aborted) break;
      const next = start();
      await next.ready.catch(() => undefined);
      await next.ended;
    }
    removeLink(path);
  };
  const keptUp = keepUp(first.ended);
  return {
    close() {
      over.abort();
      return keptUp;
    },
  };
}

/** Takes away what an earlier terminal left. Anything but a link is somebody else's and stays. */
function removeLink(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) unlinkSync(path);
}
