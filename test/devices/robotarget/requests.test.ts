import { describe, expect, test } from "vitest";
import {
  abort,
  disableTargets,
  getOpenShotsDone,
  getOpenTargets,
  getShots,
  moveShot,
  removeShotsDone,
} from "../../../src/devices/robotarget/commands.ts";
import { Connection } from "../../../src/devices/robotarget/connection.ts";
import type { Method } from "../../../src/devices/robotarget/method.ts";
import type { Settings } from "../../../src/devices/robotarget/settings.ts";
import type { JsonObject } from "../../../src/verb.ts";
import { environmentOn, failure, makeRig, SETTINGS } from "./rig.ts";

const { signal } = new AbortController();
const GUID = "5e7c0de0-0000-4000-8000-000000000001";

function connected(settings: JsonObject = {}) {
  const { clock, server } = makeRig();
  const { environment } = environmentOn(clock, server.connect);
  const connection = new Connection({ ...SETTINGS, ...settings } as unknown as Settings, environment);
  return {
    clock,
    server,
    call: <P, R>(method: Method<P, R>, params: P): Promise<R> =>
      clock.runUntil(connection.call(method, params, { signal })),
    ready: () => clock.runUntil(connection.ready(signal)),
  };
}

describe("open methods are signed their own way", () => {
  test.each<[string, (rig: ReturnType<typeof connected>) => Promise<unknown>, unknown]>([
    ["with the UID", ({ call }) => call(getOpenTargets, {}), [{ name: "M 31", isEnabled: true }]],
    [
      "with a target",
      ({ call }) => call(getOpenShotsDone, { targetGuid: GUID, isDeleted: false }),
      [{ guid: "0be27a00-0000-4000-8000-000000000001" }],
    ],
    [
      "with an object",
      ({ call }) => call(removeShotsDone, { guid: GUID, mode: 0, ratingMode: 1, ratingLimit: 50 }),
      undefined,
    ],
  ])("%s", async (_, act, result) => {
    const answer = await act(connected());
    if (result === undefined) expect(answer).toBeUndefined();
    else expect(answer).toMatchObject(result as object);
  });
});

describe("names are spelled as the server wants them", () => {
  const sent = async (settings: JsonObject): Promise<[string, string[]][]> => {
    const rig = connected(settings);
    rig.server.twist = (request, server) => {
      if (!request.method.startsWith("RemoteRoboTarget")) return;
      server.accept(request);
      server.finish(request, { ret: "DONE" });
      return "handled";
    };
    await rig.call(abort, { targetGuid: "", setGuid: GUID, targetTag: "", setTag: "" });
    await rig.call(disableTargets, { setGuid: GUID });
    return rig.server.requests.slice(2).map(({ method, params }) => [method, Object.keys(params)]);
  };

  test.each<[string, JsonObject, [string, string[]][]]>([
    [
      "as in the examples unless told otherwise",
      {},
      [
        [
          "RemoteRoboTargetAbort",
          ["RefGuidTarget", "RefGuidSet", "RefGuidTargetTag", "RefGuidSetTag", "UID", "MAC"],
        ],
        ["RemoteRoboTargetDisableAllTargetsInSet", ["RefGuidSet", "UID", "MAC"]],
      ],
    ],
    [
      "as in the tables",
      { spelling: "table" },
      [
        [
          "RemoteRoboTargetAbort",
          ["RefGuidTarget", "RegGuidSet", "RegGuidTargetTag", "RegGuidSetTag", "UID", "MAC"],
        ],
        ["RemoteRoboTargetDisableAllTargetInSet", ["RefGuidSet", "UID", "MAC"]],
      ],
    ],
  ])("%s", async (_, settings, requests) => {
    expect(await sent(settings)).toEqual(requests);
  });
});

test("how open methods are signed is nothing that doctor could find out", async () => {
  const rig = connected();
  await rig.ready();
  rig.server.twist = (request, server) => {
    server.refuse(request, "MAC Error");
    return "handled";
  };
  expect((await failure(rig.call(getOpenTargets, {}))).hint).not.toContain("doctor");
  expect((await failure(rig.call(getShots, { targetGuid: GUID }))).hint).toContain("doctor");
});

describe("silence after a request", () => {
  const hintAfter = async (settings: JsonObject, act: (rig: ReturnType<typeof connected>) => unknown) => {
    const rig = connected(settings);
    rig.server.twist = ({ method }) => (method.startsWith("RemoteRoboTarget") ? "handled" : undefined);
    return (await failure(Promise.resolve(act(rig)))).hint;
  };

  test.each<[JsonObject, string]>([
    [{}, "spelling: table"],
    [{ spelling: "example" }, "spelling: table"],
    [{ spelling: "table" }, "spelling: example"],
  ])("whose names have two spellings names the other one, with %j", async (settings, other) => {
    const stopAll = { targetGuid: "", setGuid: GUID, targetTag: "", setTag: "" };
    expect(await hintAfter(settings, ({ call }) => call(abort, stopAll))).toContain(other);
    expect(await hintAfter(settings, ({ call }) => call(disableTargets, { setGuid: GUID }))).toContain(other);
  });

  test("whose names have one spelling does not", async () => {
    const hint = await hintAfter({}, ({ call }) => call(getShots, { targetGuid: GUID }));
    expect(hint).toContain("log");
    expect(hint).not.toContain("spelling");
  });
});

test("a wrong value is refused before anything is sent, and the connection stays good", async () => {
  const rig = connected();
  await rig.ready();
  const before = rig.server.chunks.length;
  const error = await failure(rig.call(moveShot, { shotGuid: GUID, move: 4 }));
  expect(error).toMatchObject({ code: "parameter", retry: "never" });
  expect(rig.server.chunks).toHaveLength(before);
  expect(await rig.call(getShots, { targetGuid: GUID })).toEqual([]);
});

test.each([
  ["the site's", {}, "2026-11-20T13:00:05Z"],
  ["its own", { zone: "Europe/Rome" }, "2026-11-20T21:00:05Z"],
])("times are those of the server's clock, in %s zone", async (_, settings, wall) => {
  const rig = connected(settings);
  await rig.ready();
  await rig.clock.advance(5_000);
  expect(JSON.parse(String(rig.server.chunks.at(-1)))).toMatchObject({
    Event: "Polling",
    Timestamp: Date.parse(wall) / 1000,
  });
});

test("a line that is longer than any may be ends the connection, and the next request opens another", async () => {
  const rig = connected();
  await rig.ready();
  rig.server.raw("x".repeat(33 * 1024 * 1024));
  expect(await rig.call(getShots, { targetGuid: GUID })).toEqual([]);
  expect(rig.server.sessionKeys).toHaveLength(2);
});
