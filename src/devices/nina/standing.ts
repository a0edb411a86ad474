import type { AnnouncedTarget, NinaEvent } from "./events.ts";

/** What N.I.N.A.'s Target Scheduler is at, as far as its messages tell. */
export type Standing =
  | { readonly at: "nothing" }
  | { readonly at: "target"; readonly target: AnnouncedTarget }
  | { readonly at: "waiting"; readonly endMs?: number };

export const nothing: Standing = { at: "nothing" };

/** No message says that a wait is over: it is, this long after the end that it was to have. */
const GRACE_MS = 5 * 60_000;

/** What it is at after an event. */
export function after(standing: Standing, event: NinaEvent): Standing {
  switch (event.name) {
    case "TS-WAITSTART":
      return { at: "waiting", ...(event.waitEndMs !== undefined && { endMs: event.waitEndMs }) };
    case "TS-NEWTARGETSTART":
    case "TS-TARGETSTART":
      return event.target ? { at: "target", target: withPlaceOf(event.target, standing) } : standing;
    case "SEQUENCE-STARTING":
    case "SEQUENCE-FINISHED":
      return nothing;
    default:
      return standing;
  }
}

/** What it is at now: a wait ends by time alone. */
export function now(standing: Standing, nowMs: number): Standing {
  const isOver =
    standing.at === "waiting" && standing.endMs !== undefined && nowMs > standing.endMs + GRACE_MS;
  return isOver ? nothing : standing;
}

/** The history has no places: what a message said about the same target before still holds. */
function withPlaceOf(target: AnnouncedTarget, standing: Standing): AnnouncedTarget {
  const before = standing.at === "target" && isSame(target, standing.target) ? standing.target : undefined;
  return before?.place && !target.place ? { ...target, place: before.place } : target;
}

/** Names are all that tells targets apart. */
export function isSame(one: AnnouncedTarget, other: AnnouncedTarget): boolean {
  return one.name === other.name && one.project === other.project;
}
