import { DateTime } from "luxon";
import { parseIsoTime } from "../time-text.ts";
import type { Json } from "../verb.ts";
import type { Coordinates, Message, Topic } from "./message.ts";

/** A message in the shape of N.I.N.A.'s plugin Advanced API, version 2. */
export type ApiEvent = { readonly [name: string]: Json };

const events: Readonly<Partial<Record<Topic, string>>> = {
  "TargetScheduler-WaitStart": "TS-WAITSTART",
  "TargetScheduler-NewTargetStart": "TS-NEWTARGETSTART",
  "TargetScheduler-TargetStart": "TS-TARGETSTART",
};

/** N.I.N.A.'s number for the epoch of coordinates: 0 of date, 1 B1950, 2 J2000, 3 J2050. */
const J2000 = 2;

/** No offset is written, and the reader has to know which time is meant. */
type TimeForm = "offset" | "local" | "utc";

/**
 * A message as Advanced API pushes it, or undefined for a topic that it does not pass on. Times are written as it
 * writes them: the end of a wait in local time with its offset, the end of a target in local time without.
 * @param zone of the site, which stands for that of N.I.N.A.'s computer
 */
export function apiEvent(
  { Topic, Content, Expiration, CustomHeaders }: Message,
  zone: string,
): ApiEvent | undefined {
  const Event = events[Topic];
  if (Event === undefined) return undefined;
  if (Topic === "TargetScheduler-WaitStart") {
    const end = netTime(Content, "offset", zone);
    // Its published description has the second name, and clients were written after that.
    return { Event, WaitEndTime: end, WaitStartTime: end };
  }
  const { ProjectName = "", Rotation = 0, Coordinates } = CustomHeaders;
  const { RA, Dec, RAString, DecString, RADegrees } = Coordinates as unknown as Coordinates;
  return {
    Event,
    TargetName: Content,
    ProjectName,
    Coordinates: { RA, RAString, RADegrees, Dec, DecString, Epoch: J2000 },
    Rotation,
    TargetEndTime: netTime(Expiration ?? "", "local", zone),
  };
}

/** The same as the event history has it: with the time when it was sent, in UTC without an offset. */
export function apiHistoryEvent(message: Message, zone: string): ApiEvent | undefined {
  const event = apiEvent(message, zone);
  return event && { ...event, Time: netTime(message.SentAt, "utc", zone) };
}

/** A time as .NET writes it, with seven decimals. */
export function netTime(iso: string, form: TimeForm, zone: string): string {
  const time = DateTime.fromMillis(parseIsoTime(iso), { zone: form === "utc" ? "utc" : zone });
  return `${time.toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS")}0000${form === "offset" ? time.toFormat("ZZ") : ""}`;
}

/** Answers and pushes have the same envelope; errors are told in it. */
export function envelope(
  type: "API" | "Socket",
  response: Json,
  failure?: { status: number; error: string },
): ApiEvent {
  return {
    Response: response,
    Error: failure?.error ?? "",
    StatusCode: failure?.status ?? 200,
    Success: failure === undefined,
    Type: type,
  };
}
