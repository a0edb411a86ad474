import type { Clock } from "../../clock.ts";
import { DeviceError, TransportError } from "../../errors.ts";
import { deviceText } from "../../printable.ts";
import type { Chunk, Transport } from "../../transport/transport.ts";
import type { JsonObject } from "../../verb.ts";
import { Waiters } from "../exchange.ts";
import {
  type ActionResult,
  encodePolling,
  encodeRequest,
  type Message,
  type Reply,
  readMessage,
} from "./codec.ts";
import { LineSplitter } from "./lines.ts";
import type { Method } from "./method.ts";
import { clause } from "./plain-text.ts";
import { otherSpelling, type Spelling, spelled } from "./spellings.ts";

/** Without other traffic each side sends a sign of life after this time. */
const POLLING_MS = 5_000;
/** A side that is silent for this long is gone. */
const SILENCE_MS = 15_000;
/** The server says its version at once; the window for authentication runs meanwhile. */
const VERSION_MS = 5_000;

/** Code of the error when the first line is no message: something else listens there. */
const STRANGER = "stranger";
/** Most characters of what something else says that are quoted. */
const MOST_QUOTED = 40;

export type Version = Extract<Message, { kind: "version" }>;

/** What came back for a request. No action when the reply was the end of it. */
export interface Answer {
  readonly reply: Reply;
  readonly action: ActionResult | undefined;
}

/** Makes the MAC of a request from its number, its UID and its other parameters. */
export type Sign = (id: number, uid: string, params: JsonObject) => string | undefined;

export interface SessionOptions {
  readonly device: string;
  readonly clock: Clock;
  readonly transport: Transport;
  /** The site's wall clock as epoch seconds. */
  readonly localSec: () => number;
  readonly uuid: () => string;
  /** The next request's number, higher than any before it. */
  readonly nextId: () => number;
  /** How the server wants names spelled. */
  readonly spelling: Spelling;
  readonly note: (text: string) => void;
  /** Called with what the server tells without being asked. Must not throw. */
  readonly onEvent: (name: string, body: JsonObject) => void;
  /** Called once when the connection ended without `close`. */
  readonly onLost: (reason: string) => void;
}

/** One connection to the server from its first byte to its last: reads, keeps alive, ties answers to requests. */
export class Session {
  readonly #options: SessionOptions;
  readonly #lines = new LineSplitter();
  readonly #greetings: Waiters<"version", Version>;
  readonly #replies: Waiters<number, Reply>;
  readonly #actions: Waiters<string, ActionResult>;
  readonly #ended = new AbortController();
  #lost: TransportError | undefined;
  #sentAtMs: number;
  #receivedAtMs: number;
  #understood = false;
  #noiseNoted = false;

  constructor(options: SessionOptions) {
    const { clock } = options;
    this.#options = options;
    this.#greetings = new Waiters(clock);
    this.#replies = new Waiters(clock);
    this.#actions = new Waiters(clock);
    this.#sentAtMs = clock.elapsed();
    this.#receivedAtMs = clock.elapsed();
  }

  /** False once the connection ended, whoever ended it. */
  get alive(): boolean {
    return this.#lost === undefined;
  }

