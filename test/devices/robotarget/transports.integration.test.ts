import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";
import { systemClock } from "../../../src/clock.ts";
import { getSets, getTargets, updateSet } from "../../../src/devices/robotarget/commands.ts";
import { Connection } from "../../../src/devices/robotarget/connection.ts";
import { neutralRecord, setFields } from "../../../src/devices/robotarget/fields.ts";
import type { Settings } from "../../../src/devices/robotarget/settings.ts";
import { createConnect } from "../../../src/transport/connect.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";
import { FakeVoyager } from "./fake-voyager.ts";
import { environmentOn, SETTINGS, START_MS } from "./rig.ts";

const { signal } = new AbortController();
const SET = "5e7c0de0-0000-4000-8000-000000000001";
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Hands what the fake says to a peer, and back; returns what takes the peer's words. */
async function bridge(server: FakeVoyager, tell: (text: string) => void): Promise<(text: string) => void> {
  const transport = await server.connect("", { signal });
  void (async () => {
    for await (const chunk of transport.received) tell(Buffer.from(chunk as Uint8Array).toString("utf8"));
  })();
  return (text) => void transport.send(text);
}

const address = (scheme: string, server: { address(): unknown }): string =>
  `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function overTcp(fake: FakeVoyager): Promise<string> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    void bridge(fake, (text) => socket.write(text)).then((hear) =>
      socket.on("data", (bytes) => hear(bytes.toString("utf8"))),
    );
  });
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return address("tcp", server);
}

/** Every frame must be text and end CR LF; what it sends comes in pieces of seven characters. */
async function overWebSocket(fake: FakeVoyager): Promise<string> {
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
  const inPieces = (peer: WebSocket, text: string): void => {
    for (let at = 0; at < text.length; at += 7) peer.send(text.slice(at, at + 7));
  };
  server.on("connection", (peer) => {
    void bridge(fake, (text) => inPieces(peer, text)).then((hear) =>
      peer.on("message", (data, isBinary) => {
        const text = (data as Buffer).toString("utf8");
        if (!isBinary && text.endsWith("\r\n")) hear(text);
      }),
    );
  });
  closing.push(() => {
    for (const peer of server.clients) peer.terminate();
    server.close();
  });
  await new Promise<void>((resolve) => server.once("listening", () => resolve()));
  return address("ws", server);
}

describe.each([
  ["TCP", overTcp],
  ["WebSocket", overWebSocket],
])("over %s", (_, listen) => {
  test("reads, writes, long lists and events come through whole, and the farewell is said", async () => {
    const fake = new FakeVoyager(new VirtualClock(START_MS));
    const url = await listen(fake);
    fake.sets.push({ guid: SET, setname: "Δ°", profilename: "rig.v2y" });
    fake.targets = Array.from({ length: 500 }, (_, index) => ({
      guid: `${index}`,
      refguidset: SET,
      note: "°".repeat(200),
    }));
    const clock = systemClock();
    const { environment, notes } = environmentOn(clock, createConnect(clock));
    const connection = new Connection({ ...SETTINGS, address: url } as unknown as Settings, environment);
    const heard: string[] = [];
    connection.onEvent(({ name }) => heard.push(name));
    expect(await connection.ready(signal)).toMatchObject({ database: 21 });
    await connection.call(
      updateSet,
      { ...neutralRecord(setFields, SET), name: "M 31 – “ü”\r\n" },
      { signal },
    );
    fake.say({ Event: "Signal", Code: 501 });
    expect(await connection.call(getSets, { profile: "" }, { signal })).toMatchObject([
      { setname: "M 31 – “ü”\r\n" },
    ]);
    expect(await connection.call(getTargets, { setGuid: SET }, { signal })).toHaveLength(500);
    expect(heard).toEqual(["Signal"]);
    await connection.close();
    expect(fake.methods("disconnect")).toHaveLength(1);
    expect(notes).toEqual([]);
  });
});
