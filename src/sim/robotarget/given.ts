import type { ObjectRow, Row } from "./columns.ts";
import { allTargetColumns, pick, shotColumns } from "./columns.ts";
import { type Contents, Database, stockContents, textOf } from "./database.ts";
import { imageAt } from "./image-file.ts";
import type { LocalTime } from "./local-time.ts";
import { filterName } from "./notices.ts";

/** Objects as the server lists them, and as a snapshot has them: what a database can be made of. */
export interface GivenObjects {
  readonly sets: readonly Readonly<Record<string, unknown>>[];
  readonly targets: readonly Readonly<Record<string, unknown>>[];
  /** `auxshotdone` of them are taken already. */
  readonly shots: readonly Readonly<Record<string, unknown>>[];
}

/** A database of given objects and nothing else but the usual profiles and base sequences. */
export function databaseOf(objects: GivenObjects, local: LocalTime, nowMs: number): Database {
  const rows = (given: readonly Readonly<Record<string, unknown>>[]): readonly ObjectRow[] =>
    given as readonly ObjectRow[];
  const contents: Contents = {
    ...stockContents,
    sets: rows(objects.sets),
    targets: rows(objects.targets).map((row) => ({ guid: row.guid, ...pick(row, allTargetColumns) })),
    shots: rows(objects.shots).map((row) => ({ guid: row.guid, ...pick(row, shotColumns) })),
    runs: [],
    sessions: [],
    shotsDone: [],
  };
  const database = new Database(contents);
  for (const shot of rows(objects.shots)) {
    if (Number(shot.auxshotdone) > 0) takeImages(database, local, nowMs, shot.guid, Number(shot.auxshotdone));
  }
  return database;
}

/** Takes images of a shot now, in a run and a session of their own. Nothing when there is no such shot. */
export function takeImages(
  database: Database,
  local: LocalTime,
  nowMs: number,
  guid: string,
  count: number,
): void {
  const shot = database.shots.get(guid);
  const target = database.targets.get(textOf(shot?.refguidtarget));
  if (!shot || !target) return;
  const [run, session] = [database.newGuid(), database.newGuid()];
  const profile = database.activeProfile.name;
  database.runs.put({ guid: run, profile, startMs: nowMs, endMs: nowMs, note: "" });
  database.sessions.put({
    guid: session,
    run,
    target: target.guid,
    targetName: textOf(target.targetname),
    startMs: nowMs,
    endMs: nowMs,
    result: 1,
    exitText: "",
  });
  const filter = filterName(database, Number((shot as Row).filterindex));
  for (let taken = 0; taken < count; taken += 1) {
    database.shotsDone.put(
      imageAt(database, local, { session, target, shot, filter, atMs: nowMs, altDeg: 60 }),
    );
  }
}
