import { DeviceError, messageOf, TransportError } from "../../errors.ts";
import type { Chunk, Transport } from "../../transport/transport.ts";
import type { JsonObject } from "../../verb.ts";
import type { DeviceEnvironment } from "../device.ts";
import type { Api } from "./api.ts";
import { readEnvelope, readText } from "./codec.ts";
import { commands } from "./commands.ts";
import { unreachable } from "./errors.ts";
import { type NinaEvent, readEvent } from "./events.ts";
import { Ledger } from "./ledger.ts";
import { after, nothing, now, type Standing } from "./standing.ts";

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** No message is longer: what is, is thrown away unread. */
const LONGEST_CHARS = 1_000_000;
/** Messages that are held back while the history is read. */
const MOST_HELD = 20_000;
/** Without a message for this long, the history is looked at: a connection can be dead without saying so. */
const QUIET_MS = 60_000;
/** Events that are remembered; twice as many for a while. */
const MOST_PAST = 5_000;

type Listener = (event: NinaEvent) => void;

/** The stream of events of one N.I.N.A.: WebSocket and history as one. Connects again by itself until it is closed. */
export class Link {
  readonly #environment: DeviceEnvironment;
  readonly #api: Api;
  readonly #address: string;
  readonly #zone: string;
  readonly #ledger = new Ledger();
  readonly #closing = new AbortController();
  readonly #listeners = new Set<Listener>();
  readonly #wakers = new Set<() => void>();
  #transport: Transport | undefined;
  #connecting: Promise<void> | undefined;
  /** When N.I.N.A. was started, as it says it. */
  #startedAt: string | undefined;
  #standing: Standing = nothing;
  /** The newest events, oldest first, each with its time. */
  #past: NinaEvent[] = [];
  /** Messages that came while the history was being read. */
  #held: NinaEvent[] | undefined;
  #heardMs = 0;
  #oddTold = false;
  /** Facts of the last connecting that `ready` has not told yet. */
  #facts: JsonObject = {};
  /** N.I.N.A. was restarted, and `ready` has not told it yet. */
  #resetUntold = false;
  #synchronizing: Promise<number> | undefined;
  /** How often N.I.N.A. was seen to have been restarted. */
  restarts = 0;

  constructor(environment: DeviceEnvironment, api: Api, address: string, zone: string) {
    this.#environment = environment;
    this.#api = api;
    this.#address = `${address.replace(/^http/, "ws").replace(/\/+$/, "")}/v2/socket`;
    this.#zone = zone;
  }

