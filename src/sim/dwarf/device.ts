import type { Clock } from "../../clock.ts";
import type { Media } from "./album.ts";
import { type Client, Clients } from "./clients.ts";
import type { DarkFrames } from "./darks.ts";
import type { Mishap } from "./fault-names.ts";
import type { Behaviour } from "./options.ts";
import type { Profile } from "./profiles.ts";
import type { Session } from "./session.ts";
import { type Camera, freshState, type Job, type JobKind, type Slot, type State } from "./state.ts";
import { type Message, type Notice, type NoticeFields, notification } from "./wire.ts";

/** Where the telescope stands. Longitude is positive to the east. */
export interface Site {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/** What the body of the device tells about itself; a restart changes none of it. */
interface Body {
  cardFreeGb: number;
  batteryPercent: number;
  temperatureC: number;
}

/** The device: its memory, its card, its clients, and whatever it is doing. */
export class Device {
  readonly profile: Profile;
  readonly behaviour: Behaviour;
  readonly site: Site;
  readonly clock: Clock;
  readonly clients: Clients;
  /** Stacks on the card, oldest first. */
  readonly sessions: Session[] = [];
  /** What else is in the album, oldest first. */
  readonly media: Media[] = [];
  readonly darks: DarkFrames[] = [];
  readonly schedules = new Map<string, Message<"ShootingScheduleMsg">>();
  readonly body: Body = { cardFreeGb: 50, batteryPercent: 87, temperatureC: 24 };
  state: State;
  on = true;
  /** Wire time at which somebody connected to the device that nobody had been connected to. */
  attendedSinceMs = 0;
  /** The next client is told of a switching off that is over. */
  stalePowerOff = false;
  readonly #mishaps = new Set<Mishap>();
  readonly #running = new Set<AbortController>();
  /** Packets that tell a new client about what is going on. */
  readonly #lasting = new Map<Notice, Uint8Array>();

  constructor(profile: Profile, behaviour: Behaviour, site: Site, clock: Clock) {
    this.profile = profile;
    this.behaviour = behaviour;
    this.site = site;
    this.clock = clock;
    this.clients = new Clients(behaviour.occupied);
    this.state = freshState(profile, clock.now());
  }

  /** Whether it has firmware of the later generation. */
  get isLater(): boolean {
    return this.profile.generation === "v3";
  }

  /** Time by the device's own clock in milliseconds. */
  ownMs(): number {
    return this.clock.now() + this.state.clockOffsetMs;
  }

  /** Resolves after this much plan time. */
  wait(ms: number, signal: AbortSignal): Promise<void> {
    return this.clock.sleepUntil(this.clock.now() + ms, signal);
  }

  /** Tells one client. */
  tell<C extends Notice>(client: Client, cmd: C, fields: NoticeFields<C>): void {
    this.clients.send(client, notification(cmd, this.profile.deviceId, fields));
  }

  /** Tells every client. */
  notify<C extends Notice>(cmd: C, fields: NoticeFields<C>): void {
    for (const client of this.clients.all()) this.tell(client, cmd, fields);
  }

  /** Tells every client, and later ones too until `forget`: those get `lasting`. */
  announce<C extends Notice>(cmd: C, fields: NoticeFields<C>, lasting: NoticeFields<C> = fields): void {
    this.#lasting.set(cmd, notification(cmd, this.profile.deviceId, lasting));
    this.notify(cmd, fields);
  }

  forget(...cmds: readonly Notice[]): void {
    for (const cmd of cmds) this.#lasting.delete(cmd);
  }

  /** Tells one client what is going on. */
  tellLasting(client: Client): void {
    for (const bytes of this.#lasting.values()) this.clients.send(client, bytes);
  }

  /** The next job that this concerns meets it. */
  expect(mishap: Mishap): void {
    this.#mishaps.add(mishap);
  }

  /** Whether this was to happen to the job that asks. */
  meets(mishap: Mishap): boolean {
    return this.#mishaps.delete(mishap);
  }

  /** Runs something beside the rest until it ends, is aborted, or the device goes off. */
  background(body: (signal: AbortSignal) => Promise<void>, controller = new AbortController()): void {
    this.#running.add(controller);
    body(controller.signal).then(
      () => this.#running.delete(controller),
      (error: unknown) => {
        this.#running.delete(controller);
        if (!controller.signal.aborted) throw error;
      },
    );
  }

  job(slot: Slot): Job | undefined {
    return this.state.jobs.get(slot);
  }

  /** Starts the one job of a slot. It must end with `endJob`. */
  startJob(
    slot: Slot,
    about: { readonly kind: JobKind; readonly camera?: Camera },
    body: (signal: AbortSignal) => Promise<void>,
  ): void {
    const controller = new AbortController();
    // A client may answer the first notification at once: the job is there before it starts.
    const { kind, camera = "tele" } = about;
    this.state.jobs.set(slot, { kind, camera, stopping: false, abort: () => controller.abort() });
    this.background(body, controller);
  }

  endJob(slot: Slot): void {
    this.state.jobs.delete(slot);
  }

  /** Breaks off the job of a slot when it is of this kind, and runs what follows, which must end it. */
  stopJob(slot: Slot, kind: JobKind, ending: (signal: AbortSignal) => Promise<void>): void {
    const job = this.job(slot);
    if (job?.kind !== kind || job.stopping) return;
    job.stopping = true;
    job.abort();
    this.background(ending);
  }

  /** Cuts the power for a moment: what is only in memory is gone, the card is not. */
  restart(): void {
    for (const controller of this.#running) controller.abort();
    this.#running.clear();
    this.#lasting.clear();
    this.#mishaps.clear();
    for (const session of this.sessions) session.running = false;
    this.state = freshState(this.profile, this.clock.now());
    for (const client of this.clients.all()) this.clients.drop(client);
    this.clients.phoneLeaves();
  }

  /** Switches the device off for good. */
  powerDown(): void {
    this.on = false;
    this.restart();
  }
}
