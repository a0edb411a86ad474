import type { Column, ObjectRow, Row } from "./columns.ts";
import { column } from "./columns.ts";
import { type Database, textOf } from "./database.ts";
import type { ShotDoneRow } from "./records.ts";

/** What of the images of an object is changed: kept images, or removed ones too. */
const scopes = ["shot", "session", "target", "slot", "set"] as const;

/** Annotations that changes of images leave, by scope. A set leaves one of its targets' kind. */
const annotationCodes = {
  remove: [3, 4, 13, 14, 13],
  restore: [10, 9, 12, 15, 12],
  rate: [5, 6, 11, 16, 11],
} as const;

export const rateColumns: readonly Column[] = [
  column("object", "ObjUID", "string"),
  column("mode", "Mode", "number"),
  column("rating", "Rating", "number"),
  column("isdeleted", "IsDeleted", "boolean"),
];

export const removeColumns: readonly Column[] = [
  column("object", "ObjUID", "string"),
  column("mode", "Mode", "number"),
  column("ratingmode", "RatingMode", "number"),
  column("limit", "RatingLimit", "number"),
];

type Change = keyof typeof annotationCodes;

/** Images of an object: modes 0 image, 1 session, 2 target, 3 slot, 4 set. Undefined when there is no such object. */
function imagesIn(database: Database, mode: number, guid: string): readonly ShotDoneRow[] | undefined {
  const ofShots = (shots: readonly ObjectRow[]): ShotDoneRow[] =>
    shots.flatMap((shot) => database.shotsDone.of(shot.guid));
  const one = database.shotsDone.get(guid);
  switch (scopes[mode]) {
    case "shot":
      return one && [one];
    case "session":
      return database.shotsDone.all().filter((image) => image.session === guid);
    case "target":
      return database.targets.has(guid) ? ofShots(database.shots.of(guid)) : undefined;
    case "slot":
      return database.shots.has(guid) ? ofShots([database.shots.get(guid) as ObjectRow]) : undefined;
    case "set":
      return database.targets.of(guid).flatMap((target) => ofShots(database.shots.of(target.guid)));
    default:
      return undefined;
  }
}

/** Changes images and notes in their run that somebody did. Returns the server's text. */
function change(
  database: Database,
  images: readonly ShotDoneRow[] | undefined,
  code: number,
  nowMs: number,
  apply: (image: ShotDoneRow) => ShotDoneRow,
): string {
  const [first] = images ?? [];
  if (!images || !first) return "Shot Done not found";
  for (const image of images) database.shotsDone.put(apply(image));
  annotate(database, code, nowMs, first);
  return "DONE";
}

function annotate(database: Database, code: number, nowMs: number, image: ShotDoneRow): void {
  const session = database.sessions.get(image.session);
  database.annotations.put({
    guid: database.newGuid(),
    run: session?.run ?? "",
    atMs: nowMs,
    code,
    note: `By observer: ${image.fileName}`,
    target: image.target,
    targetName: session?.targetName ?? "",
  });
}

export function rate(database: Database, { object, mode, rating, isdeleted }: Row, nowMs: number): string {
  const images = imagesIn(database, Number(mode), textOf(object));
  const code = codeOf("rate", Number(mode));
  return change(database, images?.filter(kept(isdeleted === true)), code, nowMs, (image) => ({
    ...image,
    rating: Number(rating),
  }));
}

/** Removes images, or takes them back. Rating modes: 0 any rating, 1 below the limit, 2 above it. */
export function setDeleted(database: Database, row: Row, deleted: boolean, nowMs: number): string {
  const limit = Number(row.limit);
  const isMeant = ({ rating }: ShotDoneRow): boolean =>
    row.ratingmode === 1 ? rating < limit : row.ratingmode !== 2 || rating > limit;
  const images = imagesIn(database, Number(row.mode), textOf(row.object));
  const code = codeOf(deleted ? "remove" : "restore", Number(row.mode));
  return change(database, images?.filter(isMeant), code, nowMs, (image) => ({ ...image, deleted }));
}

/** The image of a file, by its name without a folder. */
export function imageOfFile(database: Database, fileName: string): ShotDoneRow | undefined {
  return database.shotsDone.all().find((image) => image.fileName === fileName);
}

/** Rates or removes each image of a list. */
export function updateBulk(database: Database, list: readonly unknown[], nowMs: number): string {
  const entries = list.map(
    (entry) => entry as { RefGuidShotDone?: unknown; Rating?: unknown; IsToDelete?: unknown },
  );
  if (entries.some((entry) => !database.shotsDone.has(textOf(entry?.RefGuidShotDone)))) {
    return "Shot Done not found";
  }
  for (const { RefGuidShotDone: guid, Rating: rating, IsToDelete: isToDelete } of entries) {
    const image = database.shotsDone.get(textOf(guid)) as ShotDoneRow;
    const deleted = isToDelete === true || isToDelete === "true";
    database.shotsDone.put({ ...image, rating: Number(rating), deleted: image.deleted || deleted });
    annotate(database, deleted ? 7 : 8, nowMs, image);
  }
  return "DONE";
}

function codeOf(kind: Change, mode: number): number {
  return annotationCodes[kind][mode] ?? 1;
}

function kept(withDeleted: boolean): (image: ShotDoneRow) => boolean {
  return (image) => withDeleted || !image.deleted;
}
