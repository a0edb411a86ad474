import { expect, test } from "vitest";
import { Killed, MemoryDatabase } from "../memory-database.ts";
import { shot, target, wanted } from "../wishes.ts";
import { byHand, take } from "./cases.ts";

const ha = shot({ id: "ha", filter: "Ha" });
const moved = { ...ha, identity: "autumn/x/ha" };
const at = (id: string, shots: readonly ReturnType<typeof shot>[], priority: "high" | "low" = "high") =>
  target({ id, name: id.toUpperCase(), shots, priority });

/** Two targets with adopted shots and images, one shot of x. */
async function adopted(order: readonly ["x", "y"] | readonly ["y", "x"]): Promise<MemoryDatabase> {
  const database = new MemoryDatabase();
  const plan = wanted(order.map((id) => at(id, id === "x" ? [shot(), ha] : [])));
  await database.sync(plan);
  byHand(database);
  await database.sync(plan, { adopt: true });
  take(5)(database);
  return database;
}

const orders = [
  ["x", "y"],
  ["y", "x"],
] as const;
const cases = orders.flatMap((order) =>
  (["high", "low"] as const).flatMap((priority) =>
    [0, 1, 2, 3, 4].map((writes) => ({ order, priority, writes, name: order.join(" then ") })),
  ),
);

test.each(cases)(
  "$name, priority $priority: an adopted shot goes to another target, killed after $writes writes",
  async ({ order, priority, writes }) => {
    const clean = await adopted(order);
    const plan = wanted(order.map((id) => (id === "x" ? at(id, [shot()], priority) : at(id, [moved]))));
    const broken = clean.copy();
    await clean.sync(plan);
    broken.writesLeft = writes;
    await broken.sync(plan).catch((error: unknown) => {
      if (!(error instanceof Killed)) throw error;
    });
    broken.writesLeft = Number.POSITIVE_INFINITY;
    const { difference } = await broken.sync(plan);
    expect(difference.refusals).toEqual([]);
    expect(broken.contents()).toEqual(clean.contents());
    expect(broken.shots.map(({ auxshotdone }) => auxshotdone)).toEqual([5, 5]);
    expect(broken.targets.map(({ note }) => String(note).includes("ha#"))).toEqual(
      order.map((id) => id === "y"),
    );
    expect((await broken.compare(plan)).difference.writes).toEqual([]);
  },
);
