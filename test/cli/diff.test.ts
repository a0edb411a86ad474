import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../../src/cli/cli.ts";
import { DeviceError } from "../../src/errors.ts";
import type { SyncDifference } from "../../src/sync-difference.ts";
import { fakeDatabase, platformWith, secretTexts } from "../support/planned-database.ts";
import { difference, object } from "../view/differences.ts";

const plan = join(import.meta.dirname, "..", "..", "plans", "autumn-deep-sky.yaml");
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "nightplan-diff-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const created = difference([object("create", "autumn"), object("create", "autumn/m31")]);
const same = difference([object("same", "autumn", { name: "Autumn deep sky" })]);
const refusal = { code: "name-clash", path: "autumn", message: "Set autumn is there.", hint: "Rename it." };
const refused = difference([object("foreign", "autumn")], { refusals: [refusal] });

async function diff(found: SyncDifference, ...argv: string[]) {
  const database = fakeDatabase({ differenceOf: (wanted, options) => ({ ...found, wanted, options }) });
  const platform = platformWith(database);
  const code = await runCli(["diff", plan, ...argv], platform);
  const { out, err } = platform.said;
  for (const secret of secretTexts) expect(out + err).not.toContain(secret);
  return { code, out, err, database };
}

test.each([
  [created, [], 0],
  [created, ["--exit-code"], 10],
  [same, ["--exit-code"], 0],
  [refused, [], 3],
  [refused, ["--exit-code"], 10],
] as const)("the exit code says how it is (%#)", async (found, argv, code) => {
  const result = await diff(found, ...argv);
  expect({ code: result.code, err: result.err }).toEqual({ code, err: "" });
  expect(result.database.isClosed).toBe(true);
});

test("the plan's state and the options reach the database", async () => {
  const argv = ["--prune", "--adopt", "--reset-progress", "autumn", "--reset-progress", "autumn Deep Sky"];
  const { code, database } = await diff(same, ...argv);
  expect(code).toBe(0);
  expect(database.asked).toHaveLength(1);
  expect(database.asked[0]).toMatchObject({
    wanted: { planName: "autumn-deep-sky", sets: [{ path: "autumn", identity: "autumn" }] },
    options: { prune: true, adopt: true, resetProgress: ["autumn", "autumn Deep Sky"] },
  });
});

test("each format has its shape", async () => {
  expect((await diff(created)).out).toBe(
    "rig: autumn-deep-sky\n+ set autumn\n  + target m31\n\n2 to create\n",
  );
  expect((await diff(created, "--format", "markdown")).out).toMatch(/^### `rig` and `autumn-deep-sky`: 2 to/);
  const json = (await diff(created, "--json")).out;
  expect((await diff(created, "--format", "json")).out).toBe(json);
  expect(JSON.parse(json)).toEqual({
    devices: [
      {
        device: "rig",
        address: "tcp://127.0.0.1:5950",
        plan: "autumn-deep-sky",
        options: { prune: false, adopt: false, resetProgress: [] },
        server: { voyager: "2.3.13" },
        differs: true,
        counts: expect.objectContaining({ create: 2, same: 0 }),
        objects: [
          expect.objectContaining({ object: "set", path: "autumn", state: "create", shotsDone: null }),
          expect.objectContaining({ object: "target", path: "autumn/m31", remark: null, changes: [] }),
        ],
        refusals: [],
        writes: [
          { operation: "create", object: "set", path: "autumn", guid: "guid of autumn", fields: [] },
          { operation: "create", object: "target", path: "autumn/m31", guid: expect.any(String), fields: [] },
        ],
      },
    ],
  });
});

test("JSON holds names whole and is safe on a terminal", async () => {
  const name = "a\u009b2J\u202Eb\u{E0041}";
  const { out } = await diff(difference([object("foreign", "x", { name })]), "--json");
  expect(out).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
  expect(JSON.parse(out).devices[0].objects[0].name).toBe(name);
});

test("--out saves it whole, for its owner only, whatever was there", async () => {
  const file = join(directory, "saved.json");
  writeFileSync(file, "old", { mode: 0o644 });
  expect((await diff(created, "--out", file)).code).toBe(0);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
    nightplanDifference: 1,
    program: expect.stringMatching(/^nightplan \d/),
    time: "2026-10-21T00:30:00.000Z",
    plan: { name: "autumn-deep-sky", digest: expect.stringMatching(/^[0-9a-f]{64}$/), file: plan },
    devices: [{ device: "rig", address: "tcp://127.0.0.1:5950", difference: { objects: created.objects } }],
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test.each([
  [["--device", "rgi"], 2, "Did you mean rig?"],
  [["--format", "html"], 2, "The formats are text, json, markdown."],
  [["--reset-progress", "autum"], 2, "Did you mean autumn?"],
  [["--reset-progress", ""], 2, "no object is called"],
  [["--out", "/no/such/place/x.json"], 2, "cannot be written"],
] as const)("%j is said to be wrong", async (argv, code, words) => {
  const result = await diff(created, ...argv);
  expect(result.code).toBe(code);
  expect(result.err).toContain(words);
});

test("a plan that says nothing about a database is wrong use", async () => {
  const platform = platformWith(fakeDatabase({}));
  const other = join(plan, "..", "dwarf-ngc7000.yaml");
  expect(await runCli(["diff", other], platform)).toBe(2);
  expect(platform.said.err).toContain("says nothing about a database");
});

test("a secret that is not there is said before anything is opened", async () => {
  const platform = platformWith(fakeDatabase({}), { environment: {} });
  expect(await runCli(["diff", plan], platform)).toBe(2);
  expect(platform.said.err).toContain("VOYAGER_USER");
  expect(platform.opened).toEqual([]);
});

test("a device that fails ends with 3, its words cleaned", async () => {
  const failing = fakeDatabase({
    differenceOf: () => {
      throw new DeviceError("connect", "rig", "rig does not\u001b[2J answer.", {
        retry: "safe",
        hint: "Start it.",
      });
    },
  });
  const platform = platformWith(failing);
  expect(await runCli(["diff", plan, "--json"], platform)).toBe(3);
  expect(platform.said).toEqual({ out: "", err: "error: rig does not [2J answer.\n  Start it.\n" });
  expect(failing.isClosed).toBe(true);
});
