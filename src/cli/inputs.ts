import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { AppError } from "../errors.ts";
import { digestOf } from "../plan/digest.ts";
import type { Finding } from "../plan/diagnostic.ts";
import { loadObservatory } from "../plan/load-observatory.ts";
import { loadPlan } from "../plan/load.ts";
import type { Observatory } from "../plan/observatory.ts";
import { readSource, readText, type Source } from "../plan/read-file.ts";
import type { PlanToRun } from "../run/open-run.ts";
import { textReport } from "../report/text.ts";
import { type Arguments, paintFor, text } from "./command.ts";
import { catalog } from "./execute.ts";
import type { Platform } from "./platform.ts";

/** What `check` says about one file. */
export interface Checked {
  readonly source: Source;
  readonly findings: readonly Finding[];
}

const observatoryName = "observatory.yaml";

/** File of the observatory: as asked for, in the working directory, or beside the plan; undefined when there is none. */
export function observatoryFile(args: Arguments, planFile: string | undefined): string | undefined {
  const asked = text(args, "observatory");
  if (asked !== undefined) return asked;
  const places = [observatoryName, ...(planFile === undefined ? [] : [join(dirname(planFile), observatoryName)])];
  return places.find((file) => existsSync(file));
}

/** Reads the observatory file; its findings are shown when it cannot be used. */
export function readObservatory(args: Arguments, platform: Platform, planFile?: string): Observatory | undefined {
  const file = observatoryFile(args, planFile);
  if (file === undefined) {
    throw new AppError("no-observatory", "There is no observatory file.", {
      hint: "Write ./observatory.yaml, name one with --observatory FILE, or try the plan with --sim.",
    });
  }
  const source = readSource(file);
  const { observatory, findings } = loadObservatory(source, readText);
  return showUnlessUsable({ source, findings }, args, platform) ? observatory : undefined;
}

/** Reads and checks a plan that is to be used; its findings are shown, and it is undefined when it has errors. */
export function readPlan(
  args: Arguments,
  platform: Platform,
  file: string,
): { readonly plan: PlanToRun["plan"] | undefined; readonly source?: PlanToRun; readonly observatory?: Observatory } {
  const source = readSource(file);
  const observatory = readObservatory(args, platform, file);
  if (!observatory) return { plan: undefined };
  const { plan, findings } = loadPlan(source, { observatory, catalog, nowMs: platform.clock.now() });
  if (!showUnlessUsable({ source, findings }, args, platform) || !plan) return { plan: undefined };
  return { plan, source: { file, digest: digestOf(plan), plan }, observatory };
}

function showUnlessUsable(checked: Checked, args: Arguments, platform: Platform): boolean {
  const grave = checked.findings.filter(({ severity }) => severity !== "note");
  if (grave.length > 0) {
    const paint = paintFor(platform.stderr, platform);
    platform.stderr.write(textReport([checked], paint));
  }
  void args;
  return !checked.findings.some(({ severity }) => severity === "error");
}
