import { DateTime } from "luxon";
import { maxAltitudeDeg } from "../../sky/events.ts";
import { evaluateWhen, openingMs } from "../gates.ts";
import { resolveTime } from "../night-times.ts";
import type { Range, When } from "../plan.ts";
import type { StepReading } from "./reading.ts";
import type { Schedule } from "./schedule.ts";
import type { Tonight } from "./tonight.ts";

/** A `when` that always holds. */
export const nothing: When = {
  target: undefined,
  after: undefined,
  before: undefined,
  altitudeDeg: undefined,
  aboveHorizon: false,
  hourAngleHours: undefined,
  airmassMax: undefined,
  sunAltitudeDeg: undefined,
  moonAltitudeDeg: undefined,
  moonIlluminationPercent: undefined,
  moonSeparationDeg: undefined,
};

/**
 * Whether a gate can be judged by the sky: all of it can be read, and no other rule says that it can never hold.
 */
export function isSound(when: When, { file }: StepReading, { night, site }: Tonight): boolean {
  const times = [when.after, when.before].filter((time) => time !== undefined);
  const written = [file.when?.after, file.when?.before].filter((time) => time !== undefined);
  const instants = times.map((time) => resolveTime(time, night, site).atMs);
  if (times.length < written.length || instants.includes(undefined)) return false;
  const [after, before] = instants;
  if (when.after !== undefined && after !== undefined && before !== undefined && before <= after)
    return false;
  const ranges: (Range | undefined)[] = [
    when.altitudeDeg,
    when.hourAngleHours,
    when.sunAltitudeDeg,
    when.moonAltitudeDeg,
    when.moonIlluminationPercent,
    when.moonSeparationDeg,
  ];
  if (ranges.some((range) => (range?.min ?? -180) > (range?.max ?? 180))) return false;
  return when.target !== undefined || !needsTarget(when);
}

function needsTarget(when: When): boolean {
  const { altitudeDeg, aboveHorizon, hourAngleHours, airmassMax, moonSeparationDeg } = when;
  return (
    aboveHorizon ||
    [altitudeDeg, hourAngleHours, airmassMax, moonSeparationDeg].some((one) => one !== undefined)
  );
}

/** Why a gate does not open between the night's start and end: what alone holds at no time, or all together. */
export function whyShut(when: When, schedule: Schedule): string {
  const { night, site } = schedule.tonight;
  const alone = Object.keys(when).flatMap((name) => {
    const key = name as keyof When;
    if (key === "target" || when[key] === undefined || when[key] === false) return [];
    const part: When = { ...nothing, target: when.target, [key]: when[key] };
    const opens = openingMs(part, night, site, schedule.startsMs, schedule.endsMs) !== undefined;
    return opens ? [] : [whyPartShut(key, part, schedule)];
  });
  return alone.length === 0 ? "its conditions hold at no time together" : alone.join(", and ");
}

const names: Readonly<Record<Exclude<keyof When, "target">, string>> = {
  after: "after",
  before: "before",
  altitudeDeg: "altitude",
  aboveHorizon: "aboveHorizon",
  hourAngleHours: "hourAngle",
  airmassMax: "airmass",
  sunAltitudeDeg: "sunAltitude",
  moonAltitudeDeg: "moonAltitude",
  moonIlluminationPercent: "moonIllumination",
  moonSeparationDeg: "moonSeparation",
};

function whyPartShut(
  key: Exclude<keyof When, "target">,
  part: When,
  { tonight, startsMs, endsMs }: Schedule,
): string {
  const { night, site } = tonight;
  if (key === "after") return `${part.after?.text} is past its end`;
  if (key === "before") return `${part.before?.text} is over when it begins`;
  const high = key === "airmassMax" || (key === "altitudeDeg" && part.altitudeDeg?.min !== undefined);
  if (!high || part.target === undefined) {
    const [atFirst] = evaluateWhen(part, night, site, startsMs, endsMs).reasons;
    return `${names[key]} holds at no time (at first, ${atFirst})`;
  }
  const { altitudeDeg, atMs } = maxAltitudeDeg(site, part.target, startsMs, endsMs);
  return `${part.target.name} is at most ${altitudeDeg.toFixed(1)}° high, at ${localClock(atMs, tonight)}`;
}

/** HH:MM at the site. */
export function localClock(atMs: number, { site }: Tonight): string {
  return DateTime.fromMillis(atMs, { zone: site.zone }).toFormat("HH:mm");
}
