import { messageOf, TransportError } from "../errors.ts";
import { deviceText } from "../printable.ts";

interface Explanation {
  readonly code: string;
  /** Follows the address in a sentence. */
  readonly says: string;
  readonly hint: string;
}

const refused: Explanation = {
  code: "connection-refused",
  says: "refused the connection: nothing listens there",
  hint: "Check that the device is on and that host and port in the observatory file are right.",
};
const unknownHost: Explanation = {
  code: "host-not-found",
  says: "names a host that is not known",
  hint: "Check the spelling, or write the IP address.",
};
const unreachable: Explanation = {
  code: "unreachable",
  says: "cannot be reached from this computer",
  hint: "Check the network cable, the Wi-Fi, and that this computer is in the device's network.",
};
const broken: Explanation = {
  code: "connection-lost",
  says: "broke the connection",
  hint: "Check the network and the device's power; it may have restarted.",
};
const forbidden: Explanation = {
  code: "forbidden",
  says: "may not be opened by this user",
  hint: "For a serial port on Linux, add the user to the group that owns it (often dialout) and log in again.",
};
const missing: Explanation = {
  code: "no-such-port",
  says: "does not exist",
  hint: "Check that the adapter is plugged in, and the path in the observatory file.",
};
const busy: Explanation = {
  code: "port-busy",
  says: "is in use by another program",
  hint: "Close the other program, or the other nightplan, that holds the port.",
};
const closed: Explanation = {
  code: "connection-closed",
  says: "is not connected any more",
  hint: "It was closed, or broke earlier.",
};

const webServer: Explanation = {
  code: "not-the-device",
  says: "answers, but as a web server and not as the device",
  hint: "Check host and port in the observatory file.",
};

const otherProtocol: Explanation = {
  code: "not-the-device",
  says: "answers, but not as the device does",
  hint: "Check host and port in the observatory file.",
};

const byErrno: Readonly<Record<string, Explanation>> = {
  ECONNREFUSED: refused,
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  EHOSTDOWN: unreachable,
  ETIMEDOUT: unreachable,
  ECONNRESET: broken,
  ECONNABORTED: broken,
  EPIPE: broken,
  EACCES: forbidden,
  EPERM: forbidden,
  ENOENT: missing,
  ERR_STREAM_DESTROYED: closed,
  ERR_STREAM_WRITE_AFTER_END: closed,
  EBUSY: busy,
};

/** serialport and ws give no errno, only words: their own, or the operating system's. */
const byWords: readonly (readonly [RegExp, Explanation])[] = [
  [/cannot lock port|resource busy/i, busy],
  [/permission denied/i, forbidden],
  [/access denied/i, busy],
  [/no such file|file not found/i, missing],
  [/port is not open|websocket is not open/i, closed],
  [/unexpected server response/i, webServer],
  [/^parse error|invalid upgrade header|invalid sec-websocket/i, otherProtocol],
];

/** The one sentence, and the hint, for an error that the operating system or a library raised at an address. */
export function transportError(address: string, error: unknown): TransportError {
  if (error instanceof TransportError) return error;
  const words = messageOf(error);
  const known = byErrno[errnoOf(error) ?? ""] ?? byWords.find(([pattern]) => pattern.test(words))?.[1];
  if (!known) return new TransportError("io", `${address} failed: ${deviceText(words)}`, { cause: error });
  return new TransportError(known.code, `${address} ${known.says}.`, { hint: known.hint, cause: error });
}

/** The errno name. Node wraps the tries at several addresses of one host into an AggregateError. */
function errnoOf(error: unknown): string | undefined {
  if (error instanceof AggregateError && error.errors.length > 0) return errnoOf(error.errors[0]);
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
