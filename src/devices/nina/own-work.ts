import type { OwnWork } from "../device.ts";
import { readSequenceRuns } from "./readings.ts";
import type { Session } from "./session.ts";

/** Between two looks at what messages are only hints of. */
const LOOK_MS = 30_000;

/**
 * What Target Scheduler is at, and each change. A target counts while a sequence is seen to run, and from the message on that
 * has its place: the history has none, and the next exposure brings one.
 */
export async function* ownWork(session: Session, signal: AbortSignal): AsyncIterable<OwnWork> {
  const { link } = session;
  let told: string | undefined;
  for (;;) {
    await link.freshen(signal);
    const work = await workNow(session, signal);
    const identity = JSON.stringify(work && "target" in work ? [work.at, work.target.id] : work?.at);
    if (work && identity !== told) {
      told = identity;
      yield work;
    }
    await link.changed(signal, LOOK_MS);
  }
}

/** Undefined while nobody knows where the target is. */
async function workNow({ api, link }: Session, signal: AbortSignal): Promise<OwnWork | undefined> {
  const { standing } = link;
  if (standing.at === "nothing" || !(await readSequenceRuns(api, signal))) return { at: "nothing" };
  if (standing.at === "waiting") return { at: "waiting" };
  const { name, project, place, rotationDeg } = standing.target;
  if (!place) return undefined;
  const id = project === "" ? name : `${project}/${name}`;
  return {
    at: "target",
    target: { id, name, ...place, ...(rotationDeg !== undefined && { paDeg: rotationDeg }) },
  };
}
