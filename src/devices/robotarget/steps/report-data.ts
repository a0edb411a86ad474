import { deviceText } from "../../../printable.ts";
import { isoTime } from "../../../time-text.ts";
import type {
  Annotation,
  Run,
  RunError,
  Session,
  ShotConfiguration,
  ShotDone,
  ShotsDone,
} from "../records.ts";
import { meanHfdPx } from "./hfd.ts";
import type { SetStanding, TargetStanding } from "./standing.ts";

/** What was read for a report. */
export interface ReportSource {
  readonly device: string;
  /** IANA zone of the clock of Voyager's computer, which all times are of. */
  readonly zone: string;
  readonly fromLocalSec: number;
  readonly toLocalSec: number;
  readonly runs: readonly RunSource[];
  readonly shots: ShotsDone;
  readonly sets: readonly SetStanding[];
  readonly targets: readonly TargetStanding[];
  readonly configurations: readonly ShotConfiguration[];
}

export interface RunSource {
  readonly run: Run;
  readonly sessions: readonly Session[];
  readonly errors: readonly RunError[];
  readonly annotations: readonly Annotation[];
}

/** A report as its JSON file has it: members are added in later versions, never changed. Times are wall clock. */
export type Report = ReturnType<typeof reportOf>;

/** Makes the report of what was read; text of the device is fit for a terminal in it. Pure. */
export function reportOf(source: ReportSource) {
  const shots = [
    ...source.shots.done.map((shot) => shotOf(shot, false, source)),
    ...source.shots.deleted.map((shot) => shotOf(shot, true, source)),
  ].sort((a, b) => (a.at ?? "").localeCompare(b.at ?? ""));
  return {
    format: 1,
    device: source.device,
    zone: source.zone,
    from: localTime(source.fromLocalSec),
    to: localTime(source.toLocalSec),
    runs: source.runs.map(runOf),
    targets: targetsOf(source),
    shots,
  } as const;
}

function runOf({ run, sessions, errors, annotations }: RunSource) {
  return {
    profile: deviceText(run.profile),
    start: localTime(run.startLocalSec),
    end: localTime(run.endLocalSec),
    isRunning: run.isRunning,
    settings: deviceText(run.note),
    sessions: sessions.map((session) => ({
      target: deviceText(session.targetName),
      start: localTime(session.startLocalSec),
      end: localTime(session.endLocalSec),
      result: session.isRunning ? "running" : session.meaning,
      exit: deviceText(session.exitText),
      shots: session.shots,
      deleted: session.shotsDeleted,
    })),
    errors: errors.map((error) => ({
      at: localTime(error.atLocalSec),
      target: deviceText(error.targetName),
      code: error.code ?? null,
      meaning: error.meaning,
      note: deviceText(error.note),
    })),
    annotations: annotations.map((annotation) => ({
      at: localTime(annotation.atLocalSec),
      target: deviceText(annotation.targetName),
      code: annotation.code ?? null,
      meaning: annotation.meaning,
      note: deviceText(annotation.note),
    })),
  };
}

function shotOf(shot: ShotDone, isDeleted: boolean, source: ReportSource) {
  return {
    at: localTime(shot.atLocalSec),
    target: nameOfTarget(shot.targetGuid, source.targets),
    filter: filterOf(shot, source),
    exposureSec: shot.exposureSec ?? null,
    binning: shot.binning ?? null,
    hfdPx: shot.hfdPx ?? null,
    starIndex: shot.starIndex ?? null,
    rating: shot.rating ?? null,
    file: deviceText(shot.fileName),
    isDeleted,
  };
}

/** One entry for each target of which anything was taken, by name. */
function targetsOf(source: ReportSource) {
  const { done, deleted } = source.shots;
  const guids = [...new Set([...done, ...deleted].map(({ targetGuid }) => targetGuid))];
  const targets = guids.map((guid) => {
    const own = done.filter(({ targetGuid }) => targetGuid === guid);
    const target = source.targets.find((each) => each.guid === guid);
    return {
      target: nameOfTarget(guid, source.targets),
      set: target?.setName ?? null,
      shotsDone: own.length,
      deleted: deleted.filter(({ targetGuid }) => targetGuid === guid).length,
      exposureSec: own.reduce((sum, { exposureSec = 0 }) => sum + exposureSec, 0),
      meanHfdPx: meanHfdPx(own) ?? null,
      progressPercent: target?.progressPercent ?? null,
      series: seriesOf(own, source),
    };
  });
  return targets.sort((a, b) => a.target.localeCompare(b.target));
}

/** Shots of one filter and exposure, in the order of the first of each. */
function seriesOf(shots: readonly ShotDone[], source: ReportSource) {
  const series = new Map<string, ShotDone[]>();
  for (const shot of shots) {
    const key = `${filterOf(shot, source)}/${shot.exposureSec}/${shot.binning}`;
    series.set(key, [...(series.get(key) ?? []), shot]);
  }
  return [...series.values()].map((group) => ({
    filter: group[0] ? filterOf(group[0], source) : null,
    exposureSec: group[0]?.exposureSec ?? null,
    shots: group.length,
    meanHfdPx: meanHfdPx(group) ?? null,
  }));
}

function nameOfTarget(guid: string, targets: readonly TargetStanding[]): string {
  return (
    targets.find((target) => target.guid === guid)?.name ?? (guid ? "a target that was removed" : "unknown")
  );
}

/** Name of the filter in the profile of the shot's set; its number from 0 where that cannot be told. */
function filterOf({ targetGuid, filterIndex }: ShotDone, source: ReportSource): string | null {
  const { targets, sets, configurations } = source;
  if (filterIndex === undefined) return null;
  const target = targets.find(({ guid }) => guid === targetGuid);
  const set = sets.find(({ guid }) => guid === target?.setGuid);
  const configuration = configurations.find(({ profile }) => deviceText(profile) === set?.profile);
  const name = deviceText(configuration?.filters[filterIndex]?.name ?? "");
  return name || `#${filterIndex}`;
}

/** Seconds after which a year has more digits than people or programs expect. */
const LATEST_SEC = 253_402_300_799;

/** A wall clock as ISO 8601 without an offset: 2026-11-20T21:04:33. Null where there is none. */
function localTime(localSec: number | undefined): string | null {
  if (localSec === undefined || localSec < 0 || localSec > LATEST_SEC) return null;
  return isoTime(localSec * 1000).slice(0, 19);
}
