import type { Feed } from "./reader.ts";

/** A request that passed the checks of `admission.ts`. */
export interface ServedRequest {
  readonly method: "GET" | "POST";
  /** Decoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case; of headers given twice, the first. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Text of a POST. */
  readonly body: string;
  /** What stands where the route has `:NAME`. */
  readonly parts: Readonly<Record<string, string>>;
  /** The client may act on the run: it is on this computer, or gave the token. */
  readonly mayControl: boolean;
}

/** An answer that ends. */
export interface Answer {
  readonly status: number;
  /** Content type. */
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that goes on until either side ends it (server-sent events). */
export interface StreamAnswer {
  /** Content type. */
  readonly type: string;
  readonly feed: Feed;
}

/**
 * One thing that can be asked for. GET changes nothing; POST acts, and is refused before it comes here when the client
 * may not (docs/messages.md, "Who may do what").
 */
export interface Route {
  readonly method: "GET" | "POST";
  /** Segments; `:NAME` stands for any one: `/runs/:run/chart.svg`. */
  readonly path: string;
  answer(request: ServedRequest): Answer | StreamAnswer;
}

/** A path at which WebSockets are taken. What a client says on one is never acted on. */
export interface SocketRoute {
  readonly path: string;
  /** What the client is to read; an answer refuses the socket. */
  open(request: ServedRequest): Feed | Answer;
}

export interface Routes {
  readonly routes: readonly Route[];
  readonly sockets: readonly SocketRoute[];
}

/** An answer in JSON. */
export function json(value: unknown, status = 200): Answer {
  return { status, type: "application/json; charset=utf-8", body: JSON.stringify(value) };
}

/** A refusal, its reason as text for people and programs alike. */
export function refusal(status: number, reason: string): Answer {
  return json({ error: reason }, status);
}

/**
 * The route of a path, and what stands for its parts. `undefined` when there is none; `other-method` when the path is
 * known under another method only.
 */
export function findRoute<R extends { readonly path: string; readonly method?: string }>(
  routes: readonly R[],
  method: string,
  path: string,
): { readonly route: R; readonly parts: Readonly<Record<string, string>> } | "other-method" | undefined {
  let found: "other-method" | undefined;
  for (const route of routes) {
    const parts = partsOf(route.path, path);
    if (!parts) continue;
    if (route.method === undefined || route.method === method) return { route, parts };
    found = "other-method";
  }
  return found;
}

function partsOf(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split("/");
  const given = path.split("/");
  if (wanted.length !== given.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const text = given[index] ?? "";
    if (segment.startsWith(":")) {
      if (text === "") return undefined;
      parts[segment.slice(1)] = text;
    } else if (segment !== text) return undefined;
  }
  return parts;
}
