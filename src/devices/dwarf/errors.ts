import { DeviceError, messageOf, TransportError } from "../../errors.ts";
import { meaningOf } from "./codes.ts";
import type { Generation } from "./tables.ts";

/** WebSocket close code of firmware that refuses a second program. */
const OCCUPIED = 4409;

/** Who refused: what a code means depends on the generation of its firmware. */
interface Refuser {
  readonly device: string;
  readonly generation: Generation;
}

/** The error for a code that a command was answered with. `doing`: as in "refused to start the stack". */
export function refusal({ device, generation }: Refuser, doing: string, code: number): DeviceError {
  const meaning = meaningOf(generation, code);
  const says = meaning ? `${meaning.means} (${code})` : `error ${code}`;
  return new DeviceError(meaning?.name ?? "refused", device, `${device} could not ${doing}: ${says}.`, {
    retry: meaning?.retry ?? "safe",
    ...(meaning?.hint && { hint: meaning.hint }),
  });
}

/** Somebody else is the host. */
export function heldByOther(device: string, cause?: unknown): DeviceError {
  const message = `The phone app holds ${device}: disconnect it there.`;
  return new DeviceError("held-by-other", device, message, {
    retry: "safe",
    hint: "Close the app, or give up the host in it, and wait a few seconds. Then run again.",
    ...(cause === undefined ? {} : { cause }),
  });
}

/** A command was sent and neither answered nor seen to take effect. */
export function noAnswer(device: string, doing: string, deadlineMs: number): DeviceError {
  const message = `${device} did not answer within ${deadlineMs / 1000} s when told to ${doing}.`;
  return new DeviceError("no-answer", device, message, {
    retry: "doubt",
    hint: "Check the network and whether the telescope still runs.",
  });
}

/** The connection broke under whatever was going on. */
export function connectionLost(device: string, why: string, cause?: unknown): DeviceError {
  return new DeviceError("connection-lost", device, `The connection to ${device} was lost: ${why}`, {
    retry: "doubt",
    hint: "Check the network and the telescope's power.",
    ...(cause === undefined ? {} : { cause }),
  });
}

/** It said that it switches off, and closed the connection. It may be restarting. */
export function switchedOff(device: string, cause: unknown): DeviceError {
  return new DeviceError("switched-off", device, `${device} has switched itself off.`, {
    retry: "doubt",
    hint: "Check its battery, and whether somebody switched it off.",
    cause,
  });
}

/** It switched off and was waited for. */
export function stayedOff(device: string, waitedMs: number, cause: unknown): DeviceError {
  const message = `${device} has switched itself off and did not come back within ${waitedMs / 60_000} min.`;
  return new DeviceError("switched-off", device, message, {
    retry: "never",
    hint: "Check its battery, and whether somebody switched it off.",
    cause,
  });
}

/** How a connection ended. Without an error, the telescope closed it in an orderly way. */
export function endOf(device: string, error: unknown): DeviceError {
  if (isOccupied(error)) return heldByOther(device, error);
  return connectionLost(device, error === undefined ? "the telescope closed it." : messageOf(error), error);
}

/** The last try at connecting, for whoever waited for it. Bugs of ours pass unchanged. */
export function unreachable(device: string, error: unknown): unknown {
  if (!(error instanceof TransportError)) return error;
  if (isOccupied(error)) return heldByOther(device, error);
  return new DeviceError("unreachable", device, `Cannot connect to ${device}: ${error.message}`, {
    retry: "safe",
    hint: error.hint ?? "Check the address in the observatory file, the network, and the telescope's power.",
    cause: error,
  });
}

/** It took the connection, and nothing came that a DWARF says. */
export function notADwarf(device: string, address: string): DeviceError {
  const message = `${address} takes the connection for ${device} and does not speak as a DWARF does.`;
  return new DeviceError("not-the-device", device, message, {
    retry: "safe",
    hint: "Check that the address is a DWARF's (port 9900), and that it has started.",
  });
}

/** It is connected and does not say whether this program may command it. */
export function notATelescope(device: string, waitedMs: number): DeviceError {
  const message = `${device} did not say within ${waitedMs / 1000} s who commands it.`;
  return new DeviceError("no-host-notice", device, message, {
    retry: "safe",
    hint: "Check that the address is a DWARF's (port 9900), and close the phone app.",
  });
}

/** Whether an error leaves open what the telescope did: asking it settles that. */
export function isDoubt(error: unknown): boolean {
  return error instanceof DeviceError && error.retry === "doubt";
}

/** Whether an exchange ended without an answer. */
export function isUnanswered(error: unknown): boolean {
  return error instanceof DeviceError && error.code === "no-answer";
}

/** Whether another try at connecting may end otherwise. */
export function mayPass(error: unknown): boolean {
  if (error instanceof TransportError) return error.code !== "bad-address" && !isOccupied(error);
  return error instanceof DeviceError && error.code !== "held-by-other" && error.retry !== "never";
}

function isOccupied(error: unknown): boolean {
  return error instanceof TransportError && error.closeCode === OCCUPIED;
}
