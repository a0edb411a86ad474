import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { here } from "./check-file.ts";

test("src/gen is what the schemas say", () => {
  const run = (): string =>
    execFileSync(process.execPath, [here("../../schemas/generate.mjs"), "--check"], { encoding: "utf8" });
  expect(run()).toBe("");
});
