import { appendFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { families } from "../../src/devices/catalog.ts";
import type { Device, StepContext } from "../../src/devices/device.ts";
import { DeviceError } from "../../src/errors.ts";
import type { ExitCode } from "../../src/exit-codes.ts";
import type { JournalEntry } from "../../src/gen/journal-entry.ts";
import { fold } from "../../src/journal/fold.ts";
import { fileSink, type OpenSink } from "../../src/journal/journal.ts";
import { readRun } from "../../src/journal/store.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { controlRun, type RunControl } from "../../src/run/control.ts";
import type { WriteKept } from "../../src/run/file-keeper.ts";
import { createRun, type RunOpening, reopenRun } from "../../src/run/open-run.ts";
import { type Outside, pretendedOutside } from "../../src/run/outside.ts";
import { runSession } from "../../src/run/session.ts";
import type { SafetyRules } from "../../src/safety/rules.ts";
import type { Site } from "../../src/sky/site.ts";
import type { Catalog, JsonObject, OnDoubt } from "../../src/verb.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";

/** 2026-11-20T18:00:00 in Phoenix: after nautical dusk of that night's plan times used here. */
export const startMs = Date.UTC(2026, 10, 21, 1, 0, 0);
export const site: Site = {
  latitudeDeg: 31.96,
  longitudeDeg: -111.6,
  elevationM: 2120,
  zone: "America/Phoenix",
  horizon: undefined,
};
export const night = {
  date: "2026-11-20",
  zone: "America/Phoenix",
  noonMs: startMs - 6 * 3_600_000,
  nextNoonMs: startMs + 18 * 3_600_000,
  startsMs: startMs,
  endsMs: startMs + 10 * 3_600_000,
};

const verb = (onDoubt: OnDoubt, endable = false): Catalog[string][string] => ({
  summary: "",
  onDoubt,
  relies: [],
  endable,
  timeoutSec: () => 600,
  leastSec: () => 0,
});

/** Verbs of the scripted device: how each behaves is up to its script. */
export const catalog: Catalog = {
  move: families.move?.verbs ?? {},
  dwarf: {
    calibrate: verb("repeat"),
    goto: verb("probe"),
    stack: verb("probe", true),
    offset: verb("ask"),
    follow: {
      ...verb("repeat", true),
      timeoutSec: () => 50_000,
      follows: { verb: "goto", params: { oneClick: false } },
    },
  },
};

/** What a scripted device does with a step. */
export type Act = (context: StepContext, params: JsonObject) => Promise<JsonObject>;

export interface Call {
  readonly verb: string;
  readonly inDoubt: boolean;
  readonly earlier: readonly JsonObject[];
}

/** A device that does what the test says, and remembers what it was told. */
export class ScriptedDevice implements Device {
  readonly calls: Call[] = [];
  safeCalls = 0;
  readyCalls = 0;
  readonly #acts: Act[];

  constructor(acts: Act[] = []) {
    this.#acts = acts;
  }

  async ready(): Promise<JsonObject> {
    this.readyCalls += 1;
    return {};
  }

  async run(verbName: string, params: JsonObject, context: StepContext): Promise<JsonObject> {
    this.calls.push({ verb: verbName, inDoubt: context.inDoubt, earlier: context.earlier });
    const act = this.#acts.shift() ?? done;
    return act(context, params);
  }

  async makeSafe(): Promise<readonly string[]> {
    this.safeCalls += 1;
    return ["stopped"];
  }

  async close(): Promise<void> {}
}

export const done: Act = async ({ clock, signal }) => {
  await clock.sleep(1000, signal);
  return { ok: true };
};

/** Never ends by itself. */
export const hang: Act = async ({ clock, signal }) => {
  await clock.sleep(1e12, signal);
  return {};
};

export function fails(retry: DeviceError["retry"], code = "device-failed"): Act {
  return async () => {
    throw new DeviceError(code, "dwarf", `It failed: ${retry}.`, { retry });
  };
}

/** A journal that is not forced to the disk: for tests with very many runs, none of which loses power. */
export const unsyncedSink: OpenSink = (file, keepBytes) => {
  if (keepBytes !== "new") truncateSync(file, keepBytes);
  return { append: (text) => appendFileSync(file, text), close: () => undefined };
};

/** A state directory with the runs of one plan on scripted devices. */
export class Bench {
  readonly directory = mkdtempSync(join(tmpdir(), "nightplan-test-"));
  readonly clock: VirtualClock;
  readonly stop = new AbortController();
  #run = "";

  constructor(atMs = startMs) {
    this.clock = new VirtualClock(atMs);
  }

  opening(openSink: OpenSink = fileSink): RunOpening {
    return {
      directory: this.directory,
      clock: this.clock,
      openSink,
      program: "nightplan test",
      onEntry: () => undefined,
    };
  }

  /** Begins a run, or goes on with it, until this process is through. */
  async run(
    plan: Plan,
    devices: Record<string, Device>,
    options: {
      stop?: AbortSignal;
      openSink?: OpenSink;
      writeKept?: WriteKept;
      outside?: Outside;
      safety?: SafetyRules;
      /** Gets the control of the run before it begins. */
      ask?: (control: RunControl) => void;
    } = {},
  ): Promise<ExitCode> {
    mkdirSync(join(this.directory, "runs"), { recursive: true });
    const opening = this.opening(options.openSink);
    const open =
      this.#run === ""
        ? createRun(opening, { file: "plan.yaml", digest: "d", plan }, night, "o")
        : reopenRun(opening, readRun(this.directory, this.#run));
    this.#run = open.recorder.state.run;
    try {
      const controlled = controlRun(open.recorder);
      options.ask?.(controlled.control);
      const session = runSession({
        holds: controlled.holds,
        safety: options.safety,
        clock: this.clock,
        site,
        catalog,
        recorder: open.recorder,
        writeKept: options.writeKept ?? (() => undefined),
        outside: options.outside ?? pretendedOutside(),
        stop: AbortSignal.any([options.stop ?? this.stop.signal, controlled.stop]),
        devices: new Map(Object.entries(devices)),
      });
      return (await this.clock.runUntil(session)).exitCode;
    } finally {
      open.close();
    }
  }

  /** Goes on with a run whose journal another process left. */
  take(run: string, journal: string): void {
    mkdirSync(join(this.directory, "runs"), { recursive: true });
    writeFileSync(join(this.directory, "runs", `${run}.ndjson`), journal);
    this.#run = run;
  }

  entries(): readonly JournalEntry[] {
    return readRun(this.directory, this.#run).contents.entries;
  }

  /** Status of every step, by id. */
  statuses(): Record<string, string> {
    return Object.fromEntries([...fold(this.entries()).steps].map(([id, step]) => [id, step.status]));
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}
