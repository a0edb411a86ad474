import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { AppError } from "../errors.ts";
import type { PlanFile } from "../gen/plan-file.ts";
import type { Finding } from "../plan/diagnostic.ts";
import { digestOf } from "../plan/digest.ts";
import { loadPlan, looksLikeObservatory } from "../plan/load.ts";
import { loadObservatory } from "../plan/load-observatory.ts";
import type { Observatory } from "../plan/observatory.ts";
import { readSource, readText, type Source } from "../plan/read-file.ts";
import type { CheckedFile } from "../report/checked-file.ts";
import { textReport } from "../report/text.ts";
import type { PlanToRun } from "../run/open-run.ts";
import { catalog } from "./catalog.ts";
import { type Arguments, paintFor, text } from "./command.ts";
import type { Platform } from "./platform.ts";

const observatoryName = "observatory.yaml";

/** File of the observatory: as asked for, in the working directory, or beside the plan; undefined when there is none. */
function observatoryFile(args: Arguments, planFile: string): string | undefined {
  const asked = text(args, "observatory");
  if (asked !== undefined) return asked;
  return [observatoryName, join(dirname(planFile), observatoryName)].find((file) => existsSync(file));
}

/**
 * Checks one file, whichever it is. An observatory file is read once for all plans that go by it; one with errors
 * counts as none.
 */
export function checker(args: Arguments, platform: Platform): (file: string) => CheckedFile {
  const nowMs = platform.clock.now();
  const read = new Map<string, Observatory | undefined>();
  const observatoryOf = (file: string | undefined): Observatory | undefined => {
    if (file === undefined) return undefined;
    if (!read.has(file)) read.set(file, loadObservatory(readSource(file), readText).observatory);
    return read.get(file);
  };
  return (file) => {
    let source: Source;
    try {
      source = readSource(file);
    } catch (error) {
      // The findings of the other files must not be lost for one that cannot be read.
      if (!(error instanceof AppError)) throw error;
      return { file, text: "", findings: [unreadable(file, error)] };
    }
    const loaded = looksLikeObservatory(source)
      ? loadObservatory(source, readText)
      : loadPlan(source, { observatory: observatoryOf(observatoryFile(args, file)), catalog, nowMs });
    // Thousands of files are checked at once: what was read of the good ones is not kept.
    const { findings } = loaded;
    return { file, text: findings.length > 0 ? loaded.text : "", findings };
  };
}

function unreadable(file: string, { code, message, hint }: AppError): Finding {
  const start = { line: 1, column: 1, offset: 0 };
  const fix = hint === undefined ? {} : { fix: hint };
  return { code, severity: "error", file, range: { start, end: start }, message, ...fix };
}

/** Reads the observatory file; its findings are shown when it has any, and it is undefined when it has errors. */
export function readObservatory(
  args: Arguments,
  platform: Platform,
  planFile: string,
): Observatory | undefined {
  const file = observatoryFile(args, planFile);
  if (file === undefined) {
    throw new AppError("no-observatory", "There is no observatory file.", {
      hint: "Write ./observatory.yaml or name one with --observatory FILE; plans/observatory.yaml is an example.",
    });
  }
  const source = readSource(file);
  const { observatory, findings, text: shown } = loadObservatory(source, readText);
  return showUnlessUsable({ file, text: shown, findings }, platform) ? observatory : undefined;
}

/** A plan that can be run, and what it goes by. */
export interface RunnablePlan {
  readonly source: PlanToRun;
  /** As the file has it. */
  readonly document: PlanFile;
  readonly observatory: Observatory;
}

/** Reads a plan that is to be used, and its observatory file; undefined when either has errors, which are shown. */
export function readPlan(args: Arguments, platform: Platform, file: string): RunnablePlan | undefined {
  const source: Source = readSource(file);
  const observatory = readObservatory(args, platform, file);
  if (!observatory) return undefined;
  return usablePlan(source, observatory, platform);
}

/** Checks a plan that is to be used; its findings are shown, and it is undefined when it has errors. */
export function usablePlan(
  source: Source,
  observatory: Observatory,
  platform: Platform,
): RunnablePlan | undefined {
  const { file } = source;
  const loaded = loadPlan(source, { observatory, catalog, nowMs: platform.clock.now() });
  const { plan, document } = loaded;
  if (!showUnlessUsable({ file, ...loaded }, platform) || !plan || !document) return undefined;
  return { source: { file, digest: digestOf(plan), plan }, document, observatory };
}

function showUnlessUsable(file: CheckedFile, platform: Platform): boolean {
  const findings = file.findings.filter(({ severity }) => severity !== "note");
  if (findings.length > 0) {
    platform.stderr.write(`${textReport([{ ...file, findings }], paintFor(platform.stderr, platform))}\n`);
  }
  return !findings.some(({ severity }) => severity === "error");
}
