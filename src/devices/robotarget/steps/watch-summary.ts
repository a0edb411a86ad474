import { DeviceError } from "../../../errors.ts";
import type { JsonObject } from "../../../verb.ts";
import type { SessionContainer } from "../records.ts";
import { meanHfdPx } from "./hfd.ts";
import type { Look, NightReader } from "./night-reader.ts";
import { rejectionWords } from "./rejection-words.ts";
import type { SetStanding, TargetStanding } from "./standing.ts";
import { byTarget } from "./watch-story.ts";

/** Targets of which all that was ever done is read at the end; one read each. */
const CONTAINERS = 50;

/** What was ever done of the targets that were worked on. A read that fails costs only its numbers. */
export async function readContainers(
  reader: NightReader,
  look: Look,
  watched: readonly TargetStanding[],
): Promise<ReadonlyMap<string, SessionContainer>> {
  const shots = byTarget(look.shots);
  const worked = watched.filter(({ guid }) => shots.has(guid)).slice(0, CONTAINERS);
  const containers = new Map<string, SessionContainer>();
  for (const { guid } of worked) {
    try {
      containers.set(guid, await reader.container(guid));
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
    }
  }
  return containers;
}

/** What a watch saw: sums first, then each target, with the reason of those of which nothing was taken. Pure. */
export function summary(
  look: Look,
  watched: readonly TargetStanding[],
  sets: readonly SetStanding[],
  containers: ReadonlyMap<string, SessionContainer>,
): JsonObject {
  const guids = new Set(watched.map(({ guid }) => guid));
  const shots = byTarget(look.shots.filter(({ targetGuid }) => guids.has(targetGuid)));
  const hfdPx = meanHfdPx([...shots.values()].flat());
  const missed = notObserved(
    look,
    watched.filter(({ guid }) => !shots.has(guid)),
    sets,
  );
  return {
    targets: watched.length,
    observed: shots.size,
    ...(missed !== "" && { notObserved: missed }),
    sessions: look.sessions.filter(({ targetGuid }) => guids.has(targetGuid)).length,
    shotsDone: [...shots.values()].flat().length,
    ...(hfdPx !== undefined && { meanHfdPx: hfdPx }),
    byTarget: watched.map((target) => targetFacts(look, target, sets, containers.get(target.guid))),
  };
}

function targetFacts(
  look: Look,
  target: TargetStanding,
  sets: readonly SetStanding[],
  container: SessionContainer | undefined,
): JsonObject {
  const mine = ({ targetGuid }: { readonly targetGuid: string }): boolean => targetGuid === target.guid;
  const shots = look.shots.filter(mine);
  const deleted = look.deleted.filter(mine).length;
  const hfdPx = meanHfdPx(shots);
  const why = shots.length > 0 ? undefined : whyNot(look, target, sets);
  return {
    target: target.name,
    set: target.setName,
    shotsDone: shots.length,
    ...(deleted > 0 && { deleted }),
    ...(container && { shotsDoneEver: container.shotsDone, shotsRequested: container.shotsRequested }),
    ...(target.progressPercent !== undefined && { progressPercent: target.progressPercent }),
    sessions: look.sessions.filter(mine).length,
    ...(hfdPx !== undefined && { meanHfdPx: hfdPx }),
    ...(why !== undefined && { whyNot: why }),
  };
}

/** So many targets are named of which nothing was taken. */
const NAMED = 5;

/** The targets of which nothing was taken, in one line, each with the reason. */
function notObserved(look: Look, missed: readonly TargetStanding[], sets: readonly SetStanding[]): string {
  const named = missed.slice(0, NAMED).map((target) => {
    const why = whyNot(look, target, sets);
    return `${target.name} (${why === target.rejection ? rejectionWords(why) : why})`;
  });
  const more = missed.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

/** Why nothing was taken of a target, as far as the database knows. */
function whyNot(look: Look, target: TargetStanding, sets: readonly SetStanding[]): string {
  const set = sets.find(({ guid }) => guid === target.setGuid);
  const error = look.errors.findLast(({ targetGuid }) => targetGuid === target.guid);
  const session = look.sessions.findLast(({ targetGuid }) => targetGuid === target.guid);
  const reasons: readonly (string | false | undefined)[] = [
    !target.isEnabled && "it is disabled",
    set?.isEnabled === false && `its set ${set.name} is disabled`,
    target.operation === "finished" && "it was finished before",
    target.operation === "expired" && "its time is over",
    error && `error: ${error.meaning}`,
    session && !session.isRunning && `its session ended without a shot: ${session.meaning}`,
    target.rejection,
    target.operation === "no-ephemeris" && "the scheduler has not computed its night yet",
    look.sessions.length === 0 && "RoboTarget began no sequence",
  ];
  return reasons.find(Boolean) || "the scheduler preferred others";
}
