import { describe, expect, it } from "vitest";
import { createRig } from "./rig.ts";
import { message } from "./wire.ts";

describe("lights, lock and schedule", () => {
  it.each([
    ["ringLight", true, 13500, 15221, { 1: 1 }],
    ["ringLight", false, 13501, 15221, {}],
    ["indicator", false, 13504, 15222, {}],
  ])("%s %s: the state is as good as an answer", async (verb, on, cmd, notice, fields) => {
    const rig = await createRig();
    rig.telescope.on(cmd, () => {
      rig.telescope.notify(notice, fields);
      return undefined;
    });
    expect(await rig.run(verb, { on })).toEqual({ on });
  });

  it.each([
    ["lock", { 1: 1 }, true],
    ["unlock", {}, false],
  ])("%s is done whether it is answered or not", async (verb, fields, lock) => {
    const rig = await createRig();
    rig.telescope.on(13004, () => undefined);
    expect(await rig.run(verb)).toEqual({ lock, answered: false });
    expect(rig.telescope.received.at(-1)?.fields).toEqual(fields);
  });

  it("lists what the telescope is to do", async () => {
    const rig = await createRig();
    rig.telescope.on(16102, () => ({ 1: message({ 1: "a1", 2: "Night", 5: 10, 6: 20, 10: 1 }) }));
    expect(await rig.run("schedule", { action: "list", id: "" })).toEqual({
      schedules: [
        { id: "a1", name: "Night", startSec: 10, endSec: 20, state: "pending", result: "pending", tasks: 0 },
      ],
    });
  });

  it("says when a schedule is locked", async () => {
    const { telescope, fails } = await createRig();
    telescope.on(16101, () => ({ 2: -16306 }));
    const error = await fails("schedule", { action: "cancel", id: "a1" });
    expect(error).toMatchObject({ code: "schedule-locked", retry: "never" });
  });
});

describe("power", () => {
  it("is off when the connection ends", async () => {
    const rig = await createRig();
    const { telescope } = rig;
    telescope.on(13502, () => {
      telescope.notify(15229);
      telescope.after(1_000, () => telescope.drop());
      return 0;
    });
    expect(await rig.run("powerOff")).toEqual({});
    expect(telescope.connections).toBe(1);
  });

  it("that stays on is said", async () => {
    const { fails } = await createRig();
    expect(await fails("powerOff")).toMatchObject({ code: "still-on", retry: "safe" });
  });

  it("is not switched off under a stack", async () => {
    const { telescope, fails } = await createRig();
    telescope.stackState = 1;
    expect(await fails("powerOff")).toMatchObject({ code: "stack-running" });
    expect(telescope.count(13502)).toBe(0);
  });

  it("comes back after a restart", async () => {
    const rig = await createRig();
    const { telescope } = rig;
    telescope.on(13505, () => {
      telescope.notify(15229);
      telescope.unreachable = 3;
      telescope.after(1_000, () => telescope.drop());
      return 0;
    });
    expect(await rig.run("reboot")).toEqual({ wasReset: true });
    expect(telescope.commands().slice(-4)).toEqual([10039, 13000, 13001, 10000]);
  });
});
