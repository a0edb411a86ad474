import { objectGuid } from "../../../src/devices/robotarget/identity.ts";
import type { Values } from "./fake-database.ts";
import { FakeVoyager } from "./fake-voyager.ts";

export const PLAN = "autumn-deep-sky";

/** Midnight in the fake's calendar is that of Phoenix: seven hours behind UTC. */
export const localSec = (atMs: number): number => Math.floor(atMs / 1000) - 7 * 3600;

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]).toString("base64");

/** The fake server with a night in its database. Rows are as loose as lists of the real one. */
export class FakeNight extends FakeVoyager {
  runs: Values[] = [];
  sessions: Values[] = [];
  done: Values[] = [];
  deleted: Values[] = [];
  errors: Values[] = [];
  annotations: Values[] = [];
  /** What a target's count says otherwise than usual. */
  readonly containers = new Map<string, Values>();
  readonly jpegs = new Map<string, string>();
  readonly switched: Values[] = [];
  readonly aborts: Values[] = [];
  /** What an abort does. */
  onAbort: (params: Values) => void = () => undefined;

  /** A set of the plan; `id` is its path. */
  addSet(id: string, more: Values = {}): string {
    const guid = objectGuid(PLAN, id);
    this.sets.push({
      guid,
      setname: `Set ${id}`,
      profilename: "rig.v2y",
      status: 0,
      tag: "",
      note: "",
      ...more,
    });
    return String(more.guid ?? guid);
  }

  /** A target of the plan in its set. */
  addTarget(path: string, more: Values = {}): string {
    const [set = "", id = ""] = path.split("/");
    const guid = String(more.guid ?? objectGuid(PLAN, path));
    this.targets.push({
      guid,
      targetname: `Target ${id}`,
      refguidset: objectGuid(PLAN, set),
      setname: `Set ${set}`,
      status: 0,
      statusop: 0,
      tag: "",
      note: "",
      schedreject: "",
      auxsessioncontainer: { progress: 0 },
      ...more,
    });
    return guid;
  }

  addShot(path: string, more: Values = {}): string {
    const guid = String(more.guid ?? objectGuid(PLAN, path));
    const refguidtarget = objectGuid(PLAN, path.slice(0, path.lastIndexOf("/")));
    this.shots.push({ guid, refguidtarget, filterindex: 0, num: 1, exposure: 60, enabled: true, ...more });
    return guid;
  }

  startRun(atMs: number, guid = "run-1", more: Values = {}): void {
    const times = { datetimestart: localSec(atMs), datetimeend: 0 };
    this.runs.push({ guid, profilename: "rig", ...times, isrunning: true, errcount: 0, note: "", ...more });
  }

  startSession(guid: string, target: string, atMs: number, run = "run-1"): void {
    const row = this.row(target);
    row.statusop = 1;
    this.sessions.push({
      guid,
      refguidrun: run,
      refguidtarget: target,
      targetname: row.targetname,
      datetimestart: localSec(atMs),
      datetimeend: 0,
      status: 1,
      result: 0,
      shotnumber: 0,
    });
  }

  endSession(guid: string, atMs: number, result = 1): void {
    const session = this.sessions.find((each) => each.guid === guid)!;
    this.row(String(session.refguidtarget)).statusop = 0;
    const shotnumber = this.done.filter((each) => each.refguidsession === guid).length;
    Object.assign(session, { status: 0, result, datetimeend: localSec(atMs), shotnumber });
  }

  endRun(atMs: number, guid = "run-1"): void {
    const run = this.runs.find((each) => each.guid === guid)!;
    Object.assign(run, { isrunning: false, datetimeend: localSec(atMs) });
  }

  addError(guid: string, target: string, code: number, atMs: number, run = "run-1"): void {
    const targetname = this.row(target).targetname;
    const ids = { guid, refguidrun: run, refguidtarget: target, targetname };
    this.errors.push({ ...ids, datetimestart: localSec(atMs), errorcode: code, note: "" });
    this.runs.find((each) => each.guid === run)!.errcount = this.errors.length;
  }

  takeShot(guid: string, target: string, atMs: number, more: Values = {}): void {
    const image = { hfd: 2, bin: 1, filterindex: 0, exposure: 300, rating: 0, filename: `${guid}.FIT` };
    const ids = { guid, refguidtarget: target, refguidsession: this.sessions.at(-1)?.guid ?? "" };
    this.done.push({ ...ids, datetimeshot: localSec(atMs), ...image, ...more });
    this.jpegs.set(guid, JPEG);
  }

  progress(target: string, progress: number): void {
    this.row(target).auxsessioncontainer = { progress };
  }

  row(target: string): Values {
    const row = this.targets.find(({ guid }) => guid === target);
    if (!row) throw new Error(`no target ${target}`);
    return row;
  }

  /** How many requests of RoboTarget came so far. */
  reads(): number {
    return this.methods("RemoteRoboTarget").length;
  }

  override call(method: string, params: Values): Values {
    const ofRun = (rows: readonly Values[]): Values => ({
      list: rows.filter((row) => row.refguidrun === params.RefGuidRun),
    });
    const since = (rows: readonly Values[]): readonly Values[] =>
      rows.filter((row) => Number(row.datetimeshot) >= Number(params.Since));
    switch (method) {
      case "GetRunList":
        return { list: this.runs };
      case "GetSessionListByRun":
        return ofRun(this.sessions);
      case "GetErrorListByRun":
        return ofRun(this.errors);
      case "GetAnnotationListByRun":
        return ofRun(this.annotations);
      case "GetShotDoneSinceList":
        return { list: { done: since(this.done), deleted: since(this.deleted) } };
      case "GetSessionContainerCountByTarget":
        return {
          data: {
            ...{ Progress: 50, SessionCount: 9, ShotDoneCount: 40, ShotDoneRawCount: 41, ShotRequested: 80 },
            ...this.containers.get(String(params.RefGuidTarget)),
          },
        };
      case "GetShotJpg": {
        const jpeg = this.jpegs.get(String(params.RefGuidShotDone));
        return jpeg === undefined ? { ret: "JPG not in cache" } : { ret: "DONE", HFD: 2, Base64Data: jpeg };
      }
      case "EnableDisableObject":
        return this.#switch(params);
      case "EnableDisableSetByTag": {
        this.switched.push(params);
        for (const set of this.sets) if (set.tag === params.Tag) set.status = params.OperationType;
        return { ret: "DONE" };
      }
      case "Abort":
        this.aborts.push(params);
        this.onAbort(params);
        return { ret: "DONE" };
      default:
        return super.call(method, params);
    }
  }

  #switch(params: Values): Values {
    this.switched.push(params);
    const table = [this.shots, this.targets, this.sets][Number(params.ObjectType)] ?? [];
    const row = table.find(({ guid }) => guid === params.RefGuidObject);
    if (!row) return { ret: "ERROR : no such object" };
    if (params.ObjectType === 0) row.enabled = params.OperationType === 0;
    else row.status = params.OperationType;
    return { ret: "DONE" };
  }
}
