import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Checked, checkPlan, whereOf } from "./check-text.ts";

const docs = fileURLToPath(new URL("../../docs/checks.md", import.meta.url));
const text = readFileSync(docs, "utf8");

const SECTION = /^### (?<code>[a-z0-9-]+)\n(?<body>.*?)(?=^##|$(?!\n))/gmsu;
const PLAN = /^```yaml\n(?<plan>.*?)^```$/msu;
const OUTPUT = /(?<=^```text\n).*?(?=^```$)/msu;
interface Section {
  readonly code: string;
  readonly body: string;
  readonly checked: Checked;
}

const sections = [...text.matchAll(SECTION)].map(({ groups }): Section => {
  const { code = "", body = "" } = groups ?? {};
  const plan = PLAN.exec(body)?.groups?.plan ?? "";
  return { code, body, checked: checkPlan(plan, whereOf(body)) };
});

describe("docs/checks.md", () => {
  it.each(sections.map((section) => [section.code, section] as const))(
    "%s has a plan with just that",
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
});
