import { basename, relative } from "node:path";
import { families } from "../../src/devices/catalog.ts";
import type { Finding } from "../../src/plan/diagnostic.ts";
import { type LoadedPlan, loadPlan } from "../../src/plan/load.ts";
import { loadObservatory } from "../../src/plan/load-observatory.ts";
import type { Observatory } from "../../src/plan/observatory.ts";
import { readSource, readText } from "../../src/plan/read-file.ts";
import { textReport } from "../../src/report/text.ts";
import type { Catalog } from "../../src/verb.ts";

export const here = (name: string): string => new URL(name, import.meta.url).pathname;

export const catalog: Catalog = Object.fromEntries(
  Object.entries(families).map(([kind, { verbs }]) => [kind, verbs]),
);

/** Messages name a file as it was asked for: by the same path on every machine. */
export const readBeside = (file: string): string => readText(relative(process.cwd(), here(basename(file))));

export function observatory(): Observatory {
  const { bytes } = readSource(here("observatory.yaml"));
  const loaded = loadObservatory({ file: "observatory.yaml", bytes }, readBeside);
  if (loaded.observatory === undefined) throw new Error(report("observatory.yaml", loaded));
  return loaded.observatory;
}

/** Noon in Arizona before the night that the plans are looked at in. */
export const nowMs = Date.UTC(2026, 10, 20, 19);

/** Loads bytes as a plan of the test observatory. */
export function load(bytes: Uint8Array, file = "plan.yaml"): LoadedPlan {
  return loadPlan({ file, bytes }, { observatory: observatory(), catalog, nowMs });
}

export function loadText(text: string): LoadedPlan {
  return load(new TextEncoder().encode(text));
}

export function report(
  file: string,
  { text, findings }: { readonly text: string; readonly findings: readonly Finding[] },
): string {
  return textReport([{ file, text, findings }], (_, part) => part);
}
