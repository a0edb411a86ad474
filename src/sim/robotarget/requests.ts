import type { Params } from "./columns.ts";
import { robotargetCommands } from "./commands.ts";
import type { Database } from "./database.ts";
import { commandMac, isKnownUser, managerHash, robotargetSecrets } from "./identity.ts";

const PREFIX = "RemoteRoboTarget";
const DATABASE_VERSION = 21;

/** A JSON-RPC request of a client. */
export interface Request {
  readonly method: string;
  readonly id: unknown;
  readonly params: Params;
}

/** What the server remembers of one connection. */
export interface Rights {
  /** Text of the number in the Version event: part of every hash. */
  readonly sessionKey: string;
  authenticated: boolean;
  manager: boolean;
}

/** What a request leads to: an answer at once, then perhaps a RemoteActionResult, then perhaps the end. */
export interface Reply {
  readonly first: Readonly<Record<string, unknown>>;
  readonly later?: Readonly<Record<string, unknown>>;
  readonly close?: true;
}

/** The request in a line, or undefined when there is none: events and garbage. */
export function readRequest(line: Readonly<Record<string, unknown>>): Request | undefined {
  const { method, id, params } = line;
  if (typeof method !== "string" || method === "") return undefined;
  const isObject = typeof params === "object" && params !== null && !Array.isArray(params);
  return { method, id: id ?? null, params: isObject ? (params as Params) : {} };
}

/** Name of a request in the log and for faults: RoboTarget commands without their common prefix. */
export function commandName(method: string): string {
  return method.startsWith(PREFIX) ? method.slice(PREFIX.length) : method;
}

/** Parameters for the log, without the password and the key. */
export function loggedParams(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      name === "Base" || name === "MACKey" ? "(not logged)" : value,
    ]),
  );
}

/** The error answer that every documented refusal uses. */
export function refusal(message: string): Reply {
  return { first: { error: { code: 1, message } } };
}

/** Carries out a request. Undefined when the server falls silent over it. */
export function carryOut(request: Request, rights: Rights, database: Database): Reply | undefined {
  const { method, params } = request;
  if (method === "disconnect") return { first: { result: 0 }, close: true };
  if (method === "AuthenticateUserBase") return authenticate(params, rights);
  if (!rights.authenticated) return { ...refusal("Authentication required"), close: true };
  if (method === "RemoteSetDashboardMode") return accepted({});
  if (method === "RemoteSetRoboTargetManagerMode") return accepted(enterManagerMode(params, rights));
  const command = method.startsWith(PREFIX) ? robotargetCommands.get(method.slice(PREFIX.length)) : undefined;
  if (!command) return refusal("Method not found");
  if (!rights.manager) return refusal("RoboTarget Manager Mode not active");
  if (!isSigned(request, rights)) return refusal("MAC Error");
  const answer = command(database, params);
  return answer && accepted(answer);
}

function accepted(paramRet: Readonly<Record<string, unknown>>): Reply {
  return { first: { result: 0 }, later: paramRet };
}

function authenticate(params: Params, rights: Rights): Reply {
  if (!isKnownUser(params.Base)) return { ...refusal("Authentication Rejected"), close: true };
  rights.authenticated = true;
  const authbase = {
    Username: robotargetSecrets.user,
    FirstName: "Vera",
    LastName: "Simulated",
    Mail: "observer@example.invalid",
    Permissions: "",
    Note: "",
  };
  return { first: { authbase } };
}

function enterManagerMode(params: Params, rights: Rights): Readonly<Record<string, unknown>> {
  const { sharedSecret, macKey, macWords } = robotargetSecrets;
  const hash = managerHash(sharedSecret, rights.sessionKey, macWords);
  rights.manager = params.MACKey === macKey && params.Hash === hash;
  return rights.manager ? { ret: "DONE", VersionDB: DATABASE_VERSION } : { ret: "ERROR : MAC Error" };
}

function isSigned({ id, params }: Request, rights: Rights): boolean {
  const uid = params.UID;
  if (typeof uid !== "string" || uid === "") return false;
  return params.MAC === commandMac(robotargetSecrets.sharedSecret, rights.sessionKey, String(id), uid);
}
