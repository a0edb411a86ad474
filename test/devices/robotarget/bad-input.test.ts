import { describe, expect, test } from "vitest";
import { DeviceError, TransportError } from "../../../src/errors.ts";
import type { RobotargetSimulator } from "../../../src/sim/robotarget/robotarget.ts";
import type { Connect, Transport } from "../../../src/transport/transport.ts";
import type { JsonObject } from "../../../src/verb.ts";
import type { DesiredSet, SyncStepParams } from "../../../src/verb-params.ts";
import { type Simulated, simulated } from "../../support/simulated.ts";

const sequence = "3d6a1b90-2c47-4e0f-8b15-6f9d4c700001";
const writes = /^(Add|Update|Remove|Move|Copy|Enable|Disable)/;

function plan(set: Partial<DesiredSet> = {}): SyncStepParams {
  const shot = { path: "s/t/l", identity: "s/t/l", filter: "L", exposureSec: 60, count: 2 };
  const target = {
    path: "s/t",
    identity: "s/t",
    name: "Mistaken",
    raHours: 1,
    decDeg: 2,
    sequence: "LRGB.s2q",
  };
  const targets = [{ ...target, overrides: {}, constraints: {}, shots: [shot] }];
  const sets = [{ path: "s", identity: "s", name: "Mistakes", targets, ...set }];
  return { planName: "mistakes", prune: false, adopt: false, sets };
}

async function sync(world: Simulated, params: SyncStepParams): Promise<unknown> {
  const done = world.device.run("sync", params as unknown as JsonObject, world.context());
  return world.clock.runUntil(done.catch((error: unknown) => error));
}

/** Says these bytes to whoever connects, then stays silent. */
const saying =
  (text: string): Connect =>
  async () => {
    async function* received(): AsyncGenerator<string> {
      yield text;
      await new Promise<never>(() => undefined);
    }
    const transport: Transport = {
      received: received(),
      send: async () => undefined,
      close: async () => undefined,
    };
    return transport;
  };

const refusing: Connect = () =>
  Promise.reject(new TransportError("connection-refused", "Nobody listens at 127.0.0.1:5950."));

interface Mistake {
  readonly it: string;
  readonly world?: Parameters<typeof simulated>[1];
  readonly before?: (voyager: RobotargetSimulator) => void;
  readonly set?: Partial<DesiredSet>;
  readonly code: string;
  readonly says: RegExp;
  readonly hints: RegExp;
}

const mistakes: readonly Mistake[] = [
  {
    it: "the wrong password",
    world: { secrets: { password: "cloudy-skies" } },
    code: "authentication",
    says: /refused the user: Authentication Rejected/,
    hints: /user and password/,
  },
  {
    it: "the wrong shared secret",
    world: { secrets: { sharedSecret: "another-secret" } },
    code: "manager-mode",
    says: /refused manager mode: .*MAC Error/,
    hints: /sharedSecret, macKey and macWords/,
  },
  {
    it: "three words instead of four",
    world: { secrets: { macWords: "aldebaran betelgeuse capella" } },
    code: "mac-words",
    says: /3 words instead of four/,
    hints: /spaces between them/,
  },
  {
    it: "a MAC made in another way than the server's",
    world: { settings: { macEncoding: "raw" } },
    code: "manager-mode",
    says: /refused manager mode: .*MAC Error/,
    hints: /doctor|macEncoding/,
  },
  {
    it: "a profile that Voyager does not have",
    set: { profile: "Refractor.v2y" },
    code: "unknown-profile",
    says: /has no profile "Refractor.v2y"/,
    hints: /Default.v2y, Widefield.v2y/,
  },
  {
    it: "a set whose profile was deleted",
    before: (voyager) => {
      const guid = "11111111-0000-4000-8000-000000000001";
      const set = {
        setname: "Mistakes",
        profilename: "Gone.v2y",
        isdefault: false,
        status: 0,
        tag: "",
        note: "",
      };
      voyager.edit("set", guid, set);
    },
    set: { guid: "11111111-0000-4000-8000-000000000001" },
    code: "orphan-set",
    says: /Gone.v2y/,
    hints: /bring the profile back/,
  },
  {
    it: "a base sequence that was removed",
    before: (voyager) => voyager.edit("sequence", sequence),
    code: "unknown-base-sequence",
    says: /has no base sequence "LRGB.s2q"/,
    hints: /Narrowband.s2q/,
  },
  {
    it: "the name of a hand-made set that is otherwise",
    set: { name: "Visitors", tag: "mine" },
    code: "name-clash",
    says: /made by hand, and is not as the plan says \(tag\)/,
    hints: /--adopt/,
  },
  {
    it: "an address where nobody listens",
    world: { connect: refusing },
    code: "unreachable",
    says: /cannot be reached: Nobody listens/,
    hints: /Voyager runs/,
  },
  {
    it: "a server that is something else",
    world: { connect: saying("HTTP/1.1 400 Bad Request\r\nServer: nginx\r\n\r\n") },
    code: "no-version",
    says: /is not Voyager: it begins with HTTP\/1.1 400 Bad Request\.$/,
    hints: /5950/,
  },
];

describe("what can be wrong is one sentence with a hint, and nothing is written", () => {
  test.each(mistakes)("$it", async ({ world: options, before, set, code, says, hints }) => {
    const world = await simulated("robotarget", options);
    const voyager = world.simulator as RobotargetSimulator;
    before?.(voyager);
    const truth = voyager.snapshot();
    const error = await sync(world, plan(set));
    expect(error).toBeInstanceOf(DeviceError);
    const { message, hint, retry, code: told } = error as DeviceError;
    expect([told, message, hint]).toEqual([code, expect.stringMatching(says), expect.stringMatching(hints)]);
    expect(message).toMatch(/^[A-Zm].*\.$/);
    expect(retry).toBe(options?.connect ? "safe" : "never");
    expect(world.received.filter((command) => writes.test(command))).toEqual([]);
    const now = voyager.snapshot();
    for (const table of ["sets", "targets", "shots"]) expect(now[table]).toEqual(truth[table]);
    for (const secret of world.secrets)
      expect(`${message} ${hint} ${world.notes.join()}`).not.toContain(secret);
    await world.device.close();
  });

  test("once it is mended, the same plan goes in whole", async () => {
    const world = await simulated("robotarget");
    expect(await sync(world, plan({ profile: "Refractor.v2y" }))).toBeInstanceOf(DeviceError);
    expect(await sync(world, plan())).toMatchObject({ created: 3, updated: 0 });
    expect(await sync(world, plan())).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    await world.device.close();
  });
});
