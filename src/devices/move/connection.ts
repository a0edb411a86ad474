import { messageOf, TransportError } from "../../errors.ts";
import type { Transport } from "../../transport/transport.ts";
import type { DeviceEnvironment } from "../device.ts";
import { Waiters } from "../exchange.ts";
import { type Abort, Aborting } from "./aborting.ts";
import { commandText } from "./codec.ts";
import {
  type CommandArguments,
  type CommandName,
  commands,
  deadlineMsOf,
  type OrderlyName,
  type QueryName,
  questionByLength,
  type ReadName,
} from "./commands.ts";
import { codesOff, connectionLost, noAnswer, noisy, requireDone } from "./failures.ts";
import { Grace } from "./grace.ts";
import { Line } from "./line.ts";
import { isCodeDue, isCodeOf } from "./outcome.ts";
import { Queries } from "./queries.ts";
import { type Answer, Seen } from "./seen.ts";

/** How long the line must be quiet before the last code seen is taken for the last command's. */
const QUIET_MS = 1_000;
/** How long a carriage return may be the beginning of a data reply: 98 characters take a tenth of it at 9600 baud. */
const RETURN_MS = 1_000;
/** Times that `drain` waits again because something came. */
const MAX_DRAINS = 3;
const never = new AbortController().signal;

/**
 * The exchanges on one open line. MOVE's answers carry no names, so one command that waits its turn is under way at a
 * time; TS, LP, ON and AB may overtake it and are told apart by the shape of their answers.
 */
export class Connection {
  readonly #line: Line;
  readonly #env: Pick<DeviceEnvironment, "name" | "clock" | "note">;
  readonly #turn: Waiters<"turn", Answer>;
  readonly #aborts: Waiters<"AB", Abort>;
  readonly #queries: Queries;
  /** For what may follow a carriage return. */
  readonly #grace: Grace;
  #seen = new Seen();
  #closing = false;
  /** The command whose answer has not come yet, also when nobody waits for it any longer. */
  #owing: OrderlyName | ReadName | undefined;
  #aborting: Aborting | undefined;
  /** Codes that no command was waiting for, since the last command was sent. */
  #stray: string[] = [];
  #lateCodes = 0;
  #noiseBytes = 0;
  #bytes = 0;
  /** Completion codes and extended status were switched on over this line, and nothing since speaks against it. */
  modesSet = false;

