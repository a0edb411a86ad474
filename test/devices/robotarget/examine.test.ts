import { describe, expect, test } from "vitest";
import type { Observation } from "../../../src/devices/device.ts";
import { examine } from "../../../src/devices/examine.ts";
import { robotarget } from "../../../src/devices/robotarget/family.ts";
import type { JsonObject } from "../../../src/verb.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";
import { FakeVoyager, SECRETS } from "./fake-voyager.ts";
import { environmentOn, SETTINGS, START_MS } from "./rig.ts";

const never = new AbortController().signal;

/** What an examination of the fake finds, with the promise that it tells no secret and leaves no connection. */
async function found(
  prepare: (server: FakeVoyager) => void = () => undefined,
  settings: JsonObject = {},
): Promise<{ observations: Observation[]; server: FakeVoyager }> {
  const clock = new VirtualClock(START_MS);
  const server = new FakeVoyager(clock);
  prepare(server);
  const { environment } = environmentOn(clock, server.connect);
  const all = async (): Promise<Observation[]> => {
    const observations: Observation[] = [];
    const own = { ...SETTINGS, ...settings };
    for await (const each of examine(robotarget, own, environment, never)) observations.push(each);
    return observations;
  };
  const observations = await clock.runUntil(all());
  for (const secret of Object.values(SECRETS)) expect(JSON.stringify(observations)).not.toContain(secret);
  expect(server.isConnected).toBe(false);
  expect(server.writes()).toEqual([]);
  return { observations, server };
}

const levels = (observations: readonly Observation[]): string[] => observations.map(({ level }) => level);

describe("a server that is well", () => {
  test("says what it is, and what plans can name", async () => {
    const { observations } = await found((server) => {
      server.sets.push({ guid: "5e7", setname: "Mine", profilename: "rig.v2y" });
    });
    expect(levels(observations)).not.toContain("failed");
    expect(observations.map(({ text }) => text)).toEqual([
      "rig answers: voyager Release 2.3.14, database 21.",
      "Profile rig.v2y (loaded): mono CMOS camera, filters L, R, Ha.",
      "Profile other.v2y: colour CCD camera, no filters.",
      "New sets go to the profile rig.v2y, which Voyager has loaded.",
      "rig.v2y has 2 base sequences: LRGB.s2q, HA.s2q.",
      "RoboTarget has 1 set with 0 targets.",
      "Names are spelled as in the vendor's examples; only a write can show whether Voyager understands them so. If it does not answer one, set spelling: table.",
    ]);
  });

  test("has another profile loaded", async () => {
    const { observations } = await found((server) => {
      for (const profile of server.profiles) profile.isactive = profile.name !== "rig.v2y";
    });
    expect(observations).toContainEqual({
      level: "warning",
      text: "Voyager has the profile other.v2y loaded; new sets go to rig.v2y.",
      hint: expect.stringContaining("Load rig.v2y"),
    });
  });

  test("does not say which profile is loaded", async () => {
    const { observations } = await found((server) => {
      for (const profile of server.profiles) profile.isactive = false;
    });
    expect(observations).toContainEqual({
      level: "warning",
      text: "Voyager says of no profile that it is loaded; new sets go to rig.v2y.",
      hint: "Load rig.v2y in Voyager before the night.",
    });
  });

  test("wants names as in the tables", async () => {
    const { observations } = await found(undefined, { spelling: "table" });
    expect(observations.at(-1)?.text).toMatch(
      /^Names are spelled as in the vendor's tables;.*spelling: example\.$/,
    );
  });

  test("has no such profile", async () => {
    const { observations } = await found(undefined, { profile: "none.v2y" });
    expect(observations).toContainEqual({
      level: "failed",
      text: "Voyager has no profile none.v2y, which new sets should go to. It has rig.v2y, other.v2y.",
      hint: expect.stringContaining("observatory file"),
    });
    expect(JSON.stringify(observations)).not.toContain("base sequence");
    expect(observations.filter(({ text }) => text.includes("none.v2y"))).toHaveLength(1);
  });

  test("has orphans", async () => {
    const { observations } = await found((server) => {
      server.sets.push({ guid: "5e7", setname: "Lost \u001b[31mset", profilename: "gone.v2y" });
      const target = { refguidset: "5e7", profilename: "rig.v2y" };
      server.targets.push(
        { ...target, targetname: "M 1", refguidbasesequence: "5e900000-0000-4000-8000-000000000001" },
        { ...target, targetname: "M 2", refguidbasesequence: "" },
        { ...target, targetname: "M 3", refguidbasesequence: "5e900000-0000-4000-8000-00000000000f" },
      );
    });
    const warnings = observations.filter(({ level }) => level === "warning").map(({ text }) => text);
    expect(warnings).toEqual([
      "RoboTarget will never take 1 set (Lost [31mset): orphans, which belong to a profile that there is not.",
      "RoboTarget will never take 2 targets (M 2, M 3): orphans, which inherit from a base sequence that their profile does not have.",
    ]);
  });
});

