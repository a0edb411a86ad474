import { apiEvent, apiHistoryEvent, envelope, netTime } from "../messages/advanced-api.ts";
import type { Message } from "../messages/message.ts";
import { isoTime } from "../time-text.ts";
import type { Json } from "../verb.ts";
import { bytesOf, type Feed } from "./reader.ts";
import { type Answer, json, type Routes, type ServedRequest } from "./route.ts";
import type { RunSource, ServedRun } from "./run-source.ts";

/** The version of Advanced API whose shape this has; clients look whether it is new enough. */
const API_VERSION = "2.2.15.2";
/** The N.I.N.A. that goes with it. */
const NINA_VERSION = "3.2.0.9001";

/** undefined in it: a topic that is not passed on. */
const texts = new WeakMap<Message, Uint8Array | undefined>();

function textOf(message: Message, zone: string): Uint8Array | undefined {
  if (texts.has(message)) return texts.get(message);
  const event = apiEvent(message, zone);
  const made = event && bytesOf(JSON.stringify(envelope("Socket", event)));
  texts.set(message, made);
  return made;
}

/**
 * The part of N.I.N.A.'s plugin Advanced API (version 2) that tells of Target Scheduler, so that displays and
 * home-automation clients made for it can follow a run. It reads only. Which of its quirks are here and which are not
 * is in docs/messages.md.
 */
export function ninaRoutes(source: RunSource): Routes {
  const get = (path: string, answer: (request: ServedRequest) => Answer) =>
    ({ method: "GET", path, answer }) as const;
  return {
    routes: [
      get("/v2/api/version", () => says(API_VERSION)),
      get("/v2/api/version/nina", () => says(NINA_VERSION)),
      get("/v2/api/application-start", () => applicationStart(source.current())),
      get("/v2/api/event-history", ({ query }) => says(history(source.current(), query.get("lane")))),
      // Displays ask for all of N.I.N.A.'s equipment: none of it is here.
      get("/v2/api/equipment/:kind/info", () => says({ Connected: false })),
      // It answers whatever happens with 200, and clients do not expect anything else.
      ...["/v2/api/:a", "/v2/api/:a/:b", "/v2/api/:a/:b/:c"].map((path) => get(path, notOurs)),
    ],
    sockets: [{ path: "/v2/socket", open: ({ query }) => new EventFeed(source, query.get("lane")) }],
  };
}

function says(response: Json): Answer {
  return json(envelope("API", response));
}

function notOurs({ path }: ServedRequest): Answer {
  const error = `nightplan passes on messages only; it has no ${path.slice("/v2/api/".length)}`;
  return json(envelope("API", "", { status: 404, error }));
}

/** When the process that works on the run began: clients take another value for a restart. */
function applicationStart(run: ServedRun | undefined): Answer {
  const { processStartedMs, night } = run?.state ?? {};
  if (processStartedMs === undefined || !night) {
    return json(envelope("API", "", { status: 409, error: "no run has begun yet" }));
  }
  return says(netTime(isoTime(processStartedMs), "offset", night.zone));
}

/** @param lane only what is about it; null: about all */
function history(run: ServedRun | undefined, lane: string | null): Json {
  if (!run) return [];
  const messages = run.messages.all.filter((message) => lane === null || message.lane === lane);
  return messages.flatMap((message) => apiHistoryEvent(message, run.state.night.zone) ?? []);
}

/** Events of a lane, or of all, from now on; there is no replay on this socket. */
class EventFeed implements Feed {
  readonly #source: RunSource;
  readonly #lane: string | null;
  #run: ServedRun | undefined;
  #next: number;

  constructor(source: RunSource, lane: string | null) {
    this.#source = source;
    this.#lane = lane;
    this.#run = source.current();
    this.#next = (this.#run?.messages.count ?? 0) + 1;
  }

  next(): Uint8Array | undefined {
    const run = this.#source.current();
    if (run !== this.#run) {
      this.#run = run;
      this.#next = 1;
    }
    for (;;) {
      const message = run?.messages.at(this.#next);
      if (!run || !message) return undefined;
      this.#next += 1;
      const isWanted = this.#lane === null || message.lane === this.#lane;
      const text = isWanted && textOf(message, run.state.night.zone);
      if (text) return text;
    }
  }
}
