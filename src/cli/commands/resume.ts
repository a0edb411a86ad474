import { existsSync } from "node:fs";
import { lockState } from "../../control/lock.ts";
import { UsageError } from "../../errors.ts";
import { ExitCode } from "../../exit-codes.ts";
import type { EntryBody } from "../../journal/line.ts";
import { newestRuns, readRun } from "../../journal/store.ts";
import { applyDecisions, expireRun } from "../../run/open-run.ts";
import { type Arguments, type Command, expectPositionals, flag, text, texts } from "../command.ts";
import { execute, watcher } from "../execute.ts";
import { readObservatory, readPlan } from "../inputs.ts";
import { realOutside } from "../outside.ts";
import { program } from "../program.ts";
import { safetyRules } from "../safety-sources.ts";
import { secretReader } from "../secrets.ts";
import { serveOption, serveOptional } from "../serving.ts";
import { takeUp } from "../tonight.ts";

type Decision = EntryBody<"decision">["decision"];

export const resume: Command = {
  name: "resume",
  summary: "go on with one run, after deciding its steps in doubt",
  usage: `[RUN]

RUN is a name that \`nightplan runs\` lists; the newest unfinished run when absent. The run goes by the plan it began with.
  --decide STEP=done|redo|skip   what became of a step whose result was never seen; may be given several times
  --adopt                        go by the changed plan file
  --serve [ADDR]                 as with run`,
  options: {
    decide: { type: "string", multiple: true },
    adopt: { type: "boolean", default: false },
    ...serveOption,
  },
  optional: serveOptional,
  async run(args, platform) {
    expectPositionals(args, resume, 0, 1);
    const decisions = readDecisions(args);
    const lock = await lockState(text(args, "state") ?? "", platform.system);
    try {
      const name = args.positionals[0];
      const found = name === undefined ? firstUnfinished(lock.directory) : readRun(lock.directory, name);
      if (!found) throw new UsageError("There is no unfinished run.", "Start one with `nightplan run PLAN`.");
      if (found.state.ended) {
        throw new UsageError(
          `${found.name} has ended: ${found.state.ended.outcome}.`,
          "`nightplan show` says what happened.",
        );
      }
      const observatory = readObservatory(args, platform, found.state.planFile);
      if (!observatory) return ExitCode.planHasProblems;
      const watch = watcher(args, platform, platform.clock, observatory.site.zone);
      const { clock, openSink } = platform;
      const opening = {
        directory: lock.directory,
        clock,
        openSink,
        program: program.text,
        onEntry: watch.onEntry,
      };
      if (clock.now() >= found.state.night.nextNoonMs) {
        throw new UsageError(
          `Its night is over. ${expireRun(opening, found)}`,
          `\`nightplan show ${found.name}\` says how far it came.`,
        );
      }
      const { planFile } = found.state;
      const source = existsSync(planFile) ? readPlan(args, platform, planFile)?.source : undefined;
      const say = (line: string): void => watch.live.say(line);
      const open = takeUp(opening, found, source, observatory, { adopt: flag(args, "adopt"), say });
      applyDecisions(open.recorder, decisions);
      const secret = secretReader(observatory.file, platform.environment, platform.system);
      const outside = realOutside(platform, observatory);
      const opened = { platform, clock, observatory, secret };
      const safety = await safetyRules(opened);
      return await execute({ ...opened, args, lock, watcher: watch, run: open, outside, safety });
    } finally {
      await lock.close();
    }
  },
};

function firstUnfinished(directory: string): ReturnType<typeof readRun> | undefined {
  return newestRuns(directory).find(({ state }) => !state.ended);
}

function readDecisions(args: Arguments): Map<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (const given of texts(args, "decide")) {
    const split = given.lastIndexOf("=");
    const decision = given.slice(split + 1);
    if (split < 1 || !isDecision(decision)) {
      throw new UsageError(
        `--decide takes STEP=done, STEP=redo or STEP=skip, not "${given}".`,
        "Look at the device first.",
      );
    }
    decisions.set(given.slice(0, split), decision);
  }
  return decisions;
}

function isDecision(value: string): value is Decision {
  return value === "done" || value === "redo" || value === "skip";
}
