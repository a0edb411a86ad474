import { DeviceError, messageOf, TransportError } from "../../errors.ts";
import { deviceText } from "../../printable.ts";
import type { JsonObject } from "../../verb.ts";
import type { DeviceEnvironment } from "../device.ts";
import { disconnect, setDashboard, setLogEvents } from "./commands.ts";
import { readEvent, type VoyagerEvent } from "./events.ts";
import { type CallOptions, type Line, openLine } from "./line.ts";
import type { Method } from "./method.ts";
import type { Settings } from "./settings.ts";

/** Pauses before further tries to get back a connection that was there once: two minutes in all. */
const BACKOFF_MS = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 60_000];
/** How often a request that was not sent, or only reads, is tried on new connections. */
const TRIES = 3;

/** Events that come only when asked for. `level` 0: all lines of the log. */
export type Subscription = { readonly to: "dashboard" } | { readonly to: "log"; readonly level: 0 | 1 };

type Listener = (event: VoyagerEvent) => void;

/** The way to one server: opens sessions when they are needed, each with its own key, and does requests on them. */
export class Connection {
  readonly #settings: Settings;
  readonly #environment: DeviceEnvironment;
  readonly #closing = new AbortController();
  readonly #listeners = new Set<Listener>();
  readonly #subscriptions = new Map<Subscription["to"], Subscription>();
  #line: Line | undefined;
  /** The line whose facts were told last. */
  #told: Line | undefined;
  #opening: Promise<Line> | undefined;
  #lastId = 0;

  constructor(settings: Settings, environment: DeviceEnvironment) {
    this.#settings = settings;
    this.#environment = environment;
  }

  /** Connects and shakes hands unless that is done. Returns facts about the server. Rejects with DeviceError. */
  async ready(signal: AbortSignal): Promise<JsonObject> {
    const line = await this.#ready(signal);
    const isNew = line !== this.#told;
    this.#told = line;
    return isNew ? line.facts : {};
  }

  /**
   * Does one request. `about` says in errors what it was for. Rejects with DeviceError, which carries the
   * server's own words and says whether a retry is safe, or with the signal's reason.
   */
  async call<P, R>(method: Method<P, R>, params: P, options: CallOptions): Promise<R> {
    for (let attempt = 1; ; attempt++) {
      try {
        const line = await this.#ready(options.signal);
        return await line.call(method, params, options);
      } catch (error) {
        if (attempt === TRIES || !(error instanceof DeviceError)) throw error;
        if (error.code !== "connection-lost" || error.retry !== "safe") throw error;
      }
    }
  }

  /**
   * Calls back with every event, in order, until the returned function is called. Which events come depends on
   * `subscribe`; none come while the connection is lost, which only the next request restores.
   */
  onEvent(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks for more events, on this connection and on those that follow it. Rejects with DeviceError. */
  async subscribe(subscription: Subscription, signal: AbortSignal): Promise<void> {
    const line = await this.#ready(signal);
    this.#subscriptions.set(subscription.to, subscription);
    await ask(line, subscription, signal);
  }

  /** Says goodbye and closes. Never rejects, may be called twice. */
  async close(): Promise<void> {
    this.#closing.abort(new TransportError("closed", "closed by us"));
    await this.#opening?.catch(() => undefined);
    const session = this.#line?.session;
    if (!session?.alive) return;
    const { signal } = new AbortController();
    await session.exchange(disconnect, undefined, { signal }).catch(() => undefined);
    await session.close();
  }

  async #ready(signal: AbortSignal): Promise<Line> {
    if (this.#line?.session.alive) return this.#line;
    this.#opening ??= this.#open(AbortSignal.any([signal, this.#closing.signal])).finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  /** The first connection is tried once, so that a wrong address is told at once; a lost one is sought. */
  async #open(signal: AbortSignal): Promise<Line> {
    const { clock, note } = this.#environment;
    const again = this.#line !== undefined;
    for (const pauseMs of again ? BACKOFF_MS : []) {
      try {
        return await this.#connect(signal, again);
      } catch (error) {
        if (!(error instanceof DeviceError) || error.retry === "never") throw error;
        note(`${error.message} Next try in ${pauseMs / 1000} s.`);
        await clock.sleep(pauseMs, signal);
      }
    }
    return this.#connect(signal, again);
  }

  async #connect(signal: AbortSignal, again: boolean): Promise<Line> {
    const { note } = this.#environment;
    const line = await openLine({
      settings: this.#settings,
      environment: this.#environment,
      signal,
      nextId: () => ++this.#lastId,
      onEvent: (name, body) => this.#tell(name, body),
      onLost: (reason) => {
        if (!this.#closing.signal.aborted) note(`Lost the connection to Voyager: ${reason}.`);
      },
    });
    this.#line = line;
    if (again) note("Connected to Voyager again.");
    for (const subscription of this.#subscriptions.values()) {
      // Events are a convenience: a request must not fail because of them.
      await ask(line, subscription, signal).catch((error: unknown) => {
        signal.throwIfAborted();
        note(`Not subscribed again to the ${subscription.to} of Voyager: ${messageOf(error)}`);
      });
    }
    return line;
  }

  #tell(name: string, body: JsonObject): void {
    const isProfile = name.toLowerCase() === "profilechanged";
    if (!isProfile && this.#listeners.size === 0) return;
    const event = readEvent(name, body);
    const { note } = this.#environment;
    if (event.kind === "profileChanged") {
      note(`Voyager changed its profile${event.profile && ` to ${deviceText(event.profile)}`}.`);
    }
    for (const listener of [...this.#listeners]) {
      try {
        listener(event);
      } catch (error) {
        note(
          `What listens to Voyager's events failed at ${deviceText(name)}: ${deviceText(messageOf(error))}`,
        );
      }
    }
  }
}

async function ask(line: Line, subscription: Subscription, signal: AbortSignal): Promise<void> {
  if (subscription.to === "dashboard") return line.call(setDashboard, { isOn: true }, { signal });
  return line.call(setLogEvents, { isOn: true, level: subscription.level }, { signal });
}
