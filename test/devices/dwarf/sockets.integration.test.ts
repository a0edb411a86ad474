import { describe, expect, test } from "vitest";
import { dwarfFaults } from "../../../src/sim/dwarf/fault-names.ts";
import { faultNames } from "../../../src/sim/simulator.ts";
import { darks, stack, steps } from "./every-step.ts";
import { type NightStep, nightOverSockets } from "./over-sockets.ts";
import { m31 } from "./rig.ts";

const calibrate: NightStep = ["calibrate", {}];
const goto: NightStep = ["goto", { target: m31, oneClick: false }];
const goLive: NightStep = ["goLive", {}];
const stackOf = (frames: number, others: object = {}): readonly NightStep[] => [
  calibrate,
  goto,
  ["stack", { ...stack, frames, darks: "continue", ...others }],
  goLive,
];
/** What a night does at one of its places. */
const nightAt = (target: object): readonly NightStep[] => [
  ["goto", { target, oneClick: false }],
  ["stack", { ...stack, frames: 6, darks: "continue" }],
  goLive,
  ["download", { files: "all", sinceSec: 36_000 }],
];
const places = [
  m31,
  { id: "m33", name: "M 33", raHours: 1.564, decDeg: 30.66 },
  { id: "m45", name: "M 45", raHours: 3.783, decDeg: 24.12 },
];
const short = stackOf(6);
/** Long enough for what wears out every 20 s, and for the phone app to go again. */
const long = stackOf(40);
const withDarks: readonly NightStep[] = [
  ["darks", darks],
  ["darks", { ...darks, action: "list" }],
];

/** `n` of the steps before it are done. A code: what the step then failed with; nothing: all are done. */
interface Expected {
  readonly done: number;
  readonly code?: string;
  /** Codes of tries that were not the last. */
  readonly retries?: readonly string[];
  /** Frames of M 31 on the card. */
  readonly frames?: number;
  /** What a person reads. */
  readonly says?: RegExp;
}

const all = (frames: number, ...retries: readonly string[]): Expected => ({ done: 4, frames, retries });
const lost = /The connection to dwarf was lost: .*dwarf is connected again\./s;
const senseless = /dwarf sent something that makes no sense/;

/** What meets which command of which night, and how that ends, on every profile. `night.test.ts` loses more connections. */
const faults: readonly (readonly [faults: string, night: readonly NightStep[], expected: Expected])[] = [
  ["drop:start-stack", short, { ...all(6), says: lost }],
  ["drop:go-live", short, { ...all(6, "connection-lost"), says: lost }],
  ["drop-later:start-stack", short, { ...all(6), says: lost }],
  ["silent:start-stack", short, all(6, "no-answer")],
  ["mute:start-stack", short, all(6)],
  ["late:start-stack", short, all(6)],
  ["twice:start-stack", short, all(6)],
  ["refuse:start-goto", short, all(6, "goto-failed")],
  ["refuse:start-stack", short, all(6, "card-write-failed")],
  ["restart:start-stack", short, all(6, "connection-lost")],
  ["type-3:*:*", short, all(6)],
  ["truncated:start-stack", short, { ...all(6), says: senseless }],
  ["garbage:*:*", short, { ...all(6), says: senseless }],
  ["text:*:*", short, all(6)],
  ["not-activated:start-stack", short, { done: 2, code: "not-activated", frames: 0 }],
  ["power-off:start-goto", short, { done: 1, code: "switched-off", says: /did not come back within 3 min/ }],
  ["power-off-later:start-stack", short, { done: 2, code: "switched-off", frames: 3 }],
  ["reboot-later:start-stack", short, { ...all(6), says: /switched itself off.*connected again/s }],
  ["stale-power-off:start-stack", short, all(6)],
  ["phone:start-stack", long, all(40)],
  [
    "phone-stays:start-stack",
    long,
    { done: 3, code: "held-by-other", retries: ["held-by-other"], says: /The phone app holds dwarf/ },
  ],
  ["card-filling:start-stack", long, { done: 2, code: "limit-reached" }],
  ["battery-draining:start-stack", long, { done: 2, code: "limit-reached" }],
  ["heating:start-stack", long, { done: 2, code: "limit-reached" }],
  ["stuck-stopping:start-goto", short, all(6)],
  ["slow-stop:start-goto heating:start-stack", long, { done: 2, code: "limit-reached" }],
  ["early-end:start-stack", short, { ...all(6, "stack-short"), says: /ended the stack after 3 of 6 frames/ }],
  ["rejected-frames:start-stack", short, all(6)],
  ["adjust-parameters:start-stack", short, all(6)],
  ["unsolved:start-calibration", short, all(6, "calibration-failed")],
  ["unsolved:start-goto", short, all(6, "goto-failed")],
  ["unsolved:start-polar-alignment", [["polarAlign", {}]], { done: 1, retries: ["polar-alignment-failed"] }],
  ["dark-missing:start-stack", short, all(6)],
  ["dark-missing:start-stack", stackOf(6, { darks: "ask" }), { done: 2, code: "darks-missing" }],
  ["dark-mismatch:start-stack", stackOf(6, { darks: "require" }), { done: 2, code: "darks-missing" }],
  ["drop-later:start-darks drop-later:start-calibration-frames", withDarks, { done: 2 }],
  ["not-activated:start-darks", withDarks, { done: 2 }],
];

