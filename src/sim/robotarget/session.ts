import type { FaultName, SimulatorLink, SimulatorOptions } from "../simulator.ts";
import type { Database } from "./database.ts";
import { lineCutter } from "./lines.ts";
import {
  carryOut,
  commandName,
  loggedParams,
  type Reply,
  type Request,
  type Rights,
  readRequest,
  refusal,
} from "./requests.ts";

const AUTHENTICATION_MS = 5_000;
const SILENCE_MS = 15_000;
const POLLING_MS = 5_000;
/** Between the answer of a command and its RemoteActionResult. */
const ACTION_MS = 5;
/** Longer than any client should wait: live servers took up to 60 s for long lists. */
const LATE_MS = 150_000;
const HOST = "SIMULATOR";
const VERSION = "Release 2.3.14 - Simulated";
/** ActionResultInt of an action that ended well, also where `ret` tells of an error. */
const ACTION_OK = 4;

/** What a session needs of the server that it belongs to. */
export interface Server {
  readonly options: SimulatorOptions;
  readonly database: Database;
  /** Local wall-clock time in seconds as if it were UTC: the time of every event. */
  readonly timestamp: () => number;
  /** Time of a command for the log. */
  readonly isoTime: () => string;
  readonly restart: () => void;
}

/** Serves one client until it leaves, falls silent, or is thrown out. */
export class Session {
  readonly #link: SimulatorLink;
  readonly #server: Server;
  readonly #end = new AbortController();
  readonly #cut = lineCutter();
  readonly #rights: Rights;
  readonly #openedMs: number;
  #heardMs: number;
  #sentMs: number;

  constructor(link: SimulatorLink, server: Server, onEnd: (session: Session) => void) {
    this.#link = link;
    this.#server = server;
    this.#openedMs = this.#heardMs = this.#sentMs = server.options.clock.elapsed();
    const timestamp = server.timestamp();
    this.#rights = { sessionKey: JSON.stringify(timestamp), authenticated: false, manager: false };
    this.#end.signal.addEventListener("abort", () => onEnd(this));
    link.onClose(() => this.#end.abort());
    link.onData((data) => this.#receive(data));
    this.#sendEvent({ VOYVersion: VERSION, VOYSubver: "", MsgVersion: 1 }, "Version", timestamp);
    this.#inBackground(() => this.#watch());
  }

  drop(): void {
    this.#end.abort();
    this.#link.drop();
  }

  #close(): void {
    this.#end.abort();
    this.#link.close();
  }

  /** Polls when nothing was sent for a while; ends the session when its client is too slow or silent. */
  async #watch(): Promise<void> {
    const { clock } = this.#server.options;
    for (;;) {
      const nowMs = clock.elapsed();
      const deadlineMs = Math.min(
        this.#heardMs + SILENCE_MS,
        this.#rights.authenticated ? Number.POSITIVE_INFINITY : this.#openedMs + AUTHENTICATION_MS,
      );
      if (nowMs >= deadlineMs) break;
      if (nowMs >= this.#sentMs + POLLING_MS) this.#sendEvent({}, "Polling");
      await clock.sleep(Math.min(deadlineMs, this.#sentMs + POLLING_MS) - nowMs, this.#end.signal);
    }
    this.#close();
  }

  #receive(data: Uint8Array | string): void {
    const lines = this.#end.signal.aborted ? [] : this.#cut(data);
    if (!lines) this.drop();
    for (const line of lines ?? []) {
      if (this.#end.signal.aborted) return;
      this.#receiveLine(line);
    }
  }

  #receiveLine(line: string): void {
    const message = parseObject(line);
    const request = message && readRequest(message);
    // Only what makes sense keeps a connection alive.
    if (request || message?.Event === "Polling") this.#heardMs = this.#server.options.clock.elapsed();
    if (request) this.#handle(request);
  }

  #handle(request: Request): void {
    const { options } = this.#server;
    const command = commandName(request.method);
    options.log({
      at: this.#server.isoTime(),
      family: "robotarget",
      device: options.device,
      command,
      args: loggedParams(request.params),
    });
    const fault = options.faults("robotarget", command);
    if (fault === "restart") this.#server.restart();
    if (fault === "restart" || fault === "silent") return;
    const reply =
      fault === "refuse"
        ? refusal("Refused: the simulator was told to")
        : carryOut(request, this.#rights, this.#server.database);
    if (fault === "drop") this.drop();
    else if (reply && fault !== "mute") this.#answer(request, reply, fault);
  }

  #answer(request: Request, reply: Reply, fault: FaultName | undefined): void {
    if (fault === "late") {
      this.#inBackground(async () => {
        await this.#server.options.clock.sleep(LATE_MS, this.#end.signal);
        this.#deliver(request, reply);
      });
      return;
    }
    this.#deliver(request, reply);
    if (fault === "twice") this.#deliver(request, reply);
  }

  #deliver(request: Request, { first, later, close }: Reply): void {
    this.#send({ jsonrpc: "2.0", ...first, id: request.id });
    if (later) {
      this.#inBackground(async () => {
        await this.#server.options.clock.sleep(ACTION_MS, this.#end.signal);
        const uid = request.params.UID;
        const result = { UID: uid, ActionResultInt: ACTION_OK, Motivo: "", ParamRet: later };
        this.#sendEvent(result, "RemoteActionResult");
      });
    }
    if (close) this.#close();
  }

  #sendEvent(body: Readonly<Record<string, unknown>>, event: string, at = this.#server.timestamp()): void {
    this.#send({ Event: event, Timestamp: at, Host: HOST, Inst: 1, ...body });
  }

  #send(message: Readonly<Record<string, unknown>>): void {
    if (this.#end.signal.aborted) return;
    this.#sentMs = this.#server.options.clock.elapsed();
    this.#link.send(Buffer.from(`${JSON.stringify(message)}\r\n`, "utf8"));
  }

  #inBackground(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      if (error !== this.#end.signal.reason) throw error;
    });
  }
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
