import type { ObjectRow } from "./columns.ts";
import { type Database, textOf } from "./database.ts";
import { imageAt } from "./image-file.ts";
import {
  altitudeDeg,
  isEnabled,
  nextShot,
  operative,
  operativeOf,
  rejectionOf,
  type Sight,
} from "./judging.ts";
import type { LocalTime } from "./local-time.ts";
import { ephemeris, filterName, logLine, type Notice, newImage, signal } from "./notices.ts";
import type { SessionResult, SessionRow } from "./records.ts";
import { errorCodes, RunBook } from "./run-book.ts";
import { sunAltDeg, sunCrossing } from "./sky.ts";

/** Sun's altitude below which it is night. */
const NIGHT_SUN_DEG = -12;
const DAY_MS = 86_400_000;
/** The server has just started, or something has just ended. */
const PAUSE_MS = 60_000;
/** Between looks while nothing can be done. */
const LOOK_MS = 600_000;
const POINTING_MS = 90_000;
/** Download and dithering after an exposure. */
const OVERHEAD_MS = 8_000;

/** What goes on, until when. */
type Phase =
  | { readonly is: "resting"; readonly untilMs: number }
  | { readonly is: "pointing"; readonly session: string; readonly target: string; readonly untilMs: number }
  | {
      readonly is: "exposing";
      readonly session: string;
      readonly target: string;
      readonly shot: string;
      readonly startMs: number;
      readonly untilMs: number;
    };

/** The exposure that goes on. */
export interface Exposure {
  readonly target: ObjectRow;
  readonly shot: ObjectRow;
  readonly startMs: number;
}

/**
 * RoboTarget at work: at night it takes the images that the database asks for. It has no timers: whoever wants to know
 * or change something first brings it up to date with `advance`.
 */
export class Scheduler {
  readonly #sight: Sight;
  readonly #database: Database;
  readonly #local: LocalTime;
  readonly #publish: (notice: Notice) => void;
  readonly #book: RunBook;
  #phase: Phase;
  /** Targets that somebody ended, or that went wrong: not again this night. */
  readonly #suspended = new Set<string>();
  #isOffTonight = false;
  /** Of the newest image of the sequence. */
  #lastHfdPixels = 0;

  constructor(
    sight: Sight,
    publish: (notice: Notice) => void,
    start: { readonly nowMs: number; readonly isOn: boolean },
  ) {
    this.#sight = sight;
    this.#database = sight.database;
    this.#local = sight.local;
    this.#publish = publish;
    this.#phase = { is: "resting", untilMs: start.isOn ? start.nowMs + PAUSE_MS : Number.POSITIVE_INFINITY };
    this.#book = new RunBook(sight.database);
    this.#book.closeLeftovers(start.nowMs);
  }

  /** When something happens next. */
  get nextMs(): number {
    return this.#phase.untilMs;
  }

  /** Target of the sequence that runs. */
  get target(): ObjectRow | undefined {
    return this.#phase.is === "resting" ? undefined : this.#database.targets.get(this.#phase.target);
  }

