import { describe, expect, test } from "vitest";
import { reference } from "./night-rig.ts";
import { failure, START_MS } from "./rig.ts";
import { BOTH, endsAt, M31, oneSession, story, world } from "./watch-world.ts";

describe("the connection", () => {
  test("may be lost and come back: the watch goes on, over a restart of Voyager", async () => {
    const rig = world();
    oneSession(rig);
    rig.at(410, () => {
      rig.server.reachable = false;
      rig.server.drop();
    });
    rig.at(500, () => {
      rig.server.reachable = true;
    });
    const facts = await rig.run("watch", { ...BOTH, idleSec: 600 });
    expect(facts).toMatchObject({ ended: "idle", shotsDone: 2, sessions: 1 });
    expect(rig.notes.some((note) => note.includes("Connected to Voyager again"))).toBe(true);
  });

  test("that does not come back is an error, and another try may be made", async () => {
    const rig = world();
    rig.at(90, () => {
      rig.server.reachable = false;
      rig.server.drop();
    });
    expect(await failure(rig.run("watch", BOTH))).toMatchObject({ code: "unreachable", retry: "safe" });
  });

  test("that is gone does not hold a watch that is told to end", async () => {
    const rig = world();
    oneSession(rig);
    rig.at(705, () => {
      rig.server.reachable = false;
      rig.server.drop();
    });
    const facts = await rig.run("watch", BOTH, { ending: endsAt(rig, 730) });
    expect(facts).toMatchObject({ ended: "told-to-end", shotsDone: 1 });
    expect((rig.clock.now() - START_MS) / 1000).toBeLessThanOrEqual(790);
  });

  test("that was never there when it is told to end", async () => {
    const rig = world();
    rig.server.twist = ({ method }) => (method.includes("GetTarget") ? "handled" : undefined);
    const facts = await rig.run("watch", BOTH, { ending: endsAt(rig, 10) });
    expect(facts).toEqual({ ended: "told-to-end", voyager: "could not be read" });
  });

  test.each([
    [2, "goes on"],
    [3, "is an error"],
  ])("with %i lists in a row unanswered %s", async (silences, what) => {
    const rig = world();
    let left = silences;
    rig.server.twist = ({ method }) => (method.endsWith("GetRunList") && left-- > 0 ? "handled" : undefined);
    const watching = rig.run("watch", { ...BOTH, idleSec: 600 });
    if (what === "goes on") expect(await watching).toMatchObject({ ended: "idle" });
    else expect(await failure(watching)).toMatchObject({ code: "no-answer", retry: "safe" });
  });
});

describe("the ephemeris picture of the running target", () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]);
  const event = (more: object): Record<string, unknown> => ({
    Event: "RoboTargetRunningTargetEphemerisPNG",
    TargetUID: M31,
    TargetTAG: "",
    TargetName: "M 31\u001b[31m",
    Base64Data: png.toString("base64"),
    ...more,
  });

  test("is kept in the run's folder, and that is told", async () => {
    const rig = world();
    rig.at(70, () => rig.server.say(event({})));
    await rig.run("watch", { ...BOTH, idleSec: 300 });
    expect([...rig.kept]).toEqual([["ephemeris-M 31 [31m.png", png]]);
    expect(story(rig).at(-1)).toEqual({
      event: "picture",
      target: "M 31 [31m",
      file: "runs/r/ephemeris-M 31 [31m.png",
    });
  });

  test.each([
    ["is empty", { Base64Data: "" }],
    ["only says why there is none", { IsValid: false }],
  ])("is not kept when it %s", async (_, more) => {
    const rig = world();
    rig.at(70, () => rig.server.say(event(more)));
    await rig.run("watch", { ...BOTH, idleSec: 300 });
    expect(rig.kept.size).toBe(0);
  });
});

describe("the objects", () => {
  test("may be hand-made: a watch only reads, and finds them by their names", async () => {
    const rig = world();
    rig.server.addTarget("autumn/m45", { guid: "c0ffee02-0000-4000-8000-000000000000" });
    const objects = [reference("autumn/pleiades", { names: ["Set autumn", "target M45"] })];
    expect(await rig.run("watch", { objects, everySec: 60, idleSec: 120 })).toMatchObject({ targets: 1 });
  });

  test.each([
    ["target that is not there", "autumn/m99", "not-in-database"],
    ["set that is not there", "winter", "not-in-database"],
    ["shot", "autumn/m31/l", "watch-shot"],
  ])("cannot be a %s", async (_, path, code) => {
    const error = await failure(world().run("watch", { objects: [reference(path)], everySec: 60 }));
    expect(error).toMatchObject({ code, retry: "never" });
  });
});

test("a look is four reads while RoboTarget works, however many targets there are", async () => {
  const readsOf = async (targets: number): Promise<number> => {
    const rig = world();
    for (let index = 0; index < targets; index++) rig.server.addTarget(`autumn/t${index}`);
    rig.server.startRun(START_MS);
    rig.server.startSession("s-1", M31, START_MS);
    await rig.run("watch", { objects: [reference("autumn")], everySec: 60 }, { ending: endsAt(rig, 3570) });
    return rig.server.reads();
  };
  const few = await readsOf(1);
  // Before the first look the set is read; at the end sets are, for their state.
  expect(few).toBe(61 * 4 + 2);
  expect(await readsOf(200)).toBe(few);
});
