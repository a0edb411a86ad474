import type { Clock } from "../../clock.ts";
import { type Client, Clients } from "./clients.ts";
import type { Session } from "./session.ts";
import { freshState, type JobKind, type State } from "./state.ts";
import type { Profile } from "./tables.ts";
import { type Notice, type NoticeFields, notification } from "./wire.ts";

/** How the simulated device behaves where real ones differ or are not known well. */
export interface Behaviour {
  /** A goto without calibration is refused with -11511. */
  readonly gotoNeedsCalibration: boolean;
  /** Every so many frames one is taken and not stacked; 0 for never. */
  readonly rejectEvery: number;
}

/** The device: its memory, its card, its clients, and whatever it is doing. */
export class Device {
  readonly profile: Profile;
  readonly behaviour: Behaviour;
  readonly clock: Clock;
  readonly clients = new Clients();
  /** Stacks on the card, oldest first. */
  readonly sessions: Session[] = [];
  state: State;
  on = true;
  readonly #running = new Set<AbortController>();
  /** Packets that tell a new client about what is going on. */
  readonly #lasting = new Map<Notice, Uint8Array>();

  constructor(profile: Profile, behaviour: Behaviour, clock: Clock) {
    this.profile = profile;
    this.behaviour = behaviour;
    this.clock = clock;
    this.state = freshState(profile, clock.now());
  }

  /** Time by the device's own clock in milliseconds. */
  ownMs(): number {
    return this.clock.now() + this.state.clockOffsetMs;
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

  /** Starts the one exclusive job. It must clear `state.job` when it ends. */
  startJob(kind: JobKind, body: (signal: AbortSignal) => Promise<void>): void {
    const controller = new AbortController();
    // A client may answer the first notification at once: the job is there before it starts.
    this.state.job = { kind, stopping: false, abort: () => controller.abort() };
    this.background(body, controller);
  }

  /** Cuts the power for a moment: what is only in memory is gone, the card is not. */
  restart(): void {
    for (const controller of this.#running) controller.abort();
    this.#running.clear();
    this.#lasting.clear();
    for (const session of this.sessions) session.running = false;
    this.state = freshState(this.profile, this.clock.now());
    for (const client of this.clients.all()) this.clients.drop(client);
  }

  /** Switches the device off for good. */
  powerDown(): void {
    this.on = false;
    this.restart();
  }
}
