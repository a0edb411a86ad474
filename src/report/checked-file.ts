import type { Finding } from "../plan/diagnostic.ts";

/** One file that was checked, with what was found in it, sorted by place. */
export interface CheckedFile {
  readonly file: string;
  /** Its text, for code frames; empty when it could not be read. */
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** All findings of all files, in the order of the files. */
export function allFindings(files: readonly CheckedFile[]): readonly Finding[] {
  return files.flatMap(({ findings }) => findings);
}

/** "2 errors, 1 warning in 3 files". */
export function summaryLine(files: readonly CheckedFile[]): string {
  const findings = allFindings(files);
  const counts = (["error", "warning", "note"] as const)
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? "" : "s"}`);
  const where = `${files.length} file${files.length === 1 ? "" : "s"}`;
  return counts.length === 0 ? `No problems in ${where}.` : `${counts.join(", ")} in ${where}.`;
}
