import type { SimulatorLink, SimulatorOptions } from "../simulator.ts";
import { exchange, type Line } from "./exchange.ts";
import { lineCutter } from "./lines.ts";
import type { Notice } from "./notices.ts";
import type { meddling } from "./person.ts";
import {
  commandName,
  loggedParams,
  type Reply,
  type Request,
  type Rights,
  readRequest,
  spellingNote,
} from "./requests.ts";

const AUTHENTICATION_MS = 5_000;
const SILENCE_MS = 15_000;
const POLLING_MS = 5_000;
const HOST = "SIMULATOR";
const VERSION = "Release 2.3.14 - Simulated";

/** What a session needs of the server that it belongs to. */
export interface Server {
  readonly options: SimulatorOptions;
  /** Between the answer of a command and its RemoteActionResult. */
  readonly latencyMs: number;
  /** Between two looks at whether a dashboard is due something; 0 for never. */
  readonly dashboardMs: number;
  /** Whether clients need to give name and password. */
  readonly asksForUser: boolean;
  /** Local wall-clock time in seconds as if it were UTC: the time of every event. */
  readonly timestamp: () => number;
  /** Time of a command for the log. */
  readonly isoTime: () => string;
  readonly carryOut: (request: Request, rights: Rights) => Reply | undefined;
  /** What a dashboard is due at its Nth look. */
  readonly dashboard: (look: number) => readonly Notice[];
  readonly restart: () => void;
  readonly shutDown: () => void;
  readonly changeProfile: () => void;
  readonly meddle: (how: keyof typeof meddling, params: Request["params"]) => void;
}

/** Serves one client until it leaves, falls silent, or is thrown out. */
export class Session {
  readonly #link: SimulatorLink;
  readonly #server: Server;
  readonly #end = new AbortController();
  readonly #cut = lineCutter();
  readonly #rights: Rights;
  readonly #openedMs: number;
  readonly #line: Line;
  /** Actions that have not ended, by UID: what ends them early. */
  readonly #waiting = new Map<unknown, AbortController>();
  #dashboard: AbortController | undefined;
  #heardMs: number;
  #sentMs: number;

  constructor(link: SimulatorLink, server: Server, onEnd: (session: Session) => void) {
    this.#link = link;
    this.#server = server;
    this.#openedMs = this.#heardMs = this.#sentMs = server.options.clock.elapsed();
    this.#line = this.#makeLine();
    const timestamp = server.timestamp();
    this.#rights = {
      sessionKey: JSON.stringify(timestamp),
      authenticated: !server.asksForUser,
      manager: false,
      dashboard: false,
      logs: false,
    };
    this.#end.signal.addEventListener("abort", () => {
      this.#dashboard?.abort(this.#end.signal.reason);
      for (const waiting of this.#waiting.values()) waiting.abort(this.#end.signal.reason);
      onEnd(this);
    });
    link.onClose(() => this.#end.abort());
    link.onData((data) => this.#receive(data));
    this.#send(this.#eventText("Version", { VOYVersion: VERSION, VOYSubver: "", MsgVersion: 1 }, timestamp));
    this.#inBackground(() => this.#watch());
  }

  drop(): void {
    this.#end.abort();
    this.#link.drop();
  }

  /** Says goodbye and closes. */
  shutDown(): void {
    this.#send(this.#eventText("ShutDown", {}));
    this.#close();
  }

  /** Passes an event on to the client, if it asked for events of that kind. */
  notify({ event, to, body }: Notice): void {
    const { dashboard, logs, manager } = this.#rights;
    const wants = { everybody: true, dashboards: dashboard, logs, managers: manager };
    if (wants[to]) this.#send(this.#eventText(event, body()));
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
      if (nowMs >= this.#sentMs + POLLING_MS) this.#send(this.#eventText("Polling", {}));
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
    const note = spellingNote(request);
    options.log({
      at: this.#server.isoTime(),
      family: "robotarget",
      device: options.device,
      command,
      args: loggedParams(request.params),
      ...(note !== undefined && { note }),
    });
    const fault = options.faults("robotarget", command);
    // Before the command itself is carried out, so that it does not end itself.
    if (request.method.startsWith("RemoteActionAbort")) this.#abortActions(request);
    this.#inBackground(() => exchange(this.#line, request, fault));
    this.#startOrEndDashboard();
  }

  #abortActions({ method, params }: Request): void {
    const isAll = method === "RemoteActionAbortAll";
    for (const [uid, waiting] of this.#waiting) if (isAll || uid === params.UID) waiting.abort();
  }

  #startOrEndDashboard(): void {
    const isWanted = this.#rights.dashboard && this.#server.dashboardMs > 0;
    if (isWanted === (this.#dashboard !== undefined) || this.#end.signal.aborted) return;
    this.#dashboard?.abort(this.#end.signal.reason);
    const shown = isWanted ? new AbortController() : undefined;
    this.#dashboard = shown;
    if (shown) this.#inBackground(() => this.#show(shown.signal));
  }

  async #show(signal: AbortSignal): Promise<void> {
    const { options, dashboard, dashboardMs } = this.#server;
    for (let look = 0; !signal.aborted; look += 1) {
      // An ended dashboard is no error.
      await options.clock.sleep(dashboardMs, signal).catch(() => undefined);
      if (!signal.aborted) for (const notice of dashboard(look)) this.notify(notice);
    }
  }

  #makeLine(): Line {
    const server = this.#server;
    return {
      carryOut: (request) => server.carryOut(request, this.#rights),
      answerText: (message) => `${JSON.stringify(message)}\r\n`,
      eventText: (event, body) => this.#eventText(event, body),
      send: (...texts) => this.#send(texts.join("")),
      sendByteByByte: (text) => this.#sendByteByByte(text),
      wait: (ms, uid) => this.#wait(ms === "usual" ? server.latencyMs : ms, uid),
      close: () => this.#close(),
      drop: () => this.drop(),
      restart: server.restart,
      shutDown: server.shutDown,
      changeProfile: server.changeProfile,
      meddle: (how, { params }) => server.meddle(how, params),
    };
  }

  async #wait(ms: number, uid: unknown): Promise<boolean> {
    const waiting = new AbortController();
    this.#waiting.set(uid, waiting);
    try {
      await this.#server.options.clock.sleep(ms, waiting.signal);
      return true;
    } catch (error) {
      if (this.#end.signal.aborted) throw error;
      return false;
    } finally {
      if (this.#waiting.get(uid) === waiting) this.#waiting.delete(uid);
    }
  }

  #eventText(event: string, body: Readonly<Record<string, unknown>>, at = this.#server.timestamp()): string {
    return `${JSON.stringify({ Event: event, Timestamp: at, Host: HOST, Inst: 1, ...body })}\r\n`;
  }

  #send(text: string): void {
    if (this.#end.signal.aborted) return;
    this.#sentMs = this.#server.options.clock.elapsed();
    this.#link.send(text);
  }

  #sendByteByByte(text: string): void {
    // A text frame holds whole characters.
    const pieces = this.#link.isText
      ? [...text]
      : Array.from(Buffer.from(text), (byte) => Uint8Array.of(byte));
    for (const piece of pieces) if (!this.#end.signal.aborted) this.#link.send(piece);
  }

  #inBackground(work: () => void | Promise<void>): void {
    const isExpected = (error: unknown): boolean => error === this.#end.signal.reason;
    Promise.resolve(work()).catch((error: unknown) => {
      if (!isExpected(error)) throw error;
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