  constructor(
    transport: Transport,
    env: Pick<DeviceEnvironment, "name" | "clock" | "note">,
    line: { readonly dataBits: 7 | 8 },
  ) {
    this.#env = env;
    this.#turn = new Waiters(env.clock);
    this.#aborts = new Waiters(env.clock);
    this.#queries = new Queries(env.clock);
    this.#grace = new Grace(env.clock, RETURN_MS);
    this.#line = new Line(transport, line.dataBits, {
      onBytes: (bytes) => {
        this.#bytes += bytes.length;
        this.#seen.keep(bytes);
      },
      onCode: (code) => this.#onCode(code),
      onReturn: () => this.#onReturn(),
      onData: (text) => this.#onData(text),
      onNoise: (bytes) => this.#onNoise(bytes.length),
      onLost: (error) => this.#fail(error),
    });
  }

  get isOpen(): boolean {
    return this.#line.lost === undefined;
  }

  /** The modes are set and the next code can only be that of the next command. */
  get inStep(): boolean {
    return this.modesSet && this.#owing === undefined;
  }

  /** What came over this line so far and answered nothing. */
  get counts(): { readonly lateCodes: number; readonly noiseBytes: number } {
    return { lateCodes: this.#lateCodes, noiseBytes: this.#noiseBytes };
  }

  /** Lets late answers come until the line is quiet, and forgets them, so that none is taken for an answer to what follows. */
  async drain(ms: number, signal: AbortSignal): Promise<void> {
    let before = -1;
    for (let tries = 0; tries < MAX_DRAINS && before !== this.#bytes; tries += 1) {
      before = this.#bytes;
      await this.#env.clock.sleep(ms, signal);
    }
    this.#noiseBytes += this.#line.forget();
    this.#owing = undefined;
    this.#queries.forget();
  }

  /** Sends a command and resolves with its completion code ("" for RC, which has none). Rejects with DeviceError. */
  async command<N extends OrderlyName>(
    name: N,
    args: CommandArguments<N>,
    signal: AbortSignal,
  ): Promise<string> {
    const { kind, text, isClean } = await this.#takeTurn(name, args, signal);
    if (name === "RC") return "";
    if (kind === "return") throw codesOff(this.#env.name, name);
    if (!isClean) throw noisy(this.#env.name, name, text, this.#seen);
    return text;
  }

  /**
   * As `command`, for when codes of earlier commands may still be on their way: MOVE answers in order, so the last
   * code before the line falls quiet is this command's.
   */
  async lastCode<N extends OrderlyName>(
    name: N,
    args: CommandArguments<N>,
    signal: AbortSignal,
  ): Promise<string> {
    const first = await this.#takeTurn(name, args, signal);
    if (first.kind === "return") throw codesOff(this.#env.name, name);
    await this.#env.clock.sleep(QUIET_MS, signal);
    const code = this.#stray.at(-1) ?? first.text;
    // A late return tells nothing here: RC's may be one.
    if (this.#seen.noise > 0) throw noisy(this.#env.name, name, code, this.#seen);
    return code;
  }

  /** Asks for a string that waits its turn. Rejects with DeviceError, also when the telescope sleeps (SM). */
  async read<N extends ReadName>(name: N, args: CommandArguments<N>, signal: AbortSignal): Promise<string> {
    const { kind, text } = await this.#takeTurn(name, args, signal);
    if (kind === "code") requireDone(this.#env.name, name, text);
    return text;
  }

  /** Asks for a string that overtakes what runs; one of a name at a time. */
  async query(name: QueryName, signal: AbortSignal): Promise<string> {
    signal.throwIfAborted();
    if (!this.#owing) this.#seen = new Seen();
    try {
      const request = { text: name, deadlineMs: deadlineMsOf(name, {}), signal };
      return await this.#exchange(this.#queries, name, name, request);
    } catch (error) {
      if (!signal.aborted) this.modesSet = false;
      throw error;
    }
  }

  /**
   * Sends AB and resolves with what followed: AB's own code and, in either order, that of the command under way.
   * Rejects with DeviceError when no code came within AB's deadline.
   */
  async abort(): Promise<Abort> {
    const aborting = new Aborting(this.#owing && commands[this.#owing].reply === "code" ? 2 : 1);
    this.#aborting = aborting;
    if (!this.#owing) this.#seen = new Seen();
    try {
      const request = { text: "AB", deadlineMs: deadlineMsOf("AB", {}), signal: never };
      await this.#exchange(this.#aborts, "AB", "AB", request);
      this.#owing = undefined;
      this.#turn.settle("turn", { kind: "code", text: aborting.commandCode, isClean: true });
    } catch (error) {
      if (aborting.codes.length === 0) throw error;
      // One code for both, or the other is late: the move is stopped, and its own code may still come.
      if (aborting.result.isAborted) this.#turn.settle("turn", { kind: "code", text: "A", isClean: true });
    } finally {
      this.#aborting = undefined;
    }
    return aborting.result;
  }

  async close(): Promise<void> {
    this.#closing = true;
    this.#grace.end();
    await this.#line.close();
  }

  async #takeTurn<N extends OrderlyName | ReadName>(
    name: N,
    args: CommandArguments<N>,
    signal: AbortSignal,
  ): Promise<Answer> {
    signal.throwIfAborted();
    if (this.#owing && this.isOpen) throw new Error(`${name} while the answer to ${this.#owing} is due.`);
    const text = commandText(name, args);
    if (this.isOpen) this.#owing = name;
    this.#stray = [];
    this.#seen = new Seen();
    const deadlineMs = deadlineMsOf(name, args);
    return await this.#exchange(this.#turn, "turn", name, { text, deadlineMs, signal });
  }

  async #exchange<K, V>(
    waiters: Pick<Waiters<K, V>, "wait">,
    key: K,
    name: CommandName,
    request: { readonly text: string; readonly deadlineMs: number; readonly signal: AbortSignal },
  ): Promise<V> {
    if (this.#line.lost) throw this.#failure(name, this.#line.lost.error, false);
    const { deadlineMs, signal } = request;
    const late = (): Error => noAnswer(this.#env.name, name, deadlineMs, this.#seen);
    const answer = waiters.wait(key, { deadlineMs, signal, late });
    try {
      const [received] = await Promise.all([answer, this.#line.send(request.text)]);
      return received;
    } catch (error) {
      throw this.#failure(name, error, true);
    }
  }

  #failure(name: CommandName, error: unknown, sent: boolean): unknown {
    return error instanceof TransportError ? connectionLost(this.#env.name, name, error, sent) : error;
  }

  #fail(error: unknown): void {
    for (const waiters of [this.#turn, this.#aborts, this.#queries]) waiters.failAll(error);
    if (!this.#closing) this.#env.note(`The connection was lost: ${messageOf(error)}`);
  }

  #onCode(code: string): void {
    if (this.#aborting) {
      this.#onAbortCode(code);
    } else if (this.#owing && isCodeDue(this.#owing, code)) {
      const { isClean } = this.#seen;
      // Of a code that cannot be this command's, nobody knows whether the right one is still to come.
      if (!isClean || !isCodeOf(this.#owing, code)) this.modesSet = false;
      this.#settle({ kind: "code", text: code, isClean });
    } else {
      // Either this one or the one that was believed before may be another command's: a probe must tell.
      this.modesSet = false;
      this.#stray.push(code);
      this.#lateCodes += 1;
      this.#env.note(`A completion code came late or twice: ${code}. It was ignored.`);
    }
  }

  #onReturn(): void {
    if (this.#owing === "RC" && !this.#aborting) {
      this.#settle({ kind: "return", text: "", isClean: true });
      return;
    }
    this.#seen.returns += 1;
    const seen = this.#seen;
    this.#grace.begin(() => this.#judgeReturn(seen));
  }

  /** A return that no data follows is the answer of a MOVE whose codes are off. */
  #judgeReturn(seen: Seen): void {
    if (seen !== this.#seen || seen.returns === 0) return;
    if (this.#line.isMidReply) {
      this.#grace.begin(() => this.#judgeReturn(seen));
    } else if (this.#aborting) {
      if (this.modesSet) this.#env.note("MOVE was restarted: it answers without completion codes.");
      this.modesSet = false;
      this.#onAbortCode("");
    } else if (this.#owing) {
      this.modesSet = false;
      this.#settle({ kind: "return", text: "", isClean: false });
    }
  }

  #onAbortCode(code: string): void {
    if (this.#aborting?.take(code)) this.#aborts.settle("AB", this.#aborting.result);
  }

  #onData(text: string): void {
    this.#seen.returns = Math.max(0, this.#seen.returns - 1);
    if (this.#seen.returns === 0) this.#grace.end();
    const name = questionByLength.get(text.length);
    if (name === "VR" || name === "SM") {
      if (this.#owing === name) this.#settle({ kind: "data", text, isClean: true });
      else this.#onNoise(text.length);
    } else if (name) {
      if (!this.#queries.take(name, text)) this.#onNoise(text.length);
      this.#seen.data += 1;
    }
  }

  #onNoise(length: number): void {
    this.#seen.noise += length;
    this.#noiseBytes += length;
  }

  #settle(answer: Answer): void {
    this.#owing = undefined;
    this.#turn.settle("turn", answer);
  }
}
