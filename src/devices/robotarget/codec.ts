import type { Json, JsonObject } from "../../verb.ts";
import { asNumber, asObject, asText, membersOf, plainGuid } from "./wire-values.ts";

/** One line from Voyager's application server. */
export type Message =
  | {
      readonly kind: "version";
      /** The Timestamp as it stood in the line: what hashes are made with. */
      readonly sessionKey: string;
      readonly version: string;
      readonly instance: number;
    }
  | { readonly kind: "polling" }
  | { readonly kind: "shutDown" }
  | ActionResult
  | Reply
  | { readonly kind: "event"; readonly name: string; readonly body: JsonObject }
  /** Not a message of this protocol. */
  | { readonly kind: "noise"; readonly text: string };

/** How an action ended, tied to its request by the UID. */
export interface ActionResult {
  readonly kind: "action";
  readonly uid: string;
  /** 4 is success. NaN when the server wrote no number. */
  readonly code: number;
  /** The server's own words about a failure. */
  readonly words: string;
  readonly returned: JsonObject;
}

/** Whether a request was taken, tied to it by its id. */
export type Reply =
  | { readonly kind: "result"; readonly id: number; readonly result: number }
  | { readonly kind: "error"; readonly id: number; readonly code: number; readonly words: string }
  | { readonly kind: "authbase"; readonly id: number; readonly user: JsonObject };

/** Number after "Timestamp", before a parser can round it. */
const TIMESTAMP = /"Timestamp"\s*:\s*"?([0-9.]+)/;

/** Reads one line. Never throws: what is no message is `noise`. */
export function readMessage(line: string): Message {
  const body = parse(line);
  if (!body) return { kind: "noise", text: line };
  const members = membersOf(body);
  const event = asText(members.get("event"));
  if (event !== undefined) return readEvent(event, line, body);
  return readReply(members) ?? { kind: "noise", text: line };
}

function parse(line: string): JsonObject | undefined {
  try {
    return asObject(JSON.parse(line) as Json);
  } catch {
    return undefined;
  }
}

function readEvent(name: string, line: string, body: JsonObject): Message {
  const members = membersOf(body);
  switch (name.toLowerCase()) {
    case "version": {
      const sessionKey = TIMESTAMP.exec(line)?.[1];
      if (sessionKey === undefined) return { kind: "noise", text: line };
      return {
        kind: "version",
        sessionKey,
        version: [members.get("voyversion"), members.get("voysubver")].map(asText).join(" ").trim(),
        instance: asNumber(members.get("inst")) ?? 1,
      };
    }
    case "polling":
      return { kind: "polling" };
    case "shutdown":
      return { kind: "shutDown" };
    case "remoteactionresult":
      return {
        kind: "action",
        uid: plainGuid(asText(members.get("uid")) ?? ""),
        code: asNumber(members.get("actionresultint")) ?? Number.NaN,
        words: asText(members.get("motivo")) ?? "",
        returned: asObject(members.get("paramret")) ?? {},
      };
    default:
      return { kind: "event", name, body };
  }
}

function readReply(members: ReadonlyMap<string, Json>): Reply | undefined {
  const id = asNumber(members.get("id"));
  if (id === undefined) return undefined;
  const error = asObject(members.get("error"));
  if (error) {
    const { code, message } = error;
    return { kind: "error", id, code: asNumber(code) ?? 0, words: asText(message) ?? JSON.stringify(error) };
  }
  const user = asObject(members.get("authbase"));
  if (user) return { kind: "authbase", id, user };
  const result = asNumber(members.get("result"));
  return result === undefined ? undefined : { kind: "result", id, result };
}

/** A request: one JSON line without a `jsonrpc` member, ended CR LF. */
export function encodeRequest(method: string, params: JsonObject | undefined, id: number): string {
  return encodeLine(params ? { method, params, id } : { method, id });
}

/** The sign of life that each side owes the other. `localSec`: the site's wall clock as epoch seconds. */
export function encodePolling(localSec: number): string {
  return encodeLine({ Event: "Polling", Timestamp: localSec, Host: "nightplan", Inst: 1 });
}

function encodeLine(body: JsonObject): string {
  return `${JSON.stringify(body)}\r\n`;
}