describe.each(["d2-v2", "d3-v2", "d3-v3", "mini-v3"])("a %s behind real sockets", (profile) => {
  test("does every step of a plan", async () => {
    const asked = steps.map(([verb, params]): NightStep => [verb, params]);
    const night = await nightOverSockets(profile, asked, { set: { darks: "checked" } });
    expect(night.facts.map((facts, number) => [steps[number]?.[0], facts])).toEqual(
      steps.map(([verb, , facts]) => [verb, expect.objectContaining(facts)]),
    );
    expect(night.retries).toEqual([]);
  });

  test("takes darks with its wide camera, and a stack with them", async () => {
    const exposureSec = profile === "d2-v2" ? 1 : 30;
    const wide = { camera: "wide", exposureSec };
    const asked: readonly NightStep[] = [
      calibrate,
      ["darks", { ...darks, ...wide }],
      goto,
      ["stack", { ...stack, ...wide, darks: profile === "d2-v2" ? "continue" : "require" }],
      goLive,
    ];
    const night = await nightOverSockets(profile, asked, { set: { darks: "checked" } });
    expect(night.ends).toEqual(asked.map(() => "done"));
    expect(night.facts[1]).toMatchObject({ taken: 2 });
    expect(night.facts[3]).toMatchObject({ framesTaken: 3 });
  });

  test("ends a night of three targets, a lost connection, a reboot and the phone app with the asked frames", async () => {
    const asked = [calibrate, ...places.flatMap(nightAt)];
    const night = await nightOverSockets(profile, asked, {
      faults: ["drop-later:start-stack:1", "reboot-later:start-stack:2", "phone:start-stack:4"],
      set: { occupied: profile.endsWith("v2") ? "slave" : "close" },
      retry: { attempts: 5, backoffSec: 120 },
    });
    expect(night.ends).toEqual(asked.map(() => "done"));
    expect(night.snapshot.framesTakenByTarget).toEqual({ "M 31": 6, "M 33": 6, "M 45": 6 });
    const said = night.said.join("\n");
    expect(said).toMatch(lost);
    expect(said).toMatch(/switched itself off/);
    expect(said).toMatch(/The phone app holds dwarf/);
  });

  test.each([
    ["drop-later:start-record", ["record", { camera: "tele", seconds: 100 }], "done"],
    ["drop-later:start-timelapse", ["timelapse", { camera: "tele", intervalSec: 2, seconds: 100 }], "done"],
    ["drop:start-record", ["record", { camera: "tele", seconds: 100 }], "in-doubt connection-lost"],
    ["drop-later:joystick", ["move", { angleDeg: 90, speed: 0.3, seconds: 60 }], "in-doubt connection-lost"],
  ] as const)("%s: nothing goes on that was to be stopped", async (fault, step, end) => {
    const night = await nightOverSockets(profile, [step], { faults: [fault] });
    expect(night.ends).toEqual([end]);
    const { jobs, moving } = night.snapshot;
    expect({ jobs, moving }).toEqual({ jobs: {}, moving: false });
  });

  test("that has restarted and then calibrated itself on a one-click goto is not calibrated once more", async () => {
    const [, m33] = places;
    const asked: readonly NightStep[] = [
      ["reboot", {}],
      ["goto", { target: m31, oneClick: true }],
      ["goto", { target: m33, oneClick: false }],
    ];
    const night = await nightOverSockets(profile, asked);
    expect(night.ends).toEqual(asked.map(() => "done"));
    expect(night.received).not.toContain("start-calibration");
  });

  test.each(faults)("%s", async (fault, asked, { done, code, retries = [], frames, says = /(?:)/ }) => {
    const night = await nightOverSockets(profile, asked, { faults: fault.split(" ") });
    const failed = code === undefined ? [] : [`failed ${code}`];
    const ends = asked.map((_, number) => (number < done ? "done" : (failed[number - done] ?? "skipped")));
    expect({ ends: night.ends, retries: night.retries }).toEqual({ ends, retries });
    const { framesTakenByTarget } = night.snapshot;
    if (frames !== undefined) expect(framesTakenByTarget).toEqual({ "M 31": frames });
    expect(night.said.join("\n")).toMatch(says);
  });
});

test("every fault of the simulator is tried", () => {
  const tried = faults.flatMap(([names]) => names.split(" ").map((name) => name.split(":")[0]));
  expect(new Set(tried)).toEqual(new Set([...faultNames, ...dwarfFaults]));
});
