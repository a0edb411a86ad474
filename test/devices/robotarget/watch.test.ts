import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/verb.ts";
import { reference } from "./night-rig.ts";
import { START_MS } from "./rig.ts";
import { BOTH, endsAt, M31, M33, oneSession, story, world } from "./watch-world.ts";

describe("a night is told", () => {
  test("from its first session until nothing runs any more", async () => {
    const rig = world();
    oneSession(rig);
    rig.at(200, () => Object.assign(rig.server.row(M33), { schedreject: "[B] Min Altitude 31.2 -> KO" }));
    rig.at(500, () => Object.assign(rig.server.row(M33), { schedreject: "[B] Min Altitude 33.9 -> KO" }));
    rig.at(740, () => Object.assign(rig.server.row(M33), { schedreject: "[K] Moon Down -> KO" }));
    rig.at(870, () => Object.assign(rig.server.row(M33), { schedreject: "[B] Min Altitude 34.4 -> KO" }));
    const facts = await rig.run("watch", { ...BOTH, idleSec: 600 });
    expect(story(rig)).toEqual([
      { event: "watching", objects: 2, startedAtMs: START_MS },
      { event: "session-started", target: "Target m31" },
      { event: "passed-over", target: "Target m33", why: "[B] Min Altitude 31.2 -> KO" },
      { event: "shots", target: "Target m31", shotsDone: 1, progressPercent: 0, lastHfdPx: 2.25 },
      { event: "shots", target: "Target m31", shotsDone: 2, progressPercent: 50, lastHfdPx: 2.75 },
      { event: "passed-over", target: "Target m33", why: "[K] Moon Down -> KO" },
      { event: "session-ended", target: "Target m31", result: "finished", shots: 2 },
    ]);
    expect(facts).toEqual({
      ended: "idle",
      targets: 2,
      observed: 1,
      notObserved: "Target m33 (minimum altitude)",
      sessions: 1,
      shotsDone: 2,
      meanHfdPx: 2.5,
      byTarget: [
        {
          target: "Target m31",
          set: "Set autumn",
          shotsDone: 2,
          shotsDoneEver: 40,
          shotsRequested: 80,
          progressPercent: 50,
          sessions: 1,
          meanHfdPx: 2.5,
        },
        {
          target: "Target m33",
          set: "Set autumn",
          shotsDone: 0,
          progressPercent: 0,
          sessions: 0,
          whyNot: "[B] Min Altitude 34.4 -> KO",
        },
      ],
    });
    const endedSec = (rig.clock.now() - START_MS) / 1000;
    expect(endedSec).toBeGreaterThan(1300);
    expect(endedSec).toBeLessThan(1500);
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });

  test("with errors, shots of others and shots that were deleted", async () => {
    const rig = world();
    oneSession(rig);
    const other = rig.server.addTarget("winter/m42");
    rig.at(450, (now) => rig.server.takeShot("i-other", other, now));
    rig.at(600, (now) => rig.server.addError("e-1", M33, 1010, now));
    rig.at(900, () => rig.server.deleted.push(...rig.server.done.splice(0, 1)));
    const facts = await rig.run("watch", { ...BOTH, idleSec: 600 });
    expect(story(rig).filter(({ event }) => event === "error")).toMatchObject([
      { target: "Target m33", error: expect.stringContaining("hour angle") },
    ]);
    expect(story(rig).at(-1)).toMatchObject({ event: "shots", shotsDone: 1, deleted: 1 });
    expect(facts).toMatchObject({ observed: 1, shotsDone: 1, meanHfdPx: 2.75 });
    expect((facts.byTarget as JsonObject[])[1]).toMatchObject({ whyNot: expect.stringContaining("error: ") });
  });

  test("a shot that is under way at its start is of its night", async () => {
    const rig = world();
    rig.server.startRun(START_MS - 7_200_000);
    rig.server.startSession("s-1", M31, START_MS - 7_200_000);
    rig.server.takeShot("i-0", M31, START_MS - 310_000, { exposure: 300 });
    rig.at(30, () => {
      rig.server.takeShot("i-1", M31, START_MS - 270_000, { exposure: 300 });
      rig.server.endSession("s-1", START_MS + 31_000);
    });
    expect(await rig.run("watch", { ...BOTH, idleSec: 120 })).toMatchObject({ sessions: 1, shotsDone: 1 });
  });

  test("what was before its start is not its night", async () => {
    const rig = world();
    rig.server.startRun(START_MS - 7_200_000, "run-0");
    rig.server.startSession("s-0", M31, START_MS - 7_200_000, "run-0");
    rig.server.takeShot("i-0", M31, START_MS - 3_600_000);
    rig.server.endSession("s-0", START_MS - 3_000_000);
    rig.server.endRun(START_MS - 3_000_000, "run-0");
    const facts = await rig.run("watch", { ...BOTH, idleSec: 120 });
    expect(story(rig)).toHaveLength(1);
    expect(facts).toMatchObject({ observed: 0, sessions: 0, shotsDone: 0 });
  });
});

