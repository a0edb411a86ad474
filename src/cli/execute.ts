import type { Clock } from "../clock.ts";
import type { StateLock } from "../control/lock.ts";
import { families } from "../devices/catalog.ts";
import type { Device } from "../devices/device.ts";
import { AppError, messageOf } from "../errors.ts";
import { ExitCode } from "../exit-codes.ts";
import type { JournalEntry } from "../gen/journal-entry.ts";
import type { Observatory } from "../plan/observatory.ts";
import type { OpenRun } from "../run/open-run.ts";
import { StopReason } from "../run/reasons.ts";
import { notResting } from "../run/resume.ts";
import { runSession } from "../run/session.ts";
import type { SecretReference } from "../verb.ts";
import { runReport } from "../view/run-report.ts";
import { runText } from "../view/run-text.ts";
import { catalog } from "./catalog.ts";
import { type Arguments, flag, paintFor, writeJson } from "./command.ts";
import { Live } from "./live.ts";
import type { Platform } from "./platform.ts";
import { stackText } from "./stack-text.ts";

/** What shows entries of a run: lines and a block for people, NDJSON for programs. */
export interface Watcher {
  readonly onEntry: (entry: JournalEntry) => void;
  readonly live: Live;
}

export function watcher(args: Arguments, platform: Platform, clock: Clock, zone: string): Watcher {
  const live = new Live(platform.stderr, clock, zone, paintFor(platform.stderr, platform));
  return {
    live,
    onEntry(entry) {
      if (flag(args, "json")) writeJson(platform.stdout, entry);
      live.entry(entry);
    },
  };
}

/** Signals within this time are one request to stop. */
const SAME_WISH_MS = 1_500;

export interface Execution {
  readonly args: Arguments;
  readonly platform: Platform;
  readonly clock: Clock;
  readonly observatory: Observatory;
  readonly lock: StateLock;
  readonly run: OpenRun;
  readonly watcher: Watcher;
  /** Reads a secret of the observatory file. */
  readonly secret: (reference: SecretReference) => string;
}

/** Takes an open run to its end in this process, watched, stoppable by signal and through the control endpoint. */
export async function execute(options: Execution): Promise<ExitCode> {
  const { args, platform, clock, observatory, lock, run, watcher: watch } = options;
  const { recorder } = run;
  const stop = new AbortController();
  const requestStop = (by: string): void => {
    if (stop.signal.aborted) return;
    try {
      recorder.append("stop-requested", { by });
    } catch {
      // A journal that cannot be written must not keep anybody from stopping; the next entry says so.
    }
    stop.abort(new StopReason("stop-requested", `a safe stop was asked for by ${by}`));
  };
  lock.handle(({ command }) => {
    if (command === "status") return { ok: true, body: { pid: process.pid, ...runReport(recorder.state) } };
    requestStop("control");
    return { ok: true, body: { pid: process.pid, run: recorder.state.run } };
  });
  let askedMs = 0;
  const crashes: unknown[] = [];
  const crash = (error: unknown): void => {
    crashes.push(error);
    stop.abort(new StopReason("fatal", `the run cannot go on: ${messageOf(error)}`));
  };
  const releases = [
    platform.onStopSignal((signal) => {
      if (!stop.signal.aborted) {
        askedMs = clock.elapsed();
        requestStop(signal);
        return;
      }
      // timeout(1) and terminals send a signal to a process and its group: that is one wish.
      if (clock.elapsed() - askedMs < SAME_WISH_MS) return;
      const moving = notResting(recorder.state);
      watch.live.say(`Ended at once by ${signal}. Not brought to rest: ${moving.join(", ") || "nothing"}.`);
      platform.exitNow(moving.length > 0 ? ExitCode.stepFailed : ExitCode.stopped);
    }),
    // Whatever was thrown where nobody catches: no telescope is left moving for it.
    platform.onCrash(crash),
  ];
  try {
    const devices = await openDevices(options, crash);
    watch.live.watch(recorder.state);
    const { site } = observatory;
    const session = { clock, site, catalog, recorder, devices, stop: stop.signal };
    const { exitCode, bugs } = await runSession(session);
    watch.live.close();
    if (!flag(args, "json")) {
      const paint = paintFor(platform.stdout, platform);
      platform.stdout.write(`\n${runText(recorder.state, observatory.site.zone, paint)}`);
    }
    const unexpected = [...bugs, ...crashes];
    for (const bug of unexpected) platform.stderr.write(`${stackText(bug)}\n`);
    return crashes.length > 0 ? ExitCode.bug : exitCode;
  } finally {
    for (const release of releases) release();
    watch.live.close();
    run.close();
  }
}

/** Makes a device for each lane; none connects before its first step. */
async function openDevices(options: Execution, fail: (error: unknown) => void): Promise<Map<string, Device>> {
  const { platform, clock, observatory, run, secret } = options;
  const { connect, http } = await platform.transports(clock);
  const { latitudeDeg, longitudeDeg, elevationM, zone } = observatory.site;
  const site = { latitudeDeg, longitudeDeg, elevationM, zone };
  const devices = new Map<string, Device>();
  for (const { device: name } of run.recorder.state.plan.lanes) {
    const { kind, settings } = observatory.devices[name] ?? { kind: "", settings: {} };
    const family = families[kind];
    if (!family) throw unknownDevice(name, observatory);
    const note = (text: string): void => {
      try {
        run.recorder.append("device", { device: name, text });
      } catch (error) {
        fail(error);
      }
    };
    // A secret that is missing at dusk is better than one that is missing at midnight.
    for (const setting of Object.values(settings)) if (isSecret(setting)) secret(setting);
    const environment = { name, clock, site, connect, http, secret, uuid: platform.uuid, note };
    devices.set(name, await family.open(settings, environment));
  }
  return devices;
}

function isSecret(setting: unknown): setting is SecretReference {
  return typeof setting === "object" && setting !== null && ("env" in setting || "file" in setting);
}

function unknownDevice(name: string, observatory: Observatory): AppError {
  return new AppError("unknown-device", `${observatory.file} has no device ${name} that can be driven.`, {
    hint: `Its devices: ${Object.keys(observatory.devices).join(", ")}.`,
  });
}
