import type { Clock } from "../clock.ts";
import type { Message } from "../messages/message.ts";
import { isoTime } from "../time-text.ts";
import { bytesOf, type Feed } from "./reader.ts";
import { type Answer, json, type Routes, refusal, type ServedRequest } from "./route.ts";
import type { RunSource, ServedRun } from "./run-source.ts";

/** Messages that one answer over HTTP holds at most; `next` says where to go on. */
const PAGE = 1_000;

/** Texts are the same for every reader: each is written once. */
const texts = new WeakMap<Message, Uint8Array>();

function textOf(message: Message): Uint8Array {
  const known = texts.get(message);
  if (known) return known;
  const made = bytesOf(JSON.stringify({ kind: "message", ...message }));
  texts.set(message, made);
  return made;
}

/** nightplan's own shape of messages: `/v1/messages` as WebSocket, and as pages of JSON. docs/messages.md describes it. */
export function messageRoutes(source: RunSource, clock: Clock): Routes {
  return {
    routes: [{ method: "GET", path: "/v1/messages", answer: (request) => page(request, source) }],
    sockets: [{ path: "/v1/messages", open: (request) => openFeed(request, source, clock) }],
  };
}

function page({ query }: ServedRequest, source: RunSource): Answer {
  const from = fromOf(query, 1);
  if (from === undefined) return badFrom();
  const run = runOf(query, source);
  if (!run) return query.has("run") ? unknownRun() : json({ run: null, messages: [], next: 1 });
  const messages = run.messages.all.slice(from - 1, from - 1 + PAGE);
  return json({ run: run.name, messages, next: (messages.at(-1)?.seq ?? from - 1) + 1 });
}

function openFeed({ query }: ServedRequest, source: RunSource, clock: Clock): Feed | Answer {
  const from = fromOf(query, undefined);
  if (query.has("from") && from === undefined) return badFrom();
  const name = query.get("run");
  if (name !== null && !source.run(name)) return unknownRun();
  return new MessageFeed(source, name ?? undefined, from, clock);
}

/** The messages of one run, or of whichever is the current one. */
class MessageFeed implements Feed {
  readonly #source: RunSource;
  readonly #named: ServedRun | undefined;
  readonly #clock: Clock;
  #from: number | undefined;
  #run: ServedRun | undefined;
  #next = 1;

  constructor(source: RunSource, name: string | undefined, from: number | undefined, clock: Clock) {
    this.#source = source;
    this.#named = name === undefined ? undefined : source.run(name);
    this.#from = from;
    this.#clock = clock;
  }

  next(): Uint8Array | undefined {
    const run = this.#named ?? this.#source.current();
    if (!run) return undefined;
    if (run !== this.#run) return this.#begin(run);
    const message = run.messages.at(this.#next);
    if (!message) return undefined;
    this.#next += 1;
    return textOf(message);
  }

  beat(): Uint8Array {
    const next = this.#next;
    const at = isoTime(this.#clock.now());
    return bytesOf(JSON.stringify({ kind: "heartbeat", at, run: this.#run?.name ?? null, next }));
  }

  /** The first run is begun where the client asked for, every later one at its beginning. */
  #begin(run: ServedRun): Uint8Array {
    const { count } = run.messages;
    const isFirst = this.#run === undefined;
    const wanted = isFirst ? (this.#from ?? count + 1) : 1;
    // A number that this run has not come to is from another one: the client has nothing of this yet.
    this.#next = wanted > count + 1 ? 1 : wanted;
    this.#run = run;
    this.#from = undefined;
    return bytesOf(JSON.stringify({ kind: "run", run: run.name, next: this.#next, last: count }));
  }
}

function runOf(query: URLSearchParams, source: RunSource): ServedRun | undefined {
  const name = query.get("run");
  return name === null ? source.current() : source.run(name);
}

function fromOf<T>(query: URLSearchParams, usual: T): number | T | undefined {
  const text = query.get("from");
  if (text === null) return usual;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

function badFrom(): Answer {
  return refusal(400, "from must be the number of a message, from 1.");
}

function unknownRun(): Answer {
  return refusal(404, "There is no run of that name whose journal can be read.");
}
