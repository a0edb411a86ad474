import { DateTime } from "luxon";
import { simulatedSite } from "../move/site.ts";
import type { FaultName, Simulator, SimulatorLink, SimulatorOptions } from "../simulator.ts";
import { startTelemetry } from "./body.ts";
import type { Client } from "./clients.ts";
import { codes } from "./codes.ts";
import { type Answer, type Command, command, type Request } from "./command.ts";
import { Device, type Site } from "./device.ts";
import { followFault, meetFault, strayBefore } from "./faults.ts";
import { answerHttp } from "./http.ts";
import { modulesOf } from "./modules.ts";
import { type Behaviour, usualBehaviour } from "./options.ts";
import { type ProfileName, profiles } from "./profiles.ts";
import { snapshot } from "./snapshot.ts";
import { tellHostMode } from "./system.ts";
import { type Address, decode, encode, type Message, packet } from "./wire.ts";

const FAMILY = "dwarf";
const REQUEST = 0;
const ACKNOWLEDGEMENT = 1;
const RESULT = 3;
/** How late the fault `late` answers: twice what clients usually wait. */
const LATE_MS = 20_000;

/** What a simulated DWARF takes from outside, and how it differs from the usual one. */
export interface DwarfOptions extends SimulatorOptions, Partial<Behaviour> {
  /** A DWARF 3 with firmware of the printed description when left out. */
  readonly profile?: ProfileName;
  /** Where it stands; at the simulated observatory when left out. */
  readonly site?: Site;
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
    const complain = (_device: Device, answer: Answer): void => answer.ack(codes.parseFailed);
    return { args: null, carryOut: complain, refuse: complain };
  }
}

/** Answers to one request, as the fault lets them through. */
function answerTo(device: Device, client: Client, request: Packet, fault: FaultName | undefined): Answer {
  const { profile, behaviour } = device;
  const acknowledgement = fault === "type-3" ? RESULT : behaviour.replyType;
  const clientId = behaviour.clientId === "echoed" ? client.id : "";
  const address = { module: request.module_id, cmd: request.cmd };
  const deliver = (type: Address["type"], data: Uint8Array): void => {
    if (fault === "mute" || fault === "drop") return;
    const whole = packet({ ...address, type }, profile.deviceId, data, clientId);
    const bytes = fault === "truncated" ? whole.subarray(0, whole.length - 1) : whole;
    const send = (): void => device.clients.send(client, bytes);
    if (fault === "late") {
      device.background(async (signal) => {
        await device.clock.sleep(LATE_MS, signal);
        send();
      });
      return;
    }
    const stray = strayBefore(device, fault, address);
    if (stray !== undefined && type === ACKNOWLEDGEMENT) device.clients.send(client, stray);
    send();
    if (fault === "twice") send();
  };
  return {
    client,
    reply: (name, fields) => deliver(acknowledgement, encode(name, fields)),
    ack: (code) => deliver(acknowledgement, encode("ComResponse", { code })),
    result: (name, fields) => deliver(RESULT, encode(name, fields)),
  };
}

/** No code is known for this refusal; the notification before it says why. */
function refuseSlave(device: Device, request: Request, answer: Answer): void {
  tellHostMode(device, answer.client);
  request.refuse(device, answer, codes.invalidParameter);
}

function behaviourOf(options: Partial<Behaviour>): Behaviour {
  const names = Object.keys(usualBehaviour) as (keyof Behaviour)[];
  const given = names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]);
  return { ...usualBehaviour, ...Object.fromEntries(given) };
}

/**
 * A DWARF telescope with firmware of either generation. It knows no sockets: links bring binary and text messages of
 * its WebSocket, `http` the requests to its web servers. It keeps working when its clients go away.
 */
export function createDwarf(options: DwarfOptions): Simulator {
  const { profile: profileName = "d3-v2", site = simulatedSite } = options;
  const profile = profiles[profileName];
  const modules = modulesOf(profile);
  const device = new Device(profile, behaviourOf(options), site, options.clock);

  function record(name: string, args: unknown): void {
    const at = DateTime.fromMillis(options.clock.now(), { zone: "utc" }).toISO() ?? "";
    options.log({ at, family: FAMILY, device: options.device, command: name, args });
  }

  function carryOut(client: Client, received: Packet): void {
    const known = modules[received.module_id]?.[received.cmd] ?? unknownCommand(received);
    const request = readRequest(known, received.data);
    record(known.name, request.args);
    const fault = options.faults(FAMILY, known.name);
    if (!meetFault(device, client, fault)) return;
    const mayCommand = known.fromSlaves || device.clients.mayCommand(client);
    // Nobody is left to hear the answer, and what the device does next goes to the others only.
    if (fault === "drop") device.clients.drop(client);
    const answer = answerTo(device, client, received, fault);
    if (fault === "refuse") request.refuse(device, answer, known.refusal);
    else if (mayCommand) request.carryOut(device, answer);
    else refuseSlave(device, request, answer);
    followFault(device, fault);
  }

  function receive(client: Client, data: Uint8Array | string): void {
    if (data === "ping") device.clients.send(client, "pong");
    // What was still on its way when the connection broke never reaches the device.
    if (typeof data === "string" || !device.clients.isOpen(client)) return;
    const request = readPacket(data);
    if (request?.type !== REQUEST) return;
    device.clients.identify(client, request.client_id);
    device.clients.claimHost(client);
    if (device.clients.sendAway(client)) return;
    carryOut(client, request);
  }

  function accept(link: SimulatorLink): void {
    if (!device.on) {
      link.drop();
      return;
    }
    if (device.clients.count === 0) device.attendedSinceMs = device.clock.elapsed();
    const client = device.clients.add(link);
    link.onClose(() => device.clients.remove(client));
    link.onData((data) => receive(client, data));
    if (!client.anonymous && device.clients.sendAway(client)) return;
    startTelemetry(device);
    // Until a client has said who it is, nobody knows whether it is the host's other connection.
    if (!client.anonymous || device.clients.mayCommand(client)) tellHostMode(device, client);
    if (!device.stalePowerOff) return;
    device.stalePowerOff = false;
    device.tell(client, 15229, {});
  }

  return {
    family: FAMILY,
    settings: { kind: FAMILY, profile: profileName },
    isOn: () => device.on,
    accept,
    http: (method, path, body, headers) => answerHttp(device, { method, path, body, range: headers?.range }),
    snapshot: () => snapshot(device),
    close: () => device.powerDown(),
  };
}