  /** Starts reading and waits for the server's first word. Rejects with DeviceError. */
  async open(signal: AbortSignal): Promise<Version> {
    const { device } = this.#options;
    const hint =
      "Check that the address is the one of Voyager's application server (port 5950, 5951 or 5952).";
    const failed = (message: string, cause?: unknown): DeviceError =>
      new DeviceError("no-version", device, message, { retry: "safe", hint, cause });
    const version = this.#greetings.wait("version", {
      deadlineMs: VERSION_MS,
      signal,
      late: () => failed(`What answers at the address of ${device} did not say that it is Voyager.`),
    });
    void this.#read();
    void this.#keepAlive();
    try {
      return await version;
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      if (error.code === STRANGER) {
        throw failed(
          `What answers at the address of ${device} is not Voyager: it begins with ${clause(error)}.`,
        );
      }
      throw failed(`No greeting from Voyager (${device}): ${clause(error)}.`, error);
    }
  }

  /**
   * Sends a request and waits for its answer. Rejects with DeviceError: `never`, and nothing was sent, when a
   * parameter is wrong; in doubt when a write was sent and the rest is silence.
   */
  async exchange<P>(
    method: Method<P, unknown>,
    params: P,
    options: { signal: AbortSignal; sign?: Sign; about?: string },
  ): Promise<Answer> {
    options.signal.throwIfAborted();
    const { device, uuid, nextId, spelling } = this.#options;
    const values = method.encode(params, device);
    const uid = uuid();
    const id = nextId();
    const what = options.about ? `${method.name} (${options.about})` : method.name;
    const settled = new AbortController();
    const late = (): DeviceError =>
      new DeviceError(
        "no-answer",
        device,
        `Voyager (${device}) did not answer ${what} in ${method.deadlineMs / 1000} s.`,
        {
          retry: method.writes ? "doubt" : "safe",
          hint: silenceHint(device, otherSpelling(method.name, spelling)),
        },
      );
    const wait = {
      deadlineMs: method.deadlineMs,
      signal: AbortSignal.any([options.signal, settled.signal]),
      late,
    };
    const reply = this.#replies.wait(id, wait);
    const action = method.answer === "action" ? this.#actions.wait(uid.toLowerCase(), wait) : undefined;
    // Both are awaited below unless something else fails first; then nobody is left to hear of them.
    reply.catch(() => undefined);
    action?.catch(() => undefined);
    let written = false;
    try {
      if (this.#lost) throw this.#lost;
      written = true;
      const whole = values && withUid(values, uid, options.sign?.(id, uid, values));
      const request = spelled(method.name, whole, spelling);
      await this.#send(encodeRequest(request.method, request.params, id));
      const first = await reply;
      return { reply: first, action: first.kind === "error" ? undefined : await action };
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      throw new DeviceError(
        "connection-lost",
        device,
        `Lost Voyager (${device}) during ${what}: ${clause(error)}.`,
        {
          retry: written && method.writes ? "doubt" : "safe",
          cause: error,
        },
      );
    } finally {
      settled.abort();
    }
  }

  /** Closes the connection. Whatever waits fails. */
  async close(): Promise<void> {
    this.#end(new TransportError("closed", "closed by us"));
    await this.#options.transport.close();
  }

  /** Text, because a WebSocket has frames for it; TCP makes UTF-8 of it. */
  async #send(line: string): Promise<void> {
    this.#sentAtMs = this.#options.clock.elapsed();
    await this.#options.transport.send(line);
  }

  async #read(): Promise<void> {
    try {
      for await (const chunk of this.#options.transport.received) this.#take(chunk);
      this.#lose("it closed the connection");
    } catch (error) {
      this.#lose(clause(error), error);
    }
  }

  #take(chunk: Chunk): void {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    for (const line of this.#lines.push(bytes)) this.#handle(readMessage(line));
  }

  #handle(message: Message): void {
    if (message.kind !== "noise") {
      this.#receivedAtMs = this.#options.clock.elapsed();
      this.#understood = true;
    }
    switch (message.kind) {
      case "version":
        this.#greetings.settle("version", message);
        break;
      case "action":
        this.#actions.settle(message.uid, message);
        break;
      case "result":
      case "error":
      case "authbase":
        this.#replies.settle(message.id, message);
        break;
      case "shutDown":
        this.#lose("it is shutting down");
        break;
      case "noise":
        if (this.#understood) this.#noteNoise(message.text);
        else this.#end(new TransportError(STRANGER, beginning(message.text)));
        break;
      case "event":
        this.#options.onEvent(message.name, message.body);
        break;
      case "polling":
    }
  }

  #noteNoise(text: string): void {
    if (this.#noiseNoted) return;
    this.#noiseNoted = true;
    this.#options.note(`Ignored a line that is no message of Voyager: ${deviceText(text)}`);
  }

  async #keepAlive(): Promise<void> {
    const { clock, localSec } = this.#options;
    try {
      for (;;) {
        const nowMs = clock.elapsed();
        if (nowMs - this.#receivedAtMs >= SILENCE_MS) return this.#lose(`silence for ${SILENCE_MS / 1000} s`);
        if (nowMs - this.#sentAtMs >= POLLING_MS) await this.#send(encodePolling(localSec()));
        const dueMs = Math.min(this.#sentAtMs + POLLING_MS, this.#receivedAtMs + SILENCE_MS);
        await clock.sleep(Math.max(1, dueMs - nowMs), this.#ended.signal);
      }
    } catch (error) {
      this.#lose(clause(error), error);
    }
  }

  #lose(reason: string, cause?: unknown): void {
    if (this.#lost) return;
    this.#end(new TransportError("connection-lost", reason, { cause }));
    void this.#options.transport.close();
    this.#options.onLost(reason);
  }

  #end(error: TransportError): void {
    if (this.#lost) return;
    this.#lost = error;
    this.#ended.abort();
    this.#greetings.failAll(error);
    this.#replies.failAll(error);
    this.#actions.failAll(error);
  }
}

function beginning(text: string): string {
  return [...deviceText(text)].slice(0, MOST_QUOTED).join("");
}

function silenceHint(device: string, other: Spelling | undefined): string {
  const spelling = other && `set spelling: ${other} at ${device} in the observatory file, or `;
  return `Voyager stays silent when it does not understand a request: ${spelling ?? ""}look at its log, and at its version.`;
}

function withUid(params: JsonObject, uid: string, mac: string | undefined): JsonObject {
  return mac === undefined ? { ...params, UID: uid } : { ...params, UID: uid, MAC: mac };
}
