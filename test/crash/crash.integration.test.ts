import { spawn } from "node:child_process";
import { expect, test } from "vitest";

/** What a program of this folder says, and its exit code. */
async function ran(...args: string[]): Promise<{ code: unknown; said: string }> {
  const program = spawn(process.execPath, args, { cwd: import.meta.dirname });
  let said = "";
  for (const stream of [program.stdout, program.stderr]) {
    stream.on("data", (text) => {
      said += text;
    });
  }
  const code = await new Promise((resolve) => program.on("close", resolve));
  return { code, said };
}

/** A seeded sample of the crash matrix; `npm run test:crash` is the whole of it. */
test("killed at sampled boundaries of every plan, each run ends as if it had not been", async () => {
  const { code, said } = await ran("matrix.mjs", "--sample", "1", "--seed", "20261121");
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining("6 passed, 0 failed") });
}, 300_000);

test("killed in the middle of each motion of MOVE, nothing relative is sent twice, and it ends where the plan says", async () => {
  const { code, said } = await ran("motions.mjs");
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining("11 processes, nothing lost") });
}, 120_000);
