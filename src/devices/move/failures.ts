import { DeviceError, type RetrySafety, type TransportError } from "../../errors.ts";
import { type Command, type CommandName, commands } from "./commands.ts";

/** What came over the line while an answer was awaited, for the sentence about its absence. */
export interface Seen {
  /** Bare carriage returns that belong to no data reply. */
  returns: number;
  /** Status strings and the like. */
  data: number;
  /** The last bytes that are nothing MOVE sends. */
  unexplained: Uint8Array | undefined;
}

/** Whether a command whose answer was lost may be sent again: only what moves nothing is safe without asking. */
function retryOf(name: CommandName): RetrySafety {
  return commands[name].effect === "telescope" ? "doubt" : "safe";
}

/** No answer within the command's deadline. What else came over the line tells the likely reason. */
export function noAnswer(device: string, name: CommandName, seen: Seen): DeviceError {
  const command: Command = commands[name];
  const retry = retryOf(name);
  const within = `${name} (${command.summary}) within ${command.deadlineMs / 1000} s`;
  if (seen.unexplained) {
    const bytes = Buffer.from(seen.unexplained.subarray(-12))
      .toString("hex")
      .replaceAll(/..(?=.)/g, "$& ");
    return new DeviceError(
      "move-garbage",
      device,
      `${device} did not answer ${within}, and sent bytes that are not MOVE's (…${bytes}).`,
      { retry, hint: "Check baud, dataBits and parity, and that MOVE is at the other end of the line." },
    );
  }
  if (seen.returns > 0) {
    return new DeviceError(
      "move-codes-off",
      device,
      `${device} answered ${name} (${command.summary}) without a completion code: MOVE was restarted, or somebody switched the codes off.`,
      { retry, hint: "The codes are switched on again before the next command." },
    );
  }
  if (seen.data > 0) {
    return new DeviceError(
      "move-no-code",
      device,
      `${device} tells its status but gave no completion code for ${within}.`,
      { retry, hint: "Look at MOVE's screen: it takes commands only at its prompt." },
    );
  }
  return new DeviceError("move-silent", device, `${device} did not answer ${within}: the line is silent.`, {
    retry,
    hint: "Check that MOVE runs, the cable, and that the cable is in MOVE's remote port (COM2).",
  });
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
    `The connection to ${device} was lost ${sent ? "during" : "before"} ${name} (${commands[name].summary}): ${cause.message}`,
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
  const what = during ? ` during ${during} (${commands[during].summary})` : "";
  return new DeviceError("move-restarted", device, `MOVE was restarted at ${device}${what}.`, {
    retry: during ? retryOf(during) : "safe",
    hint: "Its modes are set again before the next command.",
  });
}

/** The end that a completion code stands for. Returns when it means done; throws DeviceError when it does not. */
export function requireDone(device: string, name: CommandName, code: string): void {
  const command: Command = commands[name];
  const what = `${device}: ${name} (${command.summary})`;
  if (code === "1" && !command.asleep) {
    throw new DeviceError("move-asleep", device, `${what} was refused: the telescope is asleep.`, {
      retry: "never",
      hint: "Add a wake step before this one.",
    });
  }
  const meaning = command.codes[code];
  if (meaning === undefined) {
    throw new DeviceError(
      "move-unknown-code",
      device,
      `${what} ended with ${code === "" ? "no code" : `the code ${code}`}, which says nothing for this command.`,
      { retry: retryOf(name), hint: "Compare the version that MOVE reports with the one this site trusts." },
    );
  }
  if (meaning.done) return;
  throw new DeviceError("move-refused", device, `${what} ${meaning.says} (code ${code}).`, {
    retry: meaning.retry,
    ...(meaning.hint ? { hint: meaning.hint } : {}),
  });
}
