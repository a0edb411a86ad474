import type { Clock } from "../clock.ts";

/** What triggers look at outside of the program: the machine's own, or that of a simulation, where nothing happens. */
export interface Outside {
  /** Changes whenever the file does; undefined when there is none. The name is relative to the observatory file. */
  fileMark(name: string): string | undefined;
  /** Resolves with the file's new mark once it is another than `since` and the file does not grow any more. */
  fileChanged(name: string, since: string | undefined, signal: AbortSignal): Promise<string>;
  /**
   * Resolves once a command of the observatory file has ended with exit code 0; `fill` puts values into its arguments.
   * Rejects with AppError `trigger-command` when it cannot be run at all.
   */
  commandSucceeded(name: string, fill: (text: string) => string, signal: AbortSignal): Promise<void>;
  /** What is said in the journal beside a trigger of these, where it does not come from outside. */
  readonly remark?: string;
}

/** Wire time between two looks at a file, or two runs of a command. */
const LOOK_MS = 2_000;

/** How the machine's files and programs are reached. */
export interface OutsideAccess {
  readonly clock: Clock;
  readonly mark: (name: string) => string | undefined;
  /** Runs a command of the observatory file once. @returns whether it ended with exit code 0 */
  readonly succeeds: (name: string, fill: (text: string) => string, signal: AbortSignal) => Promise<boolean>;
}

/** The machine's own files and programs, looked at again and again. */
export function watchedOutside({ clock, mark, succeeds }: OutsideAccess): Outside {
  return {
    fileMark: mark,
    async fileChanged(name, since, signal) {
      let before: string | undefined;
      for (;;) {
        const now = mark(name);
        if (now !== undefined && now !== since && now === before) return now;
        before = now;
        await clock.sleep(LOOK_MS, signal);
      }
    },
    async commandSucceeded(name, fill, signal) {
      while (!(await succeeds(name, fill, signal))) await clock.sleep(LOOK_MS, signal);
    },
  };
}

/** Everything outside comes at once: in a rehearsal no camera writes files, and no program is run. */
export function pretendedOutside(): Outside {
  return {
    fileMark: () => undefined,
    fileChanged: async () => "",
    commandSucceeded: async () => undefined,
    remark: "taken to have come, as in every simulation",
  };
}
