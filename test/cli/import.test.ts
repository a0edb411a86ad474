import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { runCli } from "../../src/cli/cli.ts";
import type { ImportedDatabase } from "../../src/sync-difference.ts";
import { fakeDatabase, platformWith } from "../support/planned-database.ts";

const plans = join(import.meta.dirname, "..", "..", "plans");
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "nightplan-import-"));
  cpSync(join(plans, "observatory.yaml"), join(directory, "observatory.yaml"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const targetOf = (filter: string) => ({
  sequence: "LRGB.s2q",
  shots: { l: { filter, exposure: "300s", count: 12 } },
});
const stored: ImportedDatabase = {
  targets: {
    m31: { name: "M 31", ra: "00:42:44.3", dec: "+41:16:09" },
    m33: { name: "M 33", ra: "01:33:50.9", dec: "+30:39:37" },
  },
  sets: {
    autumn: { name: "Autumn", targets: { m31: targetOf("L") } },
    guest: { name: "Guest", profile: "Guest.v2y", targets: { m33: targetOf("R") } },
  },
  remarks: ["The target Lost\u001b belongs to no set."],
};

async function importing(argv: readonly string[], imported = stored) {
  const database = fakeDatabase({ imported });
  const platform = platformWith(database);
  const observatory = ["--observatory", join(directory, "observatory.yaml")];
  const code = await runCli(["import", ...argv, ...observatory], platform);
  return { code, ...platform.said, database };
}

test("what it writes passes check, and the database is let go", async () => {
  const file = join(directory, "plan.yaml");
  const { code, out, err, database } = await importing(["rig", "--out", file, "--name", "from-rig"]);
  expect({ code, out, err }).toEqual({ code: 0, out: "", err: "note: The target Lost belongs to no set.\n" });
  expect(database.isClosed).toBe(true);
  const text = readFileSync(file, "utf8");
  expect(text).toMatch(
    /^# yaml-language-server: \$schema=\S+\/schemas\/plan\.schema\.json\n# The target Lost /,
  );
  expect(parse(text)).toMatchObject({
    name: "from-rig",
    summary: "Imported from rig on 2026-10-21",
    robotarget: { rig: { sets: stored.sets } },
  });
  const platform = platformWith(fakeDatabase({}));
  expect(await runCli(["check", "--strict", file], platform)).toBe(0);
});

test("it goes to standard output, and only one profile's sets where one is named", async () => {
  const all = await importing(["rig"]);
  expect(Object.keys(parse(all.out).robotarget.rig.sets)).toEqual(["autumn", "guest"]);
  const guest = parse((await importing(["rig", "--profile", "guest.v2y"])).out);
  expect([Object.keys(guest.robotarget.rig.sets), Object.keys(guest.targets)]).toEqual([["guest"], ["m33"]]);
  const usual = parse((await importing(["rig", "--profile", "Default.v2y"])).out);
  expect(Object.keys(usual.robotarget.rig.sets)).toEqual(["autumn"]);
});

test("a file that is there is written over on request only", async () => {
  const file = join(directory, "mine.yaml");
  writeFileSync(file, "mine");
  const { code, err } = await importing(["rig", "--out", file]);
  expect(code).toBe(2);
  expect(err).toContain("is there already.\n  Name another file, or write over it with --force.");
  expect(readFileSync(file, "utf8")).toBe("mine");
  expect((await importing(["rig", "--out", file, "--force"])).code).toBe(0);
  expect(readFileSync(file, "utf8")).toContain("nightplan: 1");
});

test("a plan that does not pass check is written all the same, and what is wrong is said", async () => {
  const odd = { ...stored, targets: { ...stored.targets, m31: { name: "M 31", ra: 25, dec: 0 } } };
  const { code, out, err } = await importing(["rig"], odd);
  expect(code).toBe(1);
  expect(parse(out).targets.m31.ra).toBe(25);
  expect(err).toContain("(the plan):");
});

test.each([
  [["dwarf"], 2, "dwarf (dwarf) has no database that a plan could describe."],
  [["rgi"], 2, "Did you mean rig?"],
  [["rig", "--profile", "Gest.v2y"], 2, "Did you mean Guest.v2y?"],
  [
    ["rig", "--profile", "Away"],
    3,
    "nothing to import from rig, profile Away: it has no set that is not left out.",
  ],
  [["rig", "--profile", "Away"], 3, "note: The target Lost belongs to no set."],
  [["rig", "--name", "My plan"], 2, '"My plan" is no name for a plan.'],
  [["rig", "--out", "/no/such/place/plan.yaml"], 2, "cannot be written"],
] as const)("%j is said to be wrong", async (argv, code, words) => {
  const result = await importing(argv);
  expect(result.code).toBe(code);
  expect(result.err).toContain(words);
});

test.each([
  [["rig"], "rig", "Imported from rig on 2026-10-21"],
  [["rig", "--profile", "guest.v2y"], "rig-guest", "Imported from rig, profile Guest.v2y, on 2026-10-21"],
  [
    ["rig", "--profile", "default.v2y"],
    "rig-default",
    "Imported from rig, profile Default.v2y, on 2026-10-21",
  ],
  [
    ["rig", "--profile", "Guest.v2y", "--name", "mine"],
    "mine",
    "Imported from rig, profile Guest.v2y, on 2026-10-21",
  ],
])("%j gives the plan a name that no import of another profile has", async (argv, name, summary) => {
  expect(parse((await importing(argv)).out)).toMatchObject({ name, summary });
});

test("a profile of any name gives the plan a name", async () => {
  const odd = { name: "Odd", targets: { m33: targetOf("R") }, profile: `Ω \u001b ${"weit".repeat(20)}.V2Y` };
  const { code, out } = await importing(["rig", "--profile", odd.profile], { ...stored, sets: { odd } });
  expect(code).toBe(0);
  expect(parse(out).name).toMatch(/^rig-weit[a-z]{1,55}$/);
});

test("an empty database is nothing to import", async () => {
  const { code, err } = await importing(["rig"], { targets: {}, sets: {}, remarks: [] });
  expect(code).toBe(3);
  expect(err).toContain("There is nothing to import from rig: its database holds no set.");
});

test("a database of which all is left out is nothing to import, and the notes say why", async () => {
  const file = join(directory, "plan.yaml");
  const owned = { targets: {}, sets: {}, remarks: ['Set "A" is left out: it belongs to the plan b.'] };
  for (const more of [[], ["--profile", "Guest.v2y"]]) {
    const { code, out, err } = await importing(["rig", "--out", file, ...more], owned);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toMatch(
      /^note: Set "A" is left out: it belongs to the plan b.\nerror: There is nothing to import/,
    );
    expect(existsSync(file)).toBe(false);
  }
});
