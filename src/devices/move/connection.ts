import { messageOf, TransportError } from "../../errors.ts";
import type { Chunk, Transport } from "../../transport/transport.ts";
import type { DeviceEnvironment } from "../device.ts";
import { Waiters } from "../exchange.ts";
import { commandText, encodeCommand, initialParserState, parse, type Reply } from "./codec.ts";
import {
  type CommandArguments,
  type CommandName,
  commands,
  type OrderlyName,
  type QueryName,
  queryByLength,
} from "./commands.ts";
import { connectionLost, noAnswer, type Seen } from "./failures.ts";

/** How long the line must be quiet before the last code seen is taken for the last command's. */
const QUIET_MS = 1_000;
const never = new AbortController().signal;

/**
 * The exchanges on one open line. MOVE's answers carry no names, so one command that answers with a code is under way
 * at a time; TS, LP and AB may overtake it and are told apart by the shape of their answers.
 */
export class Connection {
  readonly #transport: Transport;
  readonly #env: Pick<DeviceEnvironment, "name" | "clock" | "note">;
  readonly #waiters: Waiters<"command" | "AB" | QueryName, string>;
  #parser = initialParserState;
  #seen: Seen = { returns: 0, data: 0, unexplained: undefined };
  #lost: { readonly error: unknown } | undefined;
  #closing = false;
  /** The command whose code has not come yet, also when nobody waits for it any longer. */
  #owing: OrderlyName | undefined;
  /** Codes since AB was sent, and how many are due: AB's own, and that of the command that it stops. */
  #aborting: { readonly codes: string[]; readonly due: number } | undefined;
  /** Data replies that were asked for and have not come. */
  #dataDue = 0;
  /** Those of them that nobody waits for any longer. */
  #unwanted = 0;
  /** Codes that no command was waiting for, since the last command was sent. */
  #stray: string[] = [];
  /** Completion codes and extended status were switched on over this line, and no restart was seen since. */
  modesSet = false;

  constructor(transport: Transport, env: Pick<DeviceEnvironment, "name" | "clock" | "note">) {
    this.#transport = transport;
    this.#env = env;
    this.#waiters = new Waiters(env.clock);
    void this.#read();
  }

  get isOpen(): boolean {
    return this.#lost === undefined;
  }

  /** The modes are set and the next code can only be that of the next command. */
  get inStep(): boolean {
    return this.modesSet && this.#owing === undefined;
  }

  /** Lets late answers come and forgets them, so that none is taken for an answer to what follows. */
  async drain(ms: number, signal: AbortSignal): Promise<void> {
    await this.#env.clock.sleep(ms, signal);
    this.#parser = initialParserState;
    this.#owing = undefined;
    this.#dataDue = 0;
    this.#unwanted = 0;
  }

