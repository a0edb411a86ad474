import { createMove } from "../../../src/sim/move/move.ts";
import type { Behaviour } from "../../../src/sim/move/options.ts";
import type { CommandRecord, FaultName, Simulator } from "../../../src/sim/simulator.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";

/** 2026-03-01T03:00:00Z. */
const START_MS = Date.UTC(2026, 2, 1, 3);

type FaultOf = (command: string) => FaultName | undefined;

export function setUp(faultOf: FaultOf = () => undefined, behaviour: Partial<Behaviour> = {}) {
  const clock = new VirtualClock(START_MS);
  const log: CommandRecord[] = [];
  const simulator = createMove({
    device: "hall42",
    clock,
    faults: (_family, command) => faultOf(command),
    log: (record) => log.push(record),
    uuid: () => crypto.randomUUID(),
    ...behaviour,
  });
  return { clock, log, simulator, client: connect(simulator) };
}

export interface Client {
  /** Sends a command and its carriage return. */
  say(command: string): void;
  raw(data: string | Uint8Array): void;
  /** What came since the last time it was asked. */
  heard(): string;
  /** One command and what came for it at once. */
  ask(command: string): string;
  leave(): void;
  readonly ended: "close" | "drop" | undefined;
}

export function connect(simulator: Simulator): Client {
  let onData: (data: Uint8Array | string) => void = () => {};
  let onClose: () => void = () => {};
  let heard = "";
  let ended: "close" | "drop" | undefined;
  simulator.accept({
    query: "",
    send: (data) => {
      heard += Buffer.from(data as Uint8Array).toString("latin1");
    },
    onData: (listener) => {
      onData = listener;
    },
    onClose: (listener) => {
      onClose = listener;
    },
    close: () => {
      ended ??= "close";
    },
    drop: () => {
      ended ??= "drop";
    },
  });
  const client: Client = {
    say: (command) => onData(Buffer.from(`${command}\r`)),
    raw: (data) => onData(typeof data === "string" ? Buffer.from(data) : data),
    heard: () => {
      const text = heard;
      heard = "";
      return text;
    },
    ask: (command) => {
      client.say(command);
      return client.heard();
    },
    leave: () => onClose(),
    get ended() {
      return ended;
    },
  };
  return client;
}

/** A woken telescope with codes on. */
export function awake(faultOf?: FaultOf, behaviour?: Partial<Behaviour>) {
  const world = setUp(faultOf, behaviour);
  world.client.say("RC 1");
  world.client.say("WK");
  world.client.heard();
  /** One command, and what came for it in three minutes. */
  const act = async (command: string): Promise<string> => {
    world.client.say(command);
    await world.clock.advance(180_000);
    return world.client.heard();
  };
  return { ...world, act };
}

/** The first such command meets the fault. */
export function once(name: string, fault: FaultName): FaultOf {
  let isOver = false;
  return (command) => {
    if (isOver || command !== name) return undefined;
    isOver = true;
    return fault;
  };
}
