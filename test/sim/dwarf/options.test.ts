import fc from "fast-check";
import { expect, it } from "vitest";
import { modulesOf } from "../../../src/sim/dwarf/modules.ts";
import { chosenBy, dwarfOptions, usualBehaviour } from "../../../src/sim/dwarf/options.ts";
import { profileNames, profiles } from "../../../src/sim/dwarf/profiles.ts";
import { encode } from "../../../src/sim/dwarf/wire.ts";
import { rig } from "./rig.ts";

it("every option changes something, and its first value is the usual one", () => {
  const usual = { ...usualBehaviour, profile: "d3-v2" };
  for (const [name, kind] of Object.entries(dwarfOptions)) {
    const values = kind.is === "choice" ? kind.values : ["0", "7"];
    const [first, ...others] = values.map((value) => ({ ...usual, ...chosenBy({ [name]: value }) }));
    expect(first, name).toEqual(usual);
    for (const other of others) expect(other, name).not.toEqual(usual);
  }
});

it.each(profileNames)("%s answers or is known to stay silent on every command", (profile) => {
  const silent: number[] = [];
  for (const [module, commands] of Object.entries(modulesOf(profiles[profile]))) {
    for (const cmd of Object.keys(commands).map(Number)) {
      const device = rig({ profile });
      const client = device.connect();
      client.ask(Number(module), cmd);
      if (!client.packets.some((packet) => packet.cmd === cmd && packet.type === 1)) silent.push(cmd);
      device.simulator.close();
    }
  }
  const later = profiles[profile].generation === "v3";
  const spoken = silent.filter((cmd) => cmd !== 11019 && cmd !== 13004);
  expect(silent.includes(11019)).toBe(profile !== "d2-v2");
  expect(silent.includes(13004)).toBe(later);
  expect(spoken.length > 0).toBe(later);
  expect(spoken.every((cmd) => (cmd >= 10007 && cmd <= 10042) || (cmd >= 12002 && cmd <= 12028))).toBe(true);
});

it("has a name of its own for every command", () => {
  const names = Object.values(modulesOf(profiles["d3-v2"])).flatMap((commands) =>
    Object.values(commands).map(({ name }) => name),
  );
  expect(new Set(names).size).toBe(names.length);
});

it("calls what sets the same by the same name in both generations", () => {
  const [base, later] = [modulesOf(profiles["d3-v2"]), modulesOf(profiles["d3-v3"])];
  expect([base[1]?.[10009]?.name, base[1]?.[10013]?.name]).toEqual([
    later[15]?.[16700]?.name,
    later[15]?.[16701]?.name,
  ]);
});

it("survives anything that clients send, in any order and time", async () => {
  const step = fc.record({
    command: fc.nat(),
    data: fc.uint8Array({ maxLength: 24 }),
    waitMs: fc.nat(30_000),
  });
  const run = fc.asyncProperty(
    fc.constantFrom(...profileNames),
    fc.array(step, { maxLength: 40 }),
    async (profile, steps) => {
      const device = rig({ profile, sky: "real", darks: "checked" });
      const known = Object.entries(modulesOf(profiles[profile])).flatMap(([module, commands]) =>
        Object.keys(commands).map((cmd) => [Number(module), Number(cmd)] as const),
      );
      for (const { command, data, waitMs } of steps) {
        const client = device.connect("x");
        const [module_id = 0, cmd = 0] = known[command % known.length] ?? [];
        client.raw(encode("WsPacket", { module_id, cmd, data }));
        await device.clock.advance(waitMs);
      }
      expect(JSON.stringify(device.simulator.snapshot())).toContain('"on":');
      device.simulator.close();
      await device.clock.advance(600_000);
    },
  );
  await fc.assert(run, { numRuns: 60 });
});
