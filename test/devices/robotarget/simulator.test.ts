import { expect, test } from "vitest";
import { DeviceError } from "../../../src/errors.ts";
import { memoryConnect } from "../../../src/sim/host/memory.ts";
import { robotargetSecrets } from "../../../src/sim/robotarget/identity.ts";
import { createRobotarget } from "../../../src/sim/robotarget/robotarget.ts";
import { type FaultName, faultNames } from "../../../src/sim/simulator.ts";
import type { JsonObject } from "../../../src/verb.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";
import { makeDevice, SETTINGS, START_MS } from "./rig.ts";
import { target, wanted } from "./wishes.ts";

const SECRETS = {
  USER: robotargetSecrets.user,
  PASSWORD: robotargetSecrets.password,
  SHARED: robotargetSecrets.sharedSecret,
  KEY: robotargetSecrets.macKey,
  WORDS: robotargetSecrets.macWords.join(" "),
};
const CONSTRAINTS = {
  altitudeMinDeg: 35,
  hourAngleHours: [-3, 3],
  moonDown: true,
  airmass: [null, 2],
} as const;
const PARAMS = wanted([
  target({ repeat: 4, paDeg: 35, constraints: CONSTRAINTS }),
  target({
    id: "ngc7000",
    name: "NGC 7000",
    raHours: 20.98808,
    decDeg: 44.52889,
    sequence: "Narrowband.s2q",
  }),
]);

/** The driver and the simulator that people rehearse with. The fault, if any, hits the first such command. */
function rehearsal(command?: string, fault?: FaultName) {
  const clock = new VirtualClock(START_MS);
  const writes: string[] = [];
  let isDue = true;
  let uids = 0;
  const simulator = createRobotarget({
    device: "rig",
    clock,
    faults: (_, received) => {
      if (!isDue || received !== command) return undefined;
      isDue = false;
      return fault;
    },
    log: (record) => {
      if (/^(Add|Update|Remove)/.test(record.command)) writes.push(record.command);
    },
    uuid: () => `sim-${++uids}`,
  });
  const settings: JsonObject = { ...SETTINGS, address: "tcp://sim-rig:1", profile: "Default.v2y" };
  const connect = memoryConnect(new Map([["rig", simulator]]));
  return { ...makeDevice(settings, clock, connect, SECRETS), simulator, writes };
}

test("sync makes the simulator's database follow the plan, and a second one sends no write", async () => {
  const rig = rehearsal();
  expect(await rig.sync(PARAMS)).toMatchObject({ created: 7, updated: 0, unchanged: 0, handMade: [] });
  const after = rig.simulator.snapshot();
  rig.writes.length = 0;
  expect(await rig.sync(PARAMS)).toMatchObject({ created: 0, updated: 0, unchanged: 7 });
  expect(rig.writes).toEqual([]);
  expect(rig.simulator.snapshot()).toEqual(after);
});

const commands = [
  "AuthenticateUserBase",
  "GetSet",
  "GetConfigDataShot",
  "GetTarget",
  "AddSet",
  "AddTarget",
  "AddShot",
  "UpdateTarget",
];

test.each(commands.flatMap((command) => faultNames.map((fault) => [command, fault] as const)))(
  "%s meets the fault %s: the database ends the same",
  async (command, fault) => {
    const clean = rehearsal();
    await clean.sync(PARAMS);
    const rig = rehearsal(command, fault);
    for (let run = 1; run <= 2; run++) {
      const error = await rig.sync(PARAMS).catch((reason: unknown) => reason);
      if (error instanceof Error && !(error instanceof DeviceError)) throw error;
    }
    const contents = (of: typeof rig): string =>
      JSON.stringify(of.simulator.snapshot(), (key, value) => (key === "datecreation" ? 0 : value));
    expect(contents(rig)).toBe(contents(clean));
    rig.writes.length = 0;
    await rig.sync(PARAMS);
    expect(rig.writes).toEqual([]);
  },
);
