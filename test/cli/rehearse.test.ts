import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../../src/cli/cli.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";
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

test.each([
  ["dwarf-ngc7000", "20:00..20:40", "8 steps: 8 done"],
  // In the middle of a slew to a field, and of a dwell there.
  ["hall-night", "20:15..20:20", "12 steps: 12 done"],
  ["hall-night", "20:17..20:20", "12 steps: 12 done"],
  ["robotarget-night", "21:00..21:20", "5 steps: 5 done"],
])("%s with an unsafe time at %s is rehearsed to its end", async (name, span, end) => {
  const platform = testPlatform({}, new VirtualClock(Date.UTC(2026, 10, 21, 0, 30)));
  const exit = await runCli(["rehearse", join(directory, `${name}.yaml`), "--unsafe", span], platform);
  expect({ exit, ...platform.said }).toMatchObject({ exit: 0, out: expect.stringContaining(end) });
  const lines = platform.said.err.split("\n").map((line) => line.replace(/^\S+ {2}/, ""));
  const story = lines
    .filter((line) => /^\S+ (held|goes on|at rest)/.test(line))
    .map((line) => line.split(/[ :]/)[1]);
  expect(story.slice(0, 3)).toEqual(["held", "at", "goes"]);
});

test.each(["21:00", "21:00..", "22:00..21:00", "21:00..22:00..23:00", "soon..later"])(
  "--unsafe %s is wrong use",
  async (span) => {
    const platform = testPlatform();
    const exit = await runCli(["rehearse", join(directory, "demo.yaml"), "--unsafe", span], platform);
    expect({ exit, ...platform.said }).toMatchObject({
      exit: 2,
      err: expect.stringContaining("Write two times with two dots between them: --unsafe 02:00..02:40"),
    });
  },
);

test("a rehearsal says that nobody asks the safety sources", async () => {
  const observatory = join(directory, "observatory.yaml");
  const text = readFileSync(observatory, "utf8");
  writeFileSync(observatory, `${text}\nsafety: { sources: { sky: { file: sky.txt } } }\n`);
  const platform = testPlatform();
  expect(await runCli(["rehearse", join(directory, "autumn-deep-sky.yaml")], platform)).toBe(0);
  expect(platform.said.err).toContain("it is taken to be safe all night");
});
