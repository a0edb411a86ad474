import { DateTime } from "luxon";
import type { PointingTarget } from "../verb.ts";
import { parseDuration } from "./duration.ts";
import type { SunEventName, TimeExpression } from "./plan.ts";
import { nearest } from "./suggest.ts";

/** Why a text is not a time. */
export interface TimeProblem {
  readonly ok: false;
  readonly problem: "syntax" | "out-of-range" | "no-offset" | "unknown-target";
  /** What is wrong, one sentence. */
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
  /** Id of the target that is not known. */
  readonly target?: string;
}

export type ParsedTime = { readonly ok: true; readonly value: TimeExpression } | TimeProblem;

/** The Sun's events in the order of a night. */
export const sunEvents = [
  "sunset",
  "civil-dusk",
  "nautical-dusk",
  "astronomical-dusk",
  "astronomical-dawn",
  "nautical-dawn",
  "civil-dawn",
  "sunrise",
] as const satisfies readonly SunEventName[];

const LOCAL = /^(\d{2}):(\d{2})(?::(\d{2}))?$/;
const DATE = /^\d{4}-\d{2}-\d{2}/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:?\d{2})?$/;
const SKY_EVENT = /^([A-Za-z][A-Za-z-]*?)(?:\(\s*([^()]*?)\s*\))?(?:\s*([+-])\s*(\d\S*))?$/;
const targetEvents = ["transit", "rise", "set"] as const;
const FORMS =
  "Write HH:MM, an ISO 8601 time with an offset, or a sky event such as astronomical-dusk + 30m or transit(m31) - 1h.";

/** A time as plans write it. `target` gives the plan's target of an id, for `transit(id)`, `rise(id)`, `set(id)`. */
export function parseTimeExpression(
  text: string,
  target: (id: string) => PointingTarget | undefined,
): ParsedTime {
  const trimmed = text.trim();
  const local = LOCAL.exec(trimmed);
  if (local !== null) return localTime(trimmed, Number(local[1]), Number(local[2]), Number(local[3] ?? 0));
  if (DATE.test(trimmed)) return instant(trimmed);
  const event = SKY_EVENT.exec(trimmed);
  if (event === null) return syntax(text, FORMS);
  const [, name = "", argument, sign, durationText] = event;
  const durationSec = durationText === undefined ? 0 : parseDuration(durationText);
  if (durationSec === undefined) {
    return syntax(text, `Write "${durationText}" as a duration with its units, such as 30m or 1h30m.`);
  }
  const shared = { text: trimmed, offsetSec: sign === "-" && durationSec > 0 ? -durationSec : durationSec };
  const sunEvent = sunEvents.find((known) => known === name);
  if (sunEvent !== undefined && argument === undefined) {
    return { ok: true, value: { ...shared, kind: "sun", event: sunEvent } };
  }
  const targetEvent = targetEvents.find((known) => known === name);
  if (targetEvent !== undefined && argument)
    return targetTime(shared, targetEvent, argument, target(argument));
  return misspelt(text, name, argument);
}

function targetTime(
  shared: { readonly text: string; readonly offsetSec: number },
  event: (typeof targetEvents)[number],
  id: string,
  target: PointingTarget | undefined,
): ParsedTime {
  if (target !== undefined) return { ok: true, value: { ...shared, kind: "target", event, target } };
  return {
    ok: false,
    problem: "unknown-target",
    message: `"${shared.text}" names the target "${id}", which the plan does not have`,
    target: id,
  };
}

function localTime(text: string, hour: number, minute: number, second: number): ParsedTime {
  if (hour > 23 || minute > 59 || second > 59) {
    const fix =
      hour === 24 ? "Midnight is 00:00; the night that the plan runs in decides the date." : undefined;
    const problem = {
      ok: false,
      problem: "out-of-range",
      message: `"${text}" is not a time of day`,
    } as const;
    return fix === undefined ? problem : { ...problem, fix };
  }
  return { ok: true, value: { text, offsetSec: 0, kind: "local", hour, minute, second } };
}

function instant(text: string): ParsedTime {
  const match = INSTANT.exec(text);
  if (match === null) return syntax(text, "Write a whole time such as 2027-03-01T21:30:00-07:00.");
  if (match[1] === undefined) {
    return {
      ok: false,
      problem: "no-offset",
      message: `"${text}" has no offset from UTC`,
      why: "Without one it means another moment on every computer.",
      fix: `Add the offset, as in ${text}-07:00, or Z for UTC; or write HH:MM for the site's zone.`,
    };
  }
  const time = DateTime.fromISO(text, { setZone: true });
  if (!time.isValid) {
    return { ok: false, problem: "out-of-range", message: `"${text}" is not a date that exists` };
  }
  return { ok: true, value: { text, offsetSec: 0, kind: "instant", atMs: time.toMillis() } };
}

function misspelt(text: string, name: string, argument: string | undefined): TimeProblem {
  if (argument === undefined && targetEvents.some((known) => known === name)) {
    return syntax(text, `Say of which target: ${name}(m31).`);
  }
  const near = nearest(name, argument === undefined ? sunEvents : targetEvents);
  return syntax(text, near === undefined || near === name ? FORMS : `Did you mean "${near}"?`);
}

function syntax(text: string, fix: string): TimeProblem {
  return { ok: false, problem: "syntax", message: `${JSON.stringify(text)} is not a time`, fix };
}
