import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../../src/cli/cli.ts";
import { digestOf } from "../../src/plan/digest.ts";
import { type FakeDatabase, fakeDatabase, platformWith } from "../support/planned-database.ts";
import { difference, object } from "../view/differences.ts";

const plans = join(import.meta.dirname, "..", "..", "plans");
const plan = join(plans, "autumn-deep-sky.yaml");
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "nightplan-sync-from-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const created = difference([object("create", "autumn"), object("create", "autumn/m31")]);

function syncing(): FakeDatabase {
  return fakeDatabase({ differenceOf: (wanted, options) => ({ ...created, wanted, options }) });
}

async function sync(
  database: FakeDatabase,
  argv: readonly string[],
): Promise<{ code: number; out: string; err: string }> {
  const platform = platformWith(database);
  const code = await runCli(["sync", ...argv, "--state", join(directory, "state")], platform);
  return { code, ...platform.said };
}

async function saved(): Promise<string> {
  const file = join(directory, "saved.json");
  const platform = platformWith(syncing());
  expect(await runCli(["diff", plan, "--out", file, "--prune"], platform)).toBe(0);
  return file;
}

test("--from applies what was saved, without looking anew", async () => {
  const file = await saved();
  const database = syncing();
  let applied: unknown;
  const { apply } = database;
  database.apply = (given, ...rest) => {
    applied = given;
    return apply(given, ...rest);
  };
  const { code, out } = await sync(database, ["--from", file]);
  expect(code).toBe(0);
  expect(out).toContain("rig: 2 created");
  expect(database.asked).toEqual([]);
  expect(applied).toMatchObject({ options: { prune: true }, nowLocalSec: created.nowLocalSec });
});

test.each<[string, (file: string, text: string) => void, number, string]>([
  [
    "what it wants",
    (file, text) => writeFileSync(file, text.replace("count: 12", "count: 13")),
    3,
    "is not any more the plan",
  ],
  [
    "its night",
    (file, text) => writeFileSync(file, text.replace(/^summary: .*$/m, "summary: Another")),
    3,
    "is not any more the plan",
  ],
  [
    "that it is right",
    (file, text) => writeFileSync(file, text.replace("nightplan: 1", "nightplan: x")),
    1,
    "nightplan",
  ],
  ["only its layout", (file, text) => writeFileSync(file, `# A remark.\n${text}`), 0, ""],
  ["that it is there", (file) => rmSync(file), 0, ""],
])("--from looks whether the plan has changed: %s", async (_, change, code, words) => {
  const [file, copy] = [join(directory, "saved.json"), join(directory, "plan.yaml")];
  const text = readFileSync(plan, "utf8").replace("sync:", "report:");
  writeFileSync(copy, text);
  const observatory = ["--observatory", join(plans, "observatory.yaml")];
  const saving = ["diff", copy, "--out", file, ...observatory];
  expect(await runCli(saving, platformWith(syncing()))).toBe(0);
  change(copy, text);
  const database = syncing();
  const result = await sync(database, ["--from", file, ...observatory]);
  expect(result.code).toBe(code);
  expect(result.err).toContain(words);
  expect(database.sent.length > 0).toBe(code === 0);
});

const resealed = (text: string, over: object): string => {
  const { digest: _, ...content } = { ...JSON.parse(text), ...over };
  return JSON.stringify({ ...content, digest: digestOf(content) });
};

test.each<[string, (text: string) => string, string]>([
  ["no JSON", () => "nightplan: 1\n", "is no saved difference."],
  ["cut off", (text) => text.slice(0, -20), "is no saved difference."],
  ["something else", () => "[1]", "is no saved difference."],
  ["a journal", () => '{"kind":"run-started"}', "is no saved difference."],
  ["no text", () => "\u0000\uffff", "is no saved difference."],
  ["edited", (text) => text.replace('"create"', '"remove"'), "its digest does not match"],
  ["another format", (text) => resealed(text, { nightplanDifference: 2 }), "was saved in another format"],
  [
    "another address",
    (text) =>
      resealed(text, { devices: [{ ...JSON.parse(text).devices[0], address: "tcp://10.0.0.9:5950" }] }),
    "has it at tcp://127.0.0.1:5950",
  ],
  [
    "another device",
    (text) => resealed(text, { devices: [{ ...JSON.parse(text).devices[0], device: "constructor" }] }),
    "has no such device",
  ],
])("--from a file that is %s is refused", async (_, spoil, words) => {
  const file = await saved();
  writeFileSync(file, spoil(readFileSync(file, "utf8")));
  const database = syncing();
  const { code, err } = await sync(database, [
    "--from",
    file,
    "--observatory",
    join(plans, "observatory.yaml"),
  ]);
  expect(code).toBe(2);
  expect(err).toContain(words);
  expect(database.sent).toEqual([]);
});
