import { createHash } from "node:crypto";
import { TransportError } from "../../../src/errors.ts";
import type { Chunk, Connect } from "../../../src/transport/transport.ts";
import type { VirtualClock } from "../../../src/virtual-clock.ts";
import { FakeDatabase, type Values } from "./fake-database.ts";

export interface Request {
  readonly method: string;
  readonly params: Values;
  readonly id: number;
}

/** What a test wants done with a request. Undefined: the usual, which `answer` does too. */
type Twist = (request: Request, server: FakeVoyager, answer: () => void) => "handled" | undefined;

export const SECRETS = {
  USER: "observer",
  PASSWORD: "tr0ub4dor",
  SHARED: "shared-0f-rig",
  KEY: "mac-key-0001",
  WORDS: "alpha1 bravo2 charlie3 delta4",
};

/** Voyager's application server in memory, written from its description and not from our codec. */
export class FakeVoyager extends FakeDatabase {
  readonly requests: Request[] = [];
  /** When each sign of life came, in milliseconds of wire time. */
  readonly pollings: number[] = [];
  readonly sessionKeys: string[] = [];
  reachable = true;
  greets = true;
  hangsUp = false;
  polls = true;
  asksForPassword = true;
  /** Size of the pieces in which bytes are sent. */
  chunkBytes = Number.POSITIVE_INFINITY;
  twist: Twist | undefined;
  /** What stands in the gaps of a hash, and whether it is written in hexadecimal before base64. */
  gaps = ["||:||", "||:||", "||:||"];
  isHex = true;
  /** Chunks as they came, before they are cut into lines. */
  readonly chunks: Chunk[] = [];
  readonly #clock: VirtualClock;
  #pipe: Pipe | undefined;
  #line = "";
  #isManager = false;

  constructor(clock: VirtualClock) {
    super();
    this.#clock = clock;
  }

  readonly connect: Connect = async () => {
    if (!this.reachable) throw new TransportError("refused", "connection refused");
    const pipe = new Pipe();
    const key = `17637408${String(this.sessionKeys.push("") + 9)}.4021`;
    this.sessionKeys[this.sessionKeys.length - 1] = key;
    this.#pipe = pipe;
    this.#line = "";
    this.#isManager = false;
    const version = `{"Event":"Version","Timestamp":${key},"Host":"OBS","Inst":1,"VOYVersion":"Release 2.3.14","VOYSubver":"","MsgVersion":1}`;
    if (this.greets) this.raw(`${version}\r\n`);
    if (this.hangsUp) this.drop();
    void this.#poll(pipe);
    return {
      send: async (chunk) => {
        if (this.#pipe !== pipe) throw new TransportError("gone", "the connection is gone");
        this.chunks.push(chunk);
        this.#receive(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8"));
      },
      received: pipe.received(),
      close: async () => {
        if (this.#pipe === pipe) this.#pipe = undefined;
        pipe.end();
      },
    };
  };

  get isConnected(): boolean {
    return this.#pipe !== undefined;
  }

  /** The server closes the connection, or with an error the line breaks. */
  drop(error?: Error): void {
    this.#pipe?.end(error);
    this.#pipe = undefined;
  }

  raw(text: string): void {
    const bytes = Buffer.from(text, "utf8");
    for (let at = 0; at < bytes.length; at += this.chunkBytes) {
      this.#pipe?.push(bytes.subarray(at, at + this.chunkBytes));
    }
  }

  say(body: Values): void {
    this.raw(`${JSON.stringify(body)}\r\n`);
  }

  accept({ id }: Request): void {
    this.say({ jsonrpc: "2.0", result: 0, id });
  }

  refuse({ id }: Request, message: string): void {
    this.say({ jsonrpc: "2.0", error: { code: 1, message }, id });
  }

  finish(request: Request, returned: Values, more: Values = {}): void {
    const head = { Event: "RemoteActionResult", Timestamp: 1763740800.5, Host: "OBS", Inst: 1 };
    const end = { UID: request.params.UID, ActionResultInt: 4, Motivo: "", ParamRet: returned };
    this.say({ ...head, ...end, ...more });
  }

  /** Names of the requests so far that contain this text. */
  methods(part: string): string[] {
    return this.requests.map(({ method }) => method).filter((method) => method.includes(part));
  }

  /** Names of all requests that change the database, in order, without their prefix. */
  writes(): string[] {
    const short = this.requests.map(({ method }) => method.replace("RemoteRoboTarget", ""));
    return short.filter((method) => /^(Add|Update|Remove|RemoteOpenRoboTargetRemove)/.test(method));
  }

  async #poll(pipe: Pipe): Promise<void> {
    while (this.#pipe === pipe) {
      await this.#clock.sleep(5_000);
      if (this.polls && this.#pipe === pipe)
        this.say({ Event: "Polling", Timestamp: 1, Host: "OBS", Inst: 1 });
    }
  }

  #receive(text: string): void {
    this.#line += text;
    for (let end = this.#line.indexOf("\r\n"); end >= 0; end = this.#line.indexOf("\r\n")) {
      const body = JSON.parse(this.#line.slice(0, end));
      this.#line = this.#line.slice(end + 2);
      if (body.Event === "Polling") this.pollings.push(this.#clock.elapsed());
      else this.#request(body);
    }
  }

  #request(body: Values): void {
    if ("jsonrpc" in body) throw new Error("a request with a jsonrpc member");
    const params = (body.params ?? {}) as Values;
    const request: Request = { method: String(body.method), params, id: Number(body.id) };
    this.requests.push(request);
    const answer = (): void => this.#answer(request);
    if (this.twist?.(request, this, answer) === undefined) answer();
  }

  #answer(request: Request): void {
    switch (request.method) {
      case "disconnect":
        this.accept(request);
        this.drop();
        break;
      case "AuthenticateUserBase":
        this.#authenticate(request);
        break;
      case "RemoteSetRoboTargetManagerMode":
        this.accept(request);
        this.#managerMode(request);
        break;
      case "RemoteSetDashboardMode":
      case "RemoteSetLogEvent":
        this.accept(request);
        this.finish(request, {});
        break;
      default:
        this.accept(request);
        if (request.method.startsWith("RemoteOpen")) this.#openCommand(request);
        else this.#command(request);
    }
  }

  #authenticate(request: Request): void {
    const right = Buffer.from(`${SECRETS.USER}:${SECRETS.PASSWORD}`).toString("base64");
    if (!this.asksForPassword) this.refuse(request, "Authentication Level not Allow this request");
    else if (request.params.Base === right)
      this.say({ jsonrpc: "2.0", authbase: { Username: "o" }, id: request.id });
    else {
      this.refuse(request, "Authentication Rejected");
      this.drop();
    }
  }

