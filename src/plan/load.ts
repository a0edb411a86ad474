import type { PlanFile } from "../gen/plan-file.ts";
import type { Catalog } from "../verb.ts";
import { buildPlan } from "./build.ts";
import type { Finding } from "./diagnostic.ts";
import { findingAt, sorted } from "./findings.ts";
import type { Observatory } from "./observatory.ts";
import { type ParsedDocument, parseYaml } from "./parse.ts";
import type { Plan } from "./plan.ts";
import type { Source } from "./read-file.ts";
import { rules } from "./rules/index.ts";
import type { RuleInput } from "./rules/rule.ts";
import { secretInPlan } from "./rules/secret-in-plan.ts";
import { decodeSource } from "./source-text.ts";
import { validatePlan } from "./validate.ts";

/** What a plan is judged by. */
export interface PlanContext {
  /** Without it, rules about devices and the sky find nothing, and there is no Plan. */
  readonly observatory: Observatory | undefined;
  readonly catalog: Catalog;
  /** Plan time in milliseconds since 1970: decides which night the rules of the sky look at. */
  readonly nowMs: number;
}

export interface LoadedPlan {
  /** There when no finding is an error and the observatory is known. */
  readonly plan?: Plan;
  /** There when the shape is right, or can be read over its mistakes. */
  readonly document?: PlanFile;
  /** All at once, sorted by place. */
  readonly findings: readonly Finding[];
  /** The file's text; empty when it is none. */
  readonly text: string;
}

/** Text to Plan or findings. Whatever the bytes are, it neither throws nor takes long. */
export function loadPlan(source: Source, context: PlanContext): LoadedPlan {
  const text = decodeSource(source);
  if ("code" in text) return { findings: [text], text: "" };
  const parsed = parseYaml(text);
  if (parsed.document === undefined) return { findings: sorted(parsed.findings), text: text.text };
  const { plan: document, findings } = validatePlan(parsed.document, context.observatory);
  const shape = [...parsed.findings, ...findings, ...secretsOf(parsed.document, context)];
  if (document === undefined) return { findings: sorted(shape), text: text.text };
  const input = ruleInput(document, parsed.document, context);
  const semantic = rules.filter((rule) => rule !== secretInPlan).flatMap((rule) => rule(input));
  const found = sorted([...shape, ...semantic]);
  const loaded = { document, findings: found, text: text.text };
  if (context.observatory === undefined || found.some(({ severity }) => severity === "error")) return loaded;
  return { ...loaded, plan: buildPlan(document, context.observatory, context.catalog) };
}

/** Says whether a file is an observatory file rather than a plan, from its first keys. */
export function looksLikeObservatory({ bytes }: Source): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 65_536));
  return /^observatory[ \t]*:/m.test(start) && !/^nightplan[ \t]*:/m.test(start);
}

function ruleInput(
  document: PlanFile,
  parsed: ParsedDocument,
  { observatory, catalog, nowMs }: PlanContext,
): RuleInput {
  return {
    file: parsed.file,
    document,
    observatory,
    catalog,
    nowMs,
    at: (path, part) => parsed.places.at(path, part),
    finding: (code, path, message, details) => findingAt(parsed, code, path, message, details),
  };
}

/** Where a secret begins shows what it is; patterns would take the square of a long text's length. */
const MAX_SEARCHED = 200;

/** A secret is found in a plan of any shape: a key that is not known may well be a password. */
function secretsOf(parsed: ParsedDocument, context: PlanContext): readonly Finding[] {
  return secretInPlan(ruleInput(shortened(parsed.value) as PlanFile, parsed, context));
}

/** The value with every text in it cut to what is searched for secrets. */
function shortened(value: unknown): unknown {
  if (typeof value === "string") return value.slice(0, MAX_SEARCHED);
  if (Array.isArray(value)) return value.map(shortened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shortened(member)]));
}
