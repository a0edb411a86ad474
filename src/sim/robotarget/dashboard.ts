import { horizontalOf, type Place, siderealHours, wrap } from "../move/sky.ts";
import { type Database, textOf } from "./database.ts";
import type { LocalTime } from "./local-time.ts";
import type { Notice } from "./notices.ts";
import type { Scheduler } from "./scheduler.ts";

/** What a value is while its control is off. */
const OFF = -123_456_789;
/** A look is half the time between two ControlData. */
const WEATHER_LOOKS = 30;
/** What an exposure is at. */
const shotStatus = { idle: 0, expose: 1, download: 2 } as const;

/** The rig, as dashboards show it. */
export interface Rig {
  readonly database: Database;
  readonly scheduler: Scheduler;
  readonly place: Place;
  readonly local: LocalTime;
  readonly nowMs: () => number;
}

/** What a dashboard gets at its Nth look: ControlData at every other one, the exposure at each, weather seldom. */
export function dashboardNotices(rig: Rig, look: number): readonly Notice[] {
  const { exposure } = rig.scheduler;
  return [
    ...(look % 2 === 1 ? [notice("ControlData", () => controlData(rig))] : []),
    ...(exposure ? [notice("ShotRunning", () => shotRunning(rig))] : []),
    ...(look % WEATHER_LOOKS === WEATHER_LOOKS - 1
      ? [
          notice("WeatherAndSafetyMonitorData", () => ({
            WSConnected: true,
            SMConnected: true,
            SMStatus: "SAFE",
          })),
        ]
      : []),
  ];
}

function notice(event: string, body: Notice["body"]): Notice {
  return { event, to: "dashboards", body };
}

/** The exposure that goes on, or that none does. */
function shotRunning({ scheduler, database, nowMs }: Rig): Readonly<Record<string, unknown>> {
  const { exposure } = scheduler;
  if (!exposure) return { File: "", Expo: 0, Elapsed: 0, ElapsedPerc: 0, Status: shotStatus.idle };
  const { shot, target, startMs } = exposure;
  const exposureSec = Number(shot.exposure);
  const elapsedSec = Math.min(exposureSec, (nowMs() - startMs) / 1000);
  const number = database.shotsDone.of(shot.guid).length + 1;
  return {
    File: `${textOf(target.targetname)}_${number}`,
    Expo: exposureSec,
    Elapsed: Math.round(elapsedSec),
    ElapsedPerc: exposureSec === 0 ? 100 : Math.round((100 * elapsedSec) / exposureSec),
    Status: elapsedSec < exposureSec ? shotStatus.expose : shotStatus.download,
  };
}

function controlData({ scheduler, database, place, local, nowMs }: Rig): Readonly<Record<string, unknown>> {
  const atMs = nowMs();
  const { target } = scheduler;
  // Parked, it looks at the meridian.
  const raHours = target ? Number(target.raj2000) : siderealHours(atMs, place);
  const decDeg = target ? Number(target.decj2000) : 0;
  const { altDeg, azDeg } = horizontalOf({ raHours, decDeg }, atMs, place);
  const counts = target && database.countsOf(target.guid);
  const run = target ? 2 : 1;
  return {
    TI: local.epochSec(atMs),
    TIUTC: atMs / 1000,
    VOYSTAT: run,
    SETUPCONN: true,
    CCDCONN: true,
    CCDTEMP: -10,
    CCDPOW: 34,
    CCDSETP: -10,
    CCDCOOL: true,
    CCDSTAT: 5,
    MNTCONN: true,
    MNTPARK: !target,
    MNTRA: sexagesimal(raHours),
    MNTDEC: sexagesimal(decDeg, "°"),
    MNTRAJ2000: sexagesimal(raHours),
    MNTDECJ2000: sexagesimal(decDeg, "°"),
    MNTAZ: sexagesimal(azDeg, "°"),
    MNTALT: sexagesimal(altDeg, "°"),
    MNTPIER: azDeg < 180 ? "pierWest" : "pierEast",
    MNTTFLIP: "",
    MNTSFLIP: 0,
    MNTTRACK: target !== undefined,
    MNTSLEW: false,
    AFCONN: true,
    AFTEMP: 8.5,
    AFPOS: 12_400,
    SEQTOT: String(counts?.wanted ?? ""),
    SEQPARZ: String(counts?.done ?? ""),
    GUIDECONN: true,
    GUIDESTAT: target ? 2 : 0,
    DITHSTAT: 0,
    GUIDEX: target ? 0.31 : OFF,
    GUIDEY: target ? -0.12 : OFF,
    PLACONN: true,
    PSCONN: false,
    SEQNAME: textOf(target?.targetname),
    SEQSTART: "",
    SEQREMAIN: "",
    SEQEND: "",
    RUNSEQ: target ? "RoboTarget" : "",
    RUNDS: "",
    ROTCONN: false,
    ROTPA: OFF,
    ROTSKYPA: OFF,
    ROTISROT: false,
    DOMECONN: false,
    DOMEPA: OFF,
    DOMEISMOV: false,
    DOMESHUTTER: OFF,
  };
}

/** Hours or degrees, minutes and seconds. */
function sexagesimal(value: number, unit = ""): string {
  const tenths = Math.round(Math.abs(value) * 36_000);
  const two = (part: number): string => String(Math.floor(part)).padStart(2, "0");
  const sign = value < 0 ? "-" : "";
  const [whole, minutes, seconds] = [tenths / 36_000, wrap(tenths / 600, 60), wrap(tenths / 10, 60)];
  return `${sign}${two(whole)}${unit || ":"}${unit && " "}${two(minutes)}${unit ? "' " : ":"}${two(seconds)}${unit && '"'}`;
}
