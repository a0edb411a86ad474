import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Checked, checkObservatory, checkPlan, whereOf } from "./check-text.ts";
import { codesInSource } from "./codes-in-source.ts";

const docs = fileURLToPath(new URL("../../docs/checks.md", import.meta.url));
const text = readFileSync(docs, "utf8");

const SECTION = /^### (?<code>[a-z0-9-]+)\n(?<body>.*?)(?=^##|$(?!\n))/gmsu;
const OUTPUT = /(?<=^```text\n).*?(?=^```$)/msu;

/** Examples that a document cannot show. */
const made: Readonly<Record<string, () => Uint8Array>> = {
  "not-utf8": () => Buffer.from("nightplan: 1\nname: caf\xe9\n", "latin1"),
  "too-deep": () => Buffer.from("[".repeat(1000)),
  "too-large": () => Buffer.from(`[${"0, ".repeat(400_000)}]`),
  "too-many-findings": () => Buffer.from(manyTargets(1001)),
};

function manyTargets(count: number): string {
  const targets = Array.from({ length: count }, (_, index) => `  t${index}: { ra: 1, dec: 1 }\n`);
  return `nightplan: 1\nname: example\ntargets:\n${targets.join("")}night: { lanes: { dwarf: [calibrate: ] } }\n`;
}

interface Section {
  readonly code: string;
  readonly body: string;
  readonly checked: Checked;
}

function block(body: string, language: string): string {
  return new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "msu").exec(body)?.[1] ?? "";
}

function check(code: string, body: string): Checked {
  const plan = made[code]?.() ?? block(body, "yaml");
  if (typeof plan === "string" && plan.startsWith("observatory:"))
    return checkObservatory(plan, block(body, "horizon"));
  const checked = checkPlan(plan, whereOf(body));
  return code === "too-many-findings" ? lastOf(checked) : checked;
}

function lastOf({ findings, text }: Checked): Checked {
  return { findings: findings.slice(-1), text: text.slice(text.lastIndexOf("\n\n") + 2) };
}

const sections = [...text.matchAll(SECTION)].map(({ groups }): Section => {
  const { code = "", body = "" } = groups ?? {};
  return { code, body, checked: check(code, body) };
});

describe("docs/checks.md", () => {
  it.each(sections.map((section) => [section.code, section] as const))(
    "%s has an example with just that",
    (code, { checked }) => {
      expect(new Set(checked.findings.map((finding) => finding.code))).toEqual(new Set([code]));
    },
  );

  it("prints what the program prints", async () => {
    let written = text;
    for (const { body, checked } of sections)
      written = written.replace(body, () => body.replace(OUTPUT, () => checked.text));
    await expect(written).toMatchFileSnapshot(docs);
  });

  it("has a section for every code, and no other", () => {
    expect(sections.map(({ code }) => code).toSorted()).toEqual(codesInSource());
  });
});
