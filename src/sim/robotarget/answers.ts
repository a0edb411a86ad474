import type { ObjectRow } from "./columns.ts";
import { pick, shotColumns, targetColumns } from "./columns.ts";
import { type Database, textOf } from "./database.ts";
import type { LocalTime } from "./local-time.ts";
import type { AnnotationRow, ErrorRow, RunRow, SessionRow, ShotDoneRow } from "./records.ts";
import type { Profile } from "./stock.ts";

/** An object as the server writes it into an answer. */
type Answer = Readonly<Record<string, unknown>>;

const collator = new Intl.Collator("en");

/** Objects by one of their names, as every list of them is ordered. */
export function byName<T extends Readonly<Record<string, unknown>>>(rows: readonly T[], name: string): T[] {
  return [...rows].sort((a, b) => collator.compare(textOf(a[name]), textOf(b[name])));
}

export function targetAnswer(database: Database, row: ObjectRow): Answer {
  const set = database.sets.get(textOf(row.refguidset));
  const sequence = database.sequences.get(textOf(row.refguidbasesequence));
  return {
    guid: row.guid,
    ...pick(row, targetColumns.head),
    setname: set?.setname ?? "",
    settag: set?.tag ?? "",
    profilename: set?.profilename ?? "",
    sequencename: sequence?.basesequencename ?? "",
    ...pick(row, targetColumns.constraints),
    auxsessioncontainer: { progress: database.progressOf(row.guid) },
    ...pick(row, targetColumns.token),
    schedreject: database.rejections.get(row.guid) ?? "",
    ...pick(row, targetColumns.dynamic),
  };
}

export function shotAnswer(database: Database, row: ObjectRow): Answer {
  const { done, deleted } = database.imagesOf(row.guid);
  return {
    guid: row.guid,
    ...pick(row, shotColumns),
    auxtotshot: database.wantedOf(row),
    auxshotdone: done,
    auxshotdonedeleted: deleted,
  };
}

/** Whole seconds of the server's wall clock; 0 for a time that is not there. */
function stamp(local: LocalTime, atMs: number | undefined): number {
  return atMs === undefined ? 0 : Math.floor(local.epochSec(atMs));
}

export function runAnswer(database: Database, local: LocalTime, run: RunRow): Answer {
  return {
    guid: run.guid,
    // Alone among all lists, this one leaves the extension out.
    profilename: run.profile.replace(/\.v2y$/, ""),
    datetimestart: stamp(local, run.startMs),
    datetimeend: stamp(local, run.endMs),
    isrunning: run.endMs === undefined,
    seqcount: database.sessions.all().filter((session) => session.run === run.guid).length,
    errcount: database.errors.of(run.guid).length,
    note: run.note,
  };
}

export function sessionAnswer(database: Database, local: LocalTime, session: SessionRow): Answer {
  const shots = database.shots.of(session.target);
  const images = shots.flatMap((shot) => database.shotsDone.of(shot.guid));
  const own = images.filter((image) => image.session === session.guid);
  const deleted = own.filter((image) => image.deleted).length;
  return {
    guid: session.guid,
    datetimestart: stamp(local, session.startMs),
    datetimeend: stamp(local, session.endMs),
    repfilepdf: "",
    refguidrun: session.run,
    refguidtarget: session.target,
    result: session.result,
    status: session.endMs === undefined ? 1 : 0,
    targetname: session.targetName,
    shotnumber: own.length - deleted,
    shotnumberdeleted: deleted,
  };
}

function shotDoneAnswer(local: LocalTime, image: ShotDoneRow): Answer {
  return {
    guid: image.guid,
    datetimeshot: stamp(local, image.atMs),
    datetimeshotutc: Math.floor(image.atMs / 1000),
    filename: image.fileName,
    hfd: image.hfdPixels,
    max: image.max,
    mean: image.mean,
    min: image.min,
    path: image.path,
    refguidsession: image.session,
    refguidshot: image.shot,
    starindex: image.starIndex,
    bin: image.bin,
    filterindex: image.filterIndex,
    exposure: image.exposureSec,
    rating: image.rating,
  };
}

/** Images in the two heaps of every list of them, oldest first. */
export function shotsDoneAnswer(
  local: LocalTime,
  images: readonly ShotDoneRow[],
  more: (image: ShotDoneRow) => Answer = () => ({}),
): { readonly done: readonly Answer[]; readonly deleted: readonly Answer[] } {
  const heap = (deleted: boolean): Answer[] =>
    images
      .filter((image) => image.deleted === deleted)
      .sort((a, b) => a.atMs - b.atMs)
      .map((image) => ({ ...shotDoneAnswer(local, image), ...more(image) }));
  return { done: heap(false), deleted: heap(true) };
}

