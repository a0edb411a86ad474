import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { AppError, UsageError } from "../../../src/errors.ts";
import { createFleet, type FleetMember, optionsOf, usualFleet } from "../../../src/sim/host/fleet.ts";
import { openCommandLog } from "../../../src/sim/host/log.ts";
import { memoryConnect, memoryEndpoint } from "../../../src/sim/host/memory.ts";
import { observatoryText, secretFileOf, writeObservatory } from "../../../src/sim/host/observatory-file.ts";
import { parseSettings } from "../../../src/sim/host/settings.ts";
import { behaviourOf, usualBehaviour } from "../../../src/sim/robotarget/options.ts";
import type { RobotargetSimulator } from "../../../src/sim/robotarget/robotarget.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";

const clock = new VirtualClock(Date.UTC(2026, 2, 1, 3));
const options = { clock, faults: () => undefined, log: () => {}, uuid: () => crypto.randomUUID() };

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fleet-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const endpointOf = ({ device, simulator }: FleetMember) => memoryEndpoint(device, simulator);

describe("fleet", () => {
  test("one of each family under its usual name, or those asked for", () => {
    expect(usualFleet([])).toEqual([
      { family: "robotarget", device: "rig" },
      { family: "dwarf", device: "dwarf" },
      { family: "move", device: "hall42" },
      { family: "nina", device: "nina" },
    ]);
    expect(usualFleet(["move", "move"])).toEqual([{ family: "move", device: "hall42" }]);
  });

  test("several devices of a family, each with its name", async () => {
    const entries = [
      { family: "move", device: "hall42" },
      { family: "move", device: "perkins" },
    ];
    const fleet = await createFleet(entries, options);
    expect(fleet.map(({ device, simulator }) => [device, simulator.family])).toEqual([
      ["hall42", "move"],
      ["perkins", "move"],
    ]);
  });

  test("an unknown family and a name that stands twice are wrong use", async () => {
    expect(() => usualFleet(["seestar"])).toThrow(UsageError);
    expect(() => usualFleet(["constructor"])).toThrow(UsageError);
    const twice = [
      { family: "move", device: "a" },
      { family: "robotarget", device: "a" },
    ];
    await expect(createFleet(twice, options)).rejects.toThrow(UsageError);
  });

  test("telescopes stand where they are told to", async () => {
    const [home, away] = await Promise.all(
      [{}, { site: { latitudeDeg: -30, longitudeDeg: 70 } }].map((more) =>
        createFleet(usualFleet(["move"]), { ...options, ...more }),
      ),
    );
    const raOf = (fleet: readonly FleetMember[] | undefined) =>
      fleet?.[0]?.simulator.snapshot().raHours as number;
    // Both look at their own meridian, which is 181.6 degrees further east.
    expect((raOf(away) - raOf(home) + 24) % 24).toBeCloseTo(181.5967 / 15, 1);
  });

  test("each member can be reached in memory", async () => {
    const fleet = await createFleet(usualFleet([]), options);
    const connect = memoryConnect(new Map(fleet.map(({ device, simulator }) => [device, simulator])));
    for (const member of fleet) {
      const transport = await connect(endpointOf(member).address, { signal: new AbortController().signal });
      await transport.close();
      member.simulator.close();
    }
    expect(fleet).toHaveLength(4);
  });
});

describe("options of a device", () => {
  const devices = [
    { device: "rig", family: "robotarget", options: optionsOf("robotarget") },
    { device: "hall42", family: "move", options: optionsOf("move") },
  ];

  test("the last of several counts; what stands after the first = is the value", () => {
    const settings = parseSettings(
      ["rig.spelling=table", "rig.mac=raw", "rig.spelling=example", "rig.database=/a.b/c=d.json"],
      devices,
    );
    expect([...settings]).toEqual([["rig", { spelling: "example", mac: "raw", database: "/a.b/c=d.json" }]]);
  });

  test.each([
    ["rig", "The setting rig cannot be understood.", "rig.spelling=table"],
    ["rig.spelling", "The setting rig.spelling cannot be understood.", "DEVICE.OPTION=VALUE"],
    ["rig.spelling=", "The setting rig.spelling= cannot be understood.", "DEVICE.OPTION=VALUE"],
    ["cam.mac=raw", "There is no simulated device cam to set mac of.", "rig, hall42"],
    ["rig.colour=red", "The simulated robotarget has no option colour.", "spelling, separator, mac"],
    ["rig.toString=1", "The simulated robotarget has no option toString.", "spelling"],
    ["hall42.mac=raw", "The simulated move has no option mac.", "telescope, baud, pace"],
    ["rig.mac=md5", "rig.mac cannot be md5.", "hex|raw"],
    ["rig.latency=-1", "rig.latency cannot be -1.", "0..60000"],
    ["rig.latency=60001", "rig.latency cannot be 60001.", "0..60000"],
    ["rig.zone=Nowhere", "rig.zone cannot be Nowhere.", "Europe/Rome"],
  ])("%s: one sentence and a hint", (text, message, hint) => {
    expect(() => parseSettings([text], devices)).toThrow(
      expect.objectContaining({ message, hint: expect.stringContaining(hint) }),
    );
  });

  test("a telescope of the profile that was asked for", async () => {
    const settings = new Map([["dwarf", { profile: "mini-v3", occupied: "close" }]]);
    const [member] = await createFleet(usualFleet(["dwarf"]), { ...options, settings });
    const answer = member?.simulator.http?.("GET", "/getDefaultParamsConfig", new Uint8Array());
    expect(JSON.parse(String(answer?.body)).data).toMatchObject({ id: 4, cameras: [] });
    member?.simulator.close();
  });

  test("every option does something: the usual value of each is that of a server without options", () => {
    for (const [name, kind] of Object.entries(optionsOf("robotarget"))) {
      if (kind.is !== "choice") continue;
      const behaviours = kind.values.map((value) => ({
        ...usualBehaviour,
        ...behaviourOf({ [name]: value }),
      }));
      expect([name, behaviours[0]]).toEqual([name, usualBehaviour]);
      expect(new Set(behaviours.map((each) => JSON.stringify(each))).size).toBe(kind.values.length);
    }
    expect(behaviourOf({ latency: "20", dashboard: "0" })).toEqual({ latencyMs: 20, dashboardSec: 0 });
  });

  test("a database file is there for the next fleet, whole after every write", async () => {
    const file = join(folder, "rig.json");
    const settings = new Map([["rig", { database: file }]]);
    const make = async (): Promise<RobotargetSimulator> => {
      const [member] = await createFleet(usualFleet(["robotarget"]), { ...options, settings });
      return member?.simulator as RobotargetSimulator;
    };
    const first = await make();
    first.edit("set", "new", { setname: "Kept" });
    const { sets } = JSON.parse(readFileSync(file, "utf8"));
    expect(sets).toContainEqual(expect.objectContaining({ guid: "new", setname: "Kept" }));
    expect((await make()).snapshot().sets).toEqual(first.snapshot().sets);
    expect(readdirSync(folder)).toEqual(["rig.json"]);
    const nowhere = new Map([["rig", { database: join(folder, "none", "rig.json") }]]);
    await expect(createFleet(usualFleet(["robotarget"]), { ...options, settings: nowhere })).rejects.toThrow(
      AppError,
    );
  });
});

