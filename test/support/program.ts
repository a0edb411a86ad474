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

  constructor(args: readonly string[], cwd: string, environment: NodeJS.ProcessEnv = {}) {
    this.child = spawn(process.execPath, [main, ...args], {
      cwd,
      env: { ...process.env, NO_COLOR: "1", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      this.out += text;
    });
    this.child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      this.err += text;
    });
    this.ended = once(this.child, "close").then(([code]) => code as number | null);
  }

  /** Resolves when the process has printed this; rejects when it ends without. */
  async prints(pattern: RegExp): Promise<void> {
    const found = (): boolean => pattern.test(this.out + this.err);
    while (!found()) {
      const streams = [this.child.stdout, this.child.stderr].flatMap((stream) =>
        stream ? [once(stream, "data")] : [],
      );
      const over = this.ended.then(() => {
        if (!found()) throw new Error(`it ended before it printed ${pattern}:\n${this.out}${this.err}`);
      });
      await Promise.race([...streams, over]);
    }
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
