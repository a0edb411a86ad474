import { getErrorsOfRun, getSessionContainer, getSessionsOfRun, getShotsDoneSince } from "../commands.ts";
import { localEpochSec } from "../local-time.ts";
import type { Run, RunError, Session, SessionContainer, ShotDone, ShotsDone } from "../records.ts";
import type { Call } from "../sync/database.ts";
import { openRun, readRuns } from "./running.ts";
import { readTargets, type TargetStanding } from "./standing.ts";

/** What RoboTarget has done since a time, and does. */
export interface Look {
  readonly targets: readonly TargetStanding[];
  /** Oldest first. */
  readonly sessions: readonly Session[];
  /** Oldest first. */
  readonly shots: readonly ShotDone[];
  readonly deleted: readonly ShotDone[];
  readonly errors: readonly RunError[];
  readonly isRunning: boolean;
}

/** A shot is listed when it is done, under the time of its begin: so far back new ones may be. */
const BACK_MS = 2 * 3_600_000;

/** Reads again and again what RoboTarget did since a time, and remembers what cannot change any more. */
export class NightReader {
  readonly #call: Call;
  readonly #sinceMs: number;
  readonly #zone: string;
  readonly #shots = new Map<string, ShotDone>();
  readonly #deleted = new Map<string, ShotDone>();
  readonly #sessionsOfEndedRuns = new Map<string, readonly Session[]>();
  readonly #errors = new Map<string, { readonly count: number; readonly list: readonly RunError[] }>();
  #shotsFromMs: number;

  constructor(call: Call, sinceMs: number, zone: string) {
    this.#call = call;
    this.#sinceMs = sinceMs;
    this.#zone = zone;
    this.#shotsFromMs = sinceMs - BACK_MS;
  }

  /**
   * Four reads while RoboTarget works, three while it does not, however many targets there are; one more for each
   * run that ended and each that has new errors.
   */
  async look(nowMs: number): Promise<Look> {
    const targets = await readTargets(this.#call);
    const runs = await readRuns(this.#call);
    const sinceLocalSec = localEpochSec(this.#sinceMs, this.#zone);
    const ours = runs.filter((run) => run.isRunning || (run.endLocalSec ?? 0) >= sinceLocalSec);
    const open = openRun(ours);
    // One that was under way at the start counts: nobody before has seen it done.
    const isOurs = ({ atLocalSec = 0, exposureSec = 0 }: ShotDone): boolean =>
      atLocalSec + exposureSec >= sinceLocalSec;
    const sessions: Session[] = [];
    const errors: RunError[] = [];
    for (const run of ours) {
      sessions.push(...(await this.#sessionsOf(run, run === open)));
      errors.push(...(await this.#errorsOf(run)));
    }
    await this.#readShots();
    this.#shotsFromMs = Math.max(this.#sinceMs, nowMs) - BACK_MS;
    return {
      targets,
      sessions: sessions.filter(
        (session) => session.isRunning || (session.endLocalSec ?? 0) >= sinceLocalSec,
      ),
      shots: byTime(this.#shots).filter(isOurs),
      deleted: byTime(this.#deleted).filter(isOurs),
      errors: errors.filter(({ atLocalSec = 0 }) => atLocalSec >= sinceLocalSec),
      isRunning: sessions.some((session) => session.isRunning),
    };
  }

  /** The last look: all shots are read again, because some may have been deleted meanwhile. */
  async lastLook(nowMs: number): Promise<Look> {
    this.#shotsFromMs = this.#sinceMs - BACK_MS;
    return this.look(nowMs);
  }

  /** All that was ever done of a target. One read. */
  container(targetGuid: string): Promise<SessionContainer> {
    return this.#call(getSessionContainer, { targetGuid });
  }

  async #readShots(): Promise<void> {
    const { done, deleted } = await this.#call(getShotsDoneSince, {
      sinceLocalSec: localEpochSec(this.#shotsFromMs, this.#zone),
      sinceUtcSec: Math.floor(this.#shotsFromMs / 1000),
      setGuid: "",
      targetGuid: "",
    });
    move(done, this.#deleted, this.#shots);
    move(deleted, this.#shots, this.#deleted);
  }

  /** A run that was left open by a crash has no running session, whatever its sessions say. */
  async #sessionsOf(run: Run, isOpen: boolean): Promise<readonly Session[]> {
    const known = isOpen ? undefined : this.#sessionsOfEndedRuns.get(run.guid);
    if (known) return known;
    const sessions = await this.#call(getSessionsOfRun, { runGuid: run.guid });
    if (isOpen) return sessions;
    const ended = sessions.map((session) => ({ ...session, isRunning: false }));
    this.#sessionsOfEndedRuns.set(run.guid, ended);
    return ended;
  }

  async #errorsOf(run: Run): Promise<readonly RunError[]> {
    const known = this.#errors.get(run.guid);
    if (run.errors === (known?.count ?? 0)) return known?.list ?? [];
    const list = await this.#call(getErrorsOfRun, { runGuid: run.guid });
    this.#errors.set(run.guid, { count: run.errors, list });
    return list;
  }
}

function move(shots: ShotsDone["done"], from: Map<string, ShotDone>, to: Map<string, ShotDone>): void {
  for (const shot of shots) {
    from.delete(shot.guid);
    to.set(shot.guid, shot);
  }
}

function byTime(shots: ReadonlyMap<string, ShotDone>): readonly ShotDone[] {
  return [...shots.values()].sort((a, b) => (a.atLocalSec ?? 0) - (b.atLocalSec ?? 0));
}
