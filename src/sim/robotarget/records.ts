/** What the rig did, as the database keeps it. Times are plan time in milliseconds UTC. */

/** One night of RoboTarget on one profile. */
export interface RunRow {
  readonly guid: string;
  readonly profile: string;
  readonly startMs: number;
  /** Absent while it runs. */
  readonly endMs?: number;
  readonly note: string;
}

/** 0 undefined, 1 ok, 2 aborted, 3 ended with an error, 4 timeout. */
export type SessionResult = 0 | 1 | 2 | 3 | 4;

/** One sequence on one target. */
export interface SessionRow {
  readonly guid: string;
  readonly run: string;
  readonly target: string;
  readonly targetName: string;
  readonly startMs: number;
  /** Absent while it runs. */
  readonly endMs?: number;
  readonly result: SessionResult;
  readonly exitText: string;
}

/** One image of a shot. */
export interface ShotDoneRow {
  readonly guid: string;
  readonly session: string;
  readonly shot: string;
  readonly target: string;
  readonly atMs: number;
  readonly fileName: string;
  readonly path: string;
  readonly hfdPixels: number;
  readonly starIndex: number;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly bin: number;
  readonly filterIndex: number;
  readonly exposureSec: number;
  readonly rating: number;
  readonly deleted: boolean;
}

export interface ErrorRow {
  readonly guid: string;
  readonly run: string;
  readonly atMs: number;
  readonly code: number;
  readonly note: string;
  readonly target: string;
  readonly targetName: string;
}

/** What a person did to the images of a run. */
export interface AnnotationRow {
  readonly guid: string;
  readonly run: string;
  readonly atMs: number;
  readonly code: number;
  readonly note: string;
  readonly target: string;
  readonly targetName: string;
}
