import { DeviceError } from "../../errors.ts";
import { deviceText } from "../../printable.ts";
import type { JsonObject } from "../../verb.ts";
import type { DeviceEnvironment } from "../device.ts";
import { backoff } from "./backoff.ts";
import { Changes } from "./changes.ts";
import type { Codec } from "./codec.ts";
import { type Command, getWorkingState, isTaken } from "./commands.ts";
import { Connection } from "./connection.ts";
import {
  connectionLost,
  endOf,
  heldByOther,
  isDoubt,
  isUnanswered,
  mayPass,
  noAnswer,
  refusal,
  unreachable,
} from "./errors.ts";
import { shakeHands } from "./handshake.ts";
import type { MessageName, Messages } from "./messages.ts";
import { notices } from "./notices.ts";
import {
  answeredSince,
  asked,
  type DeviceState,
  freshState,
  withLateAnswer,
  withoutCounts,
} from "./state.ts";
import type { Model } from "./tables.ts";
import { createTurns } from "./turns.ts";

/** The telescope sends its state as a burst; this long without another notification is its end. */
const BURST_QUIET_MS = 300;
const BURST_MS = 3_000;
/** A connection that did not last longer is not made again at once. */
const SHORT_LIFE_MS = 30_000;
/** How long `ready` tries before it gives up, in wire time: at a step's start, and in its middle. */
const PATIENCE_MS = 30_000;
const LONG_PATIENCE_MS = 600_000;

/** What a session is opened with. */
interface SessionSettings {
  readonly address: string;
  readonly clientId: string;
  readonly model: Model;
  /** Base of the album's HTTP addresses, without a slash at the end. */
  readonly http: string;
}

/** How to talk to one telescope: connects again when needed, one exchange at a time, and knows its state. */
export class Session {
  readonly environment: DeviceEnvironment;
  readonly settings: SessionSettings;
  readonly #codec: Codec;
  readonly #changes: Changes;
  readonly #exchanges = createTurns();
  readonly #openings = createTurns();
  readonly #closed = new AbortController();
  #connection: Connection | undefined;
  #state = freshState(0);
  /** What ended the last connection. */
  #lost: DeviceError;
  #link: "new" | "ready" | "lost" = "new";
  #openedMs = 0;
  /** Pause before connecting again; grows while connections are short-lived. */
  #restMs = 0;

  constructor(environment: DeviceEnvironment, settings: SessionSettings, codec: Codec) {
    this.environment = environment;
    this.settings = settings;
    this.#codec = codec;
    this.#changes = new Changes(environment.clock);
    this.#lost = connectionLost(environment.name, "it was not connected.");
  }

  get state(): DeviceState {
    return this.#state;
  }

