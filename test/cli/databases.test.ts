import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../../src/cli/cli.ts";
import { createFleet, type FleetMember } from "../../src/sim/host/fleet.ts";
import { memoryConnect, memoryEndpoint, memoryHttp } from "../../src/sim/host/memory.ts";
import { writeObservatory } from "../../src/sim/host/observatory-file.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";
import { testPlatform } from "../support/platform.ts";
import { site, startMs } from "../support/runs.ts";

let directory: string;
let clock: VirtualClock;
let members: readonly FleetMember[];
let received: string[];
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "nightplan-databases-"));
  clock = new VirtualClock(startMs);
  received = [];
  members = await createFleet([{ family: "robotarget", device: "rig" }], {
    clock,
    faults: () => undefined,
    log: ({ command }) => received.push(command),
    uuid: randomUUID,
    site,
  });
  writeObservatory(join(directory, "observatory.yaml"), members, ({ device, simulator }) =>
    memoryEndpoint(device, simulator),
  );
  write("plan.yaml", text);
});
afterEach(() => {
  for (const { simulator } of members) simulator.close();
  rmSync(directory, { recursive: true });
});

const text = `nightplan: 1
name: autumn
targets:
  m31: { name: M 31, ra: 00:42:44.3, dec: +41:16:09, pa: 35 }
robotarget:
  rig:
    sets:
      deep:
        name: Deep sky of autumn
        targets:
          m31:
            sequence: LRGB.s2q
            constraints: { altitude: { min: 35 }, moon: { down: true } }
            shots:
              l: { filter: L, exposure: 300s, count: 12 }
              r: { filter: R, exposure: 300s, count: 6 }
night: { lanes: { rig: [sync: ] } }
`;

const path = (name: string): string => join(directory, name);
const write = (name: string, content: string): void => writeFileSync(path(name), content);

/** One command over the simulator in memory. No secret is in what it says. */
async function nightplan(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const simulators = new Map(members.map(({ device, simulator }) => [device, simulator]));
  const transports = { connect: memoryConnect(simulators), http: memoryHttp(simulators) };
  const platform = testPlatform({ transports: async () => transports }, clock);
  const common = ["--observatory", path("observatory.yaml"), "--state", path("state")];
  const code = await clock.runUntil(runCli([...argv, ...common], platform));
  for (const secret of members.flatMap(({ secrets }) => Object.values(secrets))) {
    expect(platform.said.out + platform.said.err).not.toContain(secret);
  }
  return { code, ...platform.said };
}

const writes = (): readonly string[] => received.filter((command) => /(Add|Update|Remove)/.test(command));

test("diff, sync, and no difference any more", async () => {
  const before = await nightplan("diff", path("plan.yaml"), "--exit-code");
  expect({ code: before.code, err: before.err }).toEqual({ code: 10, err: "" });
  expect(before.out).toContain("+ set deep");
  expect(before.out).toContain("constraints.altitude.min: 35");
  expect(before.out).toContain("4 to create");
  expect(writes()).toEqual([]);
  const synced = await nightplan("sync", path("plan.yaml"));
  expect({ code: synced.code, out: synced.out }).toMatchObject({
    code: 0,
    out: expect.stringContaining("rig: 4 created, 0 updated, 0 removed, 0 unchanged\n"),
  });
  expect(synced.err).toMatch(/^rig \[1\/\d\] create set deep\n/);
  const after = await nightplan("diff", path("plan.yaml"), "--exit-code");
  expect(after.code).toBe(0);
  expect(after.out).toContain("4 as they should be");
});

test("a change is shown field by field, saved, and applied once: then it is stale", async () => {
  expect((await nightplan("sync", path("plan.yaml"))).code).toBe(0);
  write("plan.yaml", text.replace("min: 35", "min: 30").replace("count: 6", "count: 8"));
  const changed = await nightplan("diff", path("plan.yaml"), "--out", path("saved.json"));
  expect(changed.code).toBe(0);
  expect(changed.out).toContain("constraints.altitude.min: 35 -> 30\n");
  expect(changed.out).toContain("count: 6 -> 8\n");
  const applied = await nightplan("sync", "--from", path("saved.json"));
  expect({ code: applied.code, out: applied.out }).toMatchObject({
    code: 0,
    out: expect.stringContaining("2 updated"),
  });
  const again = await nightplan("sync", "--from", path("saved.json"));
  expect(again.code).toBe(3);
  expect(again.err).toContain("nightplan diff");
  expect((await nightplan("diff", path("plan.yaml"), "--exit-code")).code).toBe(0);
});

test("that there was nothing to do is stale, too, once there is", async () => {
  expect((await nightplan("sync", path("plan.yaml"))).code).toBe(0);
  expect((await nightplan("diff", path("plan.yaml"), "--out", path("nothing.json"))).code).toBe(0);
  expect((await nightplan("sync", "--from", path("nothing.json"))).code).toBe(0);
  write("other.yaml", text.replace("min: 35", "min: 30"));
  expect((await nightplan("sync", path("other.yaml"))).code).toBe(0);
  const { code, err } = await nightplan("sync", "--from", path("nothing.json"));
  expect(code).toBe(3);
  expect(err).toContain("is not any more what the difference was made from");
});

test("what is imported passes check, and syncing it back sends nothing", async () => {
  expect((await nightplan("sync", path("plan.yaml"))).code).toBe(0);
  const imported = await nightplan("import", "rig", "--out", path("imported.yaml"));
  expect({ code: imported.code, out: imported.out }).toEqual({ code: 0, out: "" });
  const plan = readFileSync(path("imported.yaml"), "utf8");
  expect(plan).toContain("Deep sky of autumn");
  const sent = writes().length;
  const synced = await nightplan("sync", path("imported.yaml"));
  expect(synced.code).toBe(0);
  expect(writes()).toHaveLength(sent);
  expect((await nightplan("diff", path("imported.yaml"), "--exit-code")).code).toBe(0);
});

test("an unknown filter ends with 3 and the filters that there are", async () => {
  write("plan.yaml", text.replace("filter: R", "filter: Violet"));
  const { code, err } = await nightplan("diff", path("plan.yaml"));
  expect(code).toBe(3);
  expect(err).toContain("Violet");
  expect(err).toContain("Ha");
});
