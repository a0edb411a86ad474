import type { Cell, Params, Row } from "./columns.ts";
import {
  allTargetColumns,
  newSetColumns,
  pick,
  readRow,
  setColumns,
  shotColumns,
  targetColumns,
} from "./columns.ts";
import {
  baseSequences,
  handMadeSet,
  handMadeShot,
  handMadeShotsDone,
  handMadeTarget,
  type Profile,
  profiles,
} from "./stock.ts";

/** Outcome of a write: `DONE`, the text of an error, or undefined when the server falls silent over it. */
export type Ret = string | undefined;

const DONE = "DONE";

/** RoboTarget's database: sets hold targets, targets hold shots. Kept on disk by the real server: outlives a restart. */
export class Database {
  readonly #sets = new Map<string, Row>([[text(handMadeSet.guid), handMadeSet]]);
  readonly #targets = new Map<string, Row>();
  readonly #shots = new Map<string, Row>();
  readonly #shotsDone = new Map<string, number>();

  constructor() {
    this.addTarget(handMadeTarget);
    this.addShot(handMadeShot);
    this.takeImages(handMadeShot.GuidShot, handMadeShotsDone);
  }

  /** Sets of a profile, or of all for "", by name. */
  sets(profile: string): readonly Row[] {
    const rows = [...this.#sets.values()].filter((row) => profile === "" || row.profilename === profile);
    return byName(rows, "setname");
  }

  /** Base sequences of a profile, or of all for "", by name. */
  sequences(profile: string): readonly Row[] {
    return byName(
      baseSequences.filter((row) => profile === "" || row.profilename === profile),
      "basesequencename",
    );
  }

  /** Targets of a set, or of all for "", by name, as the server lists them. */
  targets(setGuid: string): readonly Readonly<Record<string, unknown>>[] {
    const rows = [...this.#targets.values()].filter((row) => setGuid === "" || row.refguidset === setGuid);
    return byName(rows, "targetname").map((row) => this.#targetAnswer(row));
  }

  /** Shots of a target, or all of them, in their order, as the server lists them. */
  shots(targetGuid?: string): readonly Row[] {
    return this.#shotsOf(targetGuid).map((row) => this.#shotAnswer(row));
  }

  addSet(params: Params): Ret {
    const guid = params.Guid;
    const row = readRow([...newSetColumns, ...setColumns], params);
    if (!row || typeof guid !== "string") return undefined;
    if (this.#sets.has(guid)) return "Set UID already exists";
    if (!profiles.some((profile) => profile.name === row.profilename)) return "Profile not found";
    this.#sets.set(guid, { guid, ...pickSet(row) });
    return DONE;
  }

  updateSet(params: Params): Ret {
    const guid = params.RefGuidSet;
    const row = readRow(setColumns, params);
    if (!row || typeof guid !== "string") return undefined;
    const old = this.#sets.get(guid);
    if (!old) return "Set not found";
    this.#sets.set(guid, { ...old, ...row });
    return DONE;
  }

  removeSet(params: Params): Ret {
    const guid = params.RefGuidSet;
    if (typeof guid !== "string") return undefined;
    if (!this.#sets.delete(guid)) return "Set not found";
    for (const target of this.targets(guid)) this.removeTarget({ RefGuidTarget: target.guid });
    return DONE;
  }

  addTarget(params: Params): Ret {
    const guid = params.GuidTarget;
    if (typeof guid === "string" && this.#targets.has(guid)) return "Target UID already exists";
    return this.#putTarget(guid, params);
  }

  updateTarget(params: Params): Ret {
    const guid = params.RefGuidTarget;
    if (typeof guid === "string" && !this.#targets.has(guid)) return "Target not found";
    return this.#putTarget(guid, params);
  }

  removeTarget(params: Params): Ret {
    const guid = params.RefGuidTarget;
    if (typeof guid !== "string") return undefined;
    if (!this.#targets.delete(guid)) return "Target not found";
    for (const shot of this.shots(guid)) this.removeShot({ RefGuidShot: shot.guid });
    return DONE;
  }

  addShot(params: Params): Ret {
    const guid = params.GuidShot;
    if (typeof guid === "string" && this.#shots.has(guid)) return "Shot UID already exists";
    return this.#putShot(guid, params);
  }

  updateShot(params: Params): Ret {
    const guid = shotGuid(params);
    if (typeof guid === "string" && !this.#shots.has(guid)) return "Shot not found";
    return this.#putShot(guid, params);
  }

  removeShot(params: Params): Ret {
    const guid = shotGuid(params);
    if (typeof guid !== "string") return undefined;
    this.#shotsDone.delete(guid);
    return this.#shots.delete(guid) ? DONE : "Shot not found";
  }

  /** Object types: 0 shot, 1 target, 2 set. Operations: 0 enable, 1 disable. */
  enableDisable(params: Params): Ret {
    const { RefGuidObject: guid, ObjectType: type, OperationType: operation } = params;
    if (typeof guid !== "string" || (operation !== 0 && operation !== 1)) return undefined;
    const table = [this.#shots, this.#targets, this.#sets][Number(type)];
    const row = table?.get(guid);
    if (!table || !row) return "Object not found";
    table.set(guid, type === 0 ? { ...row, enabled: operation === 0 } : { ...row, status: operation });
    return DONE;
  }

  /** The rig took this many more images of a shot. */
  takeImages(guid: string, count: number): void {
    this.#shotsDone.set(guid, (this.#shotsDone.get(guid) ?? 0) + count);
  }

  #putTarget(guid: unknown, params: Params): Ret {
    const row = readRow(allTargetColumns, params);
    if (!row || typeof guid !== "string") return undefined;
    const set = this.#sets.get(text(row.refguidset));
    if (!set) return "Set not found";
    const sequence = baseSequences.find((each) => each.guid === row.refguidbasesequence);
    if (sequence?.profilename !== set.profilename) return "Base Sequence not found";
    this.#targets.set(guid, { guid, ...row });
    return DONE;
  }

  #putShot(guid: unknown, params: Params): Ret {
    const row = readRow(shotColumns, params);
    if (!row || typeof guid !== "string") return undefined;
    const profile = this.#profileOf(text(row.refguidtarget));
    if (!profile) return "Target not found";
    // Index 0 is always allowed, also without a filter wheel.
    const filter = Number(row.filterindex);
    if (filter !== 0 && !profile.filters[filter]) return "Filter index not valid";
    const order = Number(row.order) >= 0 ? Number(row.order) : this.#lastOrder(text(row.refguidtarget), guid);
    this.#shots.set(guid, { guid, ...row, order });
    return DONE;
  }

  #profileOf(targetGuid: string): Profile | undefined {
    const set = this.#sets.get(text(this.#targets.get(targetGuid)?.refguidset));
    return profiles.find((profile) => profile.name === set?.profilename);
  }

  /** Order of a shot that goes to the end: a shot that is there already keeps its place. */
  #lastOrder(targetGuid: string, guid: string): number {
    const old = this.#shots.get(guid);
    if (old) return Number(old.order);
    return Math.max(0, ...this.#shotsOf(targetGuid).map((shot) => Number(shot.order))) + 1;
  }

  #shotsOf(targetGuid: string | undefined): Row[] {
    const rows: Row[] = [];
    for (const row of this.#shots.values()) {
      if (targetGuid === undefined || row.refguidtarget === targetGuid) rows.push(row);
    }
    return rows.sort((a, b) => Number(a.order) - Number(b.order));
  }

  #targetAnswer(row: Row): Readonly<Record<string, unknown>> {
    const set = this.#sets.get(text(row.refguidset));
    const sequence = baseSequences.find((each) => each.guid === row.refguidbasesequence);
    return {
      guid: row.guid,
      ...pick(row, targetColumns.head),
      setname: set?.setname ?? "",
      settag: set?.tag ?? "",
      profilename: set?.profilename ?? "",
      sequencename: sequence?.basesequencename ?? "",
      ...pick(row, targetColumns.constraints),
      auxsessioncontainer: { progress: this.#progress(text(row.guid)) },
      ...pick(row, targetColumns.token),
      schedreject: "",
      ...pick(row, targetColumns.dynamic),
    };
  }

  /** Percent of all images of a target that are taken. */
  #progress(targetGuid: string): number {
    const shots = this.shots(targetGuid);
    const sum = (name: string): number => shots.reduce((total, shot) => total + Number(shot[name]), 0);
    const wanted = sum("auxtotshot");
    return wanted === 0 ? 0 : Math.min(100, Math.round((100 * sum("auxshotdone")) / wanted));
  }

  #shotAnswer(row: Row): Row {
    const target = this.#targets.get(text(row.refguidtarget));
    const repeat = target?.isrepeat === "true" ? Number(target.repeat) : 1;
    return {
      guid: text(row.guid),
      ...pick(row, shotColumns),
      auxtotshot: Number(row.num) * repeat,
      auxshotdone: this.#shotsDone.get(text(row.guid)) ?? 0,
      auxshotdonedeleted: 0,
    };
  }
}

const collator = new Intl.Collator("en");

/** The table and the example of the vendor's document disagree on this name. */
function shotGuid(params: Params): unknown {
  return params.RefGuidShot ?? params.RedGuidShot;
}

/** Fields of a set in the order of live answers. */
function pickSet(row: Row): Row {
  const names = ["setname", "profilename", "isdefault", "status", "tag", "note"];
  return Object.fromEntries(names.map((name) => [name, row[name] ?? ""]));
}

function text(cell: Cell | undefined): string {
  return String(cell ?? "");
}

function byName(rows: readonly Row[], name: string): Row[] {
  return [...rows].sort((a, b) => collator.compare(text(a[name]), text(b[name])));
}
