import { deviceText } from "../../../printable.ts";
import type { Json, JsonObject } from "../../../verb.ts";
import type { ShotDone } from "../records.ts";
import type { Look } from "./night-reader.ts";
import type { TargetStanding } from "./standing.ts";

/** What the journal of a watch has said already, so that another process does not say it again. */
export interface Told {
  readonly startedAtMs: number | undefined;
  /** State of sessions by GUID. */
  readonly sessions: ReadonlyMap<string, "running" | "ended">;
  /** Counts of targets by GUID, as one text. */
  readonly shots: ReadonlyMap<string, string>;
  /** Each reason why a target was passed over, without its numbers, after the target's GUID. */
  readonly rejections: ReadonlySet<string>;
  readonly errors: ReadonlySet<string>;
}

const nothingTold: Told = {
  startedAtMs: undefined,
  sessions: new Map(),
  shots: new Map(),
  rejections: new Set(),
  errors: new Set(),
};

/** What the entries of a watch add up to, oldest first. */
export function toldBy(entries: readonly JsonObject[]): Told {
  return entries.reduce<Told>(tell, nothingTold);
}

/** What was told, and this. */
export function tell(told: Told, entry: JsonObject): Told {
  const { id, key } = asStrings(entry.told);
  switch (entry.event) {
    case "watching":
      return {
        ...told,
        startedAtMs:
          told.startedAtMs ?? (typeof entry.startedAtMs === "number" ? entry.startedAtMs : undefined),
      };
    case "session-started":
      return { ...told, sessions: new Map(told.sessions).set(id, "running") };
    case "session-ended":
      return { ...told, sessions: new Map(told.sessions).set(id, "ended") };
    case "shots":
      return { ...told, shots: new Map(told.shots).set(id, key) };
    case "passed-over":
      return { ...told, rejections: new Set(told.rejections).add(`${id} ${key}`) };
    case "error":
      return { ...told, errors: new Set(told.errors).add(id) };
    default:
      return told;
  }
}

function asStrings(value: Json | undefined): { readonly id: string; readonly key: string } {
  const { id = "", key = "" } = (value ?? {}) as Readonly<Record<string, Json>>;
  return { id: String(id), key: String(key) };
}

/** So many targets that were passed over are told at one look: a thousand of them must not hold the watch up. */
const PASSED_OVER_AT_ONCE = 20;

/**
 * What a look has that was not told yet, as entries for the journal. `watched`: the targets that the plan watches;
 * sessions and errors are told of every target, because they are why a watched one waits.
 */
export function news(look: Look, watched: readonly TargetStanding[], told: Told): readonly JsonObject[] {
  return [
    ...errorNews(look, told),
    ...look.sessions.flatMap((session) => sessionNews(session, told)),
    ...shotNews(look, watched, told),
    ...watched.flatMap((target) => passedOver(target, told)).slice(0, PASSED_OVER_AT_ONCE),
  ];
}

function errorNews({ errors }: Look, told: Told): readonly JsonObject[] {
  return errors
    .filter(({ guid }) => !told.errors.has(guid))
    .map(({ guid, targetName, meaning, note }) => ({
      event: "error",
      ...(targetName && { target: deviceText(targetName) }),
      error: meaning,
      ...(note && { note: deviceText(note) }),
      told: { id: guid },
    }));
}

function sessionNews(session: Look["sessions"][number], told: Told): readonly JsonObject[] {
  const before = told.sessions.get(session.guid);
  const target = deviceText(session.targetName);
  const ids = { told: { id: session.guid } };
  const started = before ? [] : [{ event: "session-started", target, ...ids }];
  if (session.isRunning || before === "ended") return started;
  const exit = deviceText(session.exitText);
  const ended = { event: "session-ended", target, result: session.meaning, shots: session.shots };
  return [...started, { ...ended, ...(exit && { exit }), ...ids }];
}

function shotNews(look: Look, watched: readonly TargetStanding[], told: Told): readonly JsonObject[] {
  const [done, deleted] = [byTarget(look.shots), byTarget(look.deleted)];
  return watched.flatMap((target) => {
    const shots = done.get(target.guid) ?? [];
    const lost = deleted.get(target.guid) ?? [];
    const key = `${shots.length}/${lost.length}/${target.progressPercent ?? ""}`;
    if (shots.length + lost.length === 0 || told.shots.get(target.guid) === key) return [];
    const lastHfdPx = shots.at(-1)?.hfdPx;
    return [
      {
        event: "shots",
        target: target.name,
        shotsDone: shots.length,
        ...(lost.length > 0 && { deleted: lost.length }),
        ...(target.progressPercent !== undefined && { progressPercent: target.progressPercent }),
        ...(lastHfdPx !== undefined && { lastHfdPx }),
        told: { id: target.guid, key },
      },
    ];
  });
}

/** The scheduler's words change with every tenth of a degree, and go back and forth: each reason is news once. */
function passedOver(target: TargetStanding, told: Told): readonly JsonObject[] {
  const { guid, name, rejection, isEnabled, operation } = target;
  if (rejection === "" || !isEnabled || operation === "running" || operation === "finished") return [];
  const key = rejection.replace(/-?\d[\d.,:]*/g, "#");
  if (told.rejections.has(`${guid} ${key}`)) return [];
  return [{ event: "passed-over", target: name, why: rejection, told: { id: guid, key } }];
}

/** Shots by the GUID of their target. */
export function byTarget(shots: readonly ShotDone[]): ReadonlyMap<string, readonly ShotDone[]> {
  const groups = new Map<string, ShotDone[]>();
  for (const shot of shots) {
    const group = groups.get(shot.targetGuid);
    if (group) group.push(shot);
    else groups.set(shot.targetGuid, [shot]);
  }
  return groups;
}
