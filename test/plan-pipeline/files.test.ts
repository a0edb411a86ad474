import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadObservatory } from "../../src/plan/load-observatory.ts";
import { readSource } from "../../src/plan/read-file.ts";
import { here, load, readBeside, report } from "./check-file.ts";

const files = (folder: string): string[] =>
  readdirSync(here(folder)).filter((name) => name.endsWith(".yaml"));

describe("plans that are right", () => {
  test.each(files("ok"))("%s is silent", (name) => {
    const loaded = load(readSource(here(`ok/${name}`)).bytes, name);
    expect(report(name, loaded)).toBe("");
    expect(loaded.plan).toBeDefined();
  });
});

describe("files that are wrong", () => {
  test.each(files("err"))("%s", async (name) => {
    const { bytes } = readSource(here(`err/${name}`));
    const loaded = name.endsWith(".observatory.yaml")
      ? loadObservatory({ file: name, bytes }, readBeside)
      : load(bytes, name);
    expect(loaded).not.toHaveProperty("plan");
    expect(loaded).not.toHaveProperty("observatory");
    await expect(report(name, loaded)).toMatchFileSnapshot(here(`err/${name.replace(/yaml$/, "out")}`));
  });
});
