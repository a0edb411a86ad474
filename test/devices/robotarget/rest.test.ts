import { describe, expect, test } from "vitest";
import { makeNight, type NightRig } from "./night-rig.ts";
import { failure, START_MS } from "./rig.ts";
import { M31 } from "./watch-world.ts";

const never = new AbortController().signal;
const WHOLE = { RefGuidTarget: "", RefGuidSet: "", RefGuidTargetTag: "", RefGuidSetTag: "" };

/** M 31 runs, or a run waits for its next target, or nothing runs. */
function world(atStop: "leave" | "abort" | undefined, runs: "target" | "run" | "nothing"): NightRig {
  const rig = makeNight(atStop && { atStop });
  rig.server.addSet("autumn");
  rig.server.addTarget("autumn/m31");
  if (runs !== "nothing") rig.server.startRun(START_MS);
  if (runs === "target") rig.server.startSession("s-1", M31, START_MS);
  rig.server.onAbort = () => end(rig);
  return rig;
}

function end({ server, clock }: NightRig): void {
  for (const { guid, status } of server.sessions)
    if (status === 1) server.endSession(String(guid), clock.now(), 2);
  server.endRun(clock.now());
}

const rest = (rig: NightRig): Promise<readonly string[]> => rig.clock.runUntil(rig.device.makeSafe(never));
const seconds = ({ clock }: NightRig): number => (clock.now() - START_MS) / 1000;

describe("the rest says what is true", () => {
  test.each<[Parameters<typeof world>[0], Parameters<typeof world>[1], string, number]>([
    [undefined, "target", "Left RoboTarget to itself: it goes on with Target m31 without nightplan.", 0],
    ["leave", "target", "Left RoboTarget to itself: it goes on with Target m31 without nightplan.", 0],
    ["leave", "run", "Left RoboTarget to itself: it goes on with its run without nightplan.", 0],
    ["leave", "nothing", "Nothing of RoboTarget runs.", 0],
    ["abort", "target", "Aborted RoboTarget: Target m31.", 1],
    ["abort", "run", "Aborted RoboTarget: its run.", 1],
    ["abort", "nothing", "Nothing of RoboTarget runs: no abort was needed.", 0],
  ])("%s while it runs: %s", async (atStop, runs, sentence, aborts) => {
    const rig = world(atStop, runs);
    expect(await rest(rig)).toEqual([sentence]);
    expect(rig.server.aborts).toEqual(Array.from({ length: aborts }, () => WHOLE));
  });

  test("after a step that aborted everything", async () => {
    const rig = world("leave", "target");
    await rig.run("abort", { all: true });
    expect(await rest(rig)).toEqual(["Nothing of RoboTarget runs."]);
  });
});

describe("an abort at the end", () => {
  test("waits while Voyager ends what it does", async () => {
    const rig = world("abort", "target");
    rig.server.onAbort = () => rig.at(seconds(rig) + 6, () => end(rig));
    expect(await rest(rig)).toEqual(["Aborted RoboTarget: Target m31."]);
    expect(rig.server.aborts).toHaveLength(1);
    expect(seconds(rig)).toBeGreaterThanOrEqual(6);
  });

  test("says what still runs when the time of a rest is over", async () => {
    const rig = world("abort", "target");
    rig.server.onAbort = () => undefined;
    expect(await rest(rig)).toEqual(["Sent RoboTarget the abort, but Target m31 still ran 11 s later."]);
    expect(rig.server.aborts).toHaveLength(1);
    expect(seconds(rig)).toBeLessThan(12);
  });

  test.each([
    ["arrived", true, 1],
    ["did not arrive", false, 2],
  ])("is looked up after a lost answer, when it %s", async (_, isDone, sends) => {
    const rig = world("abort", "target");
    let left = 1;
    rig.server.twist = ({ method }, server) => {
      if (!method.endsWith("Abort") || left-- === 0) return undefined;
      if (isDone) end(rig);
      server.drop();
      return "handled";
    };
    expect(await rest(rig)).toEqual(["Aborted RoboTarget: Target m31."]);
    expect(rig.server.methods("Abort")).toHaveLength(sends);
  });

  test("that is refused is an error in time", async () => {
    const rig = world("abort", "target");
    rig.server.call = () => ({ ret: "ERROR : not now" });
    expect(await failure(rest(rig))).toMatchObject({ code: "refused" });
    expect(seconds(rig)).toBeLessThan(12);
  });

  test("ends with the signal", async () => {
    const rig = world("abort", "target");
    rig.server.onAbort = () => undefined;
    const stop = new AbortController();
    rig.at(3, () => stop.abort(new Error("late")));
    await expect(rig.clock.runUntil(rig.device.makeSafe(stop.signal))).rejects.toThrow("late");
  });
});

describe("a server that is away", () => {
  test("does not make leaving an error, nor long", async () => {
    const rig = world("leave", "target");
    await rig.clock.runUntil(rig.device.ready(never));
    rig.server.reachable = false;
    rig.server.drop();
    expect(await rest(rig)).toEqual([
      expect.stringMatching(
        /^Left the equipment to Voyager; whether RoboTarget goes on could not be asked\./,
      ),
    ]);
    expect(seconds(rig)).toBeLessThan(6);
  });

  test("makes an abort an error, in time", async () => {
    const rig = world("abort", "target");
    await rig.clock.runUntil(rig.device.ready(never));
    rig.server.reachable = false;
    rig.server.drop();
    expect(await failure(rest(rig))).toMatchObject({ device: "rig" });
    expect(seconds(rig)).toBeLessThan(12);
  });

  test("and comes back is aborted", async () => {
    const rig = world("abort", "target");
    await rig.clock.runUntil(rig.device.ready(never));
    rig.server.reachable = false;
    rig.server.drop();
    rig.at(4, () => {
      rig.server.reachable = true;
    });
    expect(await rest(rig)).toEqual(["Aborted RoboTarget: Target m31."]);
  });
});