  /** Sends a command and resolves with its completion code ("" for RC, which has none). */
  async command<N extends OrderlyName>(
    name: N,
    args: CommandArguments<N>,
    signal: AbortSignal,
  ): Promise<string> {
    signal.throwIfAborted();
    if (this.#owing) throw new Error(`${name} while the code of ${this.#owing} is due.`);
    const text = commandText(name, args);
    this.#owing = name;
    this.#stray = [];
    this.#seen = { returns: 0, data: 0, unexplained: undefined };
    return await this.#exchange("command", name, text, signal);
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
    const first = await this.command(name, args, signal);
    await this.#env.clock.sleep(QUIET_MS, signal);
    return this.#stray.at(-1) ?? first;
  }

  /** Asks for a string. */
  async query(name: QueryName, signal: AbortSignal): Promise<string> {
    signal.throwIfAborted();
    if (!this.#owing) this.#seen = { returns: 0, data: 0, unexplained: undefined };
    this.#dataDue += 1;
    try {
      return await this.#exchange(name, name, name, signal);
    } catch (error) {
      if (signal.aborted) this.#unwanted += 1;
      else this.modesSet = false;
      throw error;
    }
  }

  /**
   * Sends AB and resolves with the codes that followed: AB's own and, in either order, that of the command under way.
   * Rejects with DeviceError when none came within AB's deadline.
   */
  async abort(): Promise<readonly string[]> {
    const aborting = { codes: [] as string[], due: this.#owing ? 2 : 1 };
    this.#aborting = aborting;
    try {
      await this.#exchange("AB", "AB", "AB", never);
      this.#owing = undefined;
    } catch (error) {
      if (aborting.codes.length === 0) throw error;
    } finally {
      this.#aborting = undefined;
    }
    return aborting.codes;
  }

  /** Closes the line. Never rejects. */
  async close(): Promise<void> {
    this.#closing = true;
    this.#lose(new TransportError("closed", "The line was closed."));
    await this.#transport.close();
  }

  async #exchange(
    key: "command" | "AB" | QueryName,
    name: CommandName,
    text: string,
    signal: AbortSignal,
  ): Promise<string> {
    if (this.#lost) throw this.#failure(name, this.#lost.error, false);
    const answer = this.#waiters.wait(key, {
      deadlineMs: commands[name].deadlineMs,
      signal,
      late: () => noAnswer(this.#env.name, name, this.#seen),
    });
    try {
      const [received] = await Promise.all([answer, this.#send(text)]);
      return received;
    } catch (error) {
      throw this.#failure(name, error, true);
    }
  }

  #failure(name: CommandName, error: unknown, sent: boolean): unknown {
    return error instanceof TransportError ? connectionLost(this.#env.name, name, error, sent) : error;
  }

  async #send(text: string): Promise<void> {
    try {
      await this.#transport.send(encodeCommand(text));
    } catch (error) {
      this.#lose(error);
      throw error;
    }
  }

  async #read(): Promise<void> {
    try {
      for await (const chunk of this.#transport.received) this.#receive(chunk);
      this.#lose(new TransportError("closed", "The other side closed the line."));
    } catch (error) {
      this.#lose(error);
    }
  }

  #lose(error: unknown): void {
    if (this.#lost) return;
    this.#lost = { error };
    this.#waiters.failAll(error);
    if (!this.#closing) this.#env.note(`The connection was lost: ${messageOf(error)}`);
  }

  #receive(chunk: Chunk): void {
    const { state, replies } = parse(this.#parser, typeof chunk === "string" ? Buffer.from(chunk) : chunk);
    this.#parser = state;
    for (const reply of replies) this.#dispatch(reply);
  }

  #dispatch(reply: Reply): void {
    switch (reply.kind) {
      case "code":
        this.#onCode(reply.code);
        break;
      case "return":
        this.#onReturn();
        break;
      case "data":
        this.#onData(reply.text);
        break;
      case "unexplained":
        this.#seen.unexplained = reply.bytes;
    }
  }

  #onCode(code: string): void {
    if (this.#aborting) {
      this.#onAbortCode(code);
    } else if (this.#owing && this.#owing !== "RC") {
      this.#owing = undefined;
      this.#waiters.settle("command", code);
    } else {
      this.#stray.push(code);
      this.#env.note(`A completion code came late or twice: ${code}. It was ignored.`);
    }
  }

  #onReturn(): void {
    // The first byte of a data reply.
    if (this.#dataDue > 0) return;
    if (this.#aborting) {
      if (this.modesSet) this.#env.note("MOVE was restarted: it answers without completion codes.");
      this.modesSet = false;
      this.#onAbortCode("");
    } else if (this.#owing === "RC") {
      this.#owing = undefined;
      this.#waiters.settle("command", "");
    } else {
      this.#seen.returns += 1;
    }
  }

  #onAbortCode(code: string): void {
    if (!this.#aborting) return;
    this.#aborting.codes.push(code);
    if (this.#aborting.codes.length >= this.#aborting.due) this.#waiters.settle("AB", "");
  }

  #onData(text: string): void {
    this.#seen.data += 1;
    this.#dataDue = Math.max(0, this.#dataDue - 1);
    if (this.#unwanted > 0) {
      this.#unwanted -= 1;
      return;
    }
    const query = queryByLength.get(text.length);
    if (query) this.#waiters.settle(query, text);
  }
}
