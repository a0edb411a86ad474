import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../../src/cli/cli.ts";
import { askRunning } from "../../src/control/client.ts";
import { lockState } from "../../src/control/lock.ts";
import { AppError, DeviceError } from "../../src/errors.ts";
import type { VirtualClock } from "../../src/virtual-clock.ts";
import { type FakeDatabase, fakeDatabase, platformWith } from "../support/planned-database.ts";
import { difference, object } from "../view/differences.ts";

const plans = join(import.meta.dirname, "..", "..", "plans");
const plan = join(plans, "autumn-deep-sky.yaml");
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "nightplan-sync-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const created = difference([
  object("create", "autumn"),
  object("create", "autumn/m31"),
  object("create", "autumn/m31/l"),
]);

function syncing(over: Parameters<typeof fakeDatabase>[0] = {}): FakeDatabase {
  return fakeDatabase({ differenceOf: (wanted, options) => ({ ...created, wanted, options }), ...over });
}

async function sync(
  database: FakeDatabase,
  argv: readonly string[] = [plan],
  over: Parameters<typeof platformWith>[1] = {},
): Promise<{ code: number; out: string; err: string }> {
  const platform = platformWith(database, over);
  const ended = runCli(["sync", ...argv, "--state", join(directory, "state")], platform);
  const code = await ended;
  return { code, ...platform.said };
}

test("shows the difference, says each write, sums up", async () => {
  const database = syncing();
  expect(await sync(database)).toEqual({
    code: 0,
    out:
      "rig: autumn-deep-sky\n+ set autumn\n  + target m31\n    + shot l\n\n3 to create\n" +
      "rig: 3 created, 0 updated, 0 removed, 0 unchanged\n",
    err:
      "rig [1/3] create set autumn\nrig [2/3] create target autumn/m31\n" +
      "rig [3/3] create shot autumn/m31/l\n",
  });
  expect(database.sent).toEqual(["autumn", "autumn/m31", "autumn/m31/l"]);
  expect(database.isClosed).toBe(true);
});

test("nothing to do asks the database for nothing more", async () => {
  const database = syncing({ differenceOf: () => difference([object("same", "autumn")]) });
  expect(await sync(database)).toEqual({ code: 0, out: "rig: autumn\n1 as they should be\n", err: "" });
});

test("--json is one value", async () => {
  const { code, out } = await sync(syncing(), [plan, "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out).devices).toEqual([
    expect.objectContaining({
      device: "rig",
      writesDone: 3,
      summary: expect.objectContaining({ created: 3 }),
    }),
  ]);
});

test("a refusal keeps everything from being written", async () => {
  const refusals = ["one", "two"].map((path) => ({
    code: "name-clash",
    path,
    message: `Set ${path} is there.`,
    hint: "Rename it.",
  }));
  const database = syncing({ differenceOf: () => ({ ...created, refusals }) });
  const { code, err } = await sync(database);
  expect(code).toBe(3);
  expect(err).toBe("error: Nothing was written: Set one is there. (and 1 more)\n  Rename it.\n");
  expect(database.sent).toEqual([]);
});

test("a failure says how far it came", async () => {
  const failing = () =>
    syncing({
      onSent: (path) => {
        if (path !== "autumn/m31") return;
        throw new DeviceError("refused", "rig", "rig refused it.", { retry: "never" });
      },
    });
  const { code, err } = await sync(failing());
  expect(code).toBe(3);
  expect(err).toContain(
    "rig: 1 of 3 writes were done. The next sync does the rest.\nerror: rig refused it.\n",
  );
  const json = await sync(failing(), [plan, "--json"]);
  expect(JSON.parse(json.out).devices[0]).toMatchObject({ writesDone: 1, summary: null });
});

test("a database that has changed since ends with 3", async () => {
  const stale = syncing();
  stale.apply = () =>
    Promise.reject(new AppError("stale", "The database of rig has changed.", { hint: "Diff again." }));
  const { code, err } = await sync(stale);
  expect(code).toBe(3);
  expect(err).toContain("error: The database of rig has changed.\n  Diff again.\n");
});

/** Signals by hand. */
function signals() {
  const listeners: ((signal: string) => void)[] = [];
  const exits: number[] = [];
  return {
    exits,
    send: (signal: string): void => {
      for (const listener of listeners) listener(signal);
    },
    over: {
      onStopSignal: (listener: (signal: string) => void) => {
        listeners.push(listener);
        return () => void listeners.splice(listeners.indexOf(listener), 1);
      },
      exitNow: (code: number) => void exits.push(code),
    },
  };
}

test("a signal stops it between two writes", async () => {
  const { send, over } = signals();
  const database = syncing({
    onSent: (path) => {
      if (path === "autumn/m31") send("SIGINT");
    },
  });
  const { code, err } = await sync(database, [plan], over);
  expect(code).toBe(130);
  expect(err).toContain("rig: 2 of 3 writes were done. The next sync does the rest.\nStopped by SIGINT.\n");
  expect(database.sent).toEqual(["autumn", "autumn/m31"]);
});

test("a write that hangs has its time, then is given up; a second signal ends at once", async () => {
  const { send, over, exits } = signals();
  const database = syncing({
    onSent: (_, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        send("SIGTERM");
        send("SIGTERM");
        expect(signal.aborted).toBe(false);
      }),
  });
  const platform = platformWith(database, over);
  const clock = platform.clock as VirtualClock;
  const startMs = clock.elapsed();
  const ended = runCli(["sync", plan, "--state", join(directory, "state")], platform);
  expect(await clock.runUntil(ended)).toBe(130);
  expect(clock.elapsed() - startMs).toBe(10_000);
  expect(platform.said.err).toContain("rig: 0 of 3 writes were done.");
  // Two signals at once are one wish.
  expect(exits).toEqual([]);
});

test("a signal while the database is read ends it at once", async () => {
  const { send, over } = signals();
  const database = syncing();
  database.difference = (_wanted, _options, signal) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      send("SIGINT");
    });
  expect(await sync(database, [plan], over)).toEqual({ code: 130, out: "", err: "Stopped by SIGINT.\n" });
});

test("two never write at once", async () => {
  const lock = await lockState(join(directory, "state"), process.platform);
  try {
    const database = syncing();
    expect((await sync(database)).code).toBe(6);
    expect(database.asked).toEqual([]);
  } finally {
    await lock.close();
  }
});

test("status and stop reach it", async () => {
  const state = join(directory, "state");
  const database = syncing({
    onSent: async (path) => {
      if (path !== "autumn") return;
      expect(await askRunning(state, { command: "status" }, process.platform)).toMatchObject({
        run: "sync of autumn-deep-sky",
        plan: "autumn-deep-sky",
      });
      await askRunning(state, { command: "stop" }, process.platform);
    },
  });
  const { code, err } = await sync(database);
  expect(code).toBe(130);
  expect(err).toContain("Stopped by control.");
  expect(database.sent).toEqual(["autumn"]);
});

test.each([
  [["--from", "x.json", plan], "without a plan"],
  [["--from", "x.json", "--prune"], "without --prune"],
  [["--from", "x.json", "--device", "rig"], "without --device"],
  [["--from", "no/such.json"], "There is no file no/such.json."],
  [[], "something is missing"],
] as const)("%j is wrong use", async (argv, words) => {
  const { code, err } = await sync(syncing(), argv);
  expect(code).toBe(2);
  expect(err).toContain(words);
});