describe("how the server wants MACs made is found out", () => {
  const gaps = {
    "||:||": ["||:||", "||:||", "||:||"],
    "|| |": ["|| |", "|| |", "|| |"],
    "1-2-1": ["|| |", "||  |", "|| |"],
    "": ["", "", ""],
  } as const;
  const dialects = Object.entries(gaps).flatMap(([separator, each]) =>
    [true, false].map((isHex) => [separator, isHex, each] as const),
  );

  test.each(dialects.slice(1))("separator %j, hex %j", async (separator, isHex, each) => {
    const { observations } = await found((server) => {
      server.gaps = [...each];
      server.isHex = isHex;
    });
    expect(levels(observations)).toEqual(["failed"]);
    expect(observations[0]).toMatchObject({
      hint: "Write in the observatory file, at rig, in place of what it says of them:",
      settings: {
        macSeparator: separator === "1-2-1" ? each : separator,
        macEncoding: isHex ? "hex" : "raw",
      },
    });
  });

  test("and what it names works", async () => {
    const { observations } = await found(
      (server) => {
        server.gaps = [...gaps["1-2-1"]];
        server.isHex = false;
      },
      { macSeparator: [...gaps["1-2-1"]], macEncoding: "raw" },
    );
    expect(levels(observations)).not.toContain("failed");
  });

  test("unless the secrets are wrong: then every way was tried once", async () => {
    const { observations, server } = await found(undefined, { sharedSecret: { env: "USER" } });
    expect(levels(observations)).toEqual(["failed"]);
    expect(observations[0]?.text).toContain("in any of 7 other ways");
    expect(observations[0]?.hint).toContain("sharedSecret");
    expect(server.methods("ManagerMode")).toHaveLength(8);
  });

  test("also when only commands are refused", async () => {
    const { observations, server } = await found((fake) => {
      fake.twist = (request) => {
        if (!request.method.includes("GetConfig")) return;
        fake.refuse(request, "MAC Error");
        return "handled";
      };
    });
    expect(observations[0]?.text).toContain("MAC Error");
    expect(server.methods("ManagerMode")).toHaveLength(8);
  });
});

describe("what is in the way is said in one sentence", () => {
  test.each<[string, (server: FakeVoyager) => void, JsonObject, string]>([
    ["nobody is there", (server) => Object.assign(server, { reachable: false }), {}, "cannot be reached"],
    [
      "it is something else",
      (server) => Object.assign(server, { greets: false }),
      {},
      "did not say that it is Voyager",
    ],
    ["a wrong password", () => undefined, { password: { env: "KEY" } }, "refused the user"],
    ["a key of three words", () => undefined, { macWords: { env: "USER" } }, "instead of four"],
    ["no such zone", () => undefined, { zone: "Mars/Phobos" }, "There is no time zone Mars/Phobos"],
  ])("%s", async (_, prepare, settings, words) => {
    const { observations } = await found(prepare, settings);
    expect(levels(observations)).toEqual(["failed"]);
    expect(observations[0]?.text).toContain(words);
    expect(observations[0]?.hint).toBeTruthy();
  });

  test("a bug is no finding", async () => {
    const clock = new VirtualClock(START_MS);
    const { environment } = environmentOn(clock, new FakeVoyager(clock).connect);
    const broken = {
      ...environment,
      uuid: () => {
        throw new TypeError("planted");
      },
    };
    const all = async (): Promise<void> => {
      for await (const _ of examine(robotarget, SETTINGS, broken, never));
    };
    await expect(clock.runUntil(all())).rejects.toThrow("planted");
  });
});
