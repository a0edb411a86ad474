import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lockState } from "../../control/lock.ts";
import { ExitCode } from "../../exit-codes.ts";
import type { OpenSink } from "../../journal/journal.ts";
import { nightToRun } from "../../run/night.ts";
import { createRun } from "../../run/open-run.ts";
import { pretendedOutside } from "../../run/outside.ts";
import { VirtualClock } from "../../virtual-clock.ts";
import { type Command, expectPositionals, text } from "../command.ts";
import { execute, watcher } from "../execute.ts";
import { readPlan } from "../inputs.ts";
import { looksOutside, pretenceText } from "../outside.ts";
import { pretendedSafety } from "../pretended-safety.ts";
import { program } from "../program.ts";
import { rehearsalDevices } from "../rehearsal.ts";
import { assumedSafeText } from "../safety-sources.ts";

/** A rehearsal is not gone on with: nothing of its journal is kept, and no disk is waited for. */
const nowhere: OpenSink = () => ({ append: () => undefined, close: () => undefined });

export const rehearse: Command = {
  name: "rehearse",
  summary: "the whole night in a second, on simulators in memory",
  usage: `PLAN

Shows what the plan would do tonight (or on the coming night) if every device did its work. Touches no device, and
leaves nothing in the state directory. The simulated RoboTarget has every profile, filter and base sequence that the plan
names, and an empty database: whether the real one has them, \`nightplan diff\` says. Files and commands that steps wait for
come at once; no command is run. It is taken to be safe all night.
  --unsafe FROM..TO   it is not safe from one time to another, such as 02:00..02:40: what lanes do then`,
  options: { unsafe: { type: "string" } },
  async run(args, platform) {
    expectPositionals(args, rehearse, 1, 1);
    const read = readPlan(args, platform, args.positionals[0] ?? "");
    if (!read) return ExitCode.planHasProblems;
    const { plan } = read.source;
    const night = nightToRun(plan, read.observatory.site, platform.clock.now());
    const clock = new VirtualClock(night.startsMs);
    const unsafe = text(args, "unsafe");
    const safety =
      unsafe === undefined ? undefined : pretendedSafety(unsafe, read.observatory, night, () => clock.now());
    const devices = await rehearsalDevices(plan, read.observatory, clock, platform.uuid);
    const lock = await lockState(mkdtempSync(join(tmpdir(), "nightplan-rehearsal-")), platform.system);
    try {
      const watch = watcher(args, platform, clock, read.observatory.site.zone);
      watch.live.say("REHEARSAL: simulators in memory, no device is touched.");
      if (looksOutside(plan)) watch.live.say(pretenceText);
      if (!safety && read.observatory.safety) watch.live.say(assumedSafeText);
      const opening = {
        directory: lock.directory,
        clock,
        openSink: nowhere,
        program: program.text,
        onEntry: watch.onEntry,
      };
      const run = createRun(opening, read.source, night, read.observatory.digest);
      const { observatory, transports, secret } = devices;
      const keepFile = (): void => undefined;
      const rehearsal = { ...platform, clock, keepFile, transports: async () => transports };
      const shared = { args, platform: rehearsal, clock, observatory, lock, watcher: watch, secret };
      return await clock.runUntil(execute({ ...shared, run, outside: pretendedOutside(), safety }));
    } finally {
      devices.close();
      await lock.close();
      rmSync(lock.directory, { recursive: true, force: true });
    }
  },
};
