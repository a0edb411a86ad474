import { describe, expect, test } from "vitest";
import { objectGuid } from "../../../src/devices/robotarget/identity.ts";
import { PLAN } from "./fake-night.ts";
import { makeNight, type NightRig, reference } from "./night-rig.ts";
import { failure } from "./rig.ts";

const ADOPTED = "a0000000-0000-4000-8000-000000000001";
const THEIRS = "e0000000-0000-4000-8000-000000000004";
const SHOT = "b0000000-0000-4000-8000-000000000002";

/** A set with two targets, one of them adopted, and their shots; a set and a target of somebody else. */
function world(): NightRig {
  const rig = makeNight();
  const { server } = rig;
  server.addSet("autumn", { tag: "broad" });
  server.addTarget("autumn/m31");
  server.addShot("autumn/m31/l");
  const note = `mine\r\n[nightplan:${PLAN}/autumn/m33#a0000000 9c41d20e l#b0000000=77ab]`;
  server.addTarget("autumn/m33", { guid: ADOPTED, note });
  server.addShot("autumn/m33/l", { guid: SHOT, refguidtarget: ADOPTED });
  server.addSet("x", {
    guid: "c0ffee01-0000-4000-8000-000000000000",
    setname: "Visitors",
    tag: "broad",
    status: 1,
  });
  server.addTarget("autumn/m45", { guid: "c0ffee02-0000-4000-8000-000000000000" });
  return rig;
}

describe("what is switched", () => {
  test.each([
    ["set", "autumn", objectGuid(PLAN, "autumn"), 2],
    ["target", "autumn/m31", objectGuid(PLAN, "autumn/m31"), 1],
    ["adopted target", "autumn/m33", ADOPTED, 1],
    ["shot", "autumn/m31/l", objectGuid(PLAN, "autumn/m31/l"), 0],
    ["adopted shot", "autumn/m33/l", SHOT, 0],
  ])("%s", async (_, path, guid, type) => {
    const rig = world();
    const object = reference(path);
    const sent = { RefGuidObject: guid, ObjectType: type };
    expect(await rig.run("enable", { object })).toEqual({
      object: path,
      enabled: true,
      objects: 1,
      changed: 0,
    });
    expect(rig.server.switched).toEqual([]);
    expect(await rig.run("disable", { object })).toEqual({
      object: path,
      enabled: false,
      objects: 1,
      changed: 1,
    });
    expect(rig.server.switched).toEqual([{ ...sent, OperationType: 1 }]);
    expect(await rig.run("disable", { object })).toMatchObject({ changed: 0 });
    expect(await rig.run("enable", { object })).toMatchObject({ changed: 1 });
    expect(rig.server.switched).toEqual([
      { ...sent, OperationType: 1 },
      { ...sent, OperationType: 0 },
    ]);
    expect(rig.progress).toEqual([
      { operation: "disable", object: path },
      { operation: "enable", object: path },
    ]);
  });

  test("all sets with a tag, whoever made them", async () => {
    const rig = world();
    expect(await rig.run("enable", { setTag: "broad" })).toEqual({
      setTag: "broad",
      enabled: true,
      objects: 2,
      changed: 1,
    });
    expect(await rig.run("enable", { setTag: "broad" })).toMatchObject({ changed: 0 });
    expect(rig.server.switched).toEqual([{ Tag: "broad", OperationType: 0 }]);
  });

  test("an object that has moved to another id since", async () => {
    const rig = world();
    const object = reference("autumn/andromeda/lum", { identity: "autumn/m31/l" });
    expect(await rig.run("disable", { object })).toMatchObject({ changed: 1 });
  });
});

