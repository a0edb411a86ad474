import { createHash } from "node:crypto";
import { expect } from "vitest";
import { robotargetSecrets } from "../../../src/sim/robotarget/identity.ts";
import { createRobotarget, type RobotargetSimulator } from "../../../src/sim/robotarget/robotarget.ts";
import type { RobotargetOptions } from "../../../src/sim/robotarget/server.ts";
import type { CommandRecord, FaultName, SimulatorLink } from "../../../src/sim/simulator.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";
import { newSet, newShot, newTarget } from "./objects.ts";

// biome-ignore lint/suspicious/noExplicitAny: tests look into messages of every shape
export type Message = Record<string, any>;

/** 2026-03-01T03:00:00Z: eight in the evening at the simulated site, seven hours behind. */
const START_MS = Date.UTC(2026, 2, 1, 3);

export function setUp(
  faultOf: (command: string) => FaultName | undefined = () => undefined,
  more: Partial<RobotargetOptions> & { readonly startMs?: number } = {},
) {
  const clock = new VirtualClock(more.startMs ?? START_MS);
  const log: CommandRecord[] = [];
  const simulator = createRobotarget({
    device: "rig",
    clock,
    faults: (_family, command) => faultOf(command),
    log: (record) => log.push(record),
    uuid: () => crypto.randomUUID(),
    ...more,
  });
  return { clock, log, simulator };
}

/** A bare client: writes lines, keeps what comes. */
export class Client {
  readonly lines: string[] = [];
  readonly calls: string[] = [];
  ended: "close" | "drop" | undefined;
  #onData: (data: Uint8Array | string) => void = () => {};
  #onClose: () => void = () => {};
  #id = 0;

  constructor(simulator: RobotargetSimulator) {
    const link: SimulatorLink = {
      query: "",
      send: (data) => void this.lines.push(Buffer.from(data as Uint8Array).toString("utf8")),
      onData: (listener) => {
        this.#onData = listener;
      },
      onClose: (listener) => {
        this.#onClose = listener;
      },
      close: () => {
        this.ended ??= "close";
      },
      drop: () => {
        this.ended ??= "drop";
      },
    };
    simulator.accept(link);
  }

  get messages(): Message[] {
    return this.lines.map((line) => JSON.parse(line) as Message);
  }

  /** The text of the session key, as the wire has it. */
  get sessionKey(): string {
    return /"Timestamp"\s*:\s*([0-9.]+)/.exec(this.lines[0] ?? "")?.[1] ?? "";
  }

  raw(data: string | Uint8Array): void {
    this.#onData(typeof data === "string" ? Buffer.from(data) : data);
  }

  leave(): void {
    this.#onClose();
  }

  request(method: string, params: Message = {}): number {
    this.#id += 1;
    this.raw(`${JSON.stringify({ method, params, id: this.#id })}\r\n`);
    return this.#id;
  }

  authenticate(): void {
    const { user, password } = robotargetSecrets;
    this.request("AuthenticateUserBase", {
      UID: "auth",
      Base: Buffer.from(`${user}:${password}`).toString("base64"),
    });
  }

  manage(): void {
    this.authenticate();
    const { sharedSecret, macKey, macWords } = robotargetSecrets;
    const hash = sign(`${sharedSecret}||:||${this.sessionKey}||:||${macWords.join("")}`);
    this.request("RemoteSetRoboTargetManagerMode", { UID: "manager", MACKey: macKey, Hash: hash });
  }

  /** A signed RoboTarget command; `lie` replaces parts of what is signed. */
  command(name: string, params: Message = {}, lie: { id?: string; uid?: string; key?: string } = {}): string {
    const uid = `uid-${this.#id + 1}`;
    const { sharedSecret } = robotargetSecrets;
    const parts = [sharedSecret, lie.key ?? this.sessionKey, lie.id ?? `${this.#id + 1}`, lie.uid ?? uid];
    this.request(`RemoteRoboTarget${name}`, { ...params, UID: uid, MAC: sign(parts.join("||:||")) });
    return uid;
  }

  /** An open command, which signs one more field at most. */
  open(name: string, params: Message = {}, field = ""): string {
    const uid = `uid-${this.#id + 1}`;
    const text = `${robotargetSecrets.sharedSecret}${uid}${field}`;
    const mac = createHash("md5").update(text).digest("hex");
    this.request(`RemoteOpenRoboTarget${name}`, { ...params, UID: uid, MAC: mac });
    return uid;
  }

  events(name: string): Message[] {
    return this.messages.filter((message) => message.Event === name);
  }

  resultOf(uid: string): Message | undefined {
    return this.messages.find((message) => message.Event === "RemoteActionResult" && message.UID === uid);
  }
}

function sign(text: string): string {
  return Buffer.from(createHash("sha1").update(text).digest("hex")).toString("base64");
}

/** A managing client, the action's gap over. */
export async function managing(simulator: RobotargetSimulator, clock: VirtualClock): Promise<Client> {
  const client = new Client(simulator);
  client.manage();
  await clock.advance(10);
  return client;
}

/** `ParamRet` of a command; undefined when the server falls silent over it. */
export async function ask(client: Client, clock: VirtualClock, name: string, params: Message = {}) {
  const uid = client.command(name, params);
  await clock.advance(5);
  return client.resultOf(uid)?.ParamRet;
}

/** A database with a set, a target and a shot of a plan besides the hand-made ones. */
export async function filled(...args: Parameters<typeof setUp>) {
  const world = setUp(...args);
  const client = await managing(world.simulator, world.clock);
  const does = (name: string, params: Message = {}) => ask(client, world.clock, name, params);
  expect(await does("AddSet", newSet)).toEqual({ ret: "DONE" });
  expect(await does("AddTarget", newTarget)).toEqual({ ret: "DONE" });
  expect(await does("AddShot", newShot)).toEqual({ ret: "DONE" });
  return { ...world, client, does };
}