  #managerMode(request: Request): void {
    const { Hash, MACKey } = request.params;
    const right = this.#hash(SECRETS.WORDS.replaceAll(" ", ""));
    this.#isManager = Hash === right && MACKey === SECRETS.KEY;
    this.finish(
      request,
      this.#isManager ? { ret: "DONE", VersionDB: 21 } : { ret: `ERROR : hash of ${MACKey}` },
    );
  }

  #command(request: Request): void {
    const { UID, MAC, ...params } = request.params;
    if (!this.#isManager || MAC !== this.#hash(String(request.id), String(UID))) {
      this.finish(request, {}, { ActionResultInt: 5, Motivo: "MAC Error" });
    } else this.finish(request, this.call(request.method.replace("RemoteRoboTarget", ""), params));
  }

  /** The open methods: no manager mode, MD5 over the secret, the UID and the first parameter that some have. */
  #openCommand(request: Request): void {
    const { UID, MAC, RefGuidTarget = "", ObjUID = "", FileNameFIT = "" } = request.params;
    const text = `${SECRETS.SHARED}${UID}${RefGuidTarget}${ObjUID}${FileNameFIT}`;
    const isRight = MAC === createHash("md5").update(text).digest("hex");
    const list = [{ guid: "{0BE27A00-0000-4000-8000-000000000001}", targetname: "M 31", status: 0 }];
    if (isRight) this.finish(request, { list });
    else this.finish(request, {}, { ActionResultInt: 5, Motivo: "MAC Error" });
  }

  #hash(...parts: string[]): string {
    const all = [SECRETS.SHARED, this.sessionKeys.at(-1) ?? "", ...parts];
    const text = all.map((part, index) => (index === 0 ? part : `${this.gaps[index - 1]}${part}`)).join("");
    const sha1 = createHash("sha1").update(text);
    return this.isHex ? Buffer.from(sha1.digest("hex")).toString("base64") : sha1.digest("base64");
  }
}

/** Bytes on their way to the client. */
class Pipe {
  readonly #queue: Uint8Array[] = [];
  #ended: { readonly error: Error | undefined } | undefined;
  #wake: () => void = () => undefined;

  push(bytes: Uint8Array): void {
    this.#queue.push(bytes);
    this.#wake();
  }

  end(error?: Error): void {
    this.#ended ??= { error };
    this.#wake();
  }

  async *received(): AsyncGenerator<Chunk> {
    for (;;) {
      for (let bytes = this.#queue.shift(); bytes; bytes = this.#queue.shift()) yield bytes;
      if (this.#ended?.error) throw this.#ended.error;
      if (this.#ended) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
