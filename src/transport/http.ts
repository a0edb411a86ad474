import { type IncomingMessage, request } from "node:http";
import type { Clock } from "../clock.ts";
import { TransportError } from "../errors.ts";
import { transportError } from "./failure.ts";
import type { HttpHeaders, HttpRequest } from "./transport.ts";
import { within } from "./within.ts";

/** Longest exchange, whatever the caller's signal says: a device on the local network answers in seconds. */
const EXCHANGE_MS = 30_000;

/** Makes HTTP exchanges: one connection each, no redirects, never more than `maxBytes` of body in memory. */
export function createHttp(clock: Clock): HttpRequest {
  return async (url, options) => {
    if (!URL.canParse(url) || new URL(url).protocol !== "http:") {
      throw new TransportError("bad-address", `${url} is not an address of the form http://HOST:PORT/PATH.`);
    }
    const body = options.json === undefined ? undefined : Buffer.from(JSON.stringify(options.json));
    const ofBody = body && { "content-type": "application/json", "content-length": body.length };
    const headers = { ...options.headers, ...ofBody };
    const exchange = request(url, { method: options.method, agent: false, headers });
    const answer = new Promise<{ status: number; body: Uint8Array; headers: HttpHeaders }>(
      (resolve, reject) => {
        exchange.on("error", (error) => reject(transportError(url, error)));
        exchange.on("response", (response) => {
          collect(url, response, options.maxBytes).then(
            (bytes) =>
              resolve({ status: response.statusCode ?? 0, body: bytes, headers: headersOf(response) }),
            reject,
          );
        });
        exchange.end(body);
      },
    );
    try {
      return await within(answer, {
        clock,
        ms: EXCHANGE_MS,
        signal: options.signal,
        doing: `waiting for the answer of ${url}`,
        hint: "Check that the device is on and in the same network.",
      });
    } finally {
      exchange.destroy();
    }
  };
}

/** Each once: those that may stand there several times are joined. */
function headersOf({ headers }: IncomingMessage): HttpHeaders {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

async function collect(url: string, response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let total = 0;
  try {
    for await (const piece of response as AsyncIterable<Buffer>) {
      total += piece.length;
      if (total > maxBytes) {
        throw new TransportError("too-long", `The answer of ${url} is longer than ${maxBytes} bytes.`, {
          hint: "Check that the address is the device's.",
        });
      }
      pieces.push(piece);
    }
  } catch (error) {
    throw transportError(url, error);
  }
  return Buffer.concat(pieces);
}
