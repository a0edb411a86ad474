import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { catalog } from "../../src/cli/catalog.ts";
import { decodeLine } from "../../src/journal/line.ts";
import { senders } from "../../src/messages/message.ts";
import { directorySource, liveSource } from "../../src/serve/sources.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";

const making = { catalog, sender: senders.own };
const lines = readFileSync(
  join(import.meta.dirname, "..", "journals", "v1", "killed-and-resumed.ndjson"),
  "utf8",
)
  .split(/(?<=\n)/)
  .filter((line) => line !== "");

let directory = "";
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "nightplan-serve-"));
  mkdirSync(join(directory, "runs"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const fileOf = (name: string): string => join(directory, "runs", `${name}.ndjson`);
function setUp() {
  const clock = new VirtualClock(0);
  const said: string[] = [];
  const source = directorySource(directory, clock, making, (line) => said.push(line));
  let changes = 0;
  source.onChange(() => {
    changes += 1;
  });
  return { clock, said, source, changes: () => changes };
}

test("keeps up with a journal that another process writes, line by line and torn", async () => {
  const { clock, source, changes } = setUp();
  expect(source.current()).toBeUndefined();
  for (const line of lines) {
    const half = line.length >> 1;
    appendFileSync(fileOf("a"), line.slice(0, half));
    await clock.advance(1_000);
    appendFileSync(fileOf("a"), line.slice(half));
    await clock.advance(1_000);
  }
  expect(changes()).toBe(lines.length);
  expect(source.current()).toMatchObject({ name: "a", messages: { count: 20 } });
  expect(source.current()?.state.ended?.outcome).toBe("completed");
  source.close();
});

test("turns to the run that is written to, and still has the others", async () => {
  writeFileSync(fileOf("old"), lines.join(""));
  utimesSync(fileOf("old"), 1, 1);
  const { clock, source } = setUp();
  expect(source.current()?.name).toBe("old");
  writeFileSync(fileOf("new"), lines.slice(0, 5).join(""));
  await clock.advance(1_000);
  expect(source.current()).toMatchObject({ name: "new", messages: { count: 3 } });
  expect(source.run("old")).toMatchObject({ messages: { count: 20 } });
  expect(source.run("old")).toBe(source.run("old"));
  source.close();
});

test("a journal that is damaged is said once; what was read of it stays", async () => {
  writeFileSync(fileOf("a"), lines.slice(0, 5).join(""));
  const { clock, said, source } = setUp();
  appendFileSync(fileOf("a"), '{"half":1}\n');
  await clock.advance(10_000);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^a is shown no further: Line 6 of .* is damaged/);
  expect(source.current()).toMatchObject({ messages: { count: 3 } });
  source.close();
});

test("what a client writes never becomes a path", () => {
  writeFileSync(join(directory, "secret.ndjson"), lines.join(""));
  const { source } = setUp();
  for (const name of ["../secret", "..", "", "/etc/passwd", "a/../../secret"]) {
    expect(source.run(name)).toBeUndefined();
  }
  source.close();
});

test("a run of this process begins with what its journal has and goes on entry by entry", () => {
  writeFileSync(fileOf("a"), lines.slice(0, 20).join(""));
  const source = liveSource(directory, "a", making);
  const seen: string[] = [];
  source.onChange((_, entry) => seen.push(entry.kind));
  for (const line of lines.slice(20)) source.take(decodeLine(line.trimEnd(), "a line"));
  expect(seen).toHaveLength(lines.length - 20);
  expect(source.current()).toMatchObject({ messages: { count: 20 } });
  expect(source.run("a")).toBe(source.current());
});
