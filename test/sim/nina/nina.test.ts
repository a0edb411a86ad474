import { describe, expect, test } from "vitest";
import { optionsOf } from "../../../src/sim/host/fleet.ts";
import { createNina } from "../../../src/sim/nina/nina.ts";
import type { Behaviour } from "../../../src/sim/nina/options.ts";
import { behaviourOf, usualBehaviour } from "../../../src/sim/nina/options.ts";
import type { FaultName } from "../../../src/sim/simulator.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";

const MINUTE = 60_000;

interface Answer {
  readonly Response: unknown;
  readonly Success: boolean;
  readonly StatusCode: number;
  readonly Error: string;
}

/** A simulated N.I.N.A. with one client on its WebSocket. */
function world(behaviour: Partial<Behaviour> = {}, fault?: readonly [FaultName, string]) {
  const clock = new VirtualClock(Date.UTC(2026, 10, 21, 1));
  const simulator = createNina({
    device: "nina",
    clock,
    faults: (_, command) => (command === fault?.[1] ? fault[0] : undefined),
    log: () => undefined,
    uuid: () => "",
    behaviour,
    site: { zone: "America/Phoenix" },
  });
  const sent: string[] = [];
  const ends: string[] = [];
  simulator.accept({
    query: "",
    send: (data) => void sent.push(String(data)),
    onData: () => undefined,
    onClose: () => undefined,
    close: () => void ends.push("closed"),
    drop: () => void ends.push("dropped"),
  });
  const raw = (path: string) => simulator.http!("GET", `/v2/api/${path}`, new Uint8Array());
  const ask = (path: string): Answer => JSON.parse(String(raw(path).body));
  const messages = () => sent.map((text) => JSON.parse(text).Response as Record<string, unknown>);
  return { clock, simulator, sent, ends, raw, ask, messages };
}

describe("answers", () => {
  test("have the HTTP status 200 also when they are refusals; the body has the one that counts", () => {
    const { raw, ask } = world({ mount: "parked" });
    expect(raw("equipment/mount/slew?ra=10&dec=41").status).toBe(200);
    expect(ask("equipment/mount/slew?ra=10&dec=41")).toMatchObject({
      Success: false,
      StatusCode: 409,
      Error: "Mount parked",
    });
  });

  test("have their keys in changing order, and NaN as text", () => {
    const { raw } = world();
    const texts = [1, 2, 3].map(() => String(raw("equipment/weather/info").body));
    expect(new Set(texts.map((text) => Object.keys(JSON.parse(text)).join())).size).toBeGreaterThan(1);
    expect(texts[0]).toContain('"CloudCover":"NaN"');
  });

  test.each([
    ["image-history", 400],
    ["sequence/load?sequenceName=Nothing", 404],
    ["equipment/camera/capture?getResult=true", 409],
    ["sequence/skip?type=ToEnd", 409],
  ])("%s is refused with %d in the body", (path, status) => {
    expect(world().ask(path)).toMatchObject({ Success: false, StatusCode: status });
  });

  test("there is no sequencer for some seconds after a start", async () => {
    const { ask, raw, clock } = world({}, ["restart", "time"]);
    raw("time");
    expect(ask("sequence/state")).toMatchObject({ Success: false, StatusCode: 409 });
    await clock.advance(8_000);
    expect(ask("sequence/state").Success).toBe(true);
  });

  test("an exposure is a snapshot that is not kept, unless told otherwise", async () => {
    const { ask, clock, simulator } = world();
    ask("equipment/camera/capture?duration=10");
    expect(ask("equipment/camera/capture?duration=10")).toMatchObject({ Error: "Camera currently exposing" });
    expect(ask("equipment/camera/capture?getResult=true")).toMatchObject({
      Response: "Capture already in progress",
      Success: true,
    });
    await clock.advance(20_000);
    expect(simulator.snapshot()).toMatchObject({ images: 0 });
    ask("equipment/camera/capture?duration=10&save=true");
    await clock.advance(20_000);
    expect(ask("image-history?count=true").Response).toBe(1);
  });
});

