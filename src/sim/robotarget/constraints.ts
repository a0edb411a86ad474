import type { Equatorial } from "../move/sky.ts";
import type { ObjectRow } from "./columns.ts";
import { textOf } from "./database.ts";
import { type Moon, type Standing, separationDeg } from "./sky.ts";

/** What the constraints of a target are judged by. */
export interface Situation {
  readonly target: Standing;
  /** J2000. */
  readonly position: Equatorial;
  readonly moon: Moon;
  /** Wall-clock time as the server writes it. */
  readonly localSec: number;
  /** How long the target was worked on in the last 24 hours. */
  readonly workedMin: number;
}

type Rule = readonly [
  letter: string,
  name: string,
  allows: (row: ObjectRow, situation: Situation) => boolean,
];

const DAY_SEC = 86_400;
/** The sky over the simulated observatory in magnitudes per square arcsecond. */
const SKY_SQM = 21.4;
/** How long after its time a target of one shot may still begin. */
const ONE_SHOT_SEC = 3_600;

const number = (row: ObjectRow, name: string): number => Number(row[name] ?? 0);
const timeOfDay = (sec: number): number => ((sec % DAY_SEC) + DAY_SEC) % DAY_SEC;
const isMoonUp = ({ moon }: Situation): boolean => moon.altDeg > 0;

/** True when a second rule says that the Moon does not matter while it is down. */
function moonExcused(row: ObjectRow, situation: Situation, name: string): boolean {
  return row[name] === true && !isMoonUp(situation);
}

function airmass({ target }: Situation): number {
  return target.altDeg <= 0 ? Number.POSITIVE_INFINITY : 1 / Math.sin((target.altDeg * Math.PI) / 180);
}

/** Distance that Lorentzian avoidance asks for: widest at full Moon, narrower days away from it. */
function lorentzianDeg(row: ObjectRow, { moon }: Situation): number {
  const [distanceDeg, widthDays] = row.cmoondistancelorentzian === 1 ? [60, 7] : [120, 14];
  const daysFromFull = (1 - moon.phasePercent / 100) * 14.77;
  return distanceDeg / (1 + (daysFromFull / widthDays) ** 2);
}

/** When a target of one shot is due, as wall-clock time: its date, and the time of day of its time. */
function oneShotSec(row: ObjectRow): number {
  const date = number(row, "cosdatestart");
  return date - timeOfDay(date) + timeOfDay(number(row, "costimestart"));
}

function isInInterval(row: ObjectRow, { localSec }: Situation): boolean {
  const intervals = Array.isArray(row.cpintintervals) ? (row.cpintintervals as readonly unknown[]) : [];
  return intervals.some((interval) => {
    const { Enabled: enabled, DateTimeStart: start, DateTimeEnd: end } = Object(interval);
    const early = number(row, "cpintearly") * 60;
    return enabled === true && localSec >= Number(start) - early && localSec < Number(end);
  });
}

function isAfterTime(row: ObjectRow, { localSec }: Situation): boolean {
  const [start, end] = [number(row, "ctimestart"), number(row, "ctimeend")].map(timeOfDay) as [
    number,
    number,
  ];
  const now = timeOfDay(localSec);
  // A window over midnight has its end before its start.
  return textOf(row.cmask).includes("J") && end < start ? now >= start || now <= end : now >= start;
}

function isBeforeTime(row: ObjectRow, { localSec }: Situation): boolean {
  const [start, end] = [number(row, "ctimestart"), number(row, "ctimeend")].map(timeOfDay) as [
    number,
    number,
  ];
  const now = timeOfDay(localSec);
  return textOf(row.cmask).includes("H") && end < start ? now >= start || now <= end : now <= end;
}

/** The constraints that decide whether a target may run, by their letter in the mask. */
const rules: readonly Rule[] = [
  ["B", "Min Altitude", (row, { target }) => target.altDeg >= number(row, "caltmin")],
  ["C", "Sky Brightness", (row) => SKY_SQM >= number(row, "csqmmin")],
  ["D", "East Limit", (row, { target }) => target.hourAngleHours >= number(row, "chastart")],
  ["E", "West Limit", (row, { target }) => target.hourAngleHours <= number(row, "chaend")],
  ["F", "Not Yet", (row, { localSec }) => localSec >= number(row, "cdatestart")],
  ["G", "Date Over", (row, { localSec }) => localSec < number(row, "cdateend") + DAY_SEC],
  ["H", "Too Early", isAfterTime],
  ["J", "Too Late", isBeforeTime],
  ["K", "Moon Up", (row, situation) => row.cmoondown !== true || !isMoonUp(situation)],
  [
    "L",
    "Moon Too Thin",
    (row, situation) =>
      situation.moon.phasePercent >= number(row, "cmoonphasemin") &&
      (row.cL01 !== true || isMoonUp(situation)),
  ],
  [
    "M",
    "Moon Too Full",
    (row, situation) =>
      situation.moon.phasePercent <= number(row, "cmoonphasemax") || moonExcused(row, situation, "cM01"),
  ],
  [
    "N",
    "Moon Too Near",
    (row, situation) =>
      separationDeg(situation.position, situation.moon.position) >= number(row, "cmoondistance") ||
      moonExcused(row, situation, "cN01"),
  ],
  ["P", "Time Of The Day Used", (row, { workedMin }) => workedMin < number(row, "cmaxtimeforday")],
  ["Q", "Airmass Low", (row, situation) => airmass(situation) >= number(row, "cairmassmin")],
  ["R", "Airmass High", (row, situation) => airmass(situation) <= number(row, "cairmassmax")],
  [
    "S",
    "Moon Avoidance",
    (row, situation) =>
      separationDeg(situation.position, situation.moon.position) >= lorentzianDeg(row, situation) ||
      moonExcused(row, situation, "cS01"),
  ],
  [
    "U",
    "Not Its Hour",
    (row, { localSec }) =>
      localSec >= oneShotSec(row) - number(row, "cosearly") * 60 && localSec < oneShotSec(row) + ONE_SHOT_SEC,
  ],
  ["V", "No Interval", isInInterval],
];

/** Why a target may not run now: a line for each constraint that forbids it; "" when none does. */
export function rejection(row: ObjectRow, situation: Situation): string {
  const mask = textOf(row.cmask);
  return rules
    .filter(([letter, , allows]) => mask.includes(letter) && !allows(row, situation))
    .map(([letter, name]) => `[${letter}] ${name} -> KO`)
    .join("\r\n");
}

/** Whether a target's time is over for good. */
export function isExpired(row: ObjectRow, localSec: number): boolean {
  const mask = textOf(row.cmask);
  return (
    (mask.includes("G") && localSec >= number(row, "cdateend") + DAY_SEC) ||
    (mask.includes("U") && localSec >= oneShotSec(row) + ONE_SHOT_SEC)
  );
}
