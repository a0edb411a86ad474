import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const main = join(import.meta.dirname, "..", "..", "dist", "cli", "main.js");

/** The compiled program as a process, in a directory of its own. */
export class Program {
  readonly child: ChildProcess;
  out = "";
  err = "";
  readonly ended: Promise<number | null>;
  readonly #onText: ((value: unknown) => void)[] = [];

  constructor(args: readonly string[], cwd: string, environment: NodeJS.ProcessEnv = {}) {
    this.child = spawn(process.execPath, [main, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: "1", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child.stdout?.setEncoding("utf8").on("data", (text: string) => this.#take(text, "out"));
    this.child.stderr?.setEncoding("utf8").on("data", (text: string) => this.#take(text, "err"));
    this.ended = once(this.child, "close").then(([code]) => code as number | null);
  }

  /** Resolves when the process has printed this; rejects when it ends without. */
  async prints(pattern: RegExp): Promise<void> {
    const found = (): boolean => pattern.test(this.out + this.err);
    let over = false;
    const ended = this.ended.then(() => {
      over = true;
    });
    while (!found()) {
      if (over) throw new Error(`it ended before it printed ${pattern}:\n${this.out}${this.err}`);
      await Promise.race([ended, new Promise((resolve) => this.#onText.push(resolve))]);
    }
  }

  #take(text: string, name: "out" | "err"): void {
    this[name] += text;
    for (const wake of this.#onText.splice(0)) wake(undefined);
  }
}

/** Runs one command line to its end. */
export async function nightplan(
  args: readonly string[],
  cwd: string,
): Promise<{ code: number | null; out: string; err: string }> {
  const program = new Program(args, cwd);
  const code = await program.ended;
  return { code, out: program.out, err: program.err };
}

export function scratch(): string {
  return mkdtempSync(join(tmpdir(), "nightplan-cli-"));
}
