import { DeviceError, messageOf, type RetrySafety, TransportError } from "../../errors.ts";

/** What an error code of the telescope means for us. */
interface CodeMeaning {
  /** Our own name of the error, kebab-case. */
  readonly name: string;
  /** Follows "the telescope refused to …:". */
  readonly means: string;
  readonly retry: RetrySafety;
  readonly hint?: string;
}

const pointFirst = "Put a goto step before it.";
const checkCard = "Check the telescope's card and its free space.";

/**
 * Codes of API 2.0 by magnitude. The wire has them negative; the printed tables mostly not.
 * Codes that are not here are shown by their number.
 */
const meanings: Readonly<Record<number, CodeMeaning>> = {
  1: { name: "not-understood", means: "it could not read the message", retry: "never" },
  2: { name: "no-card", means: "there is no card in it", retry: "never", hint: checkCard },
  3: { name: "invalid-parameter", means: "it does not take this value", retry: "never" },
  4: { name: "card-write-failed", means: "it could not write to its card", retry: "safe", hint: checkCard },
  5: {
    name: "not-activated",
    means: "it has not been activated",
    retry: "never",
    hint: "Activate it in the phone app.",
  },
  6: { name: "card-full", means: "its card is full", retry: "never", hint: checkCard },
  10500: { name: "camera-open", means: "the tele camera is open already", retry: "never" },
  10501: { name: "camera-closed", means: "the tele camera is not open", retry: "safe" },
  10502: { name: "setting-failed", means: "the camera did not take the setting", retry: "safe" },
  10503: { name: "camera-open-failed", means: "the tele camera did not open", retry: "safe" },
  10504: { name: "camera-open-failed", means: "the tele camera did not open", retry: "safe" },
  10507: { name: "camera-busy", means: "the tele camera is busy", retry: "safe" },
  10511: { name: "camera-busy", means: "the tele camera is busy", retry: "safe" },
  10515: {
    name: "exposure-too-long",
    means: "the exposure is too long for what it does now",
    retry: "never",
    hint: "Shorten the exposure.",
  },
  11500: { name: "plate-solving-failed", means: "it did not recognise the stars", retry: "safe" },
  11501: { name: "astro-busy", means: "it is busy with something else", retry: "safe" },
  11502: {
    name: "gain-outside-darks",
    means: "there can be no darks for this gain",
    retry: "never",
    hint: "Use a gain from 30 to 150.",
  },
  11503: {
    name: "darks-missing",
    means: "it has no darks for these settings",
    retry: "never",
    hint: "Take darks with the same exposure, gain and binning first.",
  },
  11504: {
    name: "calibration-failed",
    means: "calibration failed",
    retry: "safe",
    hint: "Check that the sky is clear, that nothing blocks the view, and that the focus is right.",
  },
  11505: {
    name: "goto-failed",
    means: "it did not get to the target",
    retry: "safe",
    hint: "Check that the target is up and that nothing blocks the view.",
  },
  11506: { name: "darks-running", means: "it is taking darks", retry: "safe" },
  11507: { name: "calibration-running", means: "it is calibrating", retry: "safe" },
  11508: { name: "goto-running", means: "it is on the way to a target", retry: "safe" },
  11509: { name: "stack-running", means: "it is stacking", retry: "safe" },
  11510: { name: "motor-reset-failed", means: "its arm did not find its start", retry: "safe" },
  11511: {
    name: "need-calibration",
    means: "it does not know where it points",
    retry: "never",
    hint: "Put a calibrate step before it.",
  },
  11513: { name: "need-goto", means: "it is not pointed at a target", retry: "never", hint: pointFirst },
  11514: { name: "unsuitable-settings", means: "the settings do not suit a stack", retry: "never" },
  11515: {
    name: "calibration-failed",
    means: "it did not recognise the stars too many times",
    retry: "safe",
    hint: "Check that the sky is clear, that nothing blocks the view, and that the focus is right.",
  },
  11518: { name: "need-goto", means: "it is not pointed at a target", retry: "never", hint: pointFirst },
  11527: {
    name: "exposure-too-long",
    means: "the exposure is too long for how it tracks now",
    retry: "never",
    hint: "Shorten the exposure, or set the telescope up equatorially.",
  },
  11531: { name: "body-not-found", means: "it did not find the Sun or the Moon", retry: "safe" },
  13300: { name: "set-time-failed", means: "it did not take the time", retry: "safe" },
  13301: { name: "set-timezone-failed", means: "it did not take the time zone", retry: "safe" },
  13302: { name: "set-timezone-failed", means: "it did not take the time zone", retry: "safe" },
  14518: { name: "motor-limit-near", means: "a motor is close to its limit", retry: "never" },
  14519: { name: "motor-limit", means: "a motor ran into its limit", retry: "never" },
  14520: { name: "motor-reset-needed", means: "a motor must be reset first", retry: "safe" },
};

/** WebSocket close code of firmware that refuses a second program. */
const OCCUPIED = 4409;

/** Magnitudes that say that something else keeps the telescope busy, perhaps a stack that has ended. */
export const busyCodes: ReadonlySet<number> = new Set([10507, 10511, 11501]);

/** The error for a code that a command was answered with. `doing`: as in "refused to start the stack". */
export function refusal(device: string, doing: string, code: number): DeviceError {
  const meaning = meanings[Math.abs(code)];
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