describe("observatory file", () => {
  const schema = JSON.parse(
    readFileSync(new URL("../../../schemas/observatory.schema.json", import.meta.url), "utf8"),
  );
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(schema);

  test("is what the schema wants, of every device", async () => {
    const fleet = await createFleet(usualFleet([]), options);
    const file = parse(observatoryText(fleet, endpointOf));
    expect(ajv.validate(schema.$id, file)).toBe(true);
    for (const device of Object.values<{ kind: string }>(file.devices)) {
      expect(ajv.validate(`${schema.$id}#/$defs/${device.kind}`, device), JSON.stringify(ajv.errors)).toBe(
        true,
      );
    }
    expect(file.site).toMatchObject({
      latitude: 31.9583,
      longitude: -111.5967,
      elevation: 2120,
      zone: "America/Phoenix",
    });
    expect(file.devices.rig.address).toBe("tcp://sim-rig:1");
  });

  test("its secrets are beside it, for the owner only, and in no line of it", async () => {
    const fleet = await createFleet(usualFleet(["robotarget"]), options);
    const file = join(folder, "observatory.yaml");
    writeFileSync(join(folder, "rig.macKey.secret"), "old", { mode: 0o644 });
    writeObservatory(file, fleet, endpointOf);
    writeObservatory(file, fleet, endpointOf);
    const text = readFileSync(file, "utf8");
    const { rig } = parse(text).devices;
    const expected = {
      user: "observer",
      macKey: "SIM-0001-0002-0003",
      macWords: "aldebaran betelgeuse capella deneb",
    };
    for (const [name, secret] of Object.entries(expected)) {
      const path = join(folder, rig[name].file);
      expect(readFileSync(path, "utf8")).toBe(`${secret}\n`);
      if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
    }
    const secrets = Object.entries(fleet[0]?.secrets ?? {});
    expect(secrets).toHaveLength(5);
    for (const [name, secret] of secrets) {
      expect(text).not.toContain(secret);
      expect(rig[name].file).toBe(secretFileOf("rig", name));
    }
  });

  test("does not write over a file that is not its own, nor into a folder that is not there", async () => {
    const fleet = await createFleet(usualFleet(["move"]), options);
    const file = join(folder, "observatory.yaml");
    writeFileSync(file, "observatory: 1\n");
    expect(() => writeObservatory(file, fleet, endpointOf)).toThrow(AppError);
    expect(readFileSync(file, "utf8")).toBe("observatory: 1\n");
    expect(() => writeObservatory(join(folder, "none", "o.yaml"), fleet, endpointOf)).toThrow(AppError);
  });
});

describe("log", () => {
  const record = {
    at: "2026-03-01T03:00:00.000Z",
    family: "move",
    device: "hall42",
    command: "CO",
    args: [1, 2],
  };

  test("appends a line before it returns", () => {
    const file = join(folder, "commands.ndjson");
    for (const times of [1, 2]) {
      const log = openCommandLog(file);
      log.write(record);
      const lines = readFileSync(file, "utf8").split("\n");
      expect(lines).toHaveLength(times + 1);
      expect(lines[times - 1]).toBe(
        '{"at":"2026-03-01T03:00:00.000Z","family":"move","device":"hall42","command":"CO","args":[1,2]}',
      );
      log.close();
    }
  });

  test("a place that cannot be written is an AppError", () => {
    expect(() => openCommandLog(join(folder, "none", "log"))).toThrow(AppError);
  });
});