/** What only the list since a time adds to an image: where it belongs, and the target's place as text. */
export function whereabouts(database: Database, image: ShotDoneRow): Answer {
  const target = database.targets.get(image.target);
  return {
    refguidset: textOf(target?.refguidset),
    refguidtarget: image.target,
    raj2000: String(target?.raj2000 ?? ""),
    decj2000: String(target?.decj2000 ?? ""),
  };
}

export function errorAnswer(local: LocalTime, row: ErrorRow): Answer {
  return {
    guid: row.guid,
    datetimestart: stamp(local, row.atMs),
    errorcode: row.code,
    note: row.note,
    refguidrun: row.run,
    refguidsession: "",
    refguidtarget: row.target,
    targetname: row.targetName,
    seqerrcode: 0,
    seqexectime: 0,
    seqshotaterror: 0,
  };
}

export function annotationAnswer(local: LocalTime, row: AnnotationRow): Answer {
  return {
    guid: row.guid,
    datetimestart: stamp(local, row.atMs),
    code: row.code,
    note: row.note,
    refguidrun: row.run,
    refguidtarget: row.target,
    targetname: row.targetName,
  };
}

export function containerAnswer(database: Database, target: string, nowMs: number): Answer {
  const { wanted, done, deleted } = database.countsOf(target);
  const sessions = database.sessions.of(target);
  const durationMs = sessions.reduce((sum, { startMs, endMs }) => sum + (endMs ?? nowMs) - startMs, 0);
  return {
    Duration: Math.round(durationMs / 1000),
    Progress: database.progressOf(target),
    SessionCount: sessions.length,
    ShotDoneCount: done,
    ShotDoneRawCount: done + deleted,
    ShotRequested: wanted,
  };
}

/** How many runs each profile had in the last so many days; 0 days are all. */
export function runCounts(
  database: Database,
  profile: string,
  days: readonly number[],
  nowMs: number,
): Answer[] {
  return database.profiles
    .filter(({ name }) => profile === "" || name === profile)
    .map(({ guid, name }) => ({
      guid,
      profilename: name,
      count: days.map((back) => ({ days: back, runs: runsOf(database, name, back, nowMs).length })),
    }));
}

export function runsOf(database: Database, profile: string, days: number, nowMs: number): readonly RunRow[] {
  const sinceMs = days === 0 ? Number.NEGATIVE_INFINITY : nowMs - days * 86_400_000;
  return database.runs
    .all()
    .filter((run) => (profile === "" || run.profile === profile) && run.startMs >= sinceMs)
    .sort((a, b) => a.startMs - b.startMs);
}

/** Files in a profile's folder for sequences. */
export function sequenceFiles(database: Database, profile: string): Answer[] {
  return (database.profileNamed(profile)?.sequenceFiles ?? []).map((name) => ({
    name,
    filename: `C:\\Users\\observer\\Documents\\Voyager\\ConfigSequence\\${name}`,
    profilename: profile,
  }));
}

/** Filters, readout modes and speeds of a profile: in objects of their own, or flat beside each other. */
export function shotConfiguration(profile: Profile, isActive: boolean, shape: "nested" | "flat"): Answer {
  const filters: Record<string, string | number> = { FilterNum: profile.filters.length };
  // Labels count from 1 although the indexes that shots use count from 0.
  for (const [index, name] of profile.filters.entries()) {
    filters[`Filter${index + 1}_Name`] = name;
    filters[`Filter${index + 1}_MagMin`] = 4;
    filters[`Filter${index + 1}_MagMax`] = 7;
    filters[`Filter${index + 1}_Offset`] = 0;
  }
  const readoutmode = numbered("Readout", profile.readoutModes);
  const speed = numbered("Speed", profile.speeds);
  return {
    guid: profile.guid,
    name: profile.name,
    isactive: isActive,
    sensortype: profile.sensorType,
    iscmos: true,
    ...(shape === "nested" ? { filters, readoutmode, speed } : { ...filters, ...readoutmode, ...speed }),
  };
}

/** Names with the indexes that shots use, which count from 0. */
function numbered(what: string, names: readonly string[]): Answer {
  const each = names.flatMap((name, index) => [
    [`${what}${index + 1}_Name`, name],
    [`${what}${index + 1}_Index`, index],
  ]);
  return { [`${what}Num`]: names.length, ...Object.fromEntries(each) };
}
