import { DateTime } from "luxon";
import type { FaultName, Simulator, SimulatorLink, SimulatorOptions } from "../simulator.ts";
import { astroCommands } from "./astro.ts";
import { teleCommands, wideCommands } from "./camera.ts";
import type { Client } from "./clients.ts";
import { codes } from "./codes.ts";
import { type Answer, type Command, type Commands, command, type Request } from "./command.ts";
import { type Behaviour, Device } from "./device.ts";
import { answerHttp } from "./http.ts";
import { snapshot } from "./snapshot.ts";
import { powerCommands, systemCommands, tellHostMode, workingStateCommands } from "./system.ts";
import { type Model, profiles } from "./tables.ts";
import { type Address, decode, encode, type Message, packet } from "./wire.ts";

const FAMILY = "dwarf";
const REQUEST = 0;
/** How late the fault `late` answers: twice what clients usually wait. */
const LATE_MS = 20_000;

const modules: Readonly<Record<number, Commands>> = {
  1: { ...teleCommands, ...workingStateCommands },
  2: wideCommands,
  3: astroCommands,
  4: systemCommands,
  5: powerCommands,
};

/** What a simulated DWARF takes from outside, and how it differs from the usual one. */
export interface DwarfOptions extends SimulatorOptions, Partial<Behaviour> {
  /** DWARF 3 when left out. */
  readonly model?: Model;
}

type Packet = Message<"WsPacket">;

/** A packet from its bytes; undefined when they are not one. */
function readPacket(bytes: Uint8Array): Packet | undefined {
  try {
    return decode("WsPacket", bytes);
  } catch {
    return undefined;
  }
}

/** What the device makes of a command that it does not know. */
function unknownCommand(received: Packet): Command {
  return command(`unknown-${received.module_id}-${received.cmd}`, "Empty", {
    refusal: codes.invalidParameter,
    check: () => codes.invalidParameter,
    act: () => undefined,
  });
}

/** A request from its bytes; one that only complains when they are not what the command takes. */
function readRequest(known: Command, data: Uint8Array): Request {
  try {
    return known.read(data);
  } catch {
    return { args: null, carryOut: (_device, answer) => answer.ack(codes.parseFailed) };
  }
}

/** Answers to one request, as the fault lets them through. */
function answerTo(device: Device, client: Client, request: Packet, fault: FaultName | undefined): Answer {
  const deliver = (type: Address["type"], data: Uint8Array): void => {
    if (fault === "mute" || fault === "drop") return;
    const address = { module: request.module_id, cmd: request.cmd, type };
    const bytes = packet(address, device.profile.deviceId, data);
    const send = (): void => device.clients.send(client, bytes);
    if (fault === "late") {
      device.background(async (signal) => {
        await device.clock.sleep(LATE_MS, signal);
        send();
      });
      return;
    }
    send();
    if (fault === "twice") send();
  };
  return {
    client,
    ack: (code) => deliver(1, encode("ComResponse", { code })),
    result: (name, fields) => deliver(3, encode(name, fields)),
  };
}

/** No code is known for this refusal; the notification before it says why. */
function refuseSlave(device: Device, answer: Answer): void {
  tellHostMode(device, answer.client);
  answer.ack(codes.invalidParameter);
}

/**
 * A DWARF telescope with firmware of the API 2.0 generation. It knows no sockets: links bring binary and text
 * messages of its WebSocket, `http` the requests to its album. It keeps working when its clients go away.
 */
export function createDwarf(options: DwarfOptions): Simulator {
  const model = options.model ?? "dwarf-3";
  const behaviour = {
    gotoNeedsCalibration: options.gotoNeedsCalibration ?? true,
    rejectEvery: options.rejectEvery ?? 0,
  };
  const device = new Device(profiles[model], behaviour, options.clock);

  function record(name: string, args: unknown): void {
    const at = DateTime.fromMillis(options.clock.now(), { zone: "utc" }).toISO() ?? "";
    options.log({ at, family: FAMILY, device: options.device, command: name, args });
  }

  function carryOut(client: Client, received: Packet): void {
    const known = modules[received.module_id]?.[received.cmd] ?? unknownCommand(received);
    const request = readRequest(known, received.data);
    record(known.name, request.args);
    const fault = options.faults(FAMILY, known.name);
    if (fault === "restart") device.restart();
    if (fault === "restart" || fault === "silent") return;
    const mayCommand = known.fromSlaves || device.clients.isHost(client);
    // Nobody is left to hear the answer, and what the device does next goes to the others only.
    if (fault === "drop") device.clients.drop(client);
    const answer = answerTo(device, client, received, fault);
    if (fault === "refuse") answer.ack(known.refusal);
    else if (mayCommand) request.carryOut(device, answer);
    else refuseSlave(device, answer);
  }

  function receive(client: Client, data: Uint8Array | string): void {
    if (data === "ping") device.clients.send(client, "pong");
    // What was still on its way when the connection broke never reaches the device.
    if (typeof data === "string" || !device.clients.isOpen(client)) return;
    const request = readPacket(data);
    if (request?.type !== REQUEST) return;
    device.clients.identify(client, request.client_id);
    device.clients.claimHost(client);
    carryOut(client, request);
  }

  function accept(link: SimulatorLink): void {
    if (!device.on) {
      link.drop();
      return;
    }
    const client = device.clients.add(link);
    link.onClose(() => device.clients.remove(client));
    link.onData((data) => receive(client, data));
    // Until a client has said who it is, nobody knows whether it is the host's other connection.
    if (!client.anonymous || device.clients.isHost(client)) tellHostMode(device, client);
  }

  return {
    family: FAMILY,
    settings: { kind: FAMILY, model },
    accept,
    http: (method, path, body) => answerHttp(device, method, path, body),
    snapshot: () => snapshot(device),
    close: () => device.powerDown(),
  };
}
