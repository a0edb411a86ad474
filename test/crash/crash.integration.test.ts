import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

/** A seeded sample of the crash matrix; `npm run test:crash` is the whole of it. */
test("killed at sampled boundaries of every plan, each run ends as if it had not been", async () => {
  const matrix = spawn(process.execPath, [
    join(import.meta.dirname, "matrix.mjs"),
    "--sample",
    "2",
    "--seed",
    "20261120",
  ]);
  let said = "";
  matrix.stdout.on("data", (text) => {
    said += text;
  });
  matrix.stderr.on("data", (text) => {
    said += text;
  });
  const code = await new Promise((resolve) => matrix.on("close", resolve));
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining("12 passed, 0 failed") });
}, 300_000);
