import { DateTime } from "luxon";
import { AppError } from "../../errors.ts";
import { simulatedSite } from "../move/site.ts";
import type { Place } from "../move/sky.ts";
import type { SimulatorLink, SimulatorOptions } from "../simulator.ts";
import { dashboardNotices, type Rig } from "./dashboard.ts";
import type { Contents } from "./database.ts";
import { Database, stockContents } from "./database.ts";
import { databaseOf, type GivenObjects } from "./given.ts";
import { type LocalTime, localTime } from "./local-time.ts";
import type { Notice } from "./notices.ts";
import { type Behaviour, usualBehaviour } from "./options.ts";
import { changeProfile, meddling } from "./person.ts";
import { type Stock, stockedContents } from "./plan-stock.ts";
import { carryOut, type Reply, type Request, type Rights } from "./requests.ts";
import { Scheduler } from "./scheduler.ts";
import { type Server, Session } from "./session.ts";
import type { World } from "./world.ts";

/** Keeps the text of a database beyond the life of a simulator. */
export interface Store {
  /** The text that was kept last; undefined when none was. */
  readonly load: () => string | undefined;
  /** Keeps the text before it returns, all of it or the one before. */
  readonly save: (text: string) => void;
}

export interface RobotargetOptions extends SimulatorOptions {
  /** Where the rig stands; at the simulated observatory when absent. */
  readonly site?: Place & { readonly zone?: string };
  readonly behaviour?: Partial<Behaviour>;
  /** Where the database is kept; in memory only when absent. */
  readonly store?: Store;
  /** What the database holds at first, when the store has none; somebody's hand-made objects when absent. */
  readonly objects?: GivenObjects;
  /** What Voyager has instead of the usual profiles, when the store has none; its database is empty then. */
  readonly stock?: Stock;
}

const STAMPS_PER_MS = 100;

/** The server behind all its clients: its database, its rig, and whoever is connected. */
export class RobotargetServer {
  readonly database: Database;
  readonly #options: RobotargetOptions;
  readonly #behaviour: Behaviour;
  readonly #local: LocalTime;
  readonly #scheduler: Scheduler;
  readonly #sessions = new Set<Session>();
  readonly #world: World;
  readonly #rig: Rig;
  readonly #forSessions: Server;
  #stamps = 0;
  /** How many changes the store has; none of them at first, so that a store that does not work is found at once. */
  #savedChanges = -1;
  /** Waits for what the rig does next. */
  #timer: { readonly atMs: number; readonly stop: AbortController } | undefined;

