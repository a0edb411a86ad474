import type { Finding, SourceRange } from "../plan/diagnostic.ts";
import { allFindings, type CheckedFile } from "./checked-file.ts";

/** SARIF 2.1.0 (OASIS), as code scanning takes it. Paths are relative to where the check was started. */
export function sarifReport(
  files: readonly CheckedFile[],
  program: { name: string; version: string },
): object {
  const findings = allFindings(files);
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: program.name,
            version: program.version,
            rules: codes.map(rule),
          },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => result(finding, codes.indexOf(finding.code))),
      },
    ],
  };
}

/** GitHub shows a finding only when its rule has all of these. */
function rule(id: string): object {
  const name = { text: id.replaceAll("-", " ") };
  return {
    id,
    shortDescription: name,
    fullDescription: name,
    help: { text: `docs/checks.md explains it under "${id}".` },
  };
}

function result(finding: Finding, ruleIndex: number): object {
  const text = [finding.message, finding.why, finding.fix].filter((part) => part !== undefined).join(" ");
  return {
    ruleId: finding.code,
    ruleIndex,
    level: finding.severity,
    message: { text },
    locations: [location(finding.file, finding.range)],
    ...(finding.related && finding.related.length > 0
      ? {
          relatedLocations: finding.related.map((other, id) => ({
            id,
            message: { text: other.message },
            ...location(finding.file, other.range),
          })),
        }
      : {}),
  };
}

function location(file: string, range: SourceRange): { physicalLocation: object } {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: {
        startLine: range.start.line,
        startColumn: range.start.column,
        endLine: range.end.line,
        endColumn: range.end.column,
      },
    },
  };
}

function uriOf(file: string): string {
  const path = file.replaceAll("\\", "/").replace(/^\.\//, "");
  return path.split("/").map(encodeURIComponent).join("/");
}
