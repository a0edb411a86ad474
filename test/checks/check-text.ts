import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { families } from "../../src/devices/catalog.ts";
import type { Finding } from "../../src/plan/diagnostic.ts";
import type { Observatory } from "../../src/plan/observatory.ts";
import { parseYaml } from "../../src/plan/parse.ts";
import { rules } from "../../src/plan/rules/index.ts";
import type { RuleInput } from "../../src/plan/rules/rule.ts";
import { decodeSource } from "../../src/plan/source-text.ts";
import { validatePlan } from "../../src/plan/validate.ts";
import { textReport } from "../../src/report/text.ts";
import { nightOfDate } from "../../src/sky/night.ts";
import type { Catalog } from "../../src/verb.ts";

const catalog: Catalog = Object.fromEntries(
  Object.entries(families).map(([kind, { verbs }]) => [kind, verbs]),
);

export interface Where {
  /** Name of a file in observatories/; undefined for none. */
  readonly observatory: string | undefined;
  /** Date of the night's evening. */
  readonly date: string;
}

export interface Checked {
  readonly codes: readonly string[];
  readonly text: string;
}

export function checkText(text: string, where: Where): Checked {
  return checkBytes(new TextEncoder().encode(text), where);
}

/** Checks a plan as `nightplan check` does, and prints what it prints. */
export function checkBytes(bytes: Uint8Array, { observatory: name, date }: Where): Checked {
  const observatory = name === undefined ? undefined : load(name);
  const nowMs = nightOfDate(observatory?.site.zone ?? "UTC", date).noonMs;
  const source = decodeSource({ file: "plan.yaml", bytes });
  if ("code" in source)
    return {
      codes: [source.code],
      text: textReport([{ file: "plan.yaml", text: "", findings: [source] }], (_, t) => t),
    };
  const parsed = parseYaml(source);
  const findings: Finding[] = [...parsed.findings];
  if (parsed.document) {
    const { places } = parsed.document;
    const valid = validatePlan("plan.yaml", parsed.document, observatory);
    findings.push(...valid.findings);
    if (valid.plan) {
      const input: RuleInput = {
        file: "plan.yaml",
        document: valid.plan,
        observatory,
        catalog,
        nowMs,
        at: places.at,
        finding: (code, path, message, more = {}) => ({
          code,
          severity: more.severity ?? "error",
          file: "plan.yaml",
          range: places.at(path, more.part),
          message,
          ...(more.why === undefined ? {} : { why: more.why }),
          ...(more.fix === undefined ? {} : { fix: more.fix }),
          ...(more.related === undefined
            ? {}
            : {
                related: more.related.map((r) => ({ range: places.at(r.path, r.part), message: r.message })),
              }),
        }),
      };
      findings.push(...rules.flatMap((rule) => rule(input)));
    }
  }
  findings.sort((a, b) => a.range.start.offset - b.range.start.offset || a.code.localeCompare(b.code));
  return {
    codes: findings.map((f) => f.code),
    text: textReport([{ file: "plan.yaml", text: source.text, findings }], (_, t) => t),
  };
}

function load(name: string): Observatory {
  const file = parse(readFileSync(new URL(`observatories/${name}.yaml`, import.meta.url), "utf8"));
  return {
    file: `${name}.yaml`,
    digest: "",
    devices: file.devices,
    site: {
      latitudeDeg: file.site.latitude,
      longitudeDeg: file.site.longitude,
      elevationM: file.site.elevation,
      zone: file.site.zone,
      horizon: undefined,
    },
  };
}
