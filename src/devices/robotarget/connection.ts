import { DeviceError, TransportError } from "../../errors.ts";
import { deviceText } from "../../printable.ts";
import type { Transport } from "../../transport/transport.ts";
import type { JsonObject } from "../../verb.ts";
import type { DeviceEnvironment } from "../device.ts";
import { disconnect } from "./commands.ts";
import { shakeHands } from "./handshake.ts";
import { localEpochSec } from "./local-time.ts";
import { commandMac, type MacDialect, openMac } from "./mac.ts";
import type { Method, Signature } from "./method.ts";
import { clause } from "./plain-text.ts";
import { Session, type Sign } from "./session.ts";
import { type Credentials, dialectOf, readCredentials, type Settings, withoutSecrets } from "./settings.ts";
import { judge } from "./verdict.ts";

/** Pauses before further tries to get back a connection that was there once: two minutes in all. */
const BACKOFF_MS = [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 60_000];
/** How often a request that was not sent, or only reads, is tried on new connections. */
const TRIES = 3;

/** A session that went through the handshake. */
interface Line {
  readonly session: Session;
  readonly credentials: Credentials;
  readonly signer: (signature: Signature) => Sign;
  /** Facts for the journal. */
  readonly facts: JsonObject;
}

/** The way to one server: opens sessions when they are needed, each with its own key, and does requests on them. */
export class Connection {
  readonly #settings: Settings;
  readonly #environment: DeviceEnvironment;
  readonly #closing = new AbortController();
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
  async call<P, R>(
    method: Method<P, R>,
    params: P,
    options: { signal: AbortSignal; about?: string },
  ): Promise<R> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(method, params, options);
      } catch (error) {
        if (attempt === TRIES || !(error instanceof DeviceError)) throw error;
        if (error.code !== "connection-lost" || error.retry !== "safe") throw error;
      }
    }
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

  async #once<P, R>(
    method: Method<P, R>,
    params: P,
    options: { signal: AbortSignal; about?: string },
  ): Promise<R> {
    const { session, credentials, signer } = await this.#ready(options.signal);
    const sign = signer(method.signature);
    const answer = await session.exchange(method, params, { ...options, sign });
    const verdict = judge(method, answer.reply, answer.action);
    if (verdict.kind === "done") return method.read(verdict.returned);
    const { name } = this.#environment;
    const about = options.about ? ` (${options.about})` : "";
    const words = deviceText(withoutSecrets(verdict.words, credentials)) || "it gave no reason";
    throw new DeviceError(
      "refused",
      name,
      `Voyager (${name}): ${method.name}${about} ${verdict.why}: ${words}.`,
      {
        retry: verdict.retry,
      },
    );
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
        return this.#opened(await this.#connect(signal), again);
      } catch (error) {
        if (!(error instanceof DeviceError) || error.retry === "never") throw error;
        note(`${error.message} Next try in ${pauseMs / 1000} s.`);
        await clock.sleep(pauseMs, signal);
      }
    }
    return this.#opened(await this.#connect(signal), again);
  }

  #opened(line: Line, again: boolean): Line {
    this.#line = line;
    if (again) this.#environment.note("Connected to Voyager again.");
    return line;
  }

  async #connect(signal: AbortSignal): Promise<Line> {
    const { name, clock, site, uuid } = this.#environment;
    const credentials = readCredentials(this.#settings, this.#environment);
    const note = (text: string): void => this.#environment.note(withoutSecrets(text, credentials));
    const transport = await this.#transport(signal);
    const localSec = (): number => localEpochSec(clock.now(), site.zone);
    const nextId = (): number => ++this.#lastId;
    let open = false;
    const onLost = (reason: string): void => {
      if (open && !this.#closing.signal.aborted) note(`Lost the connection to Voyager: ${reason}.`);
    };
    const spelling = this.#settings.spelling ?? "example";
    const session = new Session({
      device: name,
      clock,
      transport,
      localSec,
      uuid,
      nextId,
      spelling,
      note,
      onLost,
    });
    const dialect = dialectOf(this.#settings);
    try {
      const { sessionKey, version } = await session.open(signal);
      const databaseVersion = await shakeHands(session, {
        device: name,
        sessionKey,
        credentials,
        dialect,
        signal,
      });
      open = true;
      return {
        session,
        credentials,
        signer: signers(credentials.sharedSecret, sessionKey, dialect),
        facts: {
          voyager: deviceText(version),
          database: databaseVersion ?? null,
          profile: this.#settings.profile,
        },
      };
    } catch (error) {
      await session.close();
      throw error;
    }
  }

  async #transport(signal: AbortSignal): Promise<Transport> {
    const { name, connect } = this.#environment;
    try {
      return await connect(this.#settings.address, { signal });
    } catch (error) {
      signal.throwIfAborted();
      throw new DeviceError("unreachable", name, `Voyager (${name}) cannot be reached: ${clause(error)}.`, {
        retry: "safe",
        hint: "Check that Voyager runs, that its application server is on, and the address.",
        cause: error,
      });
    }
  }
}

/** How each kind of method is signed on one connection. */
function signers(secret: string, sessionKey: string, dialect: MacDialect): (signature: Signature) => Sign {
  return (signature) => (id, uid, params) => {
    switch (signature.kind) {
      case "none":
        return undefined;
      case "reserved":
        return commandMac({ secret, sessionKey, id, uid }, dialect);
      case "open":
        return openMac({
          secret,
          uid,
          signed: signature.of === undefined ? "" : String(params[signature.of]),
        });
    }
  };
}
