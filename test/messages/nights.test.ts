import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { catalog } from "../../src/cli/catalog.ts";
import type { JournalEntry } from "../../src/gen/journal-entry.ts";
import { readJournal } from "../../src/journal/journal.ts";
import { MessageLog } from "../../src/messages/log.ts";
import { type Message, senders } from "../../src/messages/message.ts";
import { TrackedRun } from "../../src/serve/tracked-run.ts";
import { SimulatedNight } from "./simulated-night.ts";

const folder = join(import.meta.dirname, "nights");
const nights: SimulatedNight[] = [];
afterAll(() => {
  for (const night of nights) night.remove();
});

function nightOf(name: string): SimulatedNight {
  const night = new SimulatedNight(name);
  nights.push(night);
  return night;
}

/** A night of two lanes to its end, and what was composed of it meanwhile. */
async function twoLanes(): Promise<{ entries: readonly JournalEntry[]; live: readonly Message[] }> {
  const night = nightOf("two-lanes");
  let live: TrackedRun | undefined;
  const onEntry = (entry: JournalEntry): void => {
    if (live) live.take(entry);
    else live = new TrackedRun("live", entry, { catalog, sender: senders.own });
  };
  await night.process({ onEntry });
  return { entries: night.entries(), live: live?.messages.all ?? [] };
}

let ofTwoLanes: ReturnType<typeof twoLanes> | undefined;
const recorded = (): ReturnType<typeof twoLanes> => {
  ofTwoLanes ??= twoLanes();
  return ofTwoLanes;
};

const logOf = (entries: readonly JournalEntry[]): MessageLog => MessageLog.of(entries, catalog, senders.own);
const lines = (messages: readonly Message[]): string =>
  messages.map((message) => `${JSON.stringify(message)}\n`).join("");
const golden = (name: string): string => join(folder, `${name}.messages.ndjson`);
const told = (messages: readonly Message[]): string[] =>
  messages.map(({ lane, Topic, Content }) => `${lane} ${Topic.slice("TargetScheduler-".length)} ${Content}`);

test("waits, the same target after a wait, a body of the solar system", async () => {
  const night = nightOf("waits");
  await night.process();
  await expect(lines(logOf(night.entries()).all)).toMatchFileSnapshot(golden("waits"));
});

test("two lanes, each with what is new to it; no message about a wait for steps or a place without a name", async () => {
  const { entries } = await recorded();
  await expect(lines(logOf(entries).all)).toMatchFileSnapshot(golden("two-lanes"));
});

test("a safe stop in the middle of a stack, and the run taken up again", async () => {
  const night = nightOf("two-lanes");
  await night.process({ stopAtMs: Date.UTC(2026, 10, 22, 1, 26) });
  await night.process();
  await expect(lines(logOf(night.entries()).all)).toMatchFileSnapshot(golden("stopped-and-resumed"));
});

test("a journal of the first version, killed and resumed", async () => {
  const { entries } = readJournal(join(folder, "..", "..", "journals", "v1", "killed-and-resumed.ndjson"));
  await expect(lines(logOf(entries).all)).toMatchFileSnapshot(golden("killed-and-resumed"));
});

test("what is composed while the run lives is what a replay gives, byte for byte", async () => {
  const { entries, live } = await recorded();
  expect(lines(live)).toBe(lines(logOf(entries).all));
});

test("a new target is told of before the telescope is told to go there", async () => {
  const { entries } = await recorded();
  for (const { Topic, entry, seq } of logOf(entries).all) {
    if (!Topic.endsWith("-NewTargetStart")) continue;
    expect(entries[entry]?.kind, `message ${seq}`).toMatch(/^(intent|restoring)$/);
  }
});

test("held by safety in the middle of a stack: the target is new again, and is told of before it is slewed to", async () => {
  const night = nightOf("two-lanes");
  await night.process({ unsafeMs: [Date.UTC(2026, 10, 22, 1, 26), Date.UTC(2026, 10, 22, 1, 30)] });
  const entries = night.entries();
  const { all } = logOf(entries);
  await expect(lines(all)).toMatchFileSnapshot(golden("held-by-safety"));
  expect(told(all).filter((line) => line.startsWith("dwarf"))).toEqual([
    "dwarf WaitStart 2026-11-22T01:19:52.436Z",
    "dwarf NewTargetStart NGC 188",
    "dwarf TargetStart NGC 188",
    "dwarf TargetStart NGC 188",
    "dwarf NewTargetStart NGC 188",
    "dwarf TargetStart NGC 188",
    "dwarf TargetStart NGC 188",
    "dwarf TargetComplete NGC 188",
    "dwarf ContainerStopped Container Stopped",
  ]);
  const again = all.filter(({ lane, Topic }) => lane === "dwarf" && Topic.endsWith("-NewTargetStart"))[1];
  expect(entries[again?.entry ?? 0]?.kind).toBe("restoring");
});

test("a target that was never pointed at is not told of: its goto was skipped, and the stack begins all the same", async () => {
  const { entries } = await recorded();
  const skipped = entries.map((entry) =>
    entry.kind === "outcome" && entry.body.step === "dwarf/goto/ngc188"
      ? { ...entry, body: { step: entry.body.step, outcome: "skipped", reason: "skipped by control" } }
      : entry,
  ) as readonly JournalEntry[];
  const stacked = skipped.findIndex(
    ({ kind, body }) => kind === "intent" && "step" in body && body.step === "dwarf/stack",
  );
  const starts = logOf(skipped).all.filter(
    ({ lane, entry, Topic }) => lane === "dwarf" && entry >= stacked && Topic.endsWith("Start"),
  );
  expect(starts).toEqual([]);
});

test("the name and id of Target Scheduler stand in messages only when that is asked for", async () => {
  const { entries } = await recorded();
  const own = logOf(entries).all;
  const compat = MessageLog.of(entries, catalog, senders["target-scheduler"]).all;
  expect(new Set(own.map(({ Sender }) => Sender))).toEqual(new Set(["nightplan"]));
  expect(new Set(compat.map(({ Sender, SenderId }) => `${Sender} ${SenderId}`))).toEqual(
    new Set(["Target Scheduler B4541BA9-7B07-4D71-B8E1-6C73D4933EA0"]),
  );
  expect(compat.map(({ MessageId }) => MessageId)).toEqual(own.map(({ MessageId }) => MessageId));
});
