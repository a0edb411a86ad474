import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Connection } from "../../../src/devices/robotarget/connection.ts";
import { readEvent, type VoyagerEvent } from "../../../src/devices/robotarget/events.ts";
import type { Settings } from "../../../src/devices/robotarget/settings.ts";
import type { JsonObject } from "../../../src/verb.ts";
import { environmentOn, makeRig, SETTINGS } from "./rig.ts";

const pixels = Buffer.from([0xff, 0xd8, 0xff, 0x00]);
const Base64Data = pixels.toString("base64");

describe("events", () => {
  test.each<[string, JsonObject, object]>([
    ["Signal", { Code: 501 }, { kind: "signal", code: 501, meaning: "Voyager is idle" }],
    ["Signal", { Code: 17 }, { kind: "signal", meaning: "signal 17, which has no known meaning" }],
    ["Signal", {}, { kind: "signal", code: undefined }],
    [
      "NewFITReady",
      { File: "a.fit", Type: 0, VoyType: "SHOT", SeqTarget: "M 31" },
      { kind: "fitReady", file: "a.fit", type: "light", purpose: "SHOT", target: "M 31" },
    ],
    ["NewFITReady", { Type: "3" }, { kind: "fitReady", type: "flat" }],
    ["NewFITReady", { Type: 9 }, { kind: "fitReady", type: "unknown" }],
    [
      "NewJPGReady",
      {
        File: "a.jpg",
        SequenceTarget: "M 31",
        TimeInfo: "1",
        Expo: "300",
        PixelDimX: 9,
        HFD: 2.5,
        Base64Data,
      },
      { kind: "jpgReady", target: "M 31", exposureSec: 300, widthPx: 9, hfdPx: 2.5, jpeg: pixels },
    ],
    [
      "ShotRunning",
      { File: "a", Expo: 300, Elapsed: 30, ElapsedPerc: 10, Status: 1 },
      { kind: "shotRunning", elapsedSec: 30, elapsedPercent: 10, status: "exposing" },
    ],
    [
      "ControlData",
      {
        VOYSTAT: 2,
        CCDTEMP: -10.5,
        CCDPOW: 123456789,
        CCDSETP: -123456789,
        CCDSTAT: 5,
        AFPOS: null,
        MNTPARK: "true",
        MNTRA: "00:42:44",
        SEQNAME: null,
        DITHSTAT: 2,
      },
      {
        kind: "control",
        voyager: "running",
        sensorTempC: -10.5,
        coolerPercent: undefined,
        sensorSetPointC: undefined,
        cooler: "cooled",
        focuserSteps: undefined,
        isParked: true,
        ra: "00:42:44",
        sequence: "",
        dither: "settling",
      },
    ],
    ["WeatherAndSafetyMonitorData", { SMStatus: "SAFE" }, { kind: "weather", body: { SMStatus: "SAFE" } }],
    [
      "LogEvent",
      { TimeInfo: 1_795_204_800, Type: 10, Text: "began" },
      { kind: "log", atLocalSec: 1_795_204_800, type: "robotarget", text: "began" },
    ],
    ["LogEvent", { Type: 0 }, { kind: "log", type: "unknown" }],
    ["AutoFocusResult", { IsEmpty: "false" }, { kind: "autoFocus", isEmpty: false }],
    ["ProfileChanged", { Profile: "b.v2y" }, { kind: "profileChanged", profile: "b.v2y" }],
    [
      "RoboTargetRunningTargetEphemerisPNG",
      { TargetUID: "{AB}", TargetTAG: "", TargetName: "M 31", Base64Data },
      { kind: "ephemeris", targetGuid: "ab", targetTag: "", png: pixels, isValid: undefined },
    ],
    [
      "RoboTargetRunningTargetEphemerisPNG",
      { IsValid: false, MinutesForPixel: 1.5, StartDateTime: 10, EndDateTime: 0 },
      { kind: "ephemeris", isValid: false, minutesPerPixel: 1.5, startLocalSec: 10, endLocalSec: undefined },
    ],
    ["DonutsSomething", { A: 1 }, { kind: "other", name: "DonutsSomething", body: { A: 1 } }],
    ["constructor", {}, { kind: "other" }],
    ["signal", { Timestamp: 5.5, Inst: 2, code: 1 }, { sentLocalSec: 5.5, instance: 2, code: 1 }],
  ])("%s %j", (name, body, event) => {
    expect(readEvent(name, body)).toMatchObject(event);
  });

  test("any body of any name is an event", () => {
    const names = fc.constantFrom("Signal", "NewJPGReady", "ControlData", "LogEvent", "ProfileChanged", "x");
    fc.assert(
      fc.property(names, fc.dictionary(fc.string(), fc.jsonValue()), (name, body) => {
        expect(readEvent(name, body as JsonObject).name).toBe(name);
      }),
    );
  });
});

