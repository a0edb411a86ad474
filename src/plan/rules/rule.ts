import type { PlanFile } from "../../gen/plan-file.ts";
import type { Catalog } from "../../verb.ts";
import type { Finding, Severity, SourceRange } from "../diagnostic.ts";
import type { Observatory } from "../observatory.ts";
import type { Path } from "../places.ts";

export type { Path };

/** What every rule is given. */
export interface RuleInput {
  readonly file: string;
  /** Passed the schema: exactly one verb in each step, each target either a place or a body. */
  readonly document: PlanFile;
  /** Absent when there is no observatory file: rules that need one then find nothing. */
  readonly observatory: Observatory | undefined;
  readonly catalog: Catalog;
  /** Plan time, milliseconds since 1970: decides which night the sky rules look at. */
  readonly nowMs: number;
  /** Place of the value at a path, or of its key; of the nearest parent that is in the text otherwise. */
  at(path: Path, part?: "key" | "value"): SourceRange;
  /** A finding at a path. An error about the value unless `more` says otherwise. */
  finding(code: string, path: Path, message: string, more?: FindingDetails): Finding;
}

export interface FindingDetails {
  readonly severity?: Severity;
  readonly part?: "key" | "value";
  readonly why?: string | undefined;
  readonly fix?: string | undefined;
  readonly related?: readonly {
    readonly path: Path;
    readonly part?: "key" | "value";
    readonly message: string;
  }[];
}

/** One semantic check. Pure; a rule that throws is a bug. */
export type Rule = (input: RuleInput) => readonly Finding[];
