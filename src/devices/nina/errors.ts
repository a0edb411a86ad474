import { DeviceError, type RetrySafety, TransportError } from "../../errors.ts";
import type { Envelope } from "./codec.ts";
import type { Command } from "./commands.ts";

/** Errors of transport that come before anything was sent. */
const BEFORE_SENDING: ReadonlySet<string> = new Set([
  "connection-refused",
  "host-not-found",
  "unreachable",
  "bad-address",
]);

const CHECK =
  "Check that N.I.N.A. runs, that its plugin Advanced API is on, and host and port in the observatory file.";

/** What N.I.N.A.'s own words for a refusal call for. */
const hints: readonly (readonly [RegExp, string])[] = [
  [/not connected/i, "Connect the equipment in N.I.N.A."],
  [/parked/i, "Unpark it first: park: off."],
  [/currently exposing/i, "Wait for the exposure, or stop what takes it in N.I.N.A."],
  [/not initialized/i, "N.I.N.A. has just started: try again in a minute."],
  [/already running/i, "Stop it first, or wait for its end: await with the topic sequence-finished."],
];

/** N.I.N.A. said no. Whether another try can help depends on why. */
export function refused(device: string, { doing, acts }: Command, envelope: Envelope): DeviceError {
  const { error, statusCode } = envelope;
  const why = error === "" ? `status ${statusCode}` : error;
  const hint = hints.find(([words]) => words.test(why))?.[1];
  return new DeviceError("nina-refused", device, `${device} could not ${doing}: ${why}.`, {
    retry: retryOf(statusCode, acts),
    ...(hint !== undefined && { hint }),
  });
}

function retryOf(statusCode: number, acts: boolean): RetrySafety {
  if (statusCode === 409) return "safe";
  if (statusCode >= 400 && statusCode < 500) return "never";
  // Something went wrong inside, and nobody knows before or after what.
  return acts ? "doubt" : "safe";
}

/** A request got no answer. */
export function noAnswer(device: string, { doing, acts }: Command, error: TransportError): DeviceError {
  const neverSent = BEFORE_SENDING.has(error.code);
  if (neverSent) return unreachable(device, error);
  return new DeviceError(
    "nina-no-answer",
    device,
    `${device} did not answer when told to ${doing}: ${error.message}`,
    {
      retry: acts ? "doubt" : "safe",
      hint: "Check the network and whether N.I.N.A. still runs.",
      cause: error,
    },
  );
}

/** What answered does not speak as N.I.N.A. does. */
export function badAnswer(device: string, { doing, acts }: Command, status: number): DeviceError {
  return new DeviceError(
    "nina-bad-answer",
    device,
    `${device} answered with something that is not N.I.N.A.'s (HTTP status ${status}) when told to ${doing}.`,
    { retry: acts ? "doubt" : "safe", hint: CHECK },
  );
}

/** Nothing could be sent. */
export function unreachable(device: string, error: unknown): DeviceError {
  const why = error instanceof TransportError ? error.message : "the connection failed.";
  return new DeviceError("unreachable", device, `Cannot connect to ${device}: ${why}`, {
    retry: "safe",
    hint: CHECK,
    cause: error,
  });
}

/** Whether an error leaves open what N.I.N.A. did. */
export function isDoubt(error: unknown): boolean {
  return error instanceof DeviceError && error.retry === "doubt";
}

/** A sequence runs, and nothing would keep it and a step apart. */
export function sequenceRuns(device: string, doing: string): DeviceError {
  return new DeviceError(
    "nina-sequence-runs",
    device,
    `${device} runs a sequence, so it was not told to ${doing}.`,
    {
      retry: "safe",
      hint: "Wait for its end (await with the topic sequence-finished), or stop it (sequence: stop).",
    },
  );
}

/** It said yes, and what it was told to do does not show. */
export function notSeen(
  code: string,
  device: string,
  what: string,
  options: { readonly retry?: RetrySafety; readonly hint: string },
): DeviceError {
  return new DeviceError(code, device, `${device} ${what}.`, { retry: "safe", ...options });
}
