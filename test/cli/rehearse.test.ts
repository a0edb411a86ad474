import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../../src/cli/cli.ts";
import { withOwnNames, withOwnProfile } from "../support/own-names.ts";
import { testPlatform } from "../support/platform.ts";

const plans = join(import.meta.dirname, "..", "..", "plans");
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "rehearse-"));
  cpSync(plans, directory, { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

type Edit = (plan: string) => string;
const replaced = (...pairs: readonly (readonly [string | RegExp, string])[]): Edit => {
  return (text) => pairs.reduce((all, [from, to]) => all.replaceAll(from, to), text);
};
const inOtherProfile = replaced([
  "        tag: autumn",
  "        tag: autumn\n        profile: Refractor.v2y",
]);
const stepOnly: Edit = (plan) =>
  plan.replace(/robotarget:[\s\S]*?night:/, "night:").replace(/- sync:[\s\S]*/, "- abort: { all: true }\n");

const cases: readonly [string, Edit, Edit?][] = [
  ["its own filters, profiles and a set that is called like a usual one", withOwnNames, withOwnProfile],
  ["a set in a profile that is not the active one", inOtherProfile],
  [
    "its own names in the profile of the observatory, stated",
    (plan) => inOtherProfile(withOwnNames(plan)),
    withOwnProfile,
  ],
  ["a camera without filters", replaced([/filter: \w+, /g, ""])],
  [
    "readout modes and speeds by name and index",
    replaced(
      ["filter: L,", "filter: L, readoutMode: High Gain, speed: Slow,"],
      ["filter: R,", "filter: R, readoutMode: 0,"],
    ),
  ],
  ["base sequences that are nobody else's", replaced(["LRGB.s2q", "Everything at once.s2q"])],
  ["no sync at all", stepOnly],
];

test.each(cases)("a plan with %s is rehearsed to its end", async (_about, edit, editObservatory) => {
  const plan = join(directory, "autumn-deep-sky.yaml");
  writeFileSync(plan, edit(readFileSync(plan, "utf8")));
  const observatory = join(directory, "observatory.yaml");
  if (editObservatory) writeFileSync(observatory, editObservatory(readFileSync(observatory, "utf8")));
  const platform = testPlatform();
  const exit = await runCli(["rehearse", plan], platform);
  expect({ exit, ...platform.said }).toMatchObject({
    exit: 0,
    out: expect.stringContaining("1 steps: 1 done"),
  });
});
