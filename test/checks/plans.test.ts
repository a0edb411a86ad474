import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkPlan, whereOf } from "./check-text.ts";

function files(folder: "ok" | "err"): string[] {
  return readdirSync(new URL(folder, import.meta.url)).filter((name) => name.endsWith(".yaml"));
}

function check(path: string): string {
  const text = readFileSync(new URL(path, import.meta.url), "utf8");
  return checkPlan(text, whereOf(text)).text;
}

describe("plans that are right", () => {
  it.each(files("ok"))("%s has no finding", (name) => {
    expect(check(`ok/${name}`)).toBe("");
  });
});

describe("plans that are wrong", () => {
  it.each(files("err"))("%s is told so", async (name) => {
    const out = fileURLToPath(new URL(`err/${name.replace(/yaml$/, "out")}`, import.meta.url));
    await expect(check(`err/${name}`)).toMatchFileSnapshot(out);
  });
});
