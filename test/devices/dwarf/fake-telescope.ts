import type { Clock } from "../../../src/clock.ts";
import { TransportError } from "../../../src/errors.ts";
import { ReceiveQueue } from "../../../src/transport/queue.ts";
import type { Chunk, Connect, HttpRequest } from "../../../src/transport/transport.ts";
import { fieldsOf, message, text, type Value } from "./wire.ts";

export interface Received {
  readonly cmd: number;
  readonly fields: Record<number, number | Uint8Array>;
  /** Fields of the envelope. */
  readonly packet: Record<number, number | Uint8Array>;
  /** Wire time. */
  readonly atMs: number;
}

type Fields = Readonly<Record<number, Value>>;
/** What a command does. Returns the code or the fields to answer with, or undefined for no answer. */
type Handler = (received: Received) => number | Fields | undefined;

const RUNNING = 1;
const STOPPING = 2;
const STOPPED = 3;

/**
 * A telescope in memory, for the driver's tests. Answers 0 to everything; `on` changes that. It stacks by itself:
 * a frame each `frameMs`, then STOPPED after `finishMs`, with an album item for each start.
 */
export class FakeTelescope {
  readonly received: Received[] = [];
  readonly texts: { readonly text: string; readonly atMs: number }[] = [];
  readonly album: { target: string; path: string; frames: number }[] = [];
  connections = 0;
  answerType = 1;
  /** Told after 10039, beside what runs. */
  burst: (readonly [cmd: number, fields: Fields])[] = [[15223, {}]];
  /** Fails connecting while it is above 0. */
  unreachable = 0;
  /** Nothing is sent any more, the connection stays. */
  mute = false;
  frameMs = 16_000;
  finishMs = 5_000;
  albumStatus = 200;
  /** Who a V3 telescope says that we are. */
  host: "host" | "slave" = "host";
  /** Bodies of other web pages, by address. */
  readonly pages = new Map<string, string>();
  tracking: string | undefined;
  slewing = false;
  stackState = 0;
  framesAsked = 0;
  readonly #clock: Clock;
  readonly #handlers = new Map<number, Handler>();
  #queue: ReceiveQueue | undefined;
  #run = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.on(10037, ({ fields }) => this.#setFeature(fields[1]));
    this.on(11005, () => this.beginStack());
    this.on(11006, () => this.#stopStack());
    this.on(11002, ({ fields }) => this.#slew(text(fields[3])));
    this.on(11003, ({ fields }) => this.#slew(text(fields[4])));
    this.on(11004, () => this.#stopTracking());
  }

  readonly connect: Connect = (address) => {
    this.connections += 1;
    if (this.unreachable > 0) {
      this.unreachable -= 1;
      return Promise.reject(new TransportError("unreachable", `${address} cannot be reached.`));
    }
    const queue = new ReceiveQueue(address);
    this.#queue = queue;
    return Promise.resolve({
      received: queue,
      send: (chunk: Chunk) => {
        if (this.#queue !== queue) return Promise.reject(new TransportError("connection-closed", "closed."));
        this.#take(chunk);
        return Promise.resolve();
      },
      close: () => {
        queue.end();
        if (this.#queue === queue) this.#queue = undefined;
        return Promise.resolve();
      },
    });
  };

  /** Another web server for files than the one for pages. */
  files: HttpRequest | undefined;

  readonly http: HttpRequest = (url, options) => {
    const { json } = options;
    if (this.files && url.startsWith("http://fake/")) return this.files(url, options);
    const page = this.pages.get(url);
    if (page !== undefined) return Promise.resolve({ status: 200, body: new TextEncoder().encode(page) });
    const data = this.album.map(({ target, path, frames }) => ({
      mediaType: 4,
      filePath: path,
      astroTargetName: target,
      images: Array.from({ length: frames }, (_, place) => ({ filePath: `${path}/${place}.fits` })),
    }));
    const asked = url === "http://fake:8082/album/list/mediaInfos" && json !== undefined;
    const body = new TextEncoder().encode(JSON.stringify(asked ? { code: 0, data } : "wrong request"));
    return Promise.resolve({ status: this.albumStatus, body });
  };

  on(cmd: number, handler: Handler): void {
    this.#handlers.set(cmd, handler);
  }

  /** Answers a command with these codes, one each time, then as before. */
  answers(cmd: number, ...codes: readonly (number | Fields | undefined)[]): void {
    const before = this.#handlers.get(cmd) ?? (() => 0);
    const left = [...codes];
    this.on(cmd, (received) => (left.length > 0 ? left.shift() : before(received)));
  }

  /** Commands received, by number. */
  commands(): number[] {
    return this.received.map(({ cmd }) => cmd);
  }

  count(cmd: number): number {
    return this.commands().filter((one) => one === cmd).length;
  }

  notify(cmd: number, fields: Fields = {}): void {
    this.send(9, cmd, 2, fields);
  }

  send(module: number, cmd: number, type: number, fields: Fields): void {
    this.raw(message({ 1: 1, 2: 9, 4: module, 5: cmd, 6: type, 7: message(fields) }));
  }

  raw(chunk: Chunk): void {
    if (!this.mute) this.#queue?.push(chunk);
  }

  /** Breaks the connection, with a close code where there is one. */
  drop(closeCode?: number): void {
    const queue = this.#queue;
    this.#queue = undefined;
    const options = closeCode === undefined ? {} : { closeCode };
    queue?.fail(new TransportError("connection-lost", "the connection broke.", options));
  }

  /** Does something after a time. */
  after(ms: number, act: () => void): void {
    this.#clock.sleep(ms).then(act, () => undefined);
  }

  #take(chunk: Chunk): void {
    if (typeof chunk === "string") {
      this.texts.push({ text: chunk, atMs: this.#clock.elapsed() });
      if (chunk === "ping") this.raw("pong");
      return;
    }
    const packet = fieldsOf(chunk);
    const data = packet[7] instanceof Uint8Array ? packet[7] : new Uint8Array();
    const received = { cmd: Number(packet[5]), fields: fieldsOf(data), packet, atMs: this.#clock.elapsed() };
    this.received.push(received);
    const queue = this.#queue;
    const answer = (this.#handlers.get(received.cmd) ?? (() => 0))(received);
    if (answer !== undefined && this.#queue === queue) {
      const fields = typeof answer === "number" ? { 1: answer } : answer;
      this.send(Number(packet[4]), received.cmd, this.answerType, fields);
    }
    if (received.cmd === 10039) this.#tellAll();
  }

  #tellAll(): void {
    for (const [cmd, fields] of this.burst) this.notify(cmd, fields);
    if (this.slewing) this.notify(15211, { 1: RUNNING });
    if (this.tracking !== undefined) this.notify(15212, { 1: RUNNING, 2: this.tracking });
    if (this.stackState === 0) return;
    this.notify(15209, { 3: this.album.at(-1)?.frames ?? 0, 7: this.album.at(-1)?.target ?? "" });
    this.notify(15208, { 1: this.stackState });
  }

  #setFeature(param: number | Uint8Array | undefined): number {
    const fields = param instanceof Uint8Array ? fieldsOf(param) : {};
    if (fields[3] === 1) this.framesAsked = Number(fields[6]);
    return 0;
  }

  #slew(target: string): number {
    this.tracking = undefined;
    this.slewing = true;
    this.notify(15211, { 1: RUNNING });
    this.after(20_000, () => {
      this.slewing = false;
      this.tracking = target;
      this.notify(15211);
      this.notify(15212, { 1: RUNNING, 2: target });
    });
    return 0;
  }

  #stopTracking(): number {
    this.tracking = undefined;
    this.notify(15212, { 1: STOPPED });
    return 0;
  }

  /** Starts stacking. Returns the answer's code. */
  beginStack(): number {
    if (this.stackState !== 0) return -11501;
    const item = { target: this.tracking ?? "", path: `/stack-${this.album.length + 1}`, frames: 0 };
    const { framesAsked } = this;
    this.album.push(item);
    this.#run += 1;
    const run = this.#run;
    this.stackState = RUNNING;
    this.after(0, () => this.notify(15208, { 1: RUNNING }));
    const expose = (): void => {
      if (this.#run !== run) return;
      item.frames += 1;
      this.notify(15209, { 1: framesAsked, 3: item.frames, 7: item.target });
      if (item.frames < framesAsked) this.after(this.frameMs, expose);
      else this.after(this.finishMs, () => this.endStack(run));
    };
    this.after(this.frameMs, expose);
    return 0;
  }

  #stopStack(): number {
    if (this.stackState !== RUNNING) return 0;
    this.#run += 1;
    const run = this.#run;
    this.stackState = STOPPING;
    this.notify(15208, { 1: STOPPING });
    this.after(this.finishMs, () => this.endStack(run));
    return 0;
  }

  /** The stack ends now, whether all frames are there or not. */
  endStack(run = this.#run): void {
    if (this.#run !== run || this.stackState === 0) return;
    this.#run += 1;
    this.stackState = 0;
    this.notify(15208, { 1: STOPPED });
  }
}
