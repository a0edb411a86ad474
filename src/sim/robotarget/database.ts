import type { ObjectRow } from "./columns.ts";
import type { AnnotationRow, ErrorRow, RunRow, SessionRow, ShotDoneRow } from "./records.ts";
import { type Profile, stock } from "./stock.ts";
import { type Changes, Table } from "./table.ts";

/** Everything in a database, as a file holds it. */
export interface Contents {
  readonly activeProfile: string;
  /** What Voyager has, the usual one first: outside the database, and as fixed as a telescope. */
  readonly profiles: readonly Profile[];
  /** How many GUIDs the server has made up so far. */
  readonly guids: number;
  readonly sets: readonly ObjectRow[];
  readonly sequences: readonly ObjectRow[];
  readonly targets: readonly ObjectRow[];
  readonly shots: readonly ObjectRow[];
  readonly runs: readonly RunRow[];
  readonly sessions: readonly SessionRow[];
  readonly shotsDone: readonly ShotDoneRow[];
  readonly errors: readonly ErrorRow[];
  readonly annotations: readonly AnnotationRow[];
}

/** What a database holds before anybody's plan comes. */
export const stockContents: Contents = {
  guids: 0,
  ...stock,
  errors: [],
  annotations: [],
};

/** RoboTarget's database: sets hold targets, targets hold shots, and what was done about them. */
export class Database {
  readonly #changes: Changes = { count: 0 };
  readonly sets: Table<ObjectRow>;
  readonly sequences: Table<ObjectRow>;
  /** By set. */
  readonly targets: Table<ObjectRow>;
  /** By target. */
  readonly shots: Table<ObjectRow>;
  readonly runs: Table<RunRow>;
  /** By target. */
  readonly sessions: Table<SessionRow>;
  /** By shot. */
  readonly shotsDone: Table<ShotDoneRow>;
  /** By run. */
  readonly errors: Table<ErrorRow>;
  /** By run. */
  readonly annotations: Table<AnnotationRow>;
  /** Why the scheduler passed over a target when it last looked, by GUID. */
  readonly rejections = new Map<string, string>();
  readonly profiles: readonly Profile[];
  #activeProfile: string;
  #guids: number;

  constructor(contents: Contents) {
    const changes = this.#changes;
    this.sets = new Table(changes, contents.sets);
    this.sequences = new Table(changes, contents.sequences);
    this.targets = new Table(changes, contents.targets, (row) => textOf(row.refguidset));
    this.shots = new Table(changes, contents.shots, (row) => textOf(row.refguidtarget));
    this.runs = new Table(changes, contents.runs);
    this.sessions = new Table(changes, contents.sessions, (row) => row.target);
    this.shotsDone = new Table(changes, contents.shotsDone, (row) => row.shot);
    this.errors = new Table(changes, contents.errors, (row) => row.run);
    this.annotations = new Table(changes, contents.annotations, (row) => row.run);
    this.profiles = contents.profiles;
    this.#activeProfile = contents.activeProfile;
    this.#guids = contents.guids;
    changes.count = 0;
  }

  /** Grows with every change. */
  get changes(): number {
    return this.#changes.count;
  }

  get activeProfile(): Profile {
    return this.profileNamed(this.#activeProfile) ?? (this.profiles[0] as Profile);
  }

  profileNamed(name: unknown): Profile | undefined {
    return this.profiles.find((profile) => profile.name === name);
  }

  activate(profile: string): void {
    this.#activeProfile = profile;
    this.#changes.count += 1;
  }

  contents(): Contents {
    return {
      activeProfile: this.#activeProfile,
      profiles: this.profiles,
      guids: this.#guids,
      sets: this.sets.all(),
      sequences: this.sequences.all(),
      targets: this.targets.all(),
      shots: this.shots.all(),
      runs: this.runs.all(),
      sessions: this.sessions.all(),
      shotsDone: this.shotsDone.all(),
      errors: this.errors.all(),
      annotations: this.annotations.all(),
    };
  }

  /** A GUID of the server's own: the next of a series, so that two good nights make the same ones. */
  newGuid(): string {
    this.#guids += 1;
    return `5e77e1d0-0000-4000-8000-${this.#guids.toString(16).padStart(12, "0")}`;
  }

  /** Shots of a target in the order in which they are taken. */
  shotsInOrder(target: string): readonly ObjectRow[] {
    return [...this.shots.of(target)].sort((a, b) => Number(a.order) - Number(b.order));
  }

  /** How many images of a shot there are, those that were removed and those that were not. */
  imagesOf(shot: string): { readonly done: number; readonly deleted: number } {
    const all = this.shotsDone.of(shot);
    const deleted = all.filter((image) => image.deleted).length;
    return { done: all.length - deleted, deleted };
  }

  /** How many images of a shot are wanted, repeats counted. */
  wantedOf(shot: ObjectRow): number {
    const target = this.targets.get(textOf(shot.refguidtarget));
    return Number(shot.num) * (target?.isrepeat === "true" ? Number(target.repeat) : 1);
  }

  /** Percent of all images of a target that are taken. */
  progressOf(target: string): number {
    const { wanted, done } = this.countsOf(target);
    return wanted === 0 ? 0 : Math.min(100, Math.round((100 * done) / wanted));
  }

  countsOf(target: string): { readonly wanted: number; readonly done: number; readonly deleted: number } {
    const counts = { wanted: 0, done: 0, deleted: 0 };
    for (const shot of this.shots.of(target)) {
      const { done, deleted } = this.imagesOf(shot.guid);
      counts.wanted += this.wantedOf(shot);
      counts.done += done;
      counts.deleted += deleted;
    }
    return counts;
  }

  /** Whether a target, or the set that it is in, belongs to nothing that there is: it is never scheduled. */
  isOrphan(target: ObjectRow): boolean {
    const set = this.sets.get(textOf(target.refguidset));
    const sequence = this.sequences.get(textOf(target.refguidbasesequence));
    return !this.profileNamed(set?.profilename) || sequence?.profilename !== set?.profilename;
  }

  /** Removes a set with all that hangs below it. */
  removeSet(guid: string): boolean {
    for (const target of this.targets.of(guid)) this.removeTarget(target.guid);
    return this.sets.delete(guid);
  }

  removeTarget(guid: string): boolean {
    for (const shot of this.shots.of(guid)) this.removeShot(shot.guid);
    for (const session of this.sessions.of(guid)) this.sessions.delete(session.guid);
    this.rejections.delete(guid);
    return this.targets.delete(guid);
  }

  removeShot(guid: string): boolean {
    for (const image of this.shotsDone.of(guid)) this.shotsDone.delete(image.guid);
    return this.shots.delete(guid);
  }
}

/** The text of a cell, "" for none. */
export function textOf(cell: unknown): string {
  return typeof cell === "string" ? cell : "";
}
