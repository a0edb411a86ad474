import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { families } from "../../../src/devices/catalog.ts";
import { LaneHolds } from "../../../src/run/holds.ts";
import { createRun } from "../../../src/run/open-run.ts";
import { pretendedOutside } from "../../../src/run/outside.ts";
import { runSession } from "../../../src/run/session.ts";
import { createFleet } from "../../../src/sim/host/fleet.ts";
import { memoryConnect, memoryEndpoint, memoryHttp } from "../../../src/sim/host/memory.ts";
import type { FaultName } from "../../../src/sim/simulator.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";
import { plan, step } from "../../support/plans.ts";
import { night, site, startMs } from "../../support/runs.ts";

/** A fault at the so-manieth time, from 1 on, that the telescope gets a command. */
type Script = readonly (readonly [command: string, time: number, fault: FaultName])[];

interface Told {
  readonly exitCode: number;
  readonly statuses: readonly string[];
  readonly frames: Readonly<Record<string, number>>;
  /** Frames and pictures that were fetched, by the step. */
  readonly fetched: readonly string[];
  /** What the journal says that the telescope did, or why a step is tried again. */
  readonly said: readonly string[];
  readonly commands: readonly string[];
  readonly hours: number;
}

const targets = {
  m31: { id: "m31", name: "M 31", raHours: 0.712, decDeg: 41.27 },
  m33: { id: "m33", name: "M 33", raHours: 1.564, decDeg: 30.66 },
  m45: { id: "m45", name: "M 45", raHours: 3.783, decDeg: 24.12 },
};
type Id = keyof typeof targets;
const ids: readonly Id[] = ["m31", "m33", "m45"];
const frames = { m31: 12, m33: 10, m45: 8 };
const limits = { minCardFreeGb: 1, minBatteryPercent: 50, maxTemperature: 50 };
const retry = { attempts: 5, backoffSec: 120 };
const exposures = { camera: "tele", exposureSec: 15, gain: 80, binning: "4k", format: "fits" };

function stepsOf(ids: readonly Id[], darks: boolean) {
  const dark = { action: "take", ...exposures, frames: 3, again: true };
  const each = ids.flatMap((id) => [
    step(`dev/goto/${id}`, { verb: "goto", params: { target: targets[id], oneClick: false }, retry }),
    step(`dev/stack/${id}`, {
      verb: "stack",
      params: { ...exposures, frames: frames[id], darks: "ask" },
      timeoutSec: 3600,
      retry,
    }),
    step(`dev/live/${id}`, { verb: "goLive", retry }),
    step(`dev/download/${id}`, { verb: "download", params: { files: "all", sinceSec: 36_000 }, retry }),
  ]);
  return [
    step("dev/calibrate", { verb: "calibrate", retry }),
    ...(darks ? [step("dev/darks", { verb: "darks", params: dark, retry })] : []),
    ...each,
  ];
}

/** A whole night on a simulated telescope in memory. */
async function nightOf(
  options: Readonly<Record<string, string>>,
  script: Script,
  at: readonly Id[] = ids,
): Promise<Told> {
  const clock = new VirtualClock(startMs);
  const commands: string[] = [];
  const [member] = await createFleet([{ family: "dwarf", device: "dev" }], {
    clock,
    faults: (_family, command) => {
      const time = commands.filter((one) => one === command).length;
      return script.find(([name, at]) => name === command && at === time)?.[2];
    },
    log: ({ command }) => commands.push(command),
    uuid: randomUUID,
    site,
    settings: new Map([["dev", options]]),
  });
  if (!member) throw new Error("There is no simulator.");
  const simulators = new Map([["dev", member.simulator]]);
  const directory = mkdtempSync(join(tmpdir(), "nightplan-night-"));
  mkdirSync(join(directory, "runs"));
  const steps = stepsOf(
    at,
    script.some(([name]) => /dark|frames/.test(name)),
  );
  const said: string[] = [];
  const fetched: string[] = [];
  const open = createRun(
    {
      directory,
      clock,
      openSink: () => ({ append: () => undefined, close: () => undefined }),
      program: "test",
      onEntry: ({ kind, body }) => {
        if (kind === "device" && "text" in body && body.text !== "connected") said.push(String(body.text));
        if (kind === "retry") said.push(body.error.message);
        if (kind === "outcome" && body.outcome !== "done") said.push(String(body.reason));
      },
    },
    { file: "plan.yaml", digest: "d", plan: plan({ dev: steps }) },
    night,
    "o",
  );
  const device = await families.dwarf!.open(
    { ...memoryEndpoint("dev", member.simulator), profile: "auto", ...limits },
    {
      name: "dev",
      clock,
      site,
      connect: memoryConnect(simulators),
      http: memoryHttp(simulators),
      secret: () => "",
      uuid: randomUUID,
      note: (text) => open.recorder.append("device", { device: "dev", text }),
    },
  );
  try {
    const session = runSession({
      clock,
      site,
      catalog: { dwarf: families.dwarf!.verbs },
      recorder: open.recorder,
      writeKept: (folder, name) => fetched.push(`${folder}/${name}`),
      devices: new Map([["dev", device]]),
      outside: pretendedOutside(),
      holds: new LaneHolds(open.recorder),
      safety: undefined,
      stop: new AbortController().signal,
    });
    const { exitCode } = await clock.runUntil(session);
    return {
      exitCode,
      statuses: [...open.recorder.state.steps].map(([id, { status }]) => `${id} ${status}`),
      frames: member.simulator.snapshot().framesTakenByTarget as Record<string, number>,
      fetched: [...new Set(fetched)],
      said,
      commands,
      hours: (clock.now() - startMs) / 3_600_000,
    };
  } finally {
    open.close();
    rmSync(directory, { recursive: true });
    await device.close();
    member.simulator.close();
  }
}

