import type { Clock } from "../clock.ts";
import type { Family } from "../devices/device.ts";
import type { OpenSink } from "../journal/journal.ts";
import type { KeepFile } from "../journal/kept-files.ts";
import type { ReadWeather } from "../safety/file.ts";
import type { LocalServer, ServerOptions } from "../serve/server.ts";
import type { Connect, HttpRequest } from "../transport/transport.ts";

/** Where text for people or programs goes. */
export interface Output {
  write(text: string): void;
  /** A terminal: the live block is redrawn there. */
  readonly isTerminal: boolean;
  readonly columns: () => number;
}

/** Everything that the command line takes from the machine it runs on. Tests and the crash harness bring their own. */
export interface Platform {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly system: NodeJS.Platform;
  readonly clock: Clock;
  readonly openSink: OpenSink;
  readonly keepFile: KeepFile;
  /** Every kind of device that can be opened. */
  readonly families: Readonly<Record<string, Family>>;
  /** Loads the transports when a run needs them, not before. */
  readonly transports: (clock: Clock) => Promise<{ readonly connect: Connect; readonly http: HttpRequest }>;
  /** Another text when a file is another than before; undefined when it is not there. */
  readonly fileMark: (path: string) => string | undefined;
  /** Runs a program without a shell; its exit code, or undefined when it was ended by the signal. Rejects when it cannot be started. */
  readonly runProgram: (
    program: string,
    args: readonly string[],
    signal: AbortSignal,
  ) => Promise<number | undefined>;
  /** Reads a file that a weather program writes. */
  readonly readWeather: ReadWeather;
  /** Loads the server when somebody is to be served, and starts it. */
  readonly serve: (options: ServerOptions) => Promise<LocalServer>;
  /** Name of this computer in its network. */
  readonly hostName: string;
  readonly uuid: () => string;
  /** Calls back with what was thrown where nobody catches it; returns how to let go. */
  readonly onCrash: (listener: (error: unknown) => void) => () => void;
  /** Calls back on SIGINT, SIGTERM and SIGHUP; returns how to let go. */
  readonly onStopSignal: (listener: (signal: string) => void) => () => void;
  /** Ends the process at once, as a second signal asks for. */
  readonly exitNow: (code: number) => void;
}
