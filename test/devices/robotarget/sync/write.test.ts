import { expect, test } from "vitest";
import type { Call } from "../../../../src/devices/robotarget/sync/database.ts";
import { write } from "../../../../src/devices/robotarget/sync/write.ts";
import { DeviceError } from "../../../../src/errors.ts";
import type { Values } from "../fake-database.ts";
import { MemoryDatabase } from "../memory-database.ts";
import { shot, target, wanted } from "../wishes.ts";
import { one } from "./cases.ts";

const silence = new DeviceError("no-answer", "rig", "The answer was not seen.", { retry: "doubt" });
const HOUR = 3600;
const NIGHT = 1_795_212_000;
const interval = { fromLocalSec: NIGHT, toLocalSec: NIGHT + HOUR, enabled: true };
const constraints = { presetIntervals: { intervals: [interval], earlyMin: 0, resetProgress: false } };

/** Does what is left of the plan while no update is answered. @returns the updates that were sent */
async function writeUnanswered(
  database: MemoryDatabase,
  plan: Parameters<MemoryDatabase["compare"]>[0],
  meanwhile: () => void,
): Promise<readonly string[]> {
  const { operations } = await database.compare(plan);
  const before = database.writes().length;
  const call: Call = async (method, params) => {
    const result = await database.request(method, params);
    if (!method.name.includes("Update")) return result;
    meanwhile();
    throw silence;
  };
  for (const operation of operations) await write(operation, call);
  return database.writes().slice(before);
}

test.each<[string, Values]>([
  ["begins the target", { statusop: 1 }],
  [
    "goes through an interval",
    {
      cpintintervals: [
        { UID: "u", Enabled: true, DateTimeStart: NIGHT, DateTimeEnd: NIGHT + HOUR, Status: 1 },
      ],
    },
  ],
])("an update in doubt is settled while RoboTarget %s", async (_, change) => {
  const database = new MemoryDatabase();
  await database.sync(wanted([target({ constraints })]));
  const sent = await writeUnanswered(database, wanted([target({ constraints, priority: "low" })]), () =>
    Object.assign(database.targets[0]!, change),
  );
  expect(sent).toEqual(["UpdateTarget"]);
});

test("and while it finishes the shot", async () => {
  const database = new MemoryDatabase();
  await database.sync(one);
  const sent = await writeUnanswered(database, wanted([target({ shots: [shot({ count: 20 })] })]), () =>
    Object.assign(database.shots[0]!, { done: true }),
  );
  // The first is the mark.
  expect(sent).toEqual(["UpdateTarget", "UpdateShot"]);
});

test("what a person changed back meanwhile is sent again, and stays in doubt", async () => {
  const database = new MemoryDatabase();
  await database.sync(one);
  const plan = wanted([target({ priority: "low", shots: [shot()] })]);
  const sending = writeUnanswered(database, plan, () => Object.assign(database.targets[0]!, { priority: 4 }));
  await expect(sending).rejects.toBe(silence);
  expect(database.writes().slice(-3)).toEqual(["UpdateTarget", "UpdateTarget", "UpdateTarget"]);
});
