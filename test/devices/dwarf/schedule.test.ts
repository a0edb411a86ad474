import { describe, expect, it } from "vitest";
import { createRig, m31, type Rig, startMs } from "./rig.ts";
import { fieldsOf, message, text } from "./wire.ts";

const handshake = 4;
const startSec = startMs / 1000 + 3600;
const task = {
  target: m31,
  startSec,
  endSec: startSec + 1800,
  exposureSec: 15,
  gain: 80,
  filter: "astro",
  frames: 100,
};
const params = { action: "sync", id: "autumn", tasks: [task], calibrate: true, focus: false, replace: false };

const sent = ({ telescope }: Rig): number[] => telescope.commands().slice(handshake);

/** A telescope that keeps one schedule at a time, as it was sent; what it has at first is told by `has`. */
async function keeping(has?: Uint8Array): Promise<Rig> {
  const rig = await createRig();
  const { telescope } = rig;
  let kept = has;
  const keep = (taken: number | Uint8Array | undefined): Record<number, never> => {
    kept = taken as Uint8Array;
    return {};
  };
  telescope.on(16102, () => (kept ? { 1: kept } : {}));
  telescope.on(16100, ({ fields }) => keep(fields[1]));
  telescope.on(16105, ({ fields }) => keep(fields[1]));
  return rig;
}

/** A schedule of somebody else. */
const theirs = (state = 1): Uint8Array =>
  message({ 1: "5f0c", 2: "From the app", 5: startSec, 6: startSec + 900, 10: state });

describe("a schedule that is synchronised", () => {
  it("is sent whole, and looked for", async () => {
    const rig = await keeping();
    expect(await rig.run("schedule", params)).toEqual({ id: "nightplan-autumn", tasks: 1, changed: true });
    expect(sent(rig)).toEqual([16102, 16100, 16102]);
    const request = rig.telescope.received.find(({ cmd }) => cmd === 16100)?.fields[1] as Uint8Array;
    const schedule = fieldsOf(request);
    expect(schedule).toMatchObject({ 3: 2, 5: startSec, 6: startSec + 1800, 17: startSec });
    expect([text(schedule[1]), text(schedule[2])]).toEqual(["nightplan-autumn", "autumn"]);
    expect(JSON.parse(text(schedule[16]))).toEqual({
      longitude: 11.5,
      latitude: 48.25,
      calibrationMode: 1,
      focusMode: 0,
    });
    const only = fieldsOf(schedule[13] as Uint8Array);
    expect([text(only[1]), text(only[7])]).toEqual(["nightplan-autumn", "nightplan-autumn-1"]);
    expect(JSON.parse(text(only[2]))).toEqual({
      name: "M 31",
      ra: 0.712,
      dec: 41.27,
      startTime: startSec,
      endTime: startSec + 1800,
      shutterName: "15",
      gainName: "80",
      gainIndex: 24,
      count: 100,
      filterModeName: "astro",
      filterModeIndex: 1,
      isMosaicMode: false,
      horizontalScale: 100,
      verticalScale: 100,
      rotation: -1,
    });
  });

  it("is sent once", async () => {
    const rig = await keeping();
    await rig.run("schedule", params);
    expect(await rig.run("schedule", params, { inDoubt: true })).toMatchObject({ changed: false });
    expect(rig.telescope.count(16100)).toBe(1);
  });

  it("is sent again when the plan says otherwise", async () => {
    const rig = await keeping();
    await rig.run("schedule", params);
    for (const change of [{ gain: 90 }, { frames: 90 }, { endSec: startSec + 2400 }]) {
      expect(await rig.run("schedule", { ...params, tasks: [{ ...task, ...change }] })).toMatchObject({
        changed: true,
      });
    }
    expect(await rig.run("schedule", { ...params, tasks: [{ ...task, endSec: startSec + 2400 }] })).toEqual({
      id: "nightplan-autumn",
      tasks: 1,
      changed: false,
    });
  });

  it("is in doubt when nothing answers, and not sent twice", async () => {
    const rig = await keeping();
    rig.telescope.answers(16100, undefined);
    expect(await rig.fails("schedule", params)).toMatchObject({ code: "no-answer", retry: "doubt" });
    expect(rig.telescope.count(16100)).toBe(1);
  });

  it("was not taken when it is not listed afterwards", async () => {
    const rig = await keeping();
    rig.telescope.on(16100, () => 0);
    expect(await rig.fails("schedule", params)).toMatchObject({
      code: "schedule-not-taken",
      retry: "safe",
      message: 'scope took the schedule "autumn" and does not list it as it was sent.',
    });
  });

  it.each([
    [-16300, "schedule-of-another", "the schedule is for another telescope"],
    [-16301, "bad-schedule", "the schedule is too long or too short"],
    [-16303, "bad-schedule", "a task of the schedule is too long or too short"],
    [-16306, "schedule-locked", "the schedule is locked with a password"],
    [-16308, "schedule-too-far", "the schedule starts too far in the future"],
    [-16309, "schedule-busy", "it is busy with another schedule"],
    [-16311, "schedule-not-synced", "the schedule has not reached it whole"],
  ])("says why it is refused: %i", async (code, name, means) => {
    const rig = await keeping();
    rig.telescope.on(16100, () => ({ 3: code }));
    expect(await rig.fails("schedule", params)).toMatchObject({
      code: name,
      message: `scope could not take over a schedule: ${means} (${code}).`,
    });
  });
});

