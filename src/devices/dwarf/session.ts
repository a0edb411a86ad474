import { DeviceError } from "../../errors.ts";
import type { JsonObject } from "../../verb.ts";
import type { DeviceEnvironment } from "../device.ts";
import { createTurns } from "../turns.ts";
import { type Catalogue, readCatalogue } from "./catalogue.ts";
import type { Codec } from "./codec.ts";
import { type Command, isTaken } from "./command.ts";
import { connectionLost, heldByOther, isDoubt, isUnanswered, refusal, stayedOff } from "./errors.ts";
import { shakeHands } from "./handshake.ts";
import { Link, type SessionSettings } from "./link.ts";
import type { AnswerName, MessageName, Messages } from "./messages.ts";
import type { Mode } from "./mode.ts";
import { readState } from "./read-state.ts";
import { type DeviceState, withoutCounts } from "./state.ts";
import type { Profile } from "./tables.ts";

/** How long `ready` tries before it gives up, in wire time: at a step's start, and in its middle. */
const PATIENCE_MS = 30_000;
const LONG_PATIENCE_MS = 600_000;
/** A restart takes about a minute. */
const RESTART_MS = 180_000;

/** How to talk to one telescope: connects again when needed, one exchange at a time, and knows its state. */
export class Session {
  readonly environment: DeviceEnvironment;
  readonly settings: SessionSettings;
  readonly #link: Link;
  readonly #exchanges = createTurns();
  #catalogue: Catalogue | undefined;
  /** How often it had switched itself off when it was calibrated last. */
  #calibratedAfter = 0;
  /** With the connection over which it was entered. */
  #mode: { readonly mode: Mode; readonly connection: number } | undefined;

  constructor(environment: DeviceEnvironment, settings: SessionSettings, codec: Codec) {
    this.environment = environment;
    this.settings = settings;
    this.#link = new Link(environment, settings, codec, (signal) => shakeHands(this, signal));
  }

  get state(): DeviceState {
    return this.#link.state;
  }

  /** What it is. Throws before it was connected for the first time, unless the settings say it. */
  get profile(): Profile {
    return this.#link.profile;
  }

  get isConnected(): boolean {
    return this.#link.isConnected;
  }

  /** How often it was connected. */
  get connections(): number {
    return this.#link.connections;
  }

  /** The mode that V3 firmware was taken into over this connection. */
  get mode(): Mode | undefined {
    return this.#mode?.connection === this.connections ? this.#mode.mode : undefined;
  }

  entered(mode: Mode): void {
    this.#mode = { mode, connection: this.connections };
  }

  /** What its cameras have; asked for once. Rejects with the signal's reason. */
  async catalogue(signal: AbortSignal): Promise<Catalogue> {
    this.#catalogue ??= await readCatalogue(this, signal);
    return this.#catalogue;
  }

  /** Its cameras may be set otherwise than known. */
  forgetCatalogue(): void {
    this.#catalogue = undefined;
  }

  /**
   * Connects and shakes hands, unless that is the case. Tries again with growing pauses for `patienceMs` of wire time.
   * Rejects with DeviceError: `held-by-other` at once, else the last try's.
   */
  async ready(signal: AbortSignal, patienceMs = PATIENCE_MS): Promise<JsonObject> {
    const facts = await this.#link.ready(signal, patienceMs);
    // Nobody tells that the phone app has gone.
    if (this.state.host === "slave") await this.reread(signal);
    return facts;
  }

  /** It has restarted since it was calibrated last: it does not know where it points, and may not say so. */
  get lostCalibration(): boolean {
    return this.#link.switchOffs > this.#calibratedAfter;
  }

  /** It has just been calibrated. */
  calibrated(): void {
    this.#calibratedAfter = this.#link.switchOffs;
  }

  /**
   * Sends a command and returns its answer: one of code 0 also when notifications show that it was taken.
   * A command that may be repeated is sent a second time when nothing answers the first.
   * Rejects with DeviceError `no-answer`, `connection-lost` or `held-by-other`, or with the signal's reason.
   */
  exchange<N extends MessageName, A extends AnswerName>(
    command: Command<N, A>,
    request: Partial<Messages[N]>,
    options: { signal: AbortSignal; deadlineMs?: number },
  ): Promise<Messages[A]> {
    const { signal, deadlineMs = command.deadlineMs } = options;
    const once = (): Promise<Messages[A]> => this.#exchangeOnce(command, request, { signal, deadlineMs });
    return this.#exchanges(async () => {
      try {
        return await once();
      } catch (error) {
        if (command.onDoubt !== "repeat" || !isUnanswered(error)) throw error;
        return once();
      }
    });
  }

  async #exchangeOnce<N extends MessageName, A extends AnswerName>(
    command: Command<N, A>,
    request: Partial<Messages[N]>,
    options: { signal: AbortSignal; deadlineMs: number },
  ): Promise<Messages[A]> {
    options.signal.throwIfAborted();
    const connection = this.#link.live();
    if (this.state.host === "slave") throw heldByOther(this.environment.name);
    const since = this.state.at;
    try {
      return await connection.exchange(command, request, options);
    } catch (error) {
      const success = this.#link.codec.decode(command.answer, new Uint8Array());
      if (success.ok && isUnanswered(error) && command.confirmed(this.state, since, request)) {
        return success.value;
      }
      throw error;
    }
  }

  /** As `exchange`, and rejects with DeviceError when the answer is a refusal. */
  async tell<N extends MessageName, A extends AnswerName>(
    command: Command<N, A>,
    request: Partial<Messages[N]>,
    options: { signal: AbortSignal; deadlineMs?: number },
  ): Promise<Messages[A]> {
    const answer = await this.exchange(command, request, options);
    if (!isTaken(command, answer.code)) throw this.refusal(command, answer.code);
    return answer;
  }

  /** The error for a code that a command was answered with. */
  refusal({ doing }: { readonly doing: string }, code: number): DeviceError {
    return refusal({ device: this.environment.name, generation: this.profile.generation }, doing, code);
  }

  /** True at the next change of the state, false after `quietMs` without one. Rejects when the connection is lost. */
  changed(signal: AbortSignal, quietMs: number): Promise<boolean> {
    return this.#link.changed(signal, quietMs);
  }

  /** Makes every wait look again. */
  poke(): void {
    this.#link.poke();
  }

  /** Asks for the whole state and waits until it has been told. Rejects with DeviceError. */
  reread(signal: AbortSignal): Promise<void> {
    return this.#exchanges(() => readState(this.#link, signal));
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
      if (this.#link.isConnected) return await this.reread(signal);
    } catch (error) {
      if (!isDoubt(error)) throw error;
      await this.#link.drop();
    }
    const { name } = this.environment;
    const isOff = this.#link.lost.code === "switched-off";
    await this.ready(signal, isOff ? RESTART_MS : LONG_PATIENCE_MS).catch((error: unknown) => {
      if (!(error instanceof DeviceError)) throw error;
      const isAway = error.code === "unreachable" || error.code === "connection-lost";
      if (isOff && isAway) throw stayedOff(name, RESTART_MS, error);
      // A step is under way: that the telescope cannot be reached does not mean that it does nothing.
      throw error.code === "unreachable" ? connectionLost(name, error.message, error) : error;
    });
  }

  /** A stack is about to be started: counts told before are not its counts. */
  forgetCounts(): void {
    this.#link.change(withoutCounts(this.state));
  }

  /** Closes the connection for good. Never rejects. */
  close(): Promise<void> {
    return this.#link.close();
  }
}
