import { lockState } from "../../control/lock.ts";
import { UsageError } from "../../errors.ts";
import { ExitCode } from "../../exit-codes.ts";
import { pretendedOutside } from "../../run/outside.ts";
import { type Arguments, type Command, expectPositionals, flag, text } from "../command.ts";
import { execute, watcher } from "../execute.ts";
import { readPlan } from "../inputs.ts";
import { looksOutside, pretenceText, realOutside } from "../outside.ts";
import { program } from "../program.ts";
import { assumedSafeText, safetyRules } from "../safety-sources.ts";
import { secretReader } from "../secrets.ts";
import { serveOption, serveOptional } from "../serving.ts";
import { joinSimulation } from "../simulation.ts";
import { openTonight } from "../tonight.ts";

const defaultSpeed = 300;

export const run: Command = {
  name: "run",
  summary: "run a plan tonight, or go on with tonight's run of it",
  usage: `PLAN

An unfinished run of this plan from the same night is resumed. One from an earlier night is closed as expired.
  --fresh     never resume: begin anew
  --adopt     go by the changed plan file; finished steps whose content is the same stay finished
  --sim       run against the built-in simulators, in plan time that runs fast. They live on for a minute,
              so that a run that was killed finds its telescopes as it left them. Profiles, filters and base
              sequences are those that the plan names; files and commands that it waits for come at once
  --serve [ADDR]  serve the live page and messages while it runs (docs/page.md), at 127.0.0.1:8190 unless ADDR or the observatory
              file says otherwise
  --speed N   how fast plan time runs with --sim (default: ${defaultSpeed})`,
  options: {
    fresh: { type: "boolean", default: false },
    adopt: { type: "boolean", default: false },
    sim: { type: "boolean", default: false },
    speed: { type: "string" },
    ...serveOption,
  },
  optional: serveOptional,
  async run(args, platform) {
    expectPositionals(args, run, 1, 1);
    const speed = speedOf(args);
    const read = readPlan(args, platform, args.positionals[0] ?? "");
    if (!read) return ExitCode.planHasProblems;
    const real = {
      clock: platform.clock,
      observatory: read.observatory,
      directory: text(args, "state") ?? "",
      fresh: false,
    };
    const world = flag(args, "sim") ? await joinSimulation(real, read.source.plan, speed) : real;
    const { clock, observatory } = world;
    const lock = await lockState(world.directory, platform.system);
    try {
      const watch = watcher(args, platform, clock, observatory.site.zone);
      const opening = {
        directory: lock.directory,
        clock,
        openSink: platform.openSink,
        program: program.text,
        onEntry: watch.onEntry,
      };
      const open = openTonight(opening, read.source, observatory, {
        fresh: flag(args, "fresh") || world.fresh,
        adopt: flag(args, "adopt"),
        say: (line) => watch.live.say(line),
      });
      const secret = secretReader(observatory.file, platform.environment, platform.system);
      const isSimulated = flag(args, "sim");
      if (isSimulated && looksOutside(read.source.plan)) watch.live.say(pretenceText);
      const outside = isSimulated ? pretendedOutside() : realOutside(platform, observatory);
      if (isSimulated && read.observatory.safety !== undefined) watch.live.say(assumedSafeText);
      const opened = { platform, clock, observatory, secret };
      const safety = isSimulated ? undefined : await safetyRules(opened);
      return await execute({ ...opened, args, lock, watcher: watch, run: open, outside, safety });
    } finally {
      await lock.close();
    }
  },
};

function speedOf(args: Arguments): number {
  const given = text(args, "speed");
  if (given === undefined) return defaultSpeed;
  if (!flag(args, "sim")) {
    throw new UsageError("run: --speed goes with --sim only.", "A real night takes as long as it takes.");
  }
  const speed = Number(given);
  if (Number.isFinite(speed) && speed >= 1 && speed <= 3600) return speed;
  throw new UsageError(`run: --speed must be a number from 1 to 3600, not ${given}.`);
}
