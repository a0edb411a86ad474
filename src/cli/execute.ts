import { join } from "node:path";
import type { Clock } from "../clock.ts";
import type { StateLock } from "../control/lock.ts";
import type { Device } from "../devices/device.ts";
import { messageOf } from "../errors.ts";
import { ExitCode } from "../exit-codes.ts";
import type { JournalEntry } from "../gen/journal-entry.ts";
import { keptFolder } from "../journal/kept-files.ts";
import { senders } from "../messages/message.ts";
import { devicesOf } from "../plan/followed.ts";
import type { Observatory } from "../plan/observatory.ts";
import { controlRun, type RunControl } from "../run/control.ts";
import type { WriteKept } from "../run/file-keeper.ts";
import type { OpenRun } from "../run/open-run.ts";
import type { Outside } from "../run/outside.ts";
import { StopReason } from "../run/reasons.ts";
import { notResting } from "../run/resume.ts";
import { runSession } from "../run/session.ts";
import type { SafetyRules } from "../safety/rules.ts";
import type { LocalServer } from "../serve/server.ts";
import { liveSource } from "../serve/sources.ts";
import type { SecretReference } from "../verb.ts";
import { pauseLines } from "../view/hold-text.ts";
import { runText } from "../view/run-text.ts";
import { answerControl } from "./answer-control.ts";
import { catalog } from "./catalog.ts";
import { type Arguments, flag, paintFor, text, writeJson } from "./command.ts";
import { Live } from "./live.ts";
import { deviceOpener, requireSecrets } from "./open-device.ts";
import type { Platform } from "./platform.ts";
import { serveBesideRun } from "./serving.ts";
import { stackText } from "./stack-text.ts";
import { onStopWishes } from "./stop-signals.ts";

/** What shows entries of a run: lines and a block for people, NDJSON for programs. */
export interface Watcher {
  readonly onEntry: (entry: JournalEntry) => void;
  /** Whoever else is shown each entry. */
  also(listener: (entry: JournalEntry) => void): void;
  readonly live: Live;
}

export function watcher(args: Arguments, platform: Platform, clock: Clock, zone: string): Watcher {
  const live = new Live(platform.stderr, clock, zone, paintFor(platform.stderr, platform));
  const others: ((entry: JournalEntry) => void)[] = [];
  return {
    live,
    onEntry(entry) {
      if (flag(args, "json")) writeJson(platform.stdout, entry);
      live.entry(entry);
      for (const other of others) other(entry);
    },
    also: (listener) => void others.push(listener),
  };
}

export interface Execution {
  readonly args: Arguments;
  readonly platform: Platform;
  readonly clock: Clock;
  readonly observatory: Observatory;
  readonly lock: StateLock;
  readonly run: OpenRun;
  readonly watcher: Watcher;
  /** What triggers look at. */
  readonly outside: Outside;
  /** What must say that it is safe; undefined where nothing is asked. */
  readonly safety: SafetyRules | undefined;
  /** Reads a secret of the observatory file. */
  readonly secret: (reference: SecretReference) => string;
}

/** Takes an open run to its end in this process, watched, stoppable by signal and through the control endpoint. */
export async function execute(options: Execution): Promise<ExitCode> {
  const { args, platform, clock, observatory, lock, watcher: watch, outside, safety } = options;
  const { recorder } = options.run;
  const run = controlRun(recorder);
  lock.handle((request) => answerControl(request, run.control, recorder));
  const crashes: unknown[] = [];
  const crash = (error: unknown): void => {
    crashes.push(error);
    run.fail(new StopReason("fatal", `the run cannot go on: ${messageOf(error)}`));
  };
  const releases = [
    onStopWishes(platform, clock, {
      isStopping: () => run.stop.aborted,
      first: run.control.stop,
      again(signal) {
        const moving = notResting(recorder.state);
        watch.live.say(`Ended at once by ${signal}. Not brought to rest: ${moving.join(", ") || "nothing"}.`);
        platform.exitNow(moving.length > 0 ? ExitCode.stepFailed : ExitCode.stopped);
      },
    }),
    // Whatever was thrown where nobody catches: no telescope is left moving for it.
    platform.onCrash(crash),
  ];
  let server: LocalServer | undefined;
  try {
    server = await serveRun(options, run.control);
    const devices = await openDevices(options, crash);
    watch.live.watch(recorder.state);
    const { site } = observatory;
    const folder = keptFolder(lock.directory, recorder.state.run);
    const writeKept: WriteKept = (step, name, bytes, piece) =>
      platform.keepFile(join(folder, step), name, bytes, piece);
    for (const line of pauseLines(recorder.state)) watch.live.say(line);
    const { holds, stop } = run;
    const session = { clock, site, catalog, recorder, devices, writeKept, outside, holds, safety, stop };
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
    await server?.close();
    options.run.close();
  }
}

/** Serves the run where that was asked for. */
async function serveRun(options: Execution, control: RunControl): Promise<LocalServer | undefined> {
  const { args, platform, clock, observatory, lock, run, watcher: watch, secret } = options;
  const address = text(args, "serve");
  if (address === undefined) return undefined;
  const sender = senders[observatory.serve.compat];
  const source = liveSource(lock.directory, run.recorder.state.run, { catalog, sender });
  watch.also((entry) => source.take(entry));
  const say = (line: string): void => watch.live.say(line);
  const { serve: settings, site } = observatory;
  return serveBesideRun({ platform, clock, settings, secret, address, source, site, control, say });
}

/** Makes each device of the plan; none connects before its first step. */
async function openDevices(options: Execution, fail: (error: unknown) => void): Promise<Map<string, Device>> {
  const { recorder } = options.run;
  const opener = await deviceOpener(options);
  const devices = new Map<string, Device>();
  for (const { device: name } of devicesOf(recorder.state.plan)) {
    const note = (text: string): void => {
      try {
        recorder.append("device", { device: name, text });
      } catch (error) {
        fail(error);
      }
    };
    const opening = opener(name, note);
    requireSecrets(opening);
    const { family, settings, environment } = opening;
    devices.set(name, await family.open(settings, environment));
  }
  return devices;
}
