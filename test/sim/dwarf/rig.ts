import { createDwarf, type DwarfOptions } from "../../../src/sim/dwarf/dwarf.ts";
import { decode, encode, type Fields, type Message, type MessageName } from "../../../src/sim/dwarf/wire.ts";
import type { CommandRecord, FaultName, Simulator, SimulatorLink } from "../../../src/sim/simulator.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";

/** 2026-11-21T01:00:00Z */
export const startMs = Date.UTC(2026, 10, 21, 1, 0, 0);

type Packet = Message<"WsPacket">;

/** A client in memory. Sends like a program, and keeps what the device told it. */
export class TestClient implements SimulatorLink {
  readonly query: string;
  readonly clientId: string;
  readonly texts: string[] = [];
  readonly packets: Packet[] = [];
  ended: "closed" | "dropped" | undefined;
  closeCode: number | undefined;
  #onData: (data: Uint8Array | string) => void = () => undefined;
  #onClose: () => void = () => undefined;

  constructor(clientId: string, query = "") {
    this.clientId = clientId;
    this.query = query;
  }

  send(data: Uint8Array | string): void {
    if (typeof data === "string") this.texts.push(data);
    else this.#keep(data);
  }
  onData(listener: (data: Uint8Array | string) => void): void {
    this.#onData = listener;
  }
  onClose(listener: () => void): void {
    this.#onClose = listener;
  }
  close(code?: number): void {
    this.closeCode = code;
    this.#end("closed");
  }
  drop(): void {
    this.#end("dropped");
  }

  /** Hands the device something as it came from the network. */
  raw(data: Uint8Array | string): void {
    this.#onData(data);
  }

  /** The program goes away. */
  leave(): void {
    this.#onClose();
  }

  ask<N extends MessageName>(module: number, cmd: number, name?: N, fields?: Fields<N>): void {
    this.raw(
      encode("WsPacket", {
        major_version: 1,
        minor_version: 1,
        device_id: 1,
        module_id: module,
        cmd,
        client_id: this.clientId,
        data: name && fields ? encode(name, fields) : new Uint8Array(),
      }),
    );
  }

  /** Result codes that came as acknowledgements of a command, in order. */
  acks(cmd: number): number[] {
    return this.messages(cmd, "ComResponse", 1).map(({ code }) => code);
  }

  /** Everything of one type that came under a number; notifications are of type 2. */
  messages<N extends MessageName>(cmd: number, name: N, type = 2): Message<N>[] {
    return this.packets
      .filter((packet) => packet.cmd === cmd && packet.type === type)
      .map(({ data }) => decode(name, data));
  }

  /** States that a notification went through. */
  states(cmd: number): number[] {
    return this.messages(cmd, "ResNotifyState").map(({ state }) => state);
  }

  /** Bytes that were no packet are kept apart. */
  readonly strange: Uint8Array[] = [];

  #keep(data: Uint8Array): void {
    try {
      this.packets.push(decode("WsPacket", data));
    } catch {
      this.strange.push(data);
    }
  }

  #end(how: "closed" | "dropped"): void {
    this.ended = how;
    this.#onClose();
  }
}

export interface Rig {
  readonly clock: VirtualClock;
  readonly simulator: Simulator;
  readonly log: CommandRecord[];
  /** Fault that the next command of this name meets. */
  readonly faults: Map<string, FaultName>;
  /** Every question that the device asked about faults. */
  readonly faultsAsked: string[];
  connect(clientId?: string, query?: string): TestClient;
  post(path: string, body: unknown): { status: number; code: number; data: unknown };
}

export function rig(
  options: Partial<Omit<DwarfOptions, "device" | "clock" | "faults" | "log" | "uuid">> = {},
): Rig {
  const clock = new VirtualClock(startMs);
  const log: CommandRecord[] = [];
  const faults = new Map<string, FaultName>();
  const faultsAsked: string[] = [];
  const simulator = createDwarf({
    device: "dwarf",
    clock,
    log: (record) => log.push(record),
    faults: (family, command) => {
      faultsAsked.push(`${family} ${command}`);
      const fault = faults.get(command);
      faults.delete(command);
      return fault;
    },
    uuid: () => "00000000-0000-4000-8000-000000000000",
    ...options,
  });
  return {
    clock,
    simulator,
    log,
    faults,
    faultsAsked,
    connect(clientId = "host", query = "") {
      const client = new TestClient(clientId, query);
      simulator.accept(client);
      return client;
    },
    post(path, body) {
      const answer = simulator.http?.("POST", path, new TextEncoder().encode(JSON.stringify(body)));
      const { code, data } = JSON.parse(String(answer?.body));
      return { status: answer?.status ?? 0, code, data };
    },
  };
}

/** A file of the card, or some other thing that a GET brings. */
export function get(
  { simulator }: Rig,
  path: string,
  range?: string,
): { status: number; body: Buffer; headers: Readonly<Record<string, string>> } {
  const answer = simulator.http?.("GET", path, new Uint8Array(), { range });
  return {
    status: answer?.status ?? 0,
    body: Buffer.from(answer?.body ?? ""),
    headers: answer?.headers ?? {},
  };
}

/** Opens the camera, sets the time and calibrates. */
export async function calibrated({ clock }: Rig, client: TestClient): Promise<void> {
  client.ask(1, 10000);
  client.ask(4, 13000, "ReqSetTime", { timestamp: Math.floor(clock.now() / 1000) });
  client.ask(3, 11000);
  await clock.advance(60_000);
}

/** As `calibrated`, and tracks a target with the parameters of a stack set: exposures of 15 s, gain 80. */
export async function readyToStack(
  rig: Rig,
  client: TestClient,
  frames: number,
  target = "M 31",
): Promise<void> {
  await calibrated(rig, client);
  client.ask(3, 11002, "ReqGotoDSO", { ra: 0.7123, dec: 41.269, target_name: target });
  await rig.clock.advance(20_000);
  client.ask(1, 10007, "ReqSetMode", { mode: 1 });
  client.ask(1, 10009, "ReqSetIndex", { index: 156 });
  client.ask(1, 10013, "ReqSetIndex", { index: 24 });
  client.ask(1, 10037, "ReqSetFeatureParams", { param: frameCount(frames) });
}

export function frameCount(frames: number): Message<"CommonParam"> {
  return { hasAuto: false, auto_mode: 1, id: 1, mode_index: 1, index: 0, continue_value: frames };
}
