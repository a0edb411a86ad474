import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../../src/cli/cli.ts";
import { testPlatform } from "../support/platform.ts";

const fixture = join(import.meta.dirname, "..", "journals", "v1", "killed-and-resumed.ndjson");
let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "nightplan-runs-"));
  mkdirSync(join(state, "runs"));
  cpSync(fixture, join(state, "runs", "2026-11-20-demo-1.ndjson"));
});
afterEach(() => rmSync(state, { recursive: true }));

async function said(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const platform = testPlatform();
  const code = await runCli([...argv, "--state", state], platform);
  return { code, ...platform.said };
}

test("a damaged journal does not hide the others", async () => {
  const text = readFileSync(fixture, "utf8");
  writeFileSync(join(state, "runs", "2026-11-19-other-1.ndjson"), text.replace("demo", "dem0"));
  for (const command of ["runs", "show", "status"]) {
    const { code, out, err } = await said(command);
    expect(code).toBe(0);
    expect(out).toContain("2026-11-20-demo-1");
    expect(err).toContain("2026-11-19-other-1.ndjson is damaged: its checksum does not match.");
  }
});

test("show tells what happened, in the site's time or another zone's", async () => {
  const { out } = await said("show");
  expect(out).toContain("America/Phoenix");
  expect(out).toContain("11 steps: 11 done");
  expect((await said("show", "--zone", "UTC")).out).toContain(" UTC, night of 2026-11-20");
  expect(await said("show", "--zone", "Mars/Phobos")).toMatchObject({ code: 2 });
});

test("show --log has a line for each entry that says something, and --json has all of them", async () => {
  const log = await said("show", "--log");
  expect(log.out).toContain("dwarf/stack starts");
  const { out } = await said("show", "--log", "--json");
  const entries = JSON.parse(out);
  expect(entries[0]).toMatchObject({ seq: 0, kind: "run-started" });
  expect(entries.at(-1)).toMatchObject({ kind: "run-ended" });
});

test("status without a running process says what the last run came to", async () => {
  expect((await said("status")).out).toBe(
    "No run is in progress. The last one, 2026-11-20-demo-1, is completed.\n",
  );
  expect(JSON.parse((await said("status", "--json")).out)).toMatchObject({
    running: false,
    last: { run: "2026-11-20-demo-1", state: "completed" },
  });
});

test("show names the files that a run has kept, and where they are", async () => {
  expect((await said("show")).out).not.toContain("Kept in");
  const folder = join(state, "runs", "2026-11-20-demo-1");
  mkdirSync(join(folder, "rig.report"), { recursive: true });
  for (const name of ["notes.md", "rig.report/report.md", "rig.report/.half.png.part", ".half.png.part"])
    writeFileSync(join(folder, name), "");
  expect((await said("show")).out).toContain(`Kept in ${folder}: notes.md, rig.report/report.md\n`);
  expect(JSON.parse((await said("show", "--json")).out)).toMatchObject({
    files: ["notes.md", "rig.report/report.md"],
  });
  for (let index = 10; index < 30; index++) writeFileSync(join(folder, `i-${index}.jpg`), "");
  expect((await said("show")).out).toContain("i-17.jpg and 14 more\n");
});
