import { readFileSync } from "node:fs";
import { families } from "../../src/devices/catalog.ts";
import type { Finding } from "../../src/plan/diagnostic.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { loadObservatory } from "../../src/plan/load-observatory.ts";
import type { Observatory } from "../../src/plan/observatory.ts";
import { textReport } from "../../src/report/text.ts";
import { nightOfDate } from "../../src/sky/night.ts";
import type { Catalog } from "../../src/verb.ts";

const catalog: Catalog = Object.fromEntries(
  Object.entries(families).map(([kind, { verbs }]) => [kind, verbs]),
);

/** Where and when a file is checked. */
export interface Where {
  /** Name of a file in observatories/; undefined for none. */
  readonly observatory: string | undefined;
  /** Date of the night's evening. */
  readonly date: string;
}

export interface Checked {
  readonly findings: readonly Finding[];
  /** What is printed about them. */
  readonly text: string;
}

const WHERE =
  /^(?:# )?Checked (?:without an observatory|at (?<site>[a-z]+) for the night of (?<date>\d{4}-\d\d-\d\d))\.$/mu;

/** Reads the sentence that says where and when a plan is checked. */
export function whereOf(text: string): Where {
  const match = WHERE.exec(text);
  if (match === null) return { observatory: "flagstaff", date: "2026-11-20" };
  return { observatory: match.groups?.site, date: match.groups?.date ?? "2026-11-20" };
}

/** Checks a plan as `nightplan check` does, at the noon that begins the night. */
export function checkPlan(plan: string | Uint8Array, { observatory, date }: Where): Checked {
  const zone = observatory === undefined ? "UTC" : observatoryOf(observatory).site.zone;
  return checkPlanAt(plan, observatory, nightOfDate(zone, date).noonMs);
}

export function checkPlanAt(plan: string | Uint8Array, name: string | undefined, nowMs: number): Checked {
  const observatory = name === undefined ? undefined : observatoryOf(name);
  const source = { file: "plan.yaml", bytes: bytesOf(plan) };
  const { findings, text } = loadPlan(source, { observatory, catalog, nowMs });
  return printed("plan.yaml", text, findings);
}

/** Checks an observatory file whose horizon file, if it has one, is `horizon`. */
export function checkObservatory(text: string, horizon: string): Checked {
  const source = { file: "observatory.yaml", bytes: bytesOf(text) };
  const loaded = loadObservatory(source, () => horizon);
  return printed("observatory.yaml", loaded.text, loaded.findings);
}

function observatoryOf(name: string): Observatory {
  const bytes = readFileSync(new URL(`observatories/${name}.yaml`, import.meta.url));
  const { observatory, findings } = loadObservatory({ file: "observatory.yaml", bytes }, () => "");
  if (observatory === undefined) throw new Error(`${name}: ${findings[0]?.message}`);
  return observatory;
}

function bytesOf(text: string | Uint8Array): Uint8Array {
  return typeof text === "string" ? new TextEncoder().encode(text) : text;
}

function printed(file: string, text: string, findings: readonly Finding[]): Checked {
  return { findings, text: textReport([{ file, text, findings }], (_, painted) => painted) };
}
