import { lockState } from "../../control/lock.ts";
import { AppError, UsageError } from "../../errors.ts";
import { ExitCode } from "../../exit-codes.ts";
import { nightToRun } from "../../run/night.ts";
import { adoptPlan, createRun, expireRun, planChangeNotice, reopenRun, unfinishedRun } from "../../run/open-run.ts";
import { inFlight } from "../../run/resume.ts";
import { type Command, expectPositionals, flag, text } from "../command.ts";
import { execute, watcher } from "../execute.ts";
import { readPlan } from "../inputs.ts";
import { program } from "../program.ts";
import { simulation } from "../simulation.ts";

export const run: Command = {
  name: "run",
  summary: "run a plan tonight, or go on with tonight's run of it",
  usage: `PLAN

An unfinished run of this plan from the same night is resumed. One from an earlier night is closed as expired.
  --fresh     never resume: begin anew
  --adopt     go by the changed plan file; finished steps whose content is the same stay finished
  --sim       run against the built-in simulators, in plan time that runs fast; they live on for a minute,
              so that a run that was killed finds its telescopes as it left them
  --speed N   how fast plan time runs with --sim (default: 300)`,
  options: {
    fresh: { type: "boolean", default: false },
    adopt: { type: "boolean", default: false },
    sim: { type: "boolean", default: false },
    speed: { type: "string", default: "300" },
  },
  async run(args, platform) {
    expectPositionals(args, run, 1, 1);
    const read = readPlan(args, platform, args.positionals[0] ?? "");
    if (!read.source || !read.observatory) return ExitCode.planHasProblems;
    const source = read.source;
    const real = { clock: platform.clock, observatory: read.observatory, fresh: false };
    const directory = text(args, "state") ?? "";
    if (!flag(args, "sim") && process.argv.includes("--speed")) {
      throw new UsageError("run: --speed goes with --sim only.", "A real night takes as long as it takes.");
    }
    const world = flag(args, "sim")
      ? await simulation({ platform, source, observatory: read.observatory, directory, speed: speedOf(text(args, "speed")) })
      : { ...real, directory };
    const { clock, observatory } = world;
    const lock = await lockState(world.directory, platform.system);
    try {
      const watch = watcher(args, platform, clock, observatory.site.zone);
      const opening = { directory: lock.directory, clock, openSink: platform.openSink, program, onEntry: watch.onEntry };
      const night = nightToRun(source.plan, observatory.site, clock.now());
      let before = flag(args, "fresh") || world.fresh ? undefined : unfinishedRun(lock.directory, source.plan.name);
      if (before && before.state.night.date !== night.date) {
        const lost = inFlight(before.state).map(({ step }) => step.id);
        watch.live.say(
          `${before.name} is from an earlier night and is closed as expired.` +
            (lost.length > 0 ? ` In flight when it ended, outcome unknown: ${lost.join(", ")}.` : ""),
        );
        expireRun(opening, before);
        before = undefined;
      }
      if (before) {
        const notice = planChangeNotice(before.state, source);
        watch.live.say(`Going on with ${before.name}.`);
        if (notice !== undefined && !flag(args, "adopt")) {
          watch.live.say(`The plan file has changed since: ${notice}. The run goes by the plan it began with; --adopt takes the new one.`);
        }
      }
      const open = before ? reopenRun(opening, before) : createRun(opening, source, night, observatory.digest);
      if (before && flag(args, "adopt") && before.state.planDigest !== source.digest) adoptPlan(open.recorder, source);
      return await execute({ args, platform, clock, observatory, lock, run: open, watcher: watch });
    } finally {
      await lock.close();
    }
  },
};

function speedOf(value: string | undefined): number {
  const speed = Number(value);
  if (Number.isFinite(speed) && speed >= 1 && speed <= 10_000) return speed;
  throw new AppError("usage", `--speed must be a number from 1 to 10000, not ${value}.`);
}
