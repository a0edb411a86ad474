import { describe, expect, test } from "vitest";
import { failure, makeRig } from "../rig.ts";
import { shot, target, wanted } from "../wishes.ts";

const NOTHING = { created: 0, updated: 0, removed: 0, unchanged: 0, left: [], handMade: [] };

describe("sync", () => {
  test("creates what is missing in an order that is usable at every instant, then sends no write", async () => {
    const rig = makeRig();
    expect(await rig.sync()).toEqual({
      ...NOTHING,
      created: 4,
    });
    expect(rig.server.writes()).toEqual(["AddSet", "AddTarget", "AddShot", "AddShot", "UpdateTarget"]);
    expect(rig.progress.map((entry) => `${entry.operation} ${entry.path}`)).toEqual([
      "create autumn",
      "create autumn/m31",
      "create autumn/m31/l",
      "create autumn/m31/ha",
      "update autumn/m31",
    ]);
    expect(rig.server.requests.find(({ method }) => method.endsWith("AddTarget"))?.params.Status).toBe(1);
    expect(rig.server.targets).toMatchObject([
      { targetname: "M 31", status: 0, priority: 3, isrepeat: "false" },
    ]);
    // 13:00 at the site, counted as if it were UTC.
    expect(rig.server.targets[0]?.datecreation).toBe(Date.UTC(2026, 10, 20, 13) / 1000);
    expect(rig.server.shots).toMatchObject([
      { filterindex: 0, num: 12, exposure: 300, gain: 0 },
      { filterindex: 2, num: 12, exposure: 600, gain: 1600 },
    ]);
    const before = JSON.stringify([rig.server.sets, rig.server.targets, rig.server.shots]);
    expect(await rig.sync()).toEqual({ ...NOTHING, unchanged: 4 });
    expect(rig.server.writes()).toHaveLength(5);
    expect(JSON.stringify([rig.server.sets, rig.server.targets, rig.server.shots])).toBe(before);
  });

  test("updates only what changed and keeps what the plan does not state", async () => {
    const rig = makeRig();
    await rig.sync();
    Object.assign(rig.server.targets[0]!, {
      cmask: "CG",
      csqmmin: 21.2,
      tag: "by hand",
      coolsetpoint: "-10",
      pa: 12,
    });
    const change = wanted([target({ constraints: { altitudeMinDeg: 35 }, priority: "low" })]);
    expect(await rig.sync(change)).toMatchObject({ created: 0, updated: 1, unchanged: 3 });
    expect(rig.server.writes().slice(5)).toEqual(["UpdateTarget"]);
    expect(rig.progress.at(-1)).toEqual({
      operation: "update",
      object: "target",
      path: "autumn/m31",
      changes: [
        { field: "priority", from: 3, to: 1 },
        { field: "constraints", from: "CG", to: "BCG" },
        { field: "altitudeMinDeg", from: 0, to: 35 },
      ],
    });
    expect(rig.server.targets[0]).toMatchObject({
      csqmmin: 21.2,
      tag: "by hand",
      coolsetpoint: "-10",
      pa: 12,
    });
  });

  test("brings back a target that was moved to another set", async () => {
    const rig = makeRig();
    await rig.sync();
    const home = rig.server.targets[0]!.refguidset;
    rig.server.sets.push({
      ...rig.server.sets[0],
      guid: "someone-elses-set",
      setname: "Someone's",
      note: "",
    });
    rig.server.targets[0]!.refguidset = "someone-elses-set";
    await rig.sync();
    expect(rig.server.writes().slice(5)).toEqual(["UpdateTarget"]);
    expect(rig.server.targets).toMatchObject([{ refguidset: home }]);
  });

  test("tells of hand-made objects of the same name, and leaves them alone", async () => {
    const rig = makeRig();
    await rig.sync();
    const copy = {
      ...rig.server.targets[0],
      guid: "c0ffee00-0000-4000-8000-000000000000",
      raj2000: "not read",
    };
    rig.server.targets.push({ ...copy });
    expect(await rig.sync()).toEqual({
      ...NOTHING,
      unchanged: 4,
      left: ["autumn/M 31"],
      handMade: [{ object: "target", path: "autumn/M 31", name: "M 31" }],
    });
    expect(rig.server.targets[1]).toEqual(copy);
  });

  test("writes nothing at all when a hand-made object is in the way, unless it may adopt", async () => {
    const rig = makeRig();
    const set = {
      guid: "c0ffee01-0000-4000-8000-000000000000",
      setname: "autumn Deep Sky",
      isdefault: "False",
    };
    rig.server.sets.push({ ...set, profilename: "rig.v2y", status: 0, tag: "", note: "mine" });
    const error = await failure(rig.sync());
    expect(error).toMatchObject({ code: "name-clash", retry: "never" });
    expect(error.message).toMatch(/^Nothing was written to rig: Set autumn is there already/);
    expect(error.hint).toContain("--adopt");
    expect(rig.server.writes()).toEqual([]);
    expect(await rig.sync({ ...wanted(), adopt: true })).toMatchObject({ created: 3, updated: 1 });
    expect(rig.server.sets).toMatchObject([{ setname: "Autumn deep sky", isdefault: "False" }]);
    expect(rig.server.sets[0]?.note).toMatch(
      /^mine \[nightplan:autumn-deep-sky\/autumn#c0ffee01 [0-9a-f]{8}\]$/,
    );
  });

  test("prunes what its parameters say", async () => {
    const rig = makeRig();
    await rig.sync();
    const less = wanted([target({ shots: [shot()] })]);
    expect(await rig.sync(less)).toMatchObject({ removed: 0, left: ["autumn/m31/ha"] });
    expect(await rig.sync({ ...less, prune: true })).toMatchObject({ removed: 1, left: [] });
    expect(rig.server.writes().slice(5)).toEqual(["RemoveShot"]);
    expect(rig.progress.at(-1)).toEqual({ operation: "remove", object: "shot", path: "autumn/m31/ha" });
  });

  test.each([
    ["filter", wanted([target({ shots: [shot({ filter: "Oiii" })] })]), "unknown-filter", "L, R, Ha"],
    ["base sequence", wanted([target({ sequence: "RGB.s2q" })]), "unknown-base-sequence", "LRGB.s2q, HA.s2q"],
    ["profile", wanted([], { profile: "nope.v2y" }), "unknown-profile", "rig.v2y, other.v2y"],
  ])("writes nothing when the %s is unknown, and lists the known ones", async (_, params, code, known) => {
    const rig = makeRig();
    const error = await failure(rig.sync(params));
    expect(error).toMatchObject({ code, retry: "never" });
    expect(error.hint).toContain(known);
    expect(rig.server.writes()).toEqual([]);
  });

  test("a filter where the profile has none is said to be one too many; none is index 0", async () => {
    const rig = makeRig();
    const at = (filter?: string) =>
      wanted([target({ shots: [{ id: "c", exposureSec: 60, count: 1, ...(filter && { filter }) }] })], {
        profile: "other.v2y",
      });
    rig.server.sequences.push({ guid: "5e90", filename: "LRGB.s2q", profilename: "other.v2y" });
    const error = await failure(rig.sync(at("L")));
    expect(error).toMatchObject({ code: "unknown-filter", retry: "never" });
    expect(error.hint).toContain("leave the filter out");
    await rig.sync(at());
    expect(rig.server.shots).toMatchObject([{ filterindex: 0 }]);
  });

  test("names of readout modes and speeds stand for their indexes", async () => {
    const rig = makeRig();
    const modes = {
      ReadoutNum: 2,
      Readout1_Name: "Slow",
      Readout1_Index: 3,
      Readout2_Name: "Fast",
      Readout2_Index: 5,
    };
    Object.assign(rig.server.profiles[0]!, { readoutmode: modes, speed: { SpeedNum: 0 } });
    const by = (readoutMode: string | number) =>
      wanted([target({ shots: [shot({ readoutMode, speed: 2 })] })]);
    await rig.sync(by("Fast"));
    expect(rig.server.shots).toMatchObject([{ readoutmode: 5, speed: 2 }]);
    expect(await rig.sync(by(5))).toMatchObject({ unchanged: 3 });
    expect(await failure(rig.sync(by("Turbo")))).toMatchObject({ code: "unknown-readout-mode" });
  });

  test("a value that the server would choke on is refused before the first write", async () => {
    const rig = makeRig();
    const error = await failure(rig.sync(wanted([target({ raHours: 31 })])));
    expect(error).toMatchObject({ code: "parameter", retry: "never" });
    expect(rig.server.writes()).toEqual([]);
  });

  test("does not move a set between profiles behind anyone's back", async () => {
    const rig = makeRig();
    await rig.sync();
    rig.server.sets[0]!.profilename = "other.v2y";
    const params = wanted();
    const stated = { ...params, sets: params.sets.map((set) => ({ ...set, profile: "rig.v2y" })) };
    expect(await failure(rig.sync(stated))).toMatchObject({ code: "profile", retry: "never" });
  });

  test("works when every byte comes alone", async () => {
    const rig = makeRig();
    rig.server.chunkBytes = 1;
    expect(await rig.sync()).toMatchObject({ created: 4 });
  });
});
