import type { Clock } from "../clock.ts";
import type { SafetySource } from "../devices/device.ts";
import { AppError } from "../errors.ts";
import { printable } from "../printable.ts";
import type { HttpRequest } from "../transport/transport.ts";

/** Longest answer: a few short members and an error message. */
const MAX_BYTES = 64 * 1024;

/** Highest transaction number that Alpaca takes. */
const MAX_ID = 4_294_967_295;

/**
 * An ASCOM Alpaca safety monitor: GET `issafe` (ASCOM Alpaca API reference, SafetyMonitor).
 * @param address the device's own address, `http://HOST:PORT/api/v1/safetymonitor/NUMBER`
 */
export function alpacaSource(options: { address: string; http: HttpRequest; clock: Clock }): SafetySource {
  const { http, clock } = options;
  const address = options.address.replace(/\/$/, "");
  // Any number but 0 tells our requests from others' in the server's log.
  const clientId = 1 + (Math.floor(clock.now()) % 65_535);
  let transaction = 0;
  return {
    async read(signal) {
      transaction = (transaction % MAX_ID) + 1;
      const query = `ClientID=${clientId}&ClientTransactionID=${transaction}`;
      const atMs = clock.now();
      const url = `${address}/issafe?${query}`;
      const { status, body } = await http(url, { method: "GET", signal, maxBytes: MAX_BYTES });
      const text = new TextDecoder().decode(body);
      if (status !== 200)
        throw wrong(`HTTP ${status}${text === "" ? "" : `: ${printable(text.slice(0, 200))}`}`);
      const isSafe = isSafeIn(text, transaction);
      return { isSafe, atMs, reasons: isSafe ? [] : ["the safety monitor says unsafe"] };
    },
    close: async () => undefined,
  };
}

function isSafeIn(text: string, transaction: number): boolean {
  const answer = parse(text);
  const { Value, ErrorNumber, ErrorMessage, ClientTransactionID } = answer;
  if (typeof ErrorNumber !== "number") throw wrong("its answer has no ErrorNumber");
  if (ErrorNumber !== 0) throw wrong(`error ${ErrorNumber}: ${printable(String(ErrorMessage ?? ""))}`);
  if (typeof Value !== "boolean") throw wrong("its answer is neither true nor false");
  // Drivers that know no transactions send 0 or nothing.
  if (
    typeof ClientTransactionID === "number" &&
    ClientTransactionID !== 0 &&
    ClientTransactionID !== transaction
  )
    throw wrong("it answered another question");
  return Value;
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // Said below.
  }
  throw wrong("its answer is no JSON object");
}

function wrong(why: string): AppError {
  return new AppError("safety-answer", `The Alpaca safety monitor gave no usable answer: ${why}.`, {
    hint: "Open its address in a browser: the device must be connected in its server, and its number be right.",
  });
}
