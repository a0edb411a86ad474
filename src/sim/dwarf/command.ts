import type { Client } from "./clients.ts";
import { codes } from "./codes.ts";
import type { Device } from "./device.ts";
import { decode, type Fields, type Message, type MessageName } from "./wire.ts";

/** Answers one request. Faults decide what becomes of the packets. */
export interface Answer {
  /** Who asked. */
  readonly client: Client;
  /** Type 1: how it went. */
  reply<N extends MessageName>(name: N, fields: Fields<N>): void;
  /** Type 1: a result code and nothing else. */
  ack(code: number): void;
  /** Type 3: a value that was asked for, or the final result of something long. */
  result<N extends MessageName>(name: N, fields: Fields<N>): void;
}

/** What the device does about one command. */
interface Rule<N extends MessageName> {
  /** Code of the fault `refuse`. */
  readonly refusal: number;
  /** Slaves may send it too. */
  readonly fromSlaves?: boolean;
  /** Why the device does not do it now: a negative code, 0 when it does. */
  readonly check?: (device: Device, args: Message<N>, client: Client) => number;
  /** Acknowledges with a message of its own, or not at all. */
  readonly reply?: (answer: Answer, code: number, args: Message<N>, device: Device) => void;
  /** Does it, after the acknowledgement. */
  readonly act: (device: Device, args: Message<N>, answer: Answer) => void;
}

/** A request that could be read. */
export interface Request {
  readonly args: unknown;
  carryOut(device: Device, answer: Answer): void;
  refuse(device: Device, answer: Answer, code: number): void;
}

/** One command that the device understands. */
export interface Command {
  readonly name: string;
  readonly refusal: number;
  readonly fromSlaves: boolean;
  /** Throws when the bytes are not the message of this command. */
  read(data: Uint8Array): Request;
}

/** The commands of a module, by number. */
export type Commands = Readonly<Record<number, Command>>;

/** A command with this name, whose request is this message. The device acknowledges before it acts. */
export function command<N extends MessageName>(name: string, request: N, rule: Rule<N>): Command {
  const reply = rule.reply ?? ((answer: Answer, code: number) => answer.ack(code));
  return {
    name,
    refusal: rule.refusal,
    fromSlaves: rule.fromSlaves ?? false,
    read: (data) => {
      const args = decode(request, data);
      return {
        args,
        carryOut: (device, answer) => {
          const code = rule.check?.(device, args, answer.client) ?? codes.ok;
          reply(answer, code, args, device);
          if (code === codes.ok) rule.act(device, args, answer);
        },
        refuse: (device, answer, code) => reply(answer, code, args, device),
      };
    },
  };
}

/** A command that firmware of the later generation takes and never answers. */
export function unanswered({ name, refusal }: Command): Command {
  return command(name, "Empty", { refusal, fromSlaves: true, reply: () => undefined, act: () => undefined });
}
