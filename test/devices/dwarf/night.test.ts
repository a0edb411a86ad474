import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { families } from "../../../src/devices/catalog.ts";
import { createRun } from "../../../src/run/open-run.ts";
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
const frames = { m31: 12, m33: 10, m45: 8 };
const retry = { attempts: 5, backoffSec: 120 };
const exposures = { camera: "tele", exposureSec: 15, gain: 80, binning: "4k", format: "fits" };

function stepsOf(darks: boolean) {
  const dark = { action: "take", ...exposures, frames: 3, again: true };
  const each = Object.entries(targets).flatMap(([id, target]) => [
    step(`dev/goto/${id}`, { verb: "goto", params: { target, oneClick: false }, retry }),
    step(`dev/stack/${id}`, {
      verb: "stack",
      params: { ...exposures, frames: frames[id as keyof typeof frames], darks: "ask" },
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

/** A whole night of three targets on a simulated telescope in memory. */
async function nightOf(options: Readonly<Record<string, string>>, script: Script): Promise<Told> {
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
  const steps = stepsOf(script.some(([name]) => /dark|frames/.test(name)));
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
    { ...memoryEndpoint("dev", member.simulator), profile: "auto" },
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

const asked = { "M 31": 12, "M 33": 10, "M 45": 8 };

function expectWhole(told: Told): void {
  expect(told).toMatchObject({ exitCode: 0, frames: asked });
  expect(told.statuses.filter((line) => !line.endsWith(" done"))).toEqual([]);
  for (const [id, count] of Object.entries(frames)) {
    const got = told.fetched.filter((file) => file.startsWith(`dev.download.${id}/`));
    expect([id, got.filter((file) => file.endsWith(".fits")).length]).toEqual([id, count]);
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
      (["drop", "drop-later", "mute", "silent", "late", "twice", "restart", "phone"] as const).map(
        (fault) => [command, fault] as const,
      ),
    ),
  )("whose %s meets %s ends with the asked frames", async (command, fault) => {
    const told = await nightOf({ profile }, [[command, 1, fault]]);
    expectWhole(told);
  });
});
