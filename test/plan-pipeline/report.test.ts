import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/plan/diagnostic.ts";
import { sourceText } from "../../src/plan/source-text.ts";
import { summaryLine } from "../../src/report/checked-file.ts";
import { githubReport } from "../../src/report/github.ts";
import { jsonReport } from "../../src/report/json.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { textReport } from "../../src/report/text.ts";
import { here, load, report } from "./check-file.ts";

const text = "name: x\nvalue: one\ttwo\n";

function finding(start: number, end: number, over: Partial<Finding> = {}): Finding {
  const range = sourceText("a.yaml", text).range(start, end);
  return {
    code: "some-check",
    severity: "error",
    file: "a.yaml",
    range,
    message: "something is wrong",
    ...over,
  };
}

const plain = (_: string, part: string): string => part;

describe("text", () => {
  test("colours what it is told to, and only that", () => {
    const painted = textReport(
      [{ file: "a.yaml", text, findings: [finding(8, 13)] }],
      (style, part) => `<${style}>${part}</>`,
    );
    expect(painted).toBe(
      "<bold>a.yaml:2:1</>: <red>error</>: something is wrong <dim>[some-check]</>\n" +
        "  <dim>2 |</> value: one two\n" +
        "  <dim>  |</> <bold>^^^^^</>\n",
    );
  });

  test("a tab is one column, and carets stay under what they mean", () => {
    const { findings, text: shown } = { findings: [finding(19, 22)], text };
    expect(report("a.yaml", { text: shown, findings })).toContain("2 | value: one two\n    |            ^^^");
  });

  test("a range over several lines is shown in its first", () => {
    expect(report("a.yaml", { text, findings: [finding(6, 20)] })).toContain("1 | name: x\n    |       ^\n");
  });

  test("control characters of names and messages do not reach a terminal", () => {
    const shown = textReport(
      [
        {
          file: "a",
          text: "",
          findings: [finding(0, 1, { file: "a\u001b[2J.yaml", message: "bad \u0007", fix: "\u009b1m" })],
        },
      ],
      plain,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not pass
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test("a secret is covered in every frame of its file", () => {
    const source =
      "nightplan: 1\nname: x\nsecret: { password: not-a-real-one, other: 1 }\nnight: { lanes: { dwarf: [{ calibrate: }] } }\n";
    const shown = report("plan.yaml", load(Buffer.from(source)));
    expect(shown).toContain("password: **************,");
    expect(shown).not.toContain("not-a-real-one");
  });
});

describe("summary", () => {
  test.each([
    [[], "No problems in 0 files."],
    [[[]], "No problems in 1 file."],
    [[["error"], ["error", "warning"], []], "2 errors, 1 warning in 3 files."],
    [[["note"]], "1 note in 1 file."],
  ] as const)("%j", (files, line) => {
    const checked = files.map((severities) => ({
      file: "a.yaml",
      text,
      findings: severities.map((severity) => finding(0, 1, { severity })),
    }));
    expect(summaryLine(checked)).toBe(line);
  });
});

test("GitHub's workflow commands are escaped", () => {
  const awkward = finding(0, 4, {
    file: "plans/a,b:c%.yaml",
    severity: "note",
    message: "50% of it:\r\nno",
    fix: "::error::",
  });
  expect(githubReport([{ file: "a", text, findings: [awkward] }])).toBe(
    "::notice file=plans/a%2Cb%3Ac%25.yaml,line=1,endLine=1,col=1,endColumn=5,title=some-check::50%25 of it:%0D%0Ano%0A::error::\n",
  );
});

test("GitHub gets columns only for a range in one line", () => {
  const [line] = githubReport([{ file: "a", text, findings: [finding(0, 12)] }]).split("\n");
  expect(line).toBe("::error file=a.yaml,line=1,endLine=2,title=some-check::something is wrong");
});

test("JSON has a stable shape", () => {
  const related = [{ range: finding(0, 4).range, message: "first given here" }];
  const files = [{ file: "a.yaml", text, findings: [finding(8, 13, { why: "because", related })] }];
  expect(jsonReport(files)).toEqual({
    files: ["a.yaml"],
    errors: 1,
    warnings: 0,
    findings: [
      {
        code: "some-check",
        severity: "error",
        file: "a.yaml",
        line: 2,
        column: 1,
        endLine: 2,
        endColumn: 6,
        message: "something is wrong",
        why: "because",
        fix: null,
        related: [{ line: 1, column: 1, message: "first given here" }],
      },
    ],
  });
});

describe("SARIF", () => {
  const bytes = readFileSync(here("err/duplicate-keys.yaml"));
  const { findings, text: shown } = load(bytes, "./plans/näme #1.yaml");
  const sarif = JSON.parse(
    JSON.stringify(
      sarifReport([{ file: "plans", text: shown, findings }], { name: "nightplan", version: "1.2.3" }),
    ),
  );
  const [run] = sarif.runs;

  test("says what it is", () => {
    expect(sarif.version).toBe("2.1.0");
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.tool.driver).toMatchObject({ name: "nightplan", version: "1.2.3" });
  });

  test("every result names a rule that is described", () => {
    expect(run.results).toHaveLength(findings.length);
    for (const { ruleId, ruleIndex } of run.results) {
      const rule = run.tool.driver.rules[ruleIndex];
      expect(rule.id).toBe(ruleId);
      expect(rule.help.text).toContain(ruleId);
    }
  });

  test("places are relative references, from line and column 1", () => {
    const [{ locations, relatedLocations }] = run.results;
    expect(locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "plans/n%C3%A4me%20%231.yaml" },
      region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 5 },
    });
    expect(relatedLocations[0]).toMatchObject({
      message: { text: "first given here" },
      physicalLocation: { region: { startLine: 2 } },
    });
  });
});
