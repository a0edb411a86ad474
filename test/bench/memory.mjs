import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { figures } from "./measure.mjs";

const main = new URL("../../dist/cli/main.js", import.meta.url).pathname;
const plan = new URL("../../plans/demo.yaml", import.meta.url).pathname;

/** Largest resident memory of the process that runs the demo, in MB. Linux only: it is read from /proc. */
export async function nightMemory() {
  return figures(3, "MB", async () => {
    const state = mkdtempSync(join(tmpdir(), "nightplan-bench-"));
    const run = spawn(process.execPath, [main, "run", plan, "--sim", "--speed", "300", "--state", state], {
      stdio: "ignore",
    });
    let peakKb = 0;
    const look = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${run.pid}/status`, "utf8");
        peakKb = Math.max(peakKb, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
      } catch {
        // The process has just ended.
      }
    }, 100);
    const code = await new Promise((resolve) => run.on("exit", resolve));
    clearInterval(look);
    rmSync(state, { recursive: true, force: true });
    if (code !== 0) throw new Error(`the demo ended with ${code}`);
    return peakKb / 1024;
  });
}