  /**
   * Connects and shakes hands, unless that is the case. Tries again with growing pauses for `patienceMs` of wire time.
   * Rejects with DeviceError: `held-by-other` at once, else the last try's.
   */
  ready(signal: AbortSignal, patienceMs = PATIENCE_MS): Promise<JsonObject> {
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

  /**
   * Sends a command and returns its answer's code: 0 also when notifications show that it was taken.
   * A command that may be repeated is sent a second time when nothing answers the first.
   * Rejects with DeviceError `no-answer`, `connection-lost` or `held-by-other`, or with the signal's reason.
   */
  exchange<N extends MessageName>(
    command: Command<N>,
    request: Partial<Messages[N]>,
    options: { signal: AbortSignal; deadlineMs?: number },
  ): Promise<number> {
    const { signal, deadlineMs = command.deadlineMs } = options;
    const once = (): Promise<number> => this.#exchangeOnce(command, request, { signal, deadlineMs });
    return this.#exchanges(async () => {
      try {
        return await once();
      } catch (error) {
        if (command.onDoubt !== "repeat" || !isUnanswered(error)) throw error;
        return once();
      }
    });
  }

  async #exchangeOnce<N extends MessageName>(
    command: Command<N>,
    request: Partial<Messages[N]>,
    options: { signal: AbortSignal; deadlineMs: number },
  ): Promise<number> {
    options.signal.throwIfAborted();
    const connection = this.#live();
    if (this.#state.host === "slave") throw heldByOther(this.environment.name);
    const since = this.#state.at;
    try {
      return await connection.exchange(command, request, options);
    } catch (error) {
      if (isUnanswered(error) && command.confirmed(this.#state, since, request)) return 0;
      throw error;
    }
  }

  /** As `exchange`, and rejects with DeviceError when the answer is a refusal. */
  async tell<N extends MessageName>(
    command: Command<N>,
    request: Partial<Messages[N]>,
    options: { signal: AbortSignal; deadlineMs?: number },
  ): Promise<void> {
    const code = await this.exchange(command, request, options);
    if (!isTaken(command, code)) throw refusal(this.environment.name, command.doing, code);
  }

  /** True at the next change of the state, false after `quietMs` without one. Rejects when the connection is lost. */
  async changed(signal: AbortSignal, quietMs: number): Promise<boolean> {
    this.#live();
    const changed = await this.#changes.next(signal, quietMs);
    this.#live();
    return changed;
  }

  /** Makes every wait look again. */
  poke(): void {
    this.#changes.wake();
  }

  /** Asks for the whole state and waits until it has been told. Rejects with DeviceError. */
  reread(signal: AbortSignal): Promise<void> {
    const { clock, name } = this.environment;
    return this.#exchanges(async () => {
      signal.throwIfAborted();
      const connection = this.#live();
      this.#state = asked(this.#state);
      const since = this.#state.at;
      const { cmd, doing, deadlineMs } = getWorkingState;
      const told = (): boolean => this.#state.hostToldAt > since || answeredSince(this.#state, cmd, since);
      const startMs = clock.elapsed();
      await connection.send(getWorkingState, {});
      for (let leftMs = deadlineMs; !told(); leftMs = deadlineMs - (clock.elapsed() - startMs)) {
        if (leftMs <= 0) throw noAnswer(name, doing, deadlineMs);
        await this.changed(signal, leftMs);
      }
      const burstMs = clock.elapsed();
      while ((await this.changed(signal, BURST_QUIET_MS)) && clock.elapsed() - burstMs < BURST_MS);
    });
  }

  /**
   * Waits for the next change. After `quietMs` without one, or when the connection is lost, it connects if needed
   * and asks for the state anew: what is not active then has ended, seen or not.
   */
  async watch(signal: AbortSignal, quietMs: number): Promise<"changed" | "reread"> {
    try {
      if (await this.changed(signal, quietMs)) return "changed";
    } catch (error) {
      if (!isDoubt(error)) throw error;
    }
    await this.recover(signal);
    return "reread";
  }

  /** Makes sure that the connection lives and the state is fresh; connects again patiently. */
  async recover(signal: AbortSignal): Promise<void> {
    try {
      if (this.#connection) return await this.reread(signal);
    } catch (error) {
      if (!isDoubt(error)) throw error;
      await this.#connection?.close();
    }
    const { name } = this.environment;
    await this.ready(signal, LONG_PATIENCE_MS).catch((error: unknown) => {
      // A step is under way: that the telescope cannot be reached does not mean that it does nothing.
      throw error instanceof DeviceError && error.code === "unreachable"
        ? connectionLost(name, error.message, error)
        : error;
    });
  }

  /** A stack is about to be started: counts told before are not its counts. */
  forgetCounts(): void {
    this.#state = withoutCounts(this.#state);
  }

  /** Closes the connection for good. Never rejects. */
  async close(): Promise<void> {
    this.#closed.abort(connectionLost(this.environment.name, "it was closed."));
    await this.#connection?.close();
  }

  async #open(signal: AbortSignal): Promise<JsonObject> {
    const { clock, connect, name, note } = this.environment;
    const { address, clientId, model } = this.settings;
    const transport = await connect(address, { signal });
    this.#state = freshState(this.#state.at);
    this.#lost = connectionLost(name, "it was not connected.");
    const connection = new Connection({
      device: name,
      transport,
      codec: this.#codec,
      clock,
      deviceId: model.deviceId,
      clientId,
      listener: {
        notification: (cmd, data) => this.#notified(cmd, data),
        lateAnswer: (cmd, code) => this.#change(withLateAnswer(this.#state, cmd, code)),
        problem: (text) => note(`${name} sent something that makes no sense: ${deviceText(text)}`),
        ended: (error) => this.#ended(error),
      },
    });
    this.#connection = connection;
    let facts: JsonObject;
    try {
      facts = await shakeHands(this, signal);
    } catch (error) {
      await connection.close();
      throw this.#lost.code === "held-by-other" ? this.#lost : error;
    }
    if (this.#link === "lost") note(`${name} is connected again.`);
    this.#link = "ready";
    this.#openedMs = clock.elapsed();
    return facts;
  }

  #ended(error: unknown): void {
    const { clock, name, note } = this.environment;
    this.#connection = undefined;
    this.#lost = this.#state.switchingOff
      ? connectionLost(name, "the telescope switched off.", error)
      : endOf(name, error);
    if (this.#link === "ready" && !this.#closed.signal.aborted) {
      this.#link = "lost";
      const shortLived = clock.elapsed() - this.#openedMs < SHORT_LIFE_MS;
      this.#restMs = shortLived ? backoff(this.#restMs) : 0;
      note(this.#lost.message);
    }
    this.#changes.wake();
  }

  /** The live connection. Throws what ended the last one when there is none. */
  #live(): Connection {
    if (!this.#connection) throw this.#lost;
    return this.#connection;
  }

  #notified(cmd: number, data: Uint8Array): void {
    const notice = Object.hasOwn(notices, cmd) ? notices[cmd] : undefined;
    const read = notice?.read(this.#codec, data);
    if (read?.ok) this.#change(read.value(this.#state));
  }

  #change(state: DeviceState): void {
    this.#state = state;
    this.#changes.wake();
  }
}