describe("what is refused", () => {
  test.each([
    ["an object that is not there", { object: reference("autumn/m99") }, "not-in-database", "Sync first"],
    [
      "a shot whose target is not there",
      { object: reference("autumn/m99/l") },
      "not-in-database",
      "Sync first",
    ],
    [
      "a hand-made target, found by its name",
      { object: reference("autumn/m45", { names: ["set autumn", "TARGET M45"] }) },
      "not-owned",
      "--adopt",
    ],
    [
      "a hand-made target, found by its GUID",
      { object: reference("autumn/m45", { guid: "c0ffee02-0000-4000-8000-000000000000" }) },
      "not-owned",
      "--adopt",
    ],
    ["a tag that no set has", { setTag: "narrow" }, "unknown-tag", "broad"],
  ])("%s", async (_, params, code, hint) => {
    const rig = world();
    const error = await failure(rig.run("disable", params));
    expect(error).toMatchObject({ code, retry: "never" });
    expect(error.hint).toContain(hint);
    expect(rig.server.switched).toEqual([]);
  });

  test.each([
    ["its name", {}, {}],
    ["its GUID", {}, { guid: THEIRS }],
    ["the GUID that this plan gives out", { guid: objectGuid(PLAN, "autumn/m45") }, {}],
  ])("a target that another plan has marked, by %s", async (_, row, more) => {
    const rig = makeNight();
    rig.server.addSet("autumn");
    const guid = rig.server.addTarget("autumn/m45", { guid: THEIRS, ...row });
    rig.server.row(guid).note = `[nightplan:other/autumn/m45#${guid.slice(0, 8)} 9c41d20e]`;
    const object = reference("autumn/m45", { names: ["Set autumn", "Target m45"], ...more });
    const watching = { objects: [object], everySec: 60, progressPercent: 100 };
    for (const [verb, params] of [
      ["disable", { object }],
      ["abort", { object }],
      ["watch", watching],
    ] as const) {
      expect(await failure(rig.run(verb, params))).toMatchObject({ code: "not-in-database" });
    }
    expect([rig.server.switched, rig.server.aborts]).toEqual([[], []]);
  });

  test("a hand-made target beside another plan's of its name is still found, and the exact name before another case", async () => {
    const rig = world();
    const note = `[nightplan:other/autumn/m45#${THEIRS.slice(0, 8)} 9c41d20e]`;
    rig.server.addTarget("autumn/m45", { guid: THEIRS, note });
    rig.server.addTarget("autumn/m45", {
      guid: "c0ffee03-0000-4000-8000-000000000000",
      targetname: "TARGET M45",
    });
    const object = reference("autumn/m45", { names: ["Set autumn", "Target m45"] });
    expect(await failure(rig.run("disable", { object }))).toMatchObject({ code: "not-owned" });
    expect(await rig.run("abort", { object })).toMatchObject({ sent: false });
  });

  test("a copy that a person made of an adopted target is not the plan's", async () => {
    const rig = world();
    const copy = { ...rig.server.row(ADOPTED), guid: "d0000000-0000-4000-8000-000000000003" };
    rig.server.targets = rig.server.targets.filter(({ guid }) => guid !== ADOPTED).concat(copy);
    expect(await failure(rig.run("disable", { object: reference("autumn/m33") }))).toMatchObject({
      code: "not-in-database",
    });
  });
});

describe("a write whose result was not seen", () => {
  const object = reference("autumn/m31");

  test.each([
    ["was done", true, 1],
    ["was not done", false, 2],
  ])("%s: it is looked up before it is sent again", async (_, isDone, sends) => {
    const rig = world();
    let left = 1;
    rig.server.twist = ({ method, params }, server) => {
      if (!method.endsWith("EnableDisableObject") || left-- === 0) return undefined;
      if (isDone) rig.server.call("EnableDisableObject", params);
      server.drop();
      return "handled";
    };
    expect(await rig.run("disable", { object })).toMatchObject({ changed: 1 });
    expect(rig.server.methods("EnableDisableObject")).toHaveLength(sends);
    expect(rig.server.row(objectGuid(PLAN, "autumn/m31")).status).toBe(1);
  });

  test("never arrives: the doubt is left to the caller", async () => {
    const rig = world();
    rig.server.twist = ({ method }, server) => {
      if (!method.endsWith("EnableDisableObject")) return undefined;
      server.drop();
      return "handled";
    };
    expect(await failure(rig.run("disable", { object }))).toMatchObject({ retry: "doubt" });
    expect(rig.server.methods("EnableDisableObject")).toHaveLength(3);
  });

  test("is refused: the server's words, and nothing more is sent", async () => {
    const rig = world();
    rig.server.twist = (request, server) => {
      if (!request.method.endsWith("EnableDisableObject")) return undefined;
      server.accept(request);
      server.finish(request, { ret: "ERROR : database is locked" });
      return "handled";
    };
    const error = await failure(rig.run("disable", { object }));
    expect(error).toMatchObject({ retry: "never" });
    expect(error.message).toContain("database is locked");
    expect(rig.server.methods("EnableDisableObject")).toHaveLength(1);
  });
});
