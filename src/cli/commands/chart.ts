import { writeFileSync } from "node:fs";
import { chartWidth, nightChart } from "../../chart/chart.ts";
import { UsageError } from "../../errors.ts";
import { ExitCode } from "../../exit-codes.ts";
import { begin } from "../../journal/fold.ts";
import { readSource } from "../../plan/read-file.ts";
import { nightToRun } from "../../run/night.ts";
import { nightOfDate } from "../../sky/night.ts";
import { isoTime } from "../../time-text.ts";
import { VirtualClock } from "../../virtual-clock.ts";
import { catalog } from "../catalog.ts";
import { type Arguments, type Command, expectPositionals, flag, text } from "../command.ts";
import { readObservatory, usablePlan } from "../inputs.ts";
import type { Output } from "../platform.ts";
import { program } from "../program.ts";
import { unwritable } from "../unwritable.ts";

export const chart: Command = {
  name: "chart",
  summary: "the night as a picture (SVG), for a pull request",
  usage: `PLAN --out FILE

Twilight, Moon, the altitude of each target, and when each lane does what: as gates and lengths of steps tell, if every
step succeeds. Opens no device. The live page shows the same picture while the plan runs.
  --out FILE      where the picture goes; - is standard output
  --date DATE     the night that begins in the evening of DATE (2026-11-20); tonight when absent
  --width PIXELS  ${chartWidth.min} to ${chartWidth.max} (default: ${chartWidth.usual})
  --red           in red, for eyes that are used to the dark`,
  options: {
    out: { type: "string" },
    date: { type: "string" },
    width: { type: "string" },
    red: { type: "boolean", default: false },
  },
  async run(args, platform) {
    expectPositionals(args, chart, 1, 1);
    const out = text(args, "out");
    if (out === undefined) {
      throw new UsageError("chart: --out is missing.", "Name a file: nightplan chart PLAN --out night.svg");
    }
    const widthPx = widthOf(args);
    const file = args.positionals[0] ?? "";
    const observatory = readObservatory(args, platform, file);
    if (!observatory) return ExitCode.planHasProblems;
    const { site } = observatory;
    const date = text(args, "date");
    const fromMs = date === undefined ? platform.clock.now() : nightOfDate(site.zone, date).noonMs;
    // Findings are about the night that is drawn.
    const read = usablePlan(readSource(file), observatory, { ...platform, clock: new VirtualClock(fromMs) });
    if (!read) return ExitCode.planHasProblems;
    const { source } = read;
    const night = nightToRun(source.plan, site, fromMs);
    // The picture of a run that has just begun is that of its plan.
    const state = begin({
      v: 1,
      seq: 0,
      at: isoTime(night.startsMs),
      kind: "run-started",
      body: {
        run: source.plan.name,
        program: program.text,
        planFile: source.file,
        planDigest: source.digest,
        plan: { ...source.plan },
        observatoryDigest: observatory.digest,
        night,
      },
    });
    const svg = nightChart(state, {
      site,
      catalog,
      nowMs: night.startsMs,
      showNow: false,
      widthPx,
      alone: { red: flag(args, "red") },
    });
    write(out, `${svg}\n`, platform.stdout);
    return ExitCode.done;
  },
};

function write(out: string, svg: string, output: Output): void {
  if (out === "-") {
    output.write(svg);
    return;
  }
  try {
    writeFileSync(out, svg);
  } catch (error) {
    throw unwritable(out, error);
  }
}

function widthOf(args: Arguments): number {
  const given = text(args, "width");
  if (given === undefined) return chartWidth.usual;
  const width = Number(given);
  if (Number.isInteger(width) && width >= chartWidth.min && width <= chartWidth.max) return width;
  throw new UsageError(
    `chart: --width must be a whole number from ${chartWidth.min} to ${chartWidth.max}, not ${given}.`,
  );
}
