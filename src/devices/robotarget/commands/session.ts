import { type Method, method, type Traits } from "../method.ts";
import { flag, text, whole } from "../parameters.ts";
import { asNumber, membersOf } from "../wire-values.ts";

const traits: Traits<void> = {
  answer: "action",
  signature: { kind: "none" },
  confirms: false,
  writes: false,
  onDoubt: "repeat",
  deadlineMs: 15_000,
  read: () => undefined,
};

/** `credentials`: base64 of `user:password`. */
export const authenticate = method(
  "AuthenticateUserBase",
  { credentials: text("Base") },
  { ...traits, answer: "reply", deadlineMs: 5_000 },
);

/** Opens the door to all reserved methods. Returns the version of the database, when the server says it. */
export const managerMode = method(
  "RemoteSetRoboTargetManagerMode",
  { macKey: text("MACKey"), hash: text("Hash") },
  { ...traits, confirms: true, read: (returned) => asNumber(membersOf(returned).get("versiondb")) },
);

/** Asks for the events about the equipment and the images, on this connection. */
export const setDashboard = method("RemoteSetDashboardMode", { isOn: flag("IsOn") }, traits);

/** Asks for the lines of Voyager's log, on this connection. `level` 0: all of them. */
export const setLogEvents = method(
  "RemoteSetLogEvent",
  { isOn: flag("IsOn"), level: whole("Level", 0, 1) },
  traits,
);

/** The server closes the connection after its reply. */
export const disconnect: Method<undefined, void> = {
  ...traits,
  name: "disconnect",
  answer: "reply",
  deadlineMs: 1_000,
  parameters: undefined,
  encode: () => undefined,
};
