import type { Finding } from "../plan/diagnostic.ts";
import { allFindings, type CheckedFile } from "./checked-file.ts";

/** Findings for programs. Stable: members are added, never changed. Lines and columns count from 1. */
export function jsonReport(files: readonly CheckedFile[]): object {
  const findings = allFindings(files);
  return {
    files: files.map(({ file }) => file),
    errors: findings.filter(({ severity }) => severity === "error").length,
    warnings: findings.filter(({ severity }) => severity === "warning").length,
    findings: findings.map(jsonFinding),
  };
}

function jsonFinding(finding: Finding): object {
  const { code, severity, file, range, message, why, fix, related } = finding;
  return {
    code,
    severity,
    file,
    line: range.start.line,
    column: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
    message,
    why: why ?? null,
    fix: fix ?? null,
    related: (related ?? []).map((other) => ({
      line: other.range.start.line,
      column: other.range.start.column,
      message: other.message,
    })),
  };
}
