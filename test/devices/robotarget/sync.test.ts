import { describe, expect, test } from "vitest";
import { failure, makeRig, shot, target, wanted } from "./rig.ts";

describe("sync", () => {
  test("creates what is missing in an order that is usable at every instant, then sends no write", async () => {
    const rig = makeRig();
    expect(await rig.sync()).toEqual({ created: 4, updated: 0, unchanged: 0, handMade: [] });
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
      { targetname: "M 31", status: 0, priority: 3, note: "[nightplan:autumn-deep-sky]", isrepeat: "false" },
    ]);
    // 13:00 at the site, counted as if it were UTC.
    expect(rig.server.targets[0]?.datecreation).toBe(Date.UTC(2026, 10, 20, 13) / 1000);
    expect(rig.server.shots).toMatchObject([
      { filterindex: 0, num: 12, exposure: 300, gain: 0 },
      { filterindex: 2, num: 12, exposure: 600, gain: 1600 },
    ]);
    const before = JSON.stringify([rig.server.sets, rig.server.targets, rig.server.shots]);
    expect(await rig.sync()).toEqual({ created: 0, updated: 0, unchanged: 4, handMade: [] });
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
    rig.server.targets[0]!.refguidset = "someone-elses-set";
    await rig.sync();
    expect(rig.server.writes().slice(5)).toEqual(["UpdateTarget"]);
    expect(rig.server.targets).toMatchObject([{ refguidset: home }]);
  });

  test("reports hand-made objects of the same name and leaves them alone", async () => {
    const rig = makeRig();
    const set = {
      guid: "c0ffee01-0000-4000-8000-000000000000",
      setname: "autumn Deep Sky",
      profilename: "rig.v2y",
      isdefault: "False",
    };
    rig.server.sets.push({ ...set });
    await rig.sync();
    const other = {
      ...rig.server.targets[0],
      guid: "c0ffee00-0000-4000-8000-000000000000",
      raj2000: "not read",
    };
    rig.server.targets.push({ ...other });
    expect(await rig.sync()).toEqual({
      created: 0,
      updated: 0,
      unchanged: 4,
      handMade: [
        { object: "set", path: "autumn", name: "autumn Deep Sky" },
        { object: "target", path: "autumn/m31", name: "M 31" },
      ],
    });
    expect(rig.server.sets[0]).toEqual(set);
    expect(rig.server.targets[1]).toEqual(other);
  });

  test.each([
    ["filter", wanted([target({ shots: [shot({ filter: "Oiii" })] })]), "unknown-filter", "L, R, Ha"],
    ["base sequence", wanted([target({ sequence: "RGB.s2q" })]), "unknown-base-sequence", "LRGB.s2q, HA.s2q"],
    [
      "profile",
      { planName: "p", sets: [{ ...wanted().sets[0]!, profile: "nope.v2y" }] },
      "unknown-profile",
      "rig.v2y, other.v2y",
    ],
  ])("writes nothing when the %s is unknown, and lists the known ones", async (_, params, code, known) => {
    const rig = makeRig();
    const error = await failure(rig.sync(params));
    expect(error).toMatchObject({ code, retry: "never" });
    expect(error.hint).toContain(known);
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
