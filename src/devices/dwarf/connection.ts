import type { Clock } from "../../clock.ts";
import { TransportError } from "../../errors.ts";
import type { Chunk, Transport } from "../../transport/transport.ts";
import { Waiters } from "../exchange.ts";
import type { Codec } from "./codec.ts";
import type { Command } from "./command.ts";
import { answering } from "./commands.ts";
import { connectionLost, noAnswer } from "./errors.ts";
import type { AnswerName, MessageName, Messages } from "./messages.ts";
import type { Answer } from "./state.ts";

const PROTOCOL = { majorVersion: 1, minorVersion: 9 } as const;
const REQUEST = 0;
const NOTIFY_MODULE = 9;
const NOTIFICATION = 2;
/** Answers come as type 1 or 3, depending on command and firmware. */
const ANSWERS: ReadonlySet<number> = new Set([1, 3]);
const ACKNOWLEDGEMENT = 1;
/** A value that follows its acknowledgement follows at once. */
const VALUE_MS = 1_000;

const PING_MS = 10_000;
/** Without a byte for this long, pings included, nobody is there any more. */
const SILENCE_MS = 45_000;

/** Who takes what a connection brings. */
interface Listener {
  notification(cmd: number, data: Uint8Array): void;
  /** An answer that nobody waits for (any more). */
  lateAnswer(cmd: number, answer: Answer): void;
  /** Something arrived that makes no sense. Called for the first such thing only. */
  problem(text: string): void;
  /** The connection is over; called once. `error` is undefined when the telescope closed it in an orderly way. */
  ended(error: unknown): void;
}

interface ConnectionOptions {
  /** Name of the device. */
  readonly device: string;
  readonly transport: Transport;
  readonly codec: Codec;
  readonly clock: Clock;
  readonly deviceId: number;
  readonly clientId: string;
  readonly listener: Listener;
}

/** One WebSocket connection to a telescope: packets, exchanges and the heartbeat. Ends once, for good. */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #waiters: Waiters<string, Answer>;
  readonly #over = new AbortController();
  /** Empty answers that a value may still follow. */
  readonly #empty = new Map<string, AbortController>();
  #heardMs: number;
  #problemTold = false;
  #understood = false;

  constructor(options: ConnectionOptions) {
    this.#options = options;
    this.#waiters = new Waiters(options.clock);
    this.#heardMs = options.clock.elapsed();
    this.#read().then(
      () => this.#end(undefined),
      (error: unknown) => this.#end(error),
    );
    this.#beat().catch((error: unknown) => this.#end(error));
  }

  /** Whether anything came that a telescope says. */
  get understood(): boolean {
    return this.#understood;
  }

  /**
   * Sends a command and waits for its answer. One exchange of a command at a time.
   * Rejects with DeviceError `no-answer` or `connection-lost`, or with the signal's reason.
   */
  async exchange<N extends MessageName, A extends AnswerName>(
    command: Command<N, A>,
    request: Partial<Messages[N]>,
    options: { signal: AbortSignal; deadlineMs: number },
  ): Promise<Messages[A]> {
    const { device } = this.#options;
    const key = keyOf(command.module, command.cmd);
    this.#stopSettling(key);
    const answer = this.#waiters.wait(key, {
      ...options,
      late: () => noAnswer(device, command.doing, options.deadlineMs),
    });
    // Both can fail at once; the answer's failure then tells why.
    const [answered] = await Promise.all([answer, this.send(command, request)]);
    return answered as Messages[A];
  }

  /** Sends a command. Rejects with DeviceError `connection-lost`. */
  async send<N extends MessageName>(
    command: Command<N, AnswerName>,
    request: Partial<Messages[N]>,
  ): Promise<void> {
    const { codec, transport, deviceId, clientId, device } = this.#options;
    const packet = codec.encode("WsPacket", {
      ...PROTOCOL,
      deviceId,
      clientId,
      moduleId: command.module,
      cmd: command.cmd,
      type: REQUEST,
      data: codec.encode(command.request, request),
    });
    try {
      await transport.send(packet);
    } catch (error) {
      this.#end(error);
      throw connectionLost(device, "sending failed.", error);
    }
  }

  /** Ends the connection. Never rejects. */
  async close(): Promise<void> {
    this.#end(undefined);
    await this.#options.transport.close();
  }

  async #read(): Promise<void> {
    for await (const chunk of this.#options.transport.received) {
      if (this.#over.signal.aborted) return;
      this.#heardMs = this.#options.clock.elapsed();
      this.#take(chunk);
    }
  }

  async #beat(): Promise<void> {
    const { clock, transport } = this.#options;
    while (!this.#over.signal.aborted) {
      await clock.sleep(PING_MS, this.#over.signal).catch(() => undefined);
      if (this.#over.signal.aborted) return;
      if (clock.elapsed() - this.#heardMs > SILENCE_MS) {
        const silence = `nothing was heard from it for ${SILENCE_MS / 1000} s.`;
        this.#end(new TransportError("silence", silence));
        return;
      }
      await transport.send("ping");
    }
  }

  #take(chunk: Chunk): void {
    const { codec, listener } = this.#options;
    if (typeof chunk === "string") return;
    const packet = codec.decode("WsPacket", chunk);
    if (!packet.ok) {
      this.#problem(packet.problem);
      return;
    }
    const { moduleId, cmd, type, data } = packet.value;
    this.#understood ||= cmd > 0;
    if (moduleId === NOTIFY_MODULE || type === NOTIFICATION) listener.notification(cmd, data);
    else if (ANSWERS.has(type)) this.#answered(moduleId, cmd, type, data);
    else this.#problem(`command ${cmd} of module ${moduleId} with type ${type}`);
  }

  #answered(module: number, cmd: number, type: number, data: Uint8Array): void {
    const { codec, listener } = this.#options;
    const { answer: message = "ComResponse", valueFollows = "never" } = answering(cmd) ?? {};
    const key = keyOf(module, cmd);
    this.#stopSettling(key);
    const isFirst = type === ACKNOWLEDGEMENT;
    const isAcknowledgement = isFirst && valueFollows === "always";
    const answer = codec.decode(isAcknowledgement ? "ComResponse" : message, data);
    if (!answer.ok) this.#problem(answer.problem);
    else if (isAcknowledgement && answer.value.code === 0) return;
    else if (isFirst && valueFollows === "sometimes" && data.length === 0) {
      this.#settleLater(key, answer.value);
    } else if (!this.#waiters.settle(key, answer.value)) listener.lateAnswer(cmd, answer.value);
  }

  /** The value is empty, unless another one follows. */
  #settleLater(key: string, answer: Answer): void {
    const timer = new AbortController();
    this.#empty.set(key, timer);
    this.#options.clock.sleep(VALUE_MS, AbortSignal.any([timer.signal, this.#over.signal])).then(
      () => this.#waiters.settle(key, answer),
      () => undefined,
    );
  }

  #stopSettling(key: string): void {
    this.#empty.get(key)?.abort();
    this.#empty.delete(key);
  }

  #problem(text: string): void {
    if (!this.#problemTold) this.#options.listener.problem(text);
    this.#problemTold = true;
  }

  #end(error: unknown): void {
    if (this.#over.signal.aborted) return;
    this.#over.abort();
    const { device, listener, transport } = this.#options;
    const why = error instanceof Error ? error.message : "the telescope closed it.";
    this.#waiters.failAll(connectionLost(device, why, error));
    listener.ended(error);
    transport.close().catch(() => undefined);
  }
}

function keyOf(module: number, cmd: number): string {
  return `${module}/${cmd}`;
}