describe("a connection's events", () => {
  const never = new AbortController().signal;

  function listening() {
    const rig = makeRig();
    const { environment, notes } = environmentOn(rig.clock, rig.server.connect);
    const connection = new Connection(SETTINGS as unknown as Settings, environment);
    const seen: VoyagerEvent[] = [];
    const stop = connection.onEvent((event) => seen.push(event));
    const { clock, server } = rig;
    return { clock, server, notes, connection, seen, stop };
  }

  test("come in order, whatever is between them, until nobody listens", async () => {
    const { clock, server, connection, seen, stop } = listening();
    await clock.runUntil(connection.ready(never));
    server.chunkBytes = 3;
    server.say({ Event: "Signal", Code: 5 });
    server.raw("what?\r\n");
    server.say({ Event: "Signal", Code: 501 });
    await clock.advance(0);
    expect(seen.map((event) => event.kind === "signal" && event.code)).toEqual([5, 501]);
    stop();
    server.say({ Event: "Signal", Code: 5 });
    await clock.advance(0);
    expect(seen).toHaveLength(2);
  });

  test("a listener that throws breaks neither the session nor the other listeners", async () => {
    const { clock, server, notes, connection, seen } = listening();
    connection.onEvent(() => {
      throw new Error("planted");
    });
    const more: string[] = [];
    connection.onEvent(({ kind }) => more.push(kind));
    await clock.runUntil(connection.ready(never));
    server.say({ Event: "Signal", Code: 5 });
    await clock.advance(60_000);
    expect([seen.length, more]).toEqual([1, ["signal"]]);
    expect(notes).toEqual(["What listens to Voyager's events failed at Signal: planted"]);
    expect(server.sessionKeys).toHaveLength(1);
  });

  test("are asked for again on a new connection", async () => {
    const { clock, server, notes, connection } = listening();
    await clock.runUntil(connection.subscribe({ to: "dashboard" }, never));
    await clock.runUntil(connection.subscribe({ to: "log", level: 1 }, never));
    const asked = [
      { method: "RemoteSetDashboardMode", params: { IsOn: true } },
      { method: "RemoteSetLogEvent", params: { IsOn: true, Level: 1 } },
    ];
    expect(server.requests.slice(2)).toMatchObject(asked);
    server.drop();
    await clock.advance(0);
    await clock.runUntil(connection.ready(never));
    expect(server.requests.slice(6)).toMatchObject(asked);
    expect(notes.at(-1)).toBe("Connected to Voyager again.");
  });

  test("that cannot be had again are noted, and requests go on", async () => {
    const { clock, server, notes, connection } = listening();
    await clock.runUntil(connection.subscribe({ to: "dashboard" }, never));
    server.drop();
    server.twist = (request) => {
      if (!request.method.endsWith("DashboardMode")) return;
      server.refuse(request, "not today");
      return "handled";
    };
    await clock.advance(0);
    await clock.runUntil(connection.ready(never));
    expect(notes.at(-1)).toMatch(/^Not subscribed again to the dashboard of Voyager: .*not today/);
  });

  test("a change of profile is noted, whoever listens", async () => {
    const { clock, server, notes, connection, stop } = listening();
    stop();
    await clock.runUntil(connection.ready(never));
    server.say({ Event: "ProfileChanged", ProfileName: "other\u001b.v2y" });
    server.say({ Event: "ProfileChanged" });
    await clock.advance(0);
    expect(notes).toEqual(["Voyager changed its profile to other .v2y.", "Voyager changed its profile."]);
  });
});