function expectWhole(told: Told, at: readonly Id[] = ids): void {
  const asked = Object.fromEntries(at.map((id) => [targets[id].name, frames[id]]));
  expect(told).toMatchObject({ exitCode: 0, frames: asked });
  expect(told.statuses.filter((line) => !line.endsWith(" done"))).toEqual([]);
  for (const id of at) {
    const got = told.fetched.filter((file) => file.startsWith(`dev.download.${id}/`));
    expect([id, got.filter((file) => file.endsWith(".fits")).length]).toEqual([id, frames[id]]);
  }
  expect(told.hours).toBeLessThan(2);
}

const profiles = ["d2-v2", "d3-v2", "d3-v3", "mini-v3"];
const held = "The phone app holds dev: disconnect it there.";

describe.each(profiles)("a night with a %s", (profile) => {
  it.each([["slave"], ["close"]])(
    "with a lost connection, a reboot and the phone app (%s) ends with the asked frames",
    async (occupied) => {
      const told = await nightOf({ profile, occupied }, [
        ["start-stack", 1, "drop-later"],
        ["start-stack", 2, "reboot-later"],
        ["start-stack", 4, "phone"],
      ]);
      expectWhole(told);
      expect(told.said).toContainEqual(expect.stringMatching(/^The connection to dev was lost: /));
      expect(told.said).toContain("dev has switched itself off.");
      expect(told.said).toContain("dev is connected again.");
      expect(told.said).toContain(held);
    },
  );

  it("that reboots on its way to a target is calibrated again", async () => {
    const told = await nightOf({ profile }, [["start-goto", 2, "restart"]]);
    expectWhole(told);
    expect(told.commands.filter((command) => command === "start-calibration")).toHaveLength(2);
  });
});

describe.each(["d3-v2", "mini-v3"])("a %s", (profile) => {
  const darks = profile.endsWith("v2") ? "start-darks" : "start-calibration-frames";
  it.each(
    ["start-calibration", darks, "start-goto", "start-stack", "go-live"].flatMap((command) =>
      (["drop", "drop-later", "mute", "restart", "phone"] as const)
        .filter((fault) => fault !== "phone" || command !== "go-live")
        .map((fault) => [command, fault] as const),
    ),
  )("whose %s meets %s ends with the asked frames", async (command, fault) => {
    expectWhole(await nightOf({ profile }, [[command, 1, fault]], ["m31"]), ["m31"]);
  });
});

describe("a telescope", () => {
  it("that the phone app holds at the end has all its frames, and is not said to be at rest", async () => {
    const told = await nightOf({ profile: "d3-v3" }, [["go-live", 1, "phone"]], ["m31"]);
    expect(told).toMatchObject({ exitCode: 3, frames: { "M 31": frames.m31 } });
    expect(told.statuses.filter((line) => !line.endsWith(" done"))).toEqual([]);
  });

  it("that is told once more after its restart that it switches off is not believed to", async () => {
    const told = await nightOf({ profile: "d3-v3" }, [["start-stack", 2, "stale-power-off"]]);
    expectWhole(told);
    expect(told.said.filter((text) => text === "dev has switched itself off.")).toHaveLength(1);
  });

  it.each(["start-calibration", "start-goto", "start-stack"])(
    "that is switched off at %s ends its lane with a clear word, and soon",
    async (command) => {
      const told = await nightOf({ profile: "d3-v2" }, [[command, 1, "power-off"]]);
      expect(told.said).toContain("dev has switched itself off and did not come back within 3 min.");
      expect(told.statuses.filter((line) => line.endsWith(" failed"))).toHaveLength(1);
      expect(told.statuses.at(-1)).toBe("dev/download/m45 skipped");
      expect(told.hours).toBeLessThan(0.5);
    },
  );

  it.each([
    ["card-filling", "its card has 0 GB left"],
    ["battery-draining", "its battery is at "],
    ["heating", "it is "],
  ] as const)("that meets %s ends its stack in time", async (fault, why) => {
    const told = await nightOf({ profile: "d3-v3" }, [["start-calibration", 1, fault]]);
    expect(told.statuses).toContain("dev/stack/m31 failed");
    expect(told.said[0]).toMatch(/^dev takes no more than \d+ of 12 frames: /);
    expect(told.said[0]).toContain(why);
  });
});