  /** What its Target Scheduler is at. */
  get standing(): Standing {
    return now(this.#standing, this.#environment.clock.now());
  }

  /** Connects if that is not the case. Returns what `Device.ready` is to tell. Rejects with DeviceError. */
  async ready(signal: AbortSignal): Promise<JsonObject> {
    await this.connect(signal);
    const facts = { ...this.#facts, ...(this.#resetUntold && { wasReset: true }) };
    this.#facts = {};
    this.#resetUntold = false;
    return facts;
  }

  /** As `ready`, for whoever is not the one to tell what was found. */
  async connect(signal: AbortSignal): Promise<void> {
    if (!this.#transport) await unlessAborted(this.#connectOnce(), signal);
  }

  /** Events since a time, in milliseconds since 1970, as far as they are remembered. */
  since(atMs: number): readonly NinaEvent[] {
    return this.#past.filter((event) => (event.atMs ?? 0) >= atMs);
  }

  /** Takes events from now on, also those that the history brings later. Returns how to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when something has happened, or after `ms` of wire time. Rejects with the signal's reason. */
  async changed(signal: AbortSignal, ms: number): Promise<void> {
    const timer = new AbortController();
    const woken = new Promise<void>((resolve) => {
      this.#wakers.add(resolve);
      this.#environment.clock
        .sleep(ms, AbortSignal.any([signal, timer.signal]))
        .then(resolve, () => resolve());
      timer.signal.addEventListener("abort", () => this.#wakers.delete(resolve), { once: true });
    });
    await woken;
    timer.abort();
    signal.throwIfAborted();
  }

  /** Looks at the history, and whether N.I.N.A. is still the same, when nothing was heard for `quietMs` of wire time. */
  async freshen(signal: AbortSignal, quietMs = QUIET_MS): Promise<void> {
    const { clock } = this.#environment;
    const transport = this.#transport;
    if (!transport) return this.connect(signal);
    if (clock.elapsed() - this.#heardMs < quietMs) return;
    const restarts = this.restarts;
    const missed = await unlessAborted(this.#synchronizeOnce(), signal);
    this.#heardMs = clock.elapsed();
    // It seems open and brings nothing: a new one is made.
    if (missed > 0 || this.restarts > restarts) await transport.close();
  }

  /** Closes the connection for good. Never rejects. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.#wake();
    await this.#transport?.close();
    this.#transport = undefined;
  }

  #connectOnce(): Promise<void> {
    this.#connecting ??= this.#connect(this.#closing.signal).finally(() => {
      this.#connecting = undefined;
    });
    return this.#connecting;
  }

  async #connect(signal: AbortSignal): Promise<void> {
    const { name, connect, clock, note } = this.#environment;
    const isFirst = this.#startedAt === undefined;
    const version = readText(await this.#api.ask(commands.version, signal)) ?? "";
    const nina = readText(await this.#api.ask(commands.ninaVersion, signal)) ?? "";
    let transport: Transport;
    try {
      transport = await connect(this.#address, { signal });
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof TransportError)) throw error;
      throw unreachable(name, error);
    }
    this.#heardMs = clock.elapsed();
    const ended = this.#read(transport).then(
      () => "it was closed.",
      (error: unknown) => messageOf(error),
    );
    try {
      await this.#synchronizeOnce();
    } catch (error) {
      await transport.close();
      throw error;
    }
    this.#transport = transport;
    this.#facts = { nina, advancedApi: version };
    if (!isFirst) note("Connected again: what was missed was read from N.I.N.A.'s history.");
    ended.then((why) => this.#lost(transport, why)).catch(() => undefined);
  }

  async #lost(transport: Transport, why: string): Promise<void> {
    if (this.#closing.signal.aborted || this.#transport !== transport) return;
    this.#transport = undefined;
    const { clock, note } = this.#environment;
    note(`The connection to N.I.N.A.'s messages was lost: ${why}`);
    this.#wake();
    for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
      await clock.sleep(waitMs, this.#closing.signal);
      if (this.#transport) return;
      try {
        return await this.#connectOnce();
      } catch (error) {
        if (!(error instanceof DeviceError)) throw error;
      }
    }
  }

  async #read(transport: Transport): Promise<void> {
    for await (const chunk of transport.received) this.#take(chunk);
  }

  #take(chunk: Chunk): void {
    this.#heardMs = this.#environment.clock.elapsed();
    const text = typeof chunk === "string" ? chunk : new TextDecoder().decode(chunk);
    const envelope = text.length > LONGEST_CHARS ? undefined : readEnvelope(text);
    const event = envelope && this.#eventOf(envelope.response);
    if (!event) this.#leaveOut(text.length);
    else if (!this.#held) {
      if (this.#ledger.hear(event, this.#heardMs)) this.#happened(event);
    } else if (this.#held.length < MOST_HELD) this.#held.push(event);
  }

  /** One reading of the history at a time, for whoever wants one. */
  #synchronizeOnce(): Promise<number> {
    this.#synchronizing ??= this.#synchronize(this.#closing.signal).finally(() => {
      this.#synchronizing = undefined;
    });
    return this.#synchronizing;
  }

  /** Reads what the history has that was not heard, and returns how much. A restart of N.I.N.A. takes the history with it. */
  async #synchronize(signal: AbortSignal): Promise<number> {
    const held: NinaEvent[] = [];
    this.#held = held;
    try {
      const startedAt = readText(await this.#api.ask(commands.applicationStart, signal)) ?? "";
      const history = await this.#api.ask(commands.eventHistory, signal);
      if (this.#startedAt !== undefined && this.#startedAt !== startedAt) this.#restarted();
      this.#startedAt = startedAt;
      const entries = Array.isArray(history) ? history.flatMap((entry) => this.#eventOf(entry) ?? []) : [];
      const { clock } = this.#environment;
      const fresh = this.#ledger.merge(entries, held, { elapsedMs: clock.elapsed(), nowMs: clock.now() });
      for (const event of fresh) this.#happened(event);
      return fresh.length - held.length;
    } finally {
      this.#held = undefined;
    }
  }

  #restarted(): void {
    this.restarts += 1;
    this.#resetUntold = true;
    this.#ledger.restart();
    this.#standing = nothing;
    this.#environment.note("N.I.N.A. was restarted: its sequence, if one ran, does not run any more.");
  }

  #eventOf(response: unknown): NinaEvent | undefined {
    return readEvent(response, { zone: this.#zone, nowMs: this.#environment.clock.now() });
  }

  #happened(event: NinaEvent): void {
    this.#standing = after(this.#standing, event);
    // A message says no time, and has just come.
    this.#past.push({ atMs: this.#environment.clock.now(), ...event });
    if (this.#past.length > 2 * MOST_PAST) this.#past = this.#past.slice(-MOST_PAST);
    for (const listener of this.#listeners) listener(event);
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#wakers) wake();
    this.#wakers.clear();
  }

  /** Said once: whatever sends such things sends many. */
  #leaveOut(length: number): void {
    if (this.#oddTold) return;
    this.#oddTold = true;
    const what =
      length > LONGEST_CHARS ? `a message of ${length} characters` : "a message that is not N.I.N.A.'s";
    this.#environment.note(`N.I.N.A. sent ${what}; such are left out.`);
  }
}

/** What others began goes on when this waiting is given up. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  const done = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true, signal: done.signal });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    done.abort();
  }
}
