import { createHash, timingSafeEqual } from "node:crypto";
import { isIP } from "node:net";
import { type Answer, refusal } from "./route.ts";

/** What is known of a client before its request is looked at. */
export interface Arrival {
  readonly method: string;
  /** As it came: path and query. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Address that the connection comes from. */
  readonly from: string;
  /** It wants a WebSocket. */
  readonly isUpgrade: boolean;
}

/** Whom the server serves. */
export interface Doors {
  /** Address that it listens on. */
  readonly host: string;
  /** Names of this computer in the network, lower case; addresses and localhost are always taken. */
  readonly names: readonly string[];
  /** Needed for control unless the server listens on the loopback address only; without one there is no control. */
  readonly token: string | undefined;
}

/** What came through the door. */
export interface Admission {
  /** Decoded, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly mayControl: boolean;
}

/** A form or an image of a foreign page cannot send it; any value will do. */
export const controlHeader = "x-nightplan";

/**
 * Lets a request in, or says why not. Refuses what a web page of somebody else can make a browser of this network send:
 * names that were bent to this address, foreign origins, and forms.
 */
export function admit(arrival: Arrival, doors: Doors): Admission | Answer {
  const { method, headers, isUpgrade } = arrival;
  if (method !== "GET" && method !== "POST") return refusal(405, "Only GET and POST are served.");
  const place = placeOf(arrival.url);
  if (!place) return refusal(400, "The path is not one that is served.");
  const name = hostName(headers.host);
  if (name === undefined || !isOurs(name, doors)) {
    return refusal(
      421,
      "The Host header names another computer. Use the address, or list the name under serve.names.",
    );
  }
  const mayControl = isTrusted(arrival, doors);
  if (isUpgrade) {
    if (!isSameOrigin(headers.origin, headers.host, { files: true })) {
      return refusal(403, "Pages of other origins may not read messages.");
    }
  } else if (method === "POST") {
    const refused = refusedAct(arrival, doors, mayControl);
    if (refused) return refused;
  }
  return { ...place, mayControl };
}

function refusedAct({ headers }: Arrival, doors: Doors, mayControl: boolean): Answer | undefined {
  const site = headers["sec-fetch-site"];
  const isForeign = site !== undefined && site !== "same-origin" && site !== "none";
  if (isForeign || !isSameOrigin(headers.origin, headers.host, { files: false })) {
    return refusal(403, "Pages of other origins may not act on a run.");
  }
  if (headers[controlHeader] === undefined) return refusal(403, `A POST needs the header ${controlHeader}.`);
  // 401: with the token it would be done; a page then asks for it.
  if (!mayControl) return refusal(doors.token === undefined ? 403 : 401, whyNoControl(doors));
  return undefined;
}

function whyNoControl({ token }: Doors): string {
  return token === undefined
    ? "This server takes control from its own computer only: it has no token. Set serve.token in the observatory file."
    : "Control needs the token: Authorization: Bearer TOKEN.";
}

/** Path and query of a request's target; undefined for anything that is not plainly a path. */
function placeOf(url: string): { readonly path: string; readonly query: URLSearchParams } | undefined {
  if (!url.startsWith("/")) return undefined;
  const split = url.indexOf("?");
  const raw = split < 0 ? url : url.slice(0, split);
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return undefined;
  }
  const segments = path.split("/");
  // A slash that was encoded, dots that climb, and control characters have no place in any path here.
  if (segments.length !== raw.split("/").length || /[\\\p{Cc}]/u.test(path)) return undefined;
  if (segments.includes("..") || segments.includes(".")) return undefined;
  return { path, query: new URLSearchParams(split < 0 ? "" : url.slice(split + 1)) };
}

/** Host name or address of a Host header, lower case, without port and brackets. */
function hostName(host: string | undefined): string | undefined {
  const match = /^(?:\[([0-9a-f:.]+)\]|([^:[\]/@\s]+))(?::\d{1,5})?$/i.exec(host ?? "");
  return (match?.[1] ?? match?.[2])?.toLowerCase();
}

/** Whoever bends a name to this address has to use a name: addresses are safe. */
function isOurs(name: string, { names }: Doors): boolean {
  return isIP(name) !== 0 || name === "localhost" || names.includes(name);
}

/** Programs send no origin; some libraries for small computers send that of a file whatever they are. */
function isSameOrigin(origin: string | undefined, host = "", { files }: { files: boolean }): boolean {
  if (origin === undefined || (files && origin === "file://")) return true;
  const bare = origin.toLowerCase();
  return bare === `http://${host.toLowerCase()}` || bare === `https://${host.toLowerCase()}`;
}

/** Any of them says that somebody else asks. */
const proxyHeaders = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];

function isTrusted({ from, headers }: Arrival, { host, token }: Doors): boolean {
  // A proxy on this computer speaks for others.
  const isForwarded = proxyHeaders.some((name) => headers[name] !== undefined);
  if (isLoopback(host) && isLoopback(from) && !isForwarded) return true;
  const given = /^Bearer (\S+)$/i.exec(headers.authorization ?? "")?.[1];
  return token !== undefined && given !== undefined && isEqual(given, token);
}

/** Takes as long whatever is wrong with it. */
function isEqual(given: string, token: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

/** Whether an address is this computer's own. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^::ffff:/i, "");
  return bare === "::1" || bare === "localhost" || (isIP(bare) === 4 && bare.startsWith("127."));
}