describe("a schedule whose time is taken", () => {
  const refused = { 2: "5f0c", 3: -16302 };

  it("names what is in its way, and leaves it there", async () => {
    const rig = await keeping(theirs());
    rig.telescope.on(16100, () => ({ ...refused, 4: 1 }));
    expect(await rig.fails("schedule", params)).toMatchObject({
      code: "schedule-conflict",
      retry: "never",
      message: 'scope has "From the app" from 22:00 to 22:15 at the same time.',
      hint: "Choose other times, cancel it, or say `replace: true`.",
    });
    expect(sent(rig)).toEqual([16102, 16100]);
  });

  it("replaces it when the plan says so", async () => {
    const rig = await keeping(theirs());
    rig.telescope.on(16100, () => ({ ...refused, 4: 1 }));
    expect(await rig.run("schedule", { ...params, replace: true })).toMatchObject({ changed: true });
    expect(sent(rig)).toEqual([16102, 16100, 16105, 16102]);
  });

  it("does not replace what the telescope does not give away", async () => {
    const rig = await keeping(theirs());
    rig.telescope.on(16100, () => refused);
    expect(await rig.fails("schedule", { ...params, replace: true })).toMatchObject({
      code: "schedule-conflict",
      hint: "Choose other times, or cancel it in the phone app: it is locked or running.",
    });
    expect(rig.telescope.count(16105)).toBe(0);
  });

  it.each([[{ 2: -16307 }], [{ 3: -16307 }]])(
    "hears a refusal to replace of either generation: %j",
    async (answer) => {
      const rig = await keeping(theirs());
      rig.telescope.on(16100, () => ({ ...refused, 4: 1 }));
      rig.telescope.on(16105, () => answer);
      expect(await rig.fails("schedule", { ...params, replace: true })).toMatchObject({
        code: "schedule-running",
      });
    },
  );
});

describe("a schedule that must not be sent", () => {
  it("is at work and says otherwise", async () => {
    const rig = await keeping(message({ 1: "nightplan-autumn", 2: "autumn", 10: 2 }));
    expect(await rig.fails("schedule", params)).toMatchObject({
      code: "schedule-running",
      message: 'scope is at work on "autumn", which says otherwise than the plan.',
    });
    expect(sent(rig)).toEqual([16102]);
  });

  it("is over", async () => {
    const rig = await keeping();
    const late = { ...task, startSec: startSec - 9000, endSec: startSec - 5400 };
    expect(await rig.fails("schedule", { ...params, tasks: [late] })).toMatchObject({
      code: "schedule-past",
      message: 'Everything in the schedule "autumn" is over by now.',
    });
    expect(sent(rig)).toEqual([16102]);
  });

  it.each([
    [[{ ...task, gain: 85 }], "scope, a DWARF 3, has no gain of 85: 80 or 90 it has."],
    [
      [{ ...task, frames: 200 }],
      "scope, a DWARF 3, has no 50 min for M 31: 30 min from its start to its end it has.",
    ],
    [
      [{ ...task, endSec: startSec - 60 }],
      "scope, a DWARF 3, has no 25 min for M 31: 0 min from its start to its end it has.",
    ],
    [
      [task, task],
      "scope, a DWARF 3, has no way to begin M 31 before M 31 ends: one after the other it has.",
    ],
    [
      [{ ...task, target: { id: "jupiter", name: "Jupiter", body: "jupiter" } }],
      "scope, a DWARF 3, has no schedules for what moves, such as Jupiter: those for fixed places it has.",
    ],
  ])("has a task that it cannot do", async (tasks, said) => {
    const rig = await keeping();
    expect(await rig.fails("schedule", { ...params, tasks })).toMatchObject({
      code: "unsupported-value",
      message: said,
    });
    expect(sent(rig)).toEqual([]);
  });
});

describe("a schedule without tasks", () => {
  it("is cancelled, and nobody else's", async () => {
    const rig = await keeping(theirs());
    expect(await rig.run("schedule", { ...params, tasks: [] })).toMatchObject({ tasks: 0, changed: false });
    expect(sent(rig)).toEqual([16102]);
    const ours = await keeping(message({ 1: "nightplan-autumn", 10: 1 }));
    ours.telescope.on(16101, () => {
      ours.telescope.on(16102, () => ({ 1: message({ 1: "nightplan-autumn", 10: 4 }) }));
      return {};
    });
    expect(await ours.run("schedule", { ...params, tasks: [] })).toMatchObject({ tasks: 0, changed: true });
    expect(sent(ours)).toEqual([16102, 16101, 16102]);
  });

  it("that is still there was not cancelled", async () => {
    const rig = await keeping(message({ 1: "nightplan-autumn", 10: 1 }));
    rig.telescope.on(16101, () => ({}));
    expect(await rig.fails("schedule", { ...params, tasks: [] })).toMatchObject({
      code: "schedule-not-taken",
      message: "scope was told to cancel nightplan-autumn and still has it.",
    });
  });
});
