import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Checked, checkText, type Where } from "./check-text.ts";

const docs = fileURLToPath(new URL("../../docs/checks.md", import.meta.url));
const text = readFileSync(docs, "utf8");

const SECTION = /^### (?<code>[a-z0-9-]+)\n(?<body>.*?)(?=^##|(?![^]))/gmsu;
const PLAN = /^```yaml\n(?<plan>.*?)^```$/msu;
const OUTPUT = /(?<=^```text\n).*?(?=^```$)/msu;
const WHERE =
  /^Checked (?:without an observatory|at (?<site>[a-z]+) for the night of (?<date>\d{4}-\d\d-\d\d))\.$/mu;

interface Section {
  readonly code: string;
  readonly body: string;
  readonly checked: Checked;
}

function whereOf(body: string): Where {
  const match = WHERE.exec(body);
  if (match === null) return { observatory: "flagstaff", date: "2026-11-20" };
  return { observatory: match.groups?.site, date: match.groups?.date ?? "2026-11-20" };
}

const sections = [...text.matchAll(SECTION)].map(({ groups }): Section => {
  const { code = "", body = "" } = groups ?? {};
  const plan = PLAN.exec(body)?.groups?.plan ?? "";
  return { code, body, checked: checkText(plan, whereOf(body)) };
});

describe("docs/checks.md", () => {
  it.each(sections.map((section) => [section.code, section] as const))(
    "%s has a plan with just that",
    (code, { checked }) => {
      expect(new Set(checked.codes)).toEqual(new Set([code]));
    },
  );

  it("prints what the program prints", async () => {
    let written = text;
    for (const { body, checked } of sections)
      written = written.replace(body, () => body.replace(OUTPUT, () => checked.text));
    await expect(written).toMatchFileSnapshot(docs);
  });
});
