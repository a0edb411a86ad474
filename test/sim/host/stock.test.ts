import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UsageError } from "../../../src/errors.ts";
import { createFleet, type FleetMember, usualFleet } from "../../../src/sim/host/fleet.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";

const clock = new VirtualClock(Date.UTC(2026, 2, 1, 3));
const options = { clock, faults: () => undefined, log: () => {}, uuid: () => crypto.randomUUID() };

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a stock", () => {
  const stock = [
    { name: "Refractor.v2y", filters: ["Red"], sequences: ["Wide.s2q"], readoutModes: ["Fast"], speeds: [] },
    { name: "Colour.v2y", filters: [], sequences: [], readoutModes: [], speeds: [] },
  ];
  const made = async (text: string): Promise<FleetMember> => {
    const settings = new Map([["rig", { stock: text }]]);
    const [member] = await createFleet(usualFleet(["robotarget"]), { ...options, settings });
    return member as FleetMember;
  };

  test.each([
    ["JSON", () => JSON.stringify(stock)],
    [
      "a file",
      () => {
        writeFileSync(join(folder, "stock.json"), JSON.stringify(stock));
        return join(folder, "stock.json");
      },
    ],
  ])("as %s: these profiles and base sequences, and an empty database", async (_form, text) => {
    const { simulator } = await made(text());
    expect(simulator.settings).toEqual({ kind: "robotarget", profile: "Refractor.v2y" });
    expect(simulator.snapshot()).toMatchObject({
      activeProfile: "Refractor.v2y",
      profiles: [
        {
          name: "Refractor.v2y",
          sensorType: 0,
          filters: ["Red"],
          readoutModes: ["Fast"],
          speeds: ["Default"],
        },
        { name: "Colour.v2y", sensorType: 1, filters: [], readoutModes: ["16 bit"] },
      ],
      sequences: [{ basesequencename: "Wide.s2q", profilename: "Refractor.v2y", isdefault: true }],
      sets: [],
      targets: [],
      runs: [],
    });
  });

  test("is kept with the database, and the usual one is in a file from before there were others", async () => {
    const database = join(folder, "rig.json");
    const make = async (more: Readonly<Record<string, string>>): Promise<Record<string, unknown>> => {
      const settings = new Map([["rig", { database, ...more }]]);
      const [member] = await createFleet(usualFleet(["robotarget"]), { ...options, settings });
      return member?.simulator.snapshot() ?? {};
    };
    const first = await make({ stock: JSON.stringify(stock) });
    expect(await make({})).toEqual(first);
    const { profiles: _profiles, ...old } = JSON.parse(readFileSync(database, "utf8"));
    writeFileSync(database, JSON.stringify({ ...old, activeProfile: "Default.v2y" }));
    expect((await make({})).profiles).toMatchObject([{ name: "Default.v2y" }, { name: "Widefield.v2y" }]);
  });

  test.each([
    "[]",
    "[1]",
    "[",
    '[{"name":"A.v2y"}]',
    '[{"name":"","filters":[],"sequences":[],"readoutModes":[],"speeds":[]}]',
    '[{"name":"A.v2y","filters":[1],"sequences":[],"readoutModes":[],"speeds":[]}]',
    "/nowhere/stock.json",
  ])("%s is wrong use", async (text) => {
    await expect(made(text)).rejects.toThrow(UsageError);
  });
});
