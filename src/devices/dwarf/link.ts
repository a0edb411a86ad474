import type { DeviceError } from "../../errors.ts";
import { deviceText } from "../../printable.ts";
import type { JsonObject } from "../../verb.ts";
import type { DeviceEnvironment } from "../device.ts";
import { createTurns } from "../turns.ts";
import { backoff } from "./backoff.ts";
import { Changes } from "./changes.ts";
import type { Codec } from "./codec.ts";
import { Connection } from "./connection.ts";
import { detectProfile, recognise } from "./detect.ts";
import {
  connectionLost,
  endOf,
  isUnanswered,
  mayPass,
  notADwarf,
  switchedOff,
  unreachable,
} from "./errors.ts";
import type { Limits } from "./limits.ts";
import { notices, noticesOfGeneration } from "./notices.ts";
import { type DeviceState, freshState, withLateAnswer } from "./state.ts";
import { type Profile, profileOf } from "./tables.ts";

/** A connection that did not last longer is not made again at once. */
const SHORT_LIFE_MS = 30_000;

/** What a session is opened with. */
export interface SessionSettings {
  readonly address: string;
  /** The model's usual one when undefined. */
  readonly clientId: string | undefined;
  /** Found out when undefined. */
  readonly profile: Profile | undefined;
  /** Base of the album's HTTP addresses, without a slash at the end. */
  readonly http: string;
  /** Base of the addresses of files on its card, likewise. */
  readonly files: string;
  readonly limits: Limits;
}

/** Makes a fresh connection ready for use. Returns facts for the journal. */
type Greet = (signal: AbortSignal) => Promise<JsonObject>;

/** The connection to one telescope, made again when needed, and the state that it tells. */
export class Link {
  readonly environment: DeviceEnvironment;
  readonly settings: SessionSettings;
  readonly codec: Codec;
  readonly #greet: Greet;
  readonly #changes: Changes;
  readonly #openings = createTurns();
  readonly #closed = new AbortController();
  #connection: Connection | undefined;
  #profile: Profile | undefined;
  #connections = 0;
  #switchOffs = 0;
  #state = freshState(0);
  /** What ended the last connection. */
  #lost: DeviceError;
  #phase: "new" | "ready" | "lost" = "new";
  #openedMs = 0;
  /** Pause before connecting again; grows while connections are short-lived. */
  #restMs = 0;
  #complained = false;

  constructor(environment: DeviceEnvironment, settings: SessionSettings, codec: Codec, greet: Greet) {
    this.environment = environment;
    this.settings = settings;
    this.codec = codec;
    this.#greet = greet;
    this.#profile = settings.profile;
    this.#changes = new Changes(environment.clock);
    this.#lost = connectionLost(environment.name, "it was not connected.");
  }

  get state(): DeviceState {
    return this.#state;
  }

