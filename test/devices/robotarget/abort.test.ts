import { describe, expect, test } from "vitest";
import { objectGuid } from "../../../src/devices/robotarget/identity.ts";
import type { Values } from "./fake-database.ts";
import { PLAN } from "./fake-night.ts";
import { makeNight, type NightRig, reference } from "./night-rig.ts";
import { failure, START_MS } from "./rig.ts";

const M31 = objectGuid(PLAN, "autumn/m31");
const AUTUMN = objectGuid(PLAN, "autumn");
const nothing = { RefGuidTarget: "", RefGuidSet: "", RefGuidTargetTag: "", RefGuidSetTag: "" };

/** M 31 runs; an abort ends it when it is meant. */
function world({ isRunning = true, hasSession = true } = {}): NightRig {
  const rig = makeNight();
  const { server } = rig;
  server.addSet("autumn", { tag: "broad" });
  server.addSet("winter", { tag: "narrow" });
  server.addTarget("autumn/m31", { tag: "galaxy" });
  server.addTarget("winter/m42", { tag: "nebula" });
  if (isRunning) {
    server.startRun(START_MS);
    if (hasSession) server.startSession("s-1", M31, START_MS);
    server.onAbort = () => end(rig);
  }
  return rig;
}

function end({ server, clock }: NightRig): void {
  for (const { guid, status } of server.sessions)
    if (status === 1) server.endSession(String(guid), clock.now(), 2);
  server.endRun(clock.now());
}

describe("what runs and is meant is aborted", () => {
  test.each<[string, object, Values]>([
    ["target", { object: reference("autumn/m31") }, { RefGuidTarget: M31 }],
    ["set", { object: reference("autumn") }, { RefGuidSet: AUTUMN }],
    ["target tag", { targetTag: "galaxy" }, { RefGuidTargetTag: "galaxy" }],
    ["set tag", { setTag: "broad" }, { RefGuidSetTag: "broad" }],
    ["all", { all: true }, {}],
  ])("%s", async (_, params, sent) => {
    const rig = world();
    expect(await rig.run("abort", params)).toMatchObject({ sent: true, running: "Target m31" });
    expect(rig.server.aborts).toEqual([{ ...nothing, ...sent }]);
    expect(rig.progress).toMatchObject([{ operation: "abort", running: "Target m31" }]);
  });

  test("a session that runs counts, whatever the target says of itself", async () => {
    const rig = world();
    rig.server.row(M31).statusop = 2;
    expect(await rig.run("abort", { targetTag: "galaxy" })).toMatchObject({ sent: true });
  });
});

describe("what does not run is not aborted", () => {
  test.each<[string, object]>([
    ["another target", { object: reference("winter/m42") }],
    ["another set", { object: reference("winter") }],
    ["another target tag", { targetTag: "nebula" }],
    ["another set tag", { setTag: "narrow" }],
    ["a tag that nobody has", { targetTag: "none such" }],
  ])("%s", async (_, params) => {
    const rig = world();
    expect(await rig.run("abort", params)).toMatchObject({ sent: false, running: "nothing of it" });
    expect(rig.server.aborts).toEqual([]);
    expect(rig.progress).toEqual([]);
  });

  test("a run that a crash left open counts for nothing", async () => {
    const rig = world();
    rig.server.row(M31).statusop = 0;
    rig.server.startRun(START_MS + 1000, "run-2");
    expect(await rig.run("abort", { object: reference("autumn/m31") })).toMatchObject({ sent: false });
  });

  test("all is sent even so", async () => {
    const rig = world({ isRunning: false });
    expect(await rig.run("abort", { all: true })).toEqual({ abort: "all", sent: true, running: "nothing" });
    expect(rig.server.aborts).toEqual([nothing]);
  });

  test("all ends a run that waits for its next target", async () => {
    const rig = world({ hasSession: false });
    expect(await rig.run("abort", { all: true })).toMatchObject({ running: "the run" });
  });

  test("an object that is not in the database is an error", async () => {
    const rig = world();
    expect(await failure(rig.run("abort", { object: reference("autumn/m99") }))).toMatchObject({
      code: "not-in-database",
      retry: "never",
    });
  });
});

describe("the end is seen", () => {
  test("later, when Voyager finishes an exposure first", async () => {
    const rig = world();
    rig.server.onAbort = () => rig.at(70, () => end(rig));
    expect(await rig.run("abort", { all: true })).toMatchObject({ sent: true });
    expect((rig.clock.now() - START_MS) / 1000).toBeGreaterThanOrEqual(70);
    expect(rig.server.aborts).toHaveLength(1);
  });

  test("or it is said that it goes on", async () => {
    const rig = world();
    rig.server.onAbort = () => undefined;
    const error = await failure(rig.run("abort", { object: reference("autumn/m31") }));
    expect(error).toMatchObject({ code: "not-aborted", retry: "safe" });
    expect(error.message).toContain("Target m31 still runs after 120 s");
    expect((rig.clock.now() - START_MS) / 1000).toBeLessThan(130);
  });

  test.each([
    ["arrived", true, 1],
    ["did not arrive", false, 2],
  ])("after a lost answer that %s", async (_, isDone, sends) => {
    const rig = world();
    let left = 1;
    rig.server.twist = ({ method }, server) => {
      if (!method.endsWith("Abort") || left-- === 0) return undefined;
      if (isDone) end(rig);
      server.drop();
      return "handled";
    };
    expect(await rig.run("abort", { object: reference("autumn/m31") })).toMatchObject({ sent: true });
    expect(rig.server.methods("TargetAbort")).toHaveLength(sends);
  });

  test("a refusal counts only while it runs", async () => {
    const rig = world();
    rig.server.twist = (request, server) => {
      if (!request.method.endsWith("Abort")) return undefined;
      server.accept(request);
      server.finish(request, { ret: "ERROR : nothing to abort" });
      return "handled";
    };
    expect(await failure(rig.run("abort", { all: true }))).toMatchObject({ code: "refused", retry: "never" });
    end(rig);
    expect(await rig.run("abort", { all: true })).toMatchObject({ sent: true, running: "nothing" });
  });
});