describe("the scheduler", () => {
  test("waits, announces a new target, and starts it once for each exposure", async () => {
    const { ask, clock, messages } = world({ exposures: 2 });
    ask("sequence/start");
    await clock.advance(60 * MINUTE);
    const events = messages()
      .filter(({ Event }) => !["IMAGE-PREPARED"].includes(String(Event)))
      .map(({ Event, TargetName }) => (TargetName ? `${Event} ${TargetName}` : Event));
    expect(events).toEqual([
      "SEQUENCE-STARTING",
      "TS-WAITSTART",
      "TS-NEWTARGETSTART M 31",
      "TS-TARGETSTART M 31",
      "IMAGE-SAVE",
      "TS-TARGETSTART M 31",
      "IMAGE-SAVE",
      "TS-NEWTARGETSTART NGC 7000",
      "TS-TARGETSTART NGC 7000",
      "IMAGE-SAVE",
      "TS-TARGETSTART NGC 7000",
      "IMAGE-SAVE",
      "TS-WAITSTART",
      // After a wait the same target is a new one.
      "TS-NEWTARGETSTART NGC 7000",
      "TS-TARGETSTART NGC 7000",
      "IMAGE-SAVE",
      "TS-TARGETSTART NGC 7000",
      "IMAGE-SAVE",
      "SEQUENCE-FINISHED",
    ]);
  });

  test("a wait that is begun again has the end that it had; a stop has the event of an end", async () => {
    const { ask, clock, messages } = world();
    ask("sequence/start");
    await clock.advance(5 * MINUTE);
    ask("sequence/stop");
    ask("sequence/start");
    await clock.advance(0);
    const waits = messages().filter(({ Event }) => Event === "TS-WAITSTART");
    expect(waits).toHaveLength(2);
    expect(waits[0]?.WaitEndTime).toBe(waits[1]?.WaitEndTime);
    expect(waits[0]?.WaitEndTime).toMatch(/-07:00$/);
    expect(messages().map(({ Event }) => Event)).toContain("SEQUENCE-FINISHED");
  });

  test("a skip of what is going on goes on with what follows, one to the end ends", async () => {
    const { ask, clock, simulator } = world();
    ask("sequence/start");
    await clock.advance(MINUTE);
    ask("sequence/skip?type=CurrentItems");
    await clock.advance(MINUTE);
    expect(simulator.snapshot()).toMatchObject({ target: "M 31" });
    ask("sequence/skip?type=ToEnd");
    await clock.advance(MINUTE);
    expect(simulator.snapshot()).toMatchObject({ sequence: { status: "FINISHED" } });
  });
});

describe("the history", () => {
  test("has times that the messages have not, each in its form, and empty lists for what is nested", async () => {
    const { ask, clock, messages } = world({ waitSec: 0 });
    ask("sequence/start");
    await clock.advance(6 * MINUTE);
    const history = ask("event-history").Response as Record<string, unknown>[];
    const entry = (name: string) => history.find(({ Event }) => Event === name);
    expect(messages().some((message) => "Time" in message)).toBe(false);
    expect(entry("SEQUENCE-STARTING")?.Time).toBe("2026-11-20T18:00:00.0004832-07:00");
    expect(entry("TS-NEWTARGETSTART")).toMatchObject({
      Time: "2026-11-21T01:00:00.0004832",
      TargetEndTime: "2026-11-20T22:00:00.0004832",
      Coordinates: { RA: [], Dec: [], Epoch: [] },
    });
    expect(messages().find(({ Event }) => Event === "TS-NEWTARGETSTART")?.Coordinates).toMatchObject({
      Epoch: 2,
    });
    expect(entry("IMAGE-SAVE")).not.toHaveProperty("ImageStatistics");
  });

  test("is lost when N.I.N.A. restarts, which breaks connections and stops everything", async () => {
    const { ask, raw, clock, ends, simulator } = world({ waitSec: 0 }, ["restart", "time"]);
    const before = ask("application-start").Response;
    ask("sequence/start");
    await clock.advance(MINUTE);
    expect(await raw("time").held).toBe(false);
    expect(ends).toEqual(["dropped"]);
    expect(ask("event-history").Response).toEqual([]);
    expect(ask("application-start").Response).not.toBe(before);
    expect(simulator.snapshot()).toMatchObject({ sequence: { status: "CREATED" }, exposing: false });
  });
});

describe("faults", () => {
  test("wait-start-time: the name that its published description has", async () => {
    const { ask, clock, messages } = world({}, ["wait-start-time", "sequence/start"]);
    ask("sequence/start");
    await clock.advance(0);
    expect(messages()[1]).toHaveProperty("WaitStartTime");
  });

  test("socket-silent: open, and nothing comes", async () => {
    const { ask, clock, sent, ends } = world({}, ["socket-silent", "sequence/start"]);
    ask("sequence/start");
    await clock.advance(MINUTE);
    expect([sent, ends]).toEqual([[], []]);
  });

  test.each([
    ["flood", 5_000],
    ["huge-frame", 1],
    ["wrong-json", 4],
    ["unsafe", 1],
    ["monitor-gone", 1],
    ["mount-gone", 1],
  ] as const)("%s: %d messages", (fault, count) => {
    const { ask, sent } = world({}, [fault, "time"]);
    ask("time");
    expect(sent).toHaveLength(count);
  });

  test("an answer that comes late, never, or as a web page", async () => {
    const late = world({}, ["late", "time"]);
    let came = false;
    void late.raw("time").held?.then(() => {
      came = true;
    });
    await late.clock.advance(19_000);
    expect(came).toBe(false);
    await late.clock.advance(2_000);
    expect(came).toBe(true);
    expect(String(world({}, ["web-page", "time"]).raw("time").body)).toMatch(/^<html>/);
    expect(world({}, ["server-error", "time"]).raw("time").status).toBe(500);
    expect(world({}, ["silent", "time"]).raw("time").held).toBeInstanceOf(Promise);
  });
});

test("options are those that the table lists", () => {
  expect(behaviourOf({})).toEqual(usualBehaviour);
  expect(
    behaviourOf({
      equinox: "j2000",
      "safety-monitor": "none",
      wait: "0",
      exposures: "5",
      exposure: "60",
      mount: "parked",
    }),
  ).toEqual({
    ...usualBehaviour,
    equinox: "j2000",
    safetyMonitor: "none",
    waitSec: 0,
    exposures: 5,
    exposureSec: 60,
    mount: "parked",
  });
  expect(Object.keys(optionsOf("nina"))).toContain("safety-monitor");
});
