import type { Paint } from "../paint.ts";
import type { Finding, SourceRange } from "../plan/diagnostic.ts";
import { printable } from "../printable.ts";
import type { CheckedFile } from "./checked-file.ts";
import { codeFrame } from "./code-frame.ts";

const colours = { error: "red", warning: "yellow", note: "cyan" } as const;

/** Findings for people: place, message, code frame with carets, why and fix. Empty when nothing was found. */
export function textReport(files: readonly CheckedFile[], paint: Paint): string {
  return files
    .flatMap((file) => {
      const text = withoutSecrets(file);
      return file.findings.map((finding) => findingText(text, finding, paint));
    })
    .join("\n");
}

/** The text with every secret that was found in it covered, for frames end up in logs. Offsets stay. */
function withoutSecrets({ text, findings }: CheckedFile): string {
  return findings
    .filter(({ code }) => code.startsWith("secret-in-"))
    .reduce(
      (covered, { range: { start, end } }) =>
        covered.slice(0, start.offset) +
        covered.slice(start.offset, end.offset).replace(/[^\r\n]/g, "*") +
        covered.slice(end.offset),
      text,
    );
}

function findingText(text: string, finding: Finding, paint: Paint): string {
  const severity = paint(colours[finding.severity], finding.severity);
  const lines = [
    `${paint("bold", place(finding.file, finding.range))}: ${severity}: ${printable(finding.message)} ${paint("dim", `[${finding.code}]`)}`,
    ...codeFrame(text, finding.range, paint),
  ];
  if (finding.why !== undefined) lines.push(`  why: ${printable(finding.why)}`);
  if (finding.fix !== undefined) lines.push(`  fix: ${printable(finding.fix)}`);
  for (const { range, message } of finding.related ?? []) {
    lines.push(`  ${place(finding.file, range)}: ${printable(message)}`);
  }
  return `${lines.join("\n")}\n`;
}

function place(file: string, range: SourceRange): string {
  return `${printable(file)}:${range.start.line}:${range.start.column}`;
}
