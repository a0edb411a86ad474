/** A place in a text. Lines and columns count from 1; offsets count UTF-16 units from 0. */
export interface SourceRange {
  readonly start: Position;
  readonly end: Position;
}
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export type Severity = "error" | "warning" | "note";

/** One problem in a file that a person wrote. */
export interface Finding {
  /** Stable kebab-case name of the check, a heading of docs/checks.md. */
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly range: SourceRange;
  /** What is wrong, in one sentence without the fix. */
  readonly message: string;
  /** Why it matters, where that is not plain. */
  readonly why?: string;
  /** What to do about it. */
  readonly fix?: string;
  /** Other places that belong to it. */
  readonly related?: readonly { readonly range: SourceRange; readonly message: string }[];
}
