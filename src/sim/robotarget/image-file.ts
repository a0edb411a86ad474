import type { ObjectRow } from "./columns.ts";
import { type Database, textOf } from "./database.ts";
import type { LocalTime } from "./local-time.ts";
import { nameOfType } from "./notices.ts";
import type { ShotDoneRow } from "./records.ts";

/** What is known when an image is taken. */
interface Circumstances {
  readonly session: string;
  readonly target: ObjectRow;
  readonly shot: ObjectRow;
  readonly filter: string;
  /** When the exposure began. */
  readonly atMs: number;
  readonly altDeg: number;
}

/** An image: its file, and numbers about it that are plausible and the same every time. */
export function imageAt(database: Database, local: LocalTime, about: Circumstances): ShotDoneRow {
  const { session, target, shot, filter, atMs, altDeg } = about;
  const number = database.shotsDone.of(shot.guid).length + 1;
  const name = textOf(target.targetname).replace(/[\\/:*?"<>|]/g, "");
  const seeing = noise(number);
  const airmass = 1 / Math.sin((Math.max(10, altDeg) * Math.PI) / 180);
  const hfdPixels = rounded(2 + 0.8 * (airmass - 1) + 0.5 * seeing);
  const exposureSec = Number(shot.exposure);
  const suffix = textOf(shot.label) === "" ? "" : `_${textOf(shot.label)}`;
  const label = `${nameOfType(shot.type)}_${filter}_${exposureSec}s_BIN${shot.bin}`;
  const count = String(number).padStart(3, "0");
  return {
    guid: database.newGuid(),
    session,
    shot: shot.guid,
    target: target.guid,
    atMs,
    fileName: `${name}_${label}_${count}_${local.text(atMs, "yyyyMMdd_HHmmss")}${suffix}.FIT`,
    path: `C:\\Users\\observer\\Documents\\Voyager\\Sequence\\${name}\\${local.text(atMs, "yyyy-MM-dd")}\\${filter}`,
    hfdPixels,
    starIndex: rounded(10 - hfdPixels),
    min: 450 + Math.round(60 * seeing),
    max: 65_535,
    mean: Math.round(700 + exposureSec + 100 * seeing),
    bin: Number(shot.bin),
    filterIndex: Number(shot.filterindex),
    exposureSec,
    rating: 0,
    deleted: false,
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** From 0 to 1: different for each number, the same every time. */
function noise(number: number): number {
  return ((number * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;
}
