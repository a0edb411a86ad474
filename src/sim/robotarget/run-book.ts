import type { ObjectRow } from "./columns.ts";
import { type Database, textOf } from "./database.ts";
import type { RunRow } from "./records.ts";

/** Codes of errors in a run. */
export const errorCodes = { noShots: 100, wrongProfile: 1007, orphan: 1013 } as const;
/** Code of the annotation that a person ended a sequence. */
const USER_ABORT = 2;

/** Writes down the run of a night: when it was, what went wrong in it, and what people did to it. */
export class RunBook {
  readonly #database: Database;
  /** Errors that this run has already, by code and target: each is written once. */
  readonly #reported = new Set<string>();
  #run: RunRow | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** GUID of the run that goes on. */
  get run(): string | undefined {
    return this.#run?.guid;
  }

  begin(atMs: number): void {
    this.#run = {
      guid: this.#database.newGuid(),
      profile: this.#database.activeProfile.name,
      startMs: atMs,
      note: "Simulated night",
    };
    this.#database.runs.put(this.#run);
  }

  end(atMs: number): void {
    if (this.#run) this.#database.runs.put({ ...this.#run, endMs: atMs });
    this.#run = undefined;
    this.#reported.clear();
  }

  /** Returns whether it is the first of its kind in this run. */
  error(atMs: number, code: number, note: string, target: ObjectRow): boolean {
    const key = `${code} ${target.guid}`;
    if (this.#reported.has(key)) return false;
    this.#reported.add(key);
    this.#database.errors.put(this.#entry(atMs, code, note, target));
    return true;
  }

  /** Somebody ended the sequence on a target. */
  aborted(atMs: number, target: ObjectRow): void {
    this.#database.annotations.put(this.#entry(atMs, USER_ABORT, "By observer", target));
  }

  /** Sessions and runs that an earlier process left open ended with it. */
  closeLeftovers(nowMs: number): void {
    for (const run of this.#database.runs.all()) {
      if (run.endMs === undefined) this.#database.runs.put({ ...run, endMs: nowMs });
    }
    for (const session of this.#database.sessions.all()) {
      if (session.endMs !== undefined) continue;
      this.#database.sessions.put({ ...session, endMs: nowMs, result: 2, exitText: "Restart" });
    }
  }

  #entry(atMs: number, code: number, note: string, target: ObjectRow) {
    return {
      guid: this.#database.newGuid(),
      run: this.run ?? "",
      atMs,
      code,
      note,
      target: target.guid,
      targetName: textOf(target.targetname),
    };
  }
}
