/** Everything the page shows beside the picture. The page has no words of its own for what the run does. */
export interface PageState {
  readonly run: string;
  readonly plan: string;
  readonly date: string;
  readonly zone: string;
  /** One word, as `runs` has it; `running` while the run goes on here. */
  readonly state: string;
  /** Plan time, ISO 8601. */
  readonly now: string;
  readonly clock: string;
  readonly night: string;
  readonly counts: string;
  /** Who asked for a safe stop that is not over yet; empty when nobody did. */
  readonly stopBy: string;
  /** The run can be acted on through this server; whether this client may, the answer to a POST says. */
  readonly canControl: boolean;
  readonly lanes: readonly LaneOfPage[];
  readonly safety: readonly SourceOfPage[];
  readonly doubts: readonly string[];
  /** Newest first. */
  readonly messages: readonly LineOfPage[];
  /** Newest first; of a run of another process there are none. */
  readonly lines: readonly LineOfPage[];
}

export interface LaneOfPage {
  readonly device: string;
  readonly kind: string;
  readonly text: string;
  /** What a person must look at: not at rest, held, stopped; empty when all is well. */
  readonly alarm: string;
  readonly rest: "at rest" | "active" | "NOT AT REST" | "not used yet";
  readonly isPaused: boolean;
  readonly isOver: boolean;
  /** The step that can be skipped now. */
  readonly current: string | null;
  readonly done: number;
  readonly all: number;
  /** Those around the current one, where there are very many. */
  readonly steps: readonly StepOfPage[];
  /** Lines of steps that are left out before and after these. */
  readonly stepsLeftOut: number;
}

export interface StepOfPage {
  readonly id: string;
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** Steps like this one that share the line. */
  readonly more: number;
}

export interface SourceOfPage {
  readonly name: string;
  readonly state: string;
  readonly text: string;
  readonly since: string;
}

export interface LineOfPage {
  readonly at: string;
  readonly text: string;
}