  get exposure(): Exposure | undefined {
    if (this.#phase.is !== "exposing") return undefined;
    const target = this.#database.targets.get(this.#phase.target);
    const shot = this.#database.shots.get(this.#phase.shot);
    return target && shot && { target, shot, startMs: this.#phase.startMs };
  }

  /** Lets everything happen that is due by now. */
  advance(nowMs: number): void {
    while (this.#phase.untilMs <= nowMs) {
      const { untilMs: atMs, is } = this.#phase;
      if (is === "exposing") this.#finishExposure(atMs);
      if (is === "resting") this.#look(atMs);
      else this.#expose(atMs);
    }
  }

  /** Ends the sequence on a target that is meant; with nothing given, the night. False: nothing such runs. */
  abort(nowMs: number, isMeant?: (target: ObjectRow) => boolean): boolean {
    const { target } = this;
    if (isMeant && !(target && isMeant(target))) return false;
    const { run } = this.#book;
    if (target) {
      this.#suspended.add(target.guid);
      this.#book.aborted(nowMs, target);
      this.#endSession(nowMs, 2, "Aborted by the user");
    }
    if (!isMeant) {
      this.#isOffTonight = run !== undefined;
      this.#endRun(nowMs);
    }
    return run !== undefined;
  }

  /** The server restarts, or another profile becomes active: what goes on is lost. */
  interrupt(nowMs: number, why: "restart" | "profile"): void {
    const { target } = this;
    if (why === "profile" && target) this.#report(nowMs, errorCodes.wrongProfile, "Profile changed", target);
    if (target) this.#endSession(nowMs, 3, why === "profile" ? "Profile changed" : "Restart");
    this.#endRun(nowMs);
    if (this.nextMs !== Number.POSITIVE_INFINITY) this.#rest(nowMs + PAUSE_MS);
  }

  #rest(untilMs: number): void {
    this.#phase = { is: "resting", untilMs };
  }

  #look(atMs: number): void {
    if (sunAltDeg(atMs, this.#sight.place) > NIGHT_SUN_DEG) {
      this.#endRun(atMs);
      this.#isOffTonight = false;
      this.#rest(sunCrossing(atMs, this.#sight.place, NIGHT_SUN_DEG, "down") ?? atMs + DAY_MS);
      return;
    }
    if (this.#isOffTonight) {
      this.#rest(sunCrossing(atMs, this.#sight.place, NIGHT_SUN_DEG, "up") ?? atMs + DAY_MS);
      return;
    }
    this.#beginRun(atMs);
    const [best] = this.#candidates(atMs);
    if (best) this.#beginSession(atMs, best);
    else this.#rest(atMs + LOOK_MS);
  }

  /** Targets that may run now, the most urgent first. */
  #candidates(atMs: number): readonly ObjectRow[] {
    return this.#database.targets
      .all()
      .filter((target) => this.#judge(target, atMs))
      .sort(
        (a, b) => Number(b.priority) - Number(a.priority) || Number(a.datecreation) - Number(b.datecreation),
      );
  }

  /** Whether a target may run; what stands against it is noted where people look for it. */
  #judge(target: ObjectRow, atMs: number): boolean {
    const { guid } = target;
    this.#database.rejections.delete(guid);
    if (!isEnabled(this.#sight, target)) return false;
    if (this.#database.isOrphan(target)) {
      this.#report(atMs, errorCodes.orphan, "Orphan target", target);
      this.#database.rejections.set(guid, "Orphan");
      return false;
    }
    if (this.#database.shots.of(guid).length === 0) this.#report(atMs, errorCodes.noShots, "No shot", target);
    const why = this.#suspended.has(guid) ? "Suspended" : rejectionOf(this.#sight, target, atMs);
    if (why !== "") this.#database.rejections.set(guid, why);
    this.#setOperative(target, operativeOf(this.#sight, target, atMs));
    return why === "" && nextShot(this.#sight, target) !== undefined;
  }

  #beginRun(atMs: number): void {
    if (this.#book.run !== undefined) return;
    this.#book.begin(atMs);
    this.#publish(logLine(this.#local, atMs, "title", "RoboTarget begins"));
  }

  #endRun(atMs: number): void {
    this.#suspended.clear();
    if (this.#book.run === undefined) return;
    this.#book.end(atMs);
    this.#publish(logLine(this.#local, atMs, "title", "RoboTarget ends"));
  }

  #beginSession(atMs: number, target: ObjectRow): void {
    const session: SessionRow = {
      guid: this.#database.newGuid(),
      run: this.#book.run ?? "",
      target: target.guid,
      targetName: textOf(target.targetname),
      startMs: atMs,
      result: 0,
      exitText: "",
    };
    this.#database.sessions.put(session);
    this.#setOperative(target, operative.running);
    this.#lastHfdPixels = 0;
    this.#phase = { is: "pointing", session: session.guid, target: target.guid, untilMs: atMs + POINTING_MS };
    for (const code of ["running", "goto"] as const) this.#publish(signal(code));
    this.#publish(logLine(this.#local, atMs, "robotarget", `Sequence on ${session.targetName} begins`));
    this.#publish(ephemeris(this.#local, this.#sight.place, target, atMs));
  }

  #endSession(atMs: number, result: SessionResult, exitText: string): void {
    if (this.#phase.is === "resting") return;
    const session = this.#database.sessions.get(this.#phase.session);
    const target = this.#database.targets.get(this.#phase.target);
    if (session) this.#database.sessions.put({ ...session, endMs: atMs, result, exitText });
    if (target) this.#setOperative(target, operativeOf(this.#sight, target, atMs));
    this.#rest(atMs + PAUSE_MS);
    this.#publish(signal("idle"));
    const type = result === 1 ? "robotarget" : "warning";
    const text = `Sequence on ${session?.targetName ?? "a removed target"} ends: ${exitText}`;
    this.#publish(logLine(this.#local, atMs, type, text));
  }

  /** Begins the next exposure of the sequence, or ends the sequence. */
  #expose(atMs: number): void {
    if (this.#phase.is === "resting") return;
    const { session, target: guid } = this.#phase;
    const target = this.#database.targets.get(guid);
    const end = target ? this.#endOf(target, session, atMs) : ([3, "Target removed"] as const);
    const shot = target && nextShot(this.#sight, target);
    if (end || !shot) {
      this.#endSession(atMs, ...(end ?? ([1, "Finished"] as const)));
      return;
    }
    const waitMs = target?.iswaitshot === "true" ? Number(target.waitshot) * 1000 : 0;
    const exposureMs = Math.max(0, Number(shot.exposure)) * 1000;
    const untilMs = atMs + Math.round(exposureMs) + OVERHEAD_MS + waitMs;
    this.#phase = { is: "exposing", session, target: guid, shot: shot.guid, startMs: atMs, untilMs };
    this.#publish(signal("shot"));
  }

  /** Why a sequence ends before its shots are done. */
  #endOf(target: ObjectRow, session: string, atMs: number): readonly [SessionResult, string] | undefined {
    if (sunAltDeg(atMs, this.#sight.place) > NIGHT_SUN_DEG) return [1, "Dawn"];
    if (!isEnabled(this.#sight, target) || this.#database.isOrphan(target)) return [1, "Disabled"];
    const why = rejectionOf(this.#sight, target, atMs);
    if (why !== "") return [1, why];
    const mask = textOf(target.cmask);
    const startMs = this.#database.sessions.get(session)?.startMs ?? atMs;
    if (mask.includes("T") && atMs - startMs >= Number(target.cmaxtime) * 60_000) return [4, "Max time"];
    if (!mask.includes("O") || this.#lastHfdPixels <= Number(target.chfdmeanlimit)) return undefined;
    this.#suspended.add(target.guid);
    return [3, "HFD over the limit"];
  }

  #finishExposure(atMs: number): void {
    const { exposure } = this;
    if (this.#phase.is !== "exposing" || !exposure) return;
    const { target, shot } = exposure;
    const altDeg = altitudeDeg(this.#sight, target, atMs);
    const filter = filterName(this.#database, Number(shot.filterindex));
    const { session, startMs } = this.#phase;
    const image = imageAt(this.#database, this.#local, {
      session,
      target,
      shot,
      filter,
      atMs: startMs,
      altDeg,
    });
    this.#database.shotsDone.put(image);
    this.#lastHfdPixels = image.hfdPixels;
    for (const notice of newImage(this.#local, image, shot, textOf(target.targetname), filter)) {
      this.#publish(notice);
    }
    this.#publish(logLine(this.#local, atMs, "info", `Image ${image.fileName}, HFD ${image.hfdPixels}`));
  }

  #setOperative(target: ObjectRow, statusop: number): void {
    const now = this.#database.targets.get(target.guid);
    if (now && now.statusop !== statusop) this.#database.targets.put({ ...now, statusop });
  }

  #report(atMs: number, code: number, note: string, target: ObjectRow): void {
    if (!this.#book.error(atMs, code, note, target)) return;
    this.#publish(logLine(this.#local, atMs, "warning", `${note}: ${textOf(target.targetname)}`));
  }
}
