import type { Finding } from "./diagnostic.ts";
import type { ParsedDocument } from "./parse.ts";
import type { Path } from "./places.ts";
import type { FindingDetails } from "./rules/rule.ts";

/** A finding at a path of a document: an error about the value, unless `details` says otherwise. */
export function findingAt(
  { file, places }: ParsedDocument,
  code: string,
  path: Path,
  message: string,
  { severity = "error", part, why, fix, related }: FindingDetails = {},
): Finding {
  return {
    code,
    severity,
    file,
    range: places.at(path, part),
    message,
    ...(why === undefined ? {} : { why }),
    ...(fix === undefined ? {} : { fix }),
    ...(related === undefined
      ? {}
      : {
          related: related.map((other) => ({
            range: places.at(other.path, other.part),
            message: other.message,
          })),
        }),
  };
}

const severityOrder = { error: 0, warning: 1, note: 2 } as const;

/** Findings of one file that are still worth reading. */
const MAX_FINDINGS = 1000;

/**
 * In the order of their places, then of what is worse, each once: steps that stand in one place of the text may have the
 * same mistake. The last one says how many more there are.
 */
export function sorted(findings: readonly Finding[]): readonly Finding[] {
  const different = new Map(
    findings.map((one) => [
      `${one.code} ${one.range.start.offset} ${one.range.end.offset} ${one.message}`,
      one,
    ]),
  );
  const all = [...different.values()].sort(
    (a, b) =>
      a.range.start.offset - b.range.start.offset ||
      severityOrder[a.severity] - severityOrder[b.severity] ||
      (a.code < b.code ? -1 : Number(a.code > b.code)),
  );
  const [first, ...rest] = all.slice(MAX_FINDINGS);
  if (first === undefined) return all;
  const { severity } = rest.reduce(
    (worst, finding) => (severityOrder[finding.severity] < severityOrder[worst.severity] ? finding : worst),
    first,
  );
  const { file, range } = first;
  const message = `${rest.length + 1} more findings from here on are not shown`;
  return [...all.slice(0, MAX_FINDINGS), { code: "too-many-findings", severity, file, range, message }];
}
