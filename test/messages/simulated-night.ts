import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalog } from "../../src/cli/catalog.ts";
import { deviceOpener } from "../../src/cli/open-device.ts";
import { type RehearsalDevices, rehearsalDevices } from "../../src/cli/rehearsal.ts";
import type { Device } from "../../src/devices/device.ts";
import type { JournalEntry } from "../../src/gen/journal-entry.ts";
import { fileSink } from "../../src/journal/journal.ts";
import { readRun } from "../../src/journal/store.ts";
import { digestOf } from "../../src/plan/digest.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { loadObservatory } from "../../src/plan/load-observatory.ts";
import type { Observatory } from "../../src/plan/observatory.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { readSource, readText } from "../../src/plan/read-file.ts";
import { controlRun } from "../../src/run/control.ts";
import { nightToRun } from "../../src/run/night.ts";
import { createRun, reopenRun } from "../../src/run/open-run.ts";
import { pretendedOutside } from "../../src/run/outside.ts";
import { runSession } from "../../src/run/session.ts";
import type { SafetyRules } from "../../src/safety/rules.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";
import { testPlatform } from "../support/platform.ts";

const folder = join(import.meta.dirname, "nights");

/** 2026-11-21, 17:30 at the observatory: before dusk. */
const eveningMs = Date.UTC(2026, 10, 22, 0, 30);

/** A night of a plan on simulators in memory, by a clock that jumps from one thing to the next. */
export class SimulatedNight {
  readonly directory = mkdtempSync(join(tmpdir(), "nightplan-messages-"));
  readonly clock = new VirtualClock(eveningMs);
  readonly #plan: Plan;
  readonly #observatory: Observatory;
  /** They live on when a process ends, as telescopes do. */
  #devices: RehearsalDevices | undefined;
  #run = "";

  /** @param name of a plan file in `nights/` */
  constructor(name: string) {
    const { observatory } = loadObservatory(readSource(join(folder, "observatory.yaml")), readText);
    const source = readSource(join(folder, `${name}.yaml`));
    const { plan, findings } = loadPlan(source, { observatory, catalog, nowMs: eveningMs });
    if (!observatory || !plan) throw new Error(JSON.stringify(findings));
    this.#plan = plan;
    this.#observatory = observatory;
    mkdirSync(join(this.directory, "runs"));
  }

  /** One process: until all is done, or until a safe stop at a plan time. */
  async process(
    options: {
      stopAtMs?: number;
      /** Plan times between which a safety source says unsafe. */
      unsafeMs?: readonly [from: number, to: number];
      onEntry?: (entry: JournalEntry) => void;
    } = {},
  ): Promise<void> {
    const { clock } = this;
    this.#devices ??= await rehearsalDevices(this.#plan, this.#observatory, clock, () => "uuid");
    const devices = this.#devices;
    const opening = {
      directory: this.directory,
      clock,
      openSink: fileSink,
      program: "nightplan test",
      onEntry: options.onEntry ?? (() => undefined),
    };
    const night = nightToRun(this.#plan, this.#observatory.site, clock.now());
    const source = { file: "plan.yaml", digest: digestOf(this.#plan), plan: this.#plan };
    const open =
      this.#run === ""
        ? createRun(opening, source, night, "observatory")
        : reopenRun(opening, readRun(this.directory, this.#run));
    this.#run = open.recorder.state.run;
    const { control, holds, stop } = controlRun(open.recorder);
    if (options.stopAtMs !== undefined) {
      void clock.sleepUntil(options.stopAtMs).then(() => control.stop("test"));
    }
    const platform = testPlatform({ transports: async () => devices.transports }, clock);
    const opener = await deviceOpener({ platform, clock, ...devices });
    const opened = new Map<string, Device>();
    for (const { device } of this.#plan.lanes) {
      const { family, settings, environment } = opener(device, () => undefined);
      opened.set(device, await family.open(settings, environment));
    }
    const { site } = this.#observatory;
    const { recorder } = open;
    const outside = pretendedOutside();
    const session = { clock, site, catalog, recorder, devices: opened, writeKept: () => undefined };
    const safety = options.unsafeMs && rules(options.unsafeMs, clock);
    await clock.runUntil(runSession({ ...session, outside, holds, safety, stop }));
    open.close();
  }

  entries(): readonly JournalEntry[] {
    return readRun(this.directory, this.#run).contents.entries;
  }

  remove(): void {
    this.#devices?.close();
    rmSync(this.directory, { recursive: true, force: true });
  }
}

function rules([from, to]: readonly [number, number], clock: VirtualClock): SafetyRules {
  const read = async () => {
    const atMs = clock.now();
    const isSafe = atMs < from || atMs >= to;
    return { isSafe, atMs, reasons: isSafe ? [] : ["rain"] };
  };
  const source = { read, close: async () => undefined };
  const sources = [{ name: "sky", source, everySec: 10, maxAgeSec: 120 }];
  return { sources, settleSec: 900, lanes: undefined };
}