describe("it ends", () => {
  test("when every named object has come so far", async () => {
    const rig = world();
    rig.at(100, () => rig.server.progress(M31, 100));
    rig.at(300, () => rig.server.progress(M33, 80));
    rig.at(900, () => rig.server.progress(M33, 100));
    expect(await rig.run("watch", { ...BOTH, progressPercent: 100 })).toMatchObject({ ended: "progress" });
    expect((rig.clock.now() - START_MS) / 1000).toBeGreaterThanOrEqual(900);
  });

  test.each<[string, object, object, number]>([
    ["the last shot, not at percent that were rounded", { ShotDoneCount: 3982 }, {}, 600],
    ["100 percent when the scheduler says finished", { ShotDoneCount: 3982 }, { statusop: 2 }, 0],
    ["100 percent when more is missing than rounding hides", { ShotDoneCount: 2000 }, {}, 0],
    ["100 percent when nothing was requested", { ShotDoneCount: 0, ShotRequested: 0 }, {}, 0],
  ])("at %s", async (_, counts, row, endsSec) => {
    const rig = world();
    const { containers } = rig.server;
    containers.set(M31, { ShotRequested: 4000, ...counts });
    rig.server.progress(M31, 100);
    Object.assign(rig.server.row(M31), row);
    rig.at(590, () => containers.set(M31, { ShotRequested: 4000, ShotDoneCount: 4000 }));
    const params = { objects: [reference("autumn/m31")], everySec: 60, progressPercent: 100 };
    expect(await rig.run("watch", params)).toMatchObject({ ended: "progress" });
    expect((rig.clock.now() - START_MS) / 1000).toBeCloseTo(endsSec, -1);
  });

  test("of a set, when its enabled targets have; one may be added meanwhile", async () => {
    const rig = world();
    rig.server.row(M33).status = 1;
    const set = { objects: [reference("autumn")], everySec: 60, progressPercent: 60 };
    rig.at(100, () => {
      const late = rig.server.addTarget("autumn/m45");
      rig.server.progress(M31, 60);
      rig.at(400, () => rig.server.progress(late, 99));
    });
    expect(await rig.run("watch", set)).toMatchObject({ ended: "progress", targets: 3 });
    expect((rig.clock.now() - START_MS) / 1000).toBeGreaterThanOrEqual(400);
  });

  test("not by progress while a target is not there any more", async () => {
    const rig = world();
    rig.server.progress(M31, 100);
    rig.server.progress(M33, 50);
    rig.at(100, () => rig.server.targets.pop());
    const ending = endsAt(rig, 600);
    expect(await rig.run("watch", { ...BOTH, progressPercent: 60 }, { ending })).toMatchObject({
      ended: "told-to-end",
      targets: 1,
    });
  });

  test("when it is told to, with what it sees then", async () => {
    const rig = world();
    oneSession(rig);
    const facts = await rig.run("watch", BOTH, { ending: endsAt(rig, 710) });
    expect(facts).toMatchObject({ ended: "told-to-end", shotsDone: 2, observed: 1 });
    expect((rig.clock.now() - START_MS) / 1000).toBe(710);
  });

  test("at once with the signal's reason on a safe stop", async () => {
    const rig = world();
    const stop = new AbortController();
    const reason = new Error("stop now");
    rig.at(90, () => stop.abort(reason));
    await expect(rig.run("watch", BOTH, { signal: stop.signal })).rejects.toBe(reason);
    expect((rig.clock.now() - START_MS) / 1000).toBe(90);
  });

  test("with the reason why nothing was taken", async () => {
    const rig = world();
    const ids = ["disabled", "finished", "expired", "early", "rejected", "unlucky"];
    const guids = ids.map((id) => rig.server.addTarget(`autumn/${id}`));
    const [disabled, finished, expired, early, rejected, unlucky] = guids.map((guid) => rig.server.row(guid));
    disabled!.status = 1;
    finished!.statusop = 2;
    expired!.statusop = 4;
    early!.statusop = 3;
    rejected!.schedreject = "[N] Moon Distance -> KO";
    rig.server.startRun(START_MS);
    rig.server.startSession("s-1", String(unlucky!.guid), START_MS);
    rig.server.endSession("s-1", START_MS + 1000, 3);
    const objects = ids.map((id) => reference(`autumn/${id}`));
    const facts = await rig.run("watch", { objects, everySec: 60, idleSec: 120 });
    expect((facts.byTarget as JsonObject[]).map(({ whyNot }) => whyNot)).toEqual([
      "it is disabled",
      "it was finished before",
      "its time is over",
      "the scheduler has not computed its night yet",
      "[N] Moon Distance -> KO",
      "its session ended without a shot: failed",
    ]);
    expect(facts.notObserved).toBe(
      "Target disabled (it is disabled), Target finished (it was finished before), " +
        "Target expired (its time is over), Target early (the scheduler has not computed its night yet), " +
        "Target rejected (Moon too near), 1 more",
    );
  });

  test("with a set that is disabled as the reason", async () => {
    const rig = world();
    rig.server.sets[0]!.status = 1;
    const facts = await rig.run("watch", { ...BOTH, idleSec: 120 });
    expect((facts.byTarget as JsonObject[])[0]).toMatchObject({ whyNot: "its set Set autumn is disabled" });
  });
});

test("a night in which everything was observed says nothing of what was not", async () => {
  const rig = world();
  oneSession(rig);
  const facts = await rig.run("watch", { objects: [reference("autumn/m31")], everySec: 60, idleSec: 600 });
  expect(facts).not.toHaveProperty("notObserved");
});

describe("another process goes on", () => {
  test("counting from the start of the first, telling nothing twice", async () => {
    const whole = world();
    oneSession(whole);
    const facts = await whole.run("watch", { ...BOTH, idleSec: 600 });
    const rig = world();
    oneSession(rig);
    const stop = new AbortController();
    rig.at(500, () => stop.abort(new Error("power cut")));
    await rig.run("watch", { ...BOTH, idleSec: 600 }, { signal: stop.signal }).catch(() => undefined);
    expect(
      await rig.run("watch", { ...BOTH, idleSec: 600 }, { earlier: [...rig.progress], inDoubt: true }),
    ).toEqual(facts);
    expect(story(rig)).toEqual(story(whole));
  });
});
