import { DeviceError, type RetrySafety, type TransportError } from "../../errors.ts";
import { deviceText } from "../../printable.ts";
import { type CommandName, commands } from "./commands.ts";
import { type Diagnosis, diagnose } from "./diagnosis.ts";
import { outcomeOf, retryOf } from "./outcome.ts";
import type { Seen } from "./seen.ts";

const named = (name: CommandName): string => `${name} (${commands[name].summary})`;

/** No answer within a command's deadline. What else came over the line tells the likely reason. */
export function noAnswer(device: string, name: CommandName, deadlineMs: number, seen: Seen): DeviceError {
  const retry = retryOf(name);
  const within = `${named(name)} within ${deadlineMs / 1000} s`;
  if (seen.data > 0 && commands[name].reply === "code") {
    return new DeviceError(
      "move-no-code",
      device,
      `${device} tells its status but gave no completion code for ${within}.`,
      { retry, hint: "Look at MOVE's screen: it takes commands only at its prompt." },
    );
  }
  if (seen.noise > 0) return notMove(device, within, seen, retry);
  if (seen.returns > 0 && commands[name].reply === "code") return codesOff(device, name);
  // A carriage return that does not look like one leaves all that came in one line without an end.
  if (!seen.isEmpty) return notMove(device, within, seen, retry);
  return new DeviceError("move-silent", device, `${device} did not answer ${within}: the line is silent.`, {
    retry,
    hint: "Check that MOVE runs, the cable, and that the cable is in MOVE's remote port (COM2).",
  });
}

const settings = "dataBits and parity in the observatory file";
const diagnoses: Readonly<
  Record<Diagnosis, { readonly code: string; readonly says: string; readonly hint: string }>
> = {
  "parity-even": {
    code: "move-parity",
    says: "sends even parity, which this end takes for data",
    hint: `Set dataBits: 7 and parity: even (${settings}).`,
  },
  "parity-odd": {
    code: "move-parity",
    says: "sends odd parity, which this end takes for data",
    hint: `Set dataBits: 7 and parity: odd (${settings}).`,
  },
  "cut-off": {
    code: "move-noise",
    says: "its answer broke off",
    hint: "Check the cable and its ground: characters are lost.",
  },
  "wrong-speed": {
    code: "move-wrong-speed",
    says: "sends bytes that are no text: the speed of the line is probably wrong",
    hint: `Set baud to what MOVE uses on COM2, then check ${settings}.`,
  },
  "other-protocol": {
    code: "move-other-protocol",
    says: "sends text that is not MOVE's",
    hint: "Check that MOVE runs and that the address in the observatory file is its line.",
  },
};

function notMove(device: string, within: string, seen: Seen, retry: RetrySafety): DeviceError {
  const { code, says, hint } = diagnoses[diagnose(seen.bytes)];
  const message = `${device} did not answer ${within}, and ${says} (${quoted(seen)}).`;
  return new DeviceError(code, device, message, { retry, hint });
}

/** The first bytes, as text when they are, else in hexadecimal. */
function quoted({ bytes }: Seen): string {
  const text = deviceText(Buffer.from(bytes.subarray(0, 40)).toString("latin1"));
  if (/^[\x20-\x7e]+$/.test(text)) return `“${text}…”`;
  const hex = Buffer.from(bytes.subarray(0, 12)).toString("hex");
  return `${hex.replaceAll(/..(?=.)/g, "$& ")}…`;
}

/** A bare carriage return where a completion code is due. */
export function codesOff(device: string, name: CommandName): DeviceError {
  return new DeviceError(
    "move-codes-off",
    device,
    `${device} answered ${named(name)} without a completion code: MOVE was restarted, somebody switched the codes off, or it does not know the command.`,
    { retry: retryOf(name), hint: "The codes are switched on again before the next command." },
  );
}

/** A code came, and with it bytes that nobody can explain: it may be part of them. */
export function noisy(device: string, name: CommandName, code: string, seen: Seen): DeviceError {
  return new DeviceError(
    "move-noise",
    device,
    `${device} ended ${named(name)} with the code ${code} among bytes that are not MOVE's (${quoted(seen)}): it cannot be believed.`,
    {
      retry: retryOf(name),
      hint: `Check the cable and its ground; if it comes often, baud, ${settings}.`,
    },
  );
}

/** The connection broke while a command was under way or, when it was not `sent`, before. */
export function connectionLost(
  device: string,
  name: CommandName,
  cause: TransportError,
  sent: boolean,
): DeviceError {
  return new DeviceError(
    "move-connection-lost",
    device,
    `The connection to ${device} was lost ${sent ? "during" : "before"} ${named(name)}: ${cause.message}`,
    { retry: sent ? retryOf(name) : "safe", ...(cause.hint ? { hint: cause.hint } : {}), cause },
  );
}

/** No connection could be made. */
export function unreachable(device: string, cause: TransportError): DeviceError {
  return new DeviceError("move-unreachable", device, `${device} cannot be reached: ${cause.message}`, {
    retry: cause.code === "bad-address" ? "never" : "safe",
    ...(cause.hint ? { hint: cause.hint } : {}),
    cause,
  });
}

/** A short status where the extended one is due. `during`: the command whose completion code is lost with it. */
export function restarted(device: string, during: CommandName | undefined): DeviceError {
  const what = during ? ` during ${named(during)}` : "";
  return new DeviceError("move-restarted", device, `MOVE was restarted at ${device}${what}.`, {
    retry: during ? retryOf(during) : "safe",
    hint: "Its modes are set again before the next command.",
  });
}

/**
 * Returns when the code means done: with a sentence when it was not done as asked (an extrapolated ephemeris).
 * Throws DeviceError when it does not.
 */
export function requireDone(device: string, name: CommandName, code: string): string | undefined {
  const outcome = outcomeOf(name, code);
  if (outcome.kind === "done") {
    return outcome.warning && `${device}: ${named(name)}: ${outcome.warning}.`;
  }
  const { errorCode, says, retry, hint } = outcome;
  throw new DeviceError(errorCode, device, `${device}: ${named(name)} ${says}.`, { retry, hint });
}
