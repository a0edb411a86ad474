import type { Finding } from "../plan/diagnostic.ts";
import { allFindings, type CheckedFile } from "./checked-file.ts";

const commands = { error: "error", warning: "warning", note: "notice" } as const;

/** Workflow commands of GitHub Actions: each finding becomes an annotation of the pull request. */
export function githubReport(files: readonly CheckedFile[]): string {
  return allFindings(files).map(annotation).join("");
}

function annotation(finding: Finding): string {
  const { file, range, code, severity, message, why, fix } = finding;
  const oneLine = range.start.line === range.end.line;
  const properties = {
    file,
    line: range.start.line,
    endLine: range.end.line,
    // GitHub takes columns only when both ends are in one line.
    ...(oneLine ? { col: range.start.column, endColumn: range.end.column } : {}),
    title: code,
  };
  const listed = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const text = [message, why, fix].filter((part) => part !== undefined).join("\n");
  return `::${commands[severity]} ${listed.join(",")}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