  constructor(options: RobotargetOptions) {
    this.#options = options;
    const zone = options.site?.zone;
    this.#behaviour = { ...usualBehaviour, ...(zone !== undefined && { zone }), ...options.behaviour };
    this.#local = localTime(this.#behaviour.zone);
    this.database = this.#openDatabase();
    const nowMs = (): number => options.clock.now();
    const place = options.site ?? simulatedSite;
    const [database, local] = [this.database, this.#local];
    this.#scheduler = new Scheduler({ database, place, local }, (notice) => this.#publish(notice), {
      nowMs: nowMs(),
      isOn: this.#behaviour.scheduler === "on",
    });
    this.#world = {
      database,
      local,
      behaviour: this.#behaviour,
      nowMs,
      abort: (isMeant) => this.#scheduler.abort(nowMs(), isMeant),
    };
    this.#rig = { database, scheduler: this.#scheduler, place, local, nowMs };
    this.#forSessions = this.#serverForSessions();
    this.#keep();
  }

  get local(): LocalTime {
    return this.#local;
  }

  accept(link: SimulatorLink): void {
    const session = new Session(link, this.#forSessions, (ended) => {
      this.#sessions.delete(ended);
      this.#arm();
    });
    this.#sessions.add(session);
    this.#arm();
  }

  /** Brings the rig up to date, does something to the database, and keeps what became of it. */
  change<T>(work: () => T): T {
    this.#scheduler.advance(this.#options.clock.now());
    const result = work();
    this.#keep();
    this.#arm();
    return result;
  }

  changeProfile(): void {
    this.change(() => {
      const profile = changeProfile(this.database);
      this.#scheduler.interrupt(this.#options.clock.now(), "profile");
      this.#publish({ event: "ProfileChanged", to: "everybody", body: () => ({ ProfileName: profile }) });
    });
  }

  dropAll(): void {
    for (const session of this.#sessions) session.drop();
  }

  #openDatabase(): Database {
    const { store, objects, stock, clock } = this.#options;
    const text = store?.load();
    if (text !== undefined) return new Database(readContents(text));
    if (objects) return databaseOf(objects, this.#local, clock.now());
    return new Database(stock ? stockedContents(stock) : stockContents);
  }

  #keep(): void {
    const { store } = this.#options;
    if (!store || this.#savedChanges === this.database.changes) return;
    store.save(JSON.stringify(this.database.contents()));
    this.#savedChanges = this.database.changes;
  }

  #publish(notice: Notice): void {
    for (const session of this.#sessions) session.notify(notice);
  }

  /** While somebody is connected, one timer waits for what the rig does next; otherwise it can catch up later. */
  #arm(): void {
    const atMs = this.#sessions.size > 0 ? this.#scheduler.nextMs : Number.POSITIVE_INFINITY;
    if (this.#timer?.atMs === atMs) return;
    this.#timer?.stop.abort();
    this.#timer = undefined;
    if (atMs === Number.POSITIVE_INFINITY) return;
    const stop = new AbortController();
    this.#timer = { atMs, stop };
    this.#options.clock.sleepUntil(atMs, stop.signal).then(
      () => {
        this.#timer = undefined;
        this.change(() => undefined);
      },
      (reason: unknown) => {
        if (reason !== stop.signal.reason) throw reason;
      },
    );
  }

  #serverForSessions(): Server {
    const { clock } = this.#options;
    const { latencyMs, dashboardSec, authentication } = this.#behaviour;
    return {
      options: this.#options,
      latencyMs,
      dashboardMs: dashboardSec * 500,
      asksForUser: authentication === "user",
      timestamp: () => this.#timestamp(),
      isoTime: () => DateTime.fromMillis(Math.round(clock.now()), { zone: "utc" }).toISO() ?? "",
      carryOut: (request, rights) => this.#carryOut(request, rights),
      dashboard: (look) => dashboardNotices(this.#rig, look),
      restart: () => {
        // The database is on disk: only sessions and what the rig was doing are lost.
        this.change(() => this.#scheduler.interrupt(clock.now(), "restart"));
        this.dropAll();
      },
      shutDown: () => {
        for (const session of this.#sessions) session.shutDown();
      },
      changeProfile: () => this.changeProfile(),
      meddle: (how, params) => this.change(() => meddling[how](this.database, params)),
    };
  }

  #carryOut(request: Request, rights: Rights): Reply | undefined {
    return this.change(() => carryOut(request, rights, this.#world));
  }

  #timestamp(): number {
    const seconds = this.#local.epochSec(Math.round(this.#options.clock.now()));
    // Five decimals, of which the last two only tell events of one millisecond apart.
    this.#stamps = (this.#stamps + 1) % STAMPS_PER_MS;
    return Math.round(seconds * 1000 * STAMPS_PER_MS + this.#stamps) / (1000 * STAMPS_PER_MS);
  }
}

/** Throws AppError when the text is not what `save` was given. */
function readContents(text: string): Contents {
  try {
    const contents = JSON.parse(text) as Contents;
    // A file of an earlier version has no profiles: there were only the usual ones.
    if (Array.isArray(contents.sets) && Array.isArray(contents.shotsDone)) {
      return { ...contents, profiles: contents.profiles ?? stockContents.profiles };
    }
  } catch {
    // Said below.
  }
  throw new AppError("database-file", "What the simulator's database file holds is not a database.", {
    hint: "Give another file, or remove this one: the simulator makes a new one.",
  });
}