  /** What it is. Throws before it was connected for the first time, unless the settings say it. */
  get profile(): Profile {
    if (!this.#profile) throw this.#lost;
    return this.#profile;
  }

  /** How often it was connected. */
  get connections(): number {
    return this.#connections;
  }

  /** How often it said that it switches off, and did. */
  get switchOffs(): number {
    return this.#switchOffs;
  }

  /** What ended the last connection. */
  get lost(): DeviceError {
    return this.#lost;
  }

  get isConnected(): boolean {
    return this.#connection !== undefined;
  }

  /** The live connection. Throws what ended the last one when there is none. */
  live(): Connection {
    if (!this.#connection) throw this.#lost;
    return this.#connection;
  }

  /**
   * Connects and greets, unless that is the case. Tries again with growing pauses for `patienceMs` of wire time.
   * Rejects with DeviceError: `held-by-other` at once, else the last try's.
   */
  ready(signal: AbortSignal, patienceMs: number): Promise<JsonObject> {
    const { clock } = this.environment;
    return this.#openings(async () => {
      const startMs = clock.elapsed();
      if (!this.#connection && patienceMs > 0) await clock.sleep(this.#restMs, signal);
      for (let waitMs = backoff(0); ; waitMs = backoff(waitMs)) {
        signal.throwIfAborted();
        this.#closed.signal.throwIfAborted();
        if (this.#connection) return {};
        try {
          return await this.#open(AbortSignal.any([signal, this.#closed.signal]));
        } catch (error) {
          signal.throwIfAborted();
          const outOfPatience = clock.elapsed() - startMs + waitMs > patienceMs;
          if (outOfPatience || !mayPass(error)) throw unreachable(this.environment.name, error);
        }
        await clock.sleep(waitMs, signal);
      }
    });
  }

  /** True at the next change of the state, false after `quietMs` without one. Rejects when the connection is lost. */
  async changed(signal: AbortSignal, quietMs: number): Promise<boolean> {
    this.live();
    const changed = await this.#changes.next(signal, quietMs);
    this.live();
    return changed;
  }

  /** Makes every wait look again. */
  poke(): void {
    this.#changes.wake();
  }

  /** The state is otherwise than known. */
  change(state: DeviceState): void {
    this.#state = state;
    this.#changes.wake();
  }

  /** Ends the connection; it can be made again. Never rejects. */
  async drop(): Promise<void> {
    await this.#connection?.close();
  }

  /** Closes the connection for good. Never rejects. */
  async close(): Promise<void> {
    this.#closed.abort(connectionLost(this.environment.name, "it was closed."));
    await this.drop();
  }

  async #open(signal: AbortSignal): Promise<JsonObject> {
    const { clock, name, note } = this.environment;
    const connection = await this.#connect(signal);
    const isGuessed = this.#profile === undefined;
    let facts: JsonObject;
    try {
      this.#profile ??= await recognise(connection, signal);
      facts = await this.#greet(signal);
    } catch (error) {
      await connection.close();
      if (isGuessed) this.#profile = undefined;
      if (isUnanswered(error) && !connection.understood) throw notADwarf(name, this.settings.address);
      throw this.#lost.code === "held-by-other" ? this.#lost : error;
    }
    this.#complained = false;
    if (isGuessed) {
      note(`${name} did not say over HTTP which model it is: it is taken for a ${this.profile.label}.`);
    }
    // One from before a restart may be told once more.
    this.#state = { ...this.#state, switchingOff: false };
    if (this.#phase === "lost") note(`${name} is connected again.`);
    this.#phase = "ready";
    this.#openedMs = clock.elapsed();
    return facts;
  }

  async #connect(signal: AbortSignal): Promise<Connection> {
    const { clock, connect, name } = this.environment;
    const { address, clientId, http } = this.settings;
    const transport = await connect(address, { signal });
    try {
      this.#profile ??= await detectProfile(this.environment, http, signal);
    } catch (error) {
      await transport.close();
      throw error;
    }
    const { deviceId, clientId: usualId } = this.#profile ?? profileOf(undefined, "v2");
    this.#state = freshState(this.#state.at);
    this.#connections += 1;
    this.#lost = connectionLost(name, "it was not connected.");
    this.#connection = new Connection({
      device: name,
      transport,
      codec: this.codec,
      clock,
      deviceId,
      clientId: clientId ?? usualId,
      listener: {
        notification: (cmd, data) => this.#notified(cmd, data),
        lateAnswer: (cmd, answer) => this.change(withLateAnswer(this.#state, cmd, answer)),
        problem: (text) => this.#complain(text),
        ended: (error) => this.#ended(error),
      },
    });
    return this.#connection;
  }

  /** Once for all tries to connect to something that only ever talks nonsense. */
  #complain(text: string): void {
    const { name, note } = this.environment;
    if (!this.#complained) note(`${name} sent something that makes no sense: ${deviceText(text)}`);
    this.#complained = true;
  }

  #ended(error: unknown): void {
    const { clock, name, note } = this.environment;
    this.#connection = undefined;
    if (this.#state.switchingOff) this.#switchOffs += 1;
    this.#lost = this.#state.switchingOff ? switchedOff(name, error) : endOf(name, error);
    if (this.#phase === "ready" && !this.#closed.signal.aborted) {
      this.#phase = "lost";
      const shortLived = clock.elapsed() - this.#openedMs < SHORT_LIFE_MS;
      this.#restMs = shortLived ? backoff(this.#restMs) : 0;
      note(this.#lost.message);
    }
    this.#changes.wake();
  }

  #notified(cmd: number, data: Uint8Array): void {
    const ofGeneration: typeof notices = noticesOfGeneration[this.#profile?.generation ?? "v2"];
    const notice = ofGeneration[cmd] ?? notices[cmd];
    const read = notice?.read(this.codec, data);
    if (read?.ok) this.change(read.value(this.#state));
  }
}
