import { type Column, type Params, readRow, spellingOf } from "./columns.ts";
import { commandMac, isKnownUser, managerHash, openMac, robotargetSecrets } from "./identity.ts";
import { type Method, type ParamRet, reads } from "./methods.ts";
import { openMethods, signedField } from "./open-methods.ts";
import type { Behaviour } from "./options.ts";
import type { World } from "./world.ts";
import { tableNames, writes } from "./writes.ts";

const PREFIX = "RemoteRoboTarget";
const OPEN_PREFIX = "RemoteOpenRoboTarget";
const DATABASE_VERSION = 21;

const reserved: ReadonlyMap<string, Method> = new Map(Object.entries({ ...reads, ...writes }));
const open = new Map(Object.entries(openMethods));
const twoNamed: ReadonlyMap<string, string> = new Map(Object.entries(tableNames));

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
  dashboard: boolean;
  logs: boolean;
}

/** What a request leads to: an answer at once, then perhaps a RemoteActionResult, then perhaps the end. */
export interface Reply {
  readonly first: Readonly<Record<string, unknown>>;
  readonly later?: ParamRet;
  readonly close?: true;
}

/** The request in a line, or undefined when there is none: events and garbage. */
export function readRequest(line: Readonly<Record<string, unknown>>): Request | undefined {
  const { method, id, params } = line;
  if (typeof method !== "string" || method === "") return undefined;
  const isObject = typeof params === "object" && params !== null && !Array.isArray(params);
  return { method, id: id ?? null, params: isObject ? (params as Params) : {} };
}

/** Name of a request in the log and for faults: reserved commands without their common prefix. */
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

/** For the log: which of two spellings a command used; undefined where there is only one. */
export function spellingNote({ method, params }: Request): string | undefined {
  const name = commandName(method);
  if (twoNamed.has(name)) return "spelling: table";
  if ([...twoNamed.values()].includes(name)) return "spelling: example";
  const used = spellingOf(reserved.get(name)?.columns ?? [], params);
  return used && `spelling: ${used}`;
}

/** The error answer that every documented refusal uses. */
export function refusal(message: string): Reply {
  return { first: { error: { code: 1, message } } };
}

/** Carries out a request. Undefined when the server falls silent over it. */
export function carryOut(request: Request, rights: Rights, world: World): Reply | undefined {
  const { method, params } = request;
  const { behaviour } = world;
  if (method === "disconnect") return { first: { result: 0 }, close: true };
  if (method === "AuthenticateUserBase") return authenticate(params, rights, behaviour);
  if (!rights.authenticated) return { ...refusal("Authentication required"), close: true };
  if (method.startsWith(OPEN_PREFIX)) return carryOutOpen(request, world);
  if (method.startsWith(PREFIX)) return carryOutReserved(request, rights, world);
  return general.get(method)?.(params, rights, world) ?? refusal("Method not found");
}

/** Commands that have nothing to do with RoboTarget, but that a client of it needs. */
const general = new Map<string, (params: Params, rights: Rights, world: World) => Reply>([
  [
    "RemoteSetDashboardMode",
    (params, rights) => {
      rights.dashboard = isOn(params);
      return accepted({});
    },
  ],
  [
    "RemoteSetLogEvent",
    (params, rights) => {
      rights.logs = isOn(params);
      return accepted({});
    },
  ],
  [
    "RemoteSetRoboTargetManagerMode",
    (params, rights, { behaviour }) => accepted(enterManagerMode(params, rights, behaviour)),
  ],
  ["RemoteActionAbort", () => ({ first: { result: 0 } })],
  [
    "RemoteActionAbortAll",
    (_params, _rights, world) => {
      world.abort();
      return accepted({});
    },
  ],
  [
    "Abort",
    (_params, _rights, world) => {
      world.abort();
      return { first: { result: 0 } };
    },
  ],
]);

function isOn({ IsOn: value }: Params): boolean {
  return value === true || value === "true";
}

function carryOutReserved(request: Request, rights: Rights, world: World): Reply | undefined {
  const { behaviour } = world;
  const method = reservedMethod(commandName(request.method), behaviour);
  if (!method) return refusal("Method not found");
  if (!rights.manager) return refusal("RoboTarget Manager Mode not active");
  const { UID: uid, MAC: mac } = request.params;
  const { sharedSecret } = robotargetSecrets;
  const isSigned =
    typeof uid === "string" &&
    uid !== "" &&
    mac === commandMac(sharedSecret, rights.sessionKey, String(request.id), uid, behaviour);
  return isSigned ? run(method, request.params, world) : macError(behaviour);
}

/** The command of a name, where the server takes that spelling of it. */
function reservedMethod(name: string, { spelling }: Behaviour): Method | undefined {
  const example = twoNamed.get(name);
  if (example !== undefined) return spelling === "example" ? undefined : reserved.get(example);
  const isExample = [...twoNamed.values()].includes(name);
  return isExample && spelling === "table" ? undefined : reserved.get(name);
}

function carryOutOpen({ method, params }: Request, world: World): Reply | undefined {
  const known = open.get(method.slice(OPEN_PREFIX.length));
  if (!known) return refusal("Method not found");
  const { UID: uid, MAC: mac } = params;
  const isSigned =
    typeof uid === "string" &&
    uid !== "" &&
    mac === openMac(robotargetSecrets.sharedSecret, uid, signedField(known, params));
  return isSigned ? run(known, params, world) : macError(world.behaviour);
}

/** Silence over parameters that cannot be used: a command without one that it needs was seen to get no answer. */
function run(method: Method, params: Params, world: World): Reply | undefined {
  const columns: readonly Column[] = method.columns;
  const row = readRow(columns, params, world.behaviour.spelling);
  return row && accepted(method.run(world, row));
}

function macError(behaviour: Behaviour): Reply {
  return behaviour.macError === "error" ? refusal("MAC Error") : accepted({ ret: "MAC Error" });
}

function accepted(paramRet: ParamRet): Reply {
  return { first: { result: 0 }, later: paramRet };
}

function authenticate(params: Params, rights: Rights, { authentication }: Behaviour): Reply {
  if (authentication === "none") return refusal("Authentication Level not Allow this request");
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

function enterManagerMode(params: Params, rights: Rights, behaviour: Behaviour): ParamRet {
  const { sharedSecret, macKey, macWords } = robotargetSecrets;
  // Nobody saw a server that wants this hash in another dialect; one that does for MACs may take both here.
  const hashes = [
    managerHash(sharedSecret, rights.sessionKey, macWords),
    managerHash(sharedSecret, rights.sessionKey, macWords, behaviour),
  ];
  rights.manager = params.MACKey === macKey && hashes.includes(String(params.Hash));
  return rights.manager ? { ret: "DONE", VersionDB: DATABASE_VERSION } : { ret: "ERROR : MAC Error" };
}
