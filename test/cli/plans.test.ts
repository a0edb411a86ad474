import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../../src/cli/cli.ts";
import { testPlatform } from "../support/platform.ts";

const folder = join(import.meta.dirname, "..", "..", "plans");
const plans = readdirSync(folder).filter((name) => name.endsWith(".yaml") && name !== "observatory.yaml");

/** A night on which every target of a plan can be observed. */
const evenings: Record<string, number> = { "hall-standards.yaml": Date.UTC(2027, 0, 16, 0, 30) };

function platformFor(name: string): ReturnType<typeof testPlatform> {
  const at = evenings[name];
  return at === undefined ? testPlatform() : testPlatform({}, { ...testPlatform().clock, now: () => at });
}

test("there is a plan for each device and one for all of them", () => {
  expect(plans.length).toBeGreaterThanOrEqual(4);
});

test.each([...plans, "observatory.yaml"])("%s has no findings", async (name) => {
  const platform = platformFor(name);
  expect(await runCli(["check", join(folder, name)], platform)).toBe(0);
  expect(platform.said).toEqual({ out: "No problems in 1 file.\n", err: "" });
});

test.each(plans)("%s runs a night in rehearsal, and every step is done", async (name) => {
  const platform = platformFor(name);
  expect({
    exit: await runCli(["rehearse", join(folder, name), "--json"], platform),
    err: platform.said.err,
  }).toMatchObject({
    exit: 0,
  });
  const entries = platform.said.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const outcomes = entries
    .filter(({ kind }) => kind === "outcome")
    .map(({ body }) => `${body.step} ${body.outcome}`);
  expect(outcomes.filter((outcome) => !outcome.endsWith(" done"))).toEqual([]);
  expect(entries.at(-1)).toMatchObject({ kind: "run-ended", body: { outcome: "completed" } });
});

test.each(plans)("%s gives a graph", async (name) => {
  const mermaid = platformFor(name);
  expect(await runCli(["graph", join(folder, name)], mermaid)).toBe(0);
  expect(mermaid.said.out).toMatch(/^stateDiagram-v2\n/);
  const json = platformFor(name);
  expect(await runCli(["graph", join(folder, name), "--json"], json)).toBe(0);
  expect(JSON.parse(json.said.out)).toMatchObject({ type: "parallel" });
});
