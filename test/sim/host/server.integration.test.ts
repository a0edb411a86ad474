import { once } from "node:events";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import WebSocket from "ws";
import { systemClock } from "../../../src/clock.ts";
import { parseFaults } from "../../../src/sim/host/faults.ts";
import { createFleet } from "../../../src/sim/host/fleet.ts";
import { type Served, serve } from "../../../src/sim/host/server.ts";
import type { Simulator, SimulatorLink } from "../../../src/sim/simulator.ts";

const clock = systemClock();
const running: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

async function start(family: string, faults: readonly string[] = []): Promise<Served> {
  const options = { clock, faults: parseFaults(faults), log: () => {}, uuid: () => crypto.randomUUID() };
  const [member] = await createFleet([{ family, device: "device" }], options);
  if (!member) throw new Error("no member");
  return startServing(member.simulator);
}

async function startServing(simulator: Simulator): Promise<Served> {
  const served = await serve(simulator, { clock });
  running.push(served.close, () => simulator.close());
  return served;
}

function dial({ address }: Served): Socket {
  return connect({ port: Number(new URL(address).port), host: "127.0.0.1" });
}

async function firstChunk(socket: Socket): Promise<string> {
  const [chunk] = await once(socket, "data");
  return String(chunk);
}

test("bytes: TCP on this computer, at a port that the system chose", async () => {
  const served = await start("move");
  expect(served.address).toMatch(/^tcp:\/\/127\.0\.0\.1:\d+$/);
  expect(served.http).toBeUndefined();
  expect(served.clients()).toBe(0);
  const socket = dial(served);
  socket.write("VR\r");
  expect(await firstChunk(socket)).toBe("\rV05.12 - 30-Dec-09\r");
  expect(served.clients()).toBe(1);
  socket.destroy();
});

test("the server speaks first where the device does", async () => {
  const socket = dial(await start("robotarget"));
  expect(await firstChunk(socket)).toMatch(/^\{"Event":"Version".*\}\r\n$/);
  socket.destroy();
});

describe("bytes and WebSocket on one port", () => {
  const ask = '{"method":"AuthenticateUserBase","params":{"Base":"b2JzZXJ2ZXI6Y2xlYXItc2tpZXM="},"id":7}\r\n';

  async function talk(socket: WebSocket): Promise<string[]> {
    const frames: string[] = [];
    const binary: boolean[] = [];
    socket.on("message", (data, isBinary) => {
      frames.push(String(data));
      binary.push(isBinary);
    });
    await once(socket, "open");
    socket.send(ask);
    while (frames.length < 2) await once(socket, "message");
    expect(binary).not.toContain(true);
    return frames;
  }

  test("whoever asks for a WebSocket gets text frames that end in CR LF, others get lines", async () => {
    const served = await start("robotarget");
    expect(served.address).toMatch(/^tcp:/);
    const web = new WebSocket(served.address.replace("tcp:", "ws:"));
    const tcp = dial(served);
    let text = "";
    tcp.on("data", (data) => {
      text += String(data);
    });
    const [version, answer, ...more] = await talk(web);
    expect(version).toMatch(/^\{"Event":"Version".*\}\r\n$/);
    expect(answer).toMatch(/^\{"jsonrpc":"2.0","authbase".*"id":7\}\r\n$/);
    expect(more).toEqual([]);
    tcp.write(ask);
    while (text.split("\r\n").length < 3) await once(tcp, "data");
    expect(text).toMatch(/^\{"Event":"Version".*\}\r\n\{.*"id":7\}\r\n$/);
    expect(served.clients()).toBe(2);
    tcp.destroy();
    web.terminate();
  });

  test("a client that speaks first need not wait, one that begins like another is told apart", async () => {
    const served = await start("robotarget");
    const eager = dial(served);
    const began = performance.now();
    eager.write("GEneral nonsense\r\n");
    expect(await firstChunk(eager)).toMatch(/^\{"Event":"Version"/);
    expect(performance.now() - began).toBeLessThan(290);
    const slow = dial(served);
    slow.write("GE");
    await systemClock().sleep(20);
    slow.write("T /none HTTP/1.1\r\n\r\n");
    expect(await firstChunk(slow)).toMatch(/^HTTP\/1.1 4/);
    const gone = dial(served);
    await once(gone, "connect");
    gone.write("GET");
    gone.resetAndDestroy();
    await once(gone, "close");
    for (const socket of [eager, slow]) socket.destroy();
  });

  test("bytes, one in each message", async () => {
    const served = await start("robotarget", ["bytes:AuthenticateUserBase"]);
    const web = new WebSocket(served.address.replace("tcp:", "ws:"));
    const frames: string[] = [];
    web.on("message", (data) => frames.push(String(data)));
    await once(web, "open");
    web.send(ask);
    while (!frames.at(-1)?.endsWith("\n") || frames.length < 2) await once(web, "message");
    expect(new Set(frames.slice(1).map((frame) => frame.length))).toEqual(new Set([1]));
    web.terminate();
  });
});

test("drop is a reset, and the server lives on", async () => {
  const served = await start("move", ["drop:NU"]);
  const socket = dial(served);
  socket.write("NU\r");
  const [error] = await once(socket, "error");
  expect(error.code).toBe("ECONNRESET");
  const next = dial(served);
  next.write("NU\r");
  expect(await firstChunk(next)).toBe("\r");
  next.destroy();
});

test("an orderly end comes as an end", async () => {
  const socket = dial(await start("robotarget"));
  socket.resume();
  socket.write('{"method":"disconnect","id":1}\r\n');
  await once(socket, "end");
  expect(socket.errored).toBeNull();
});

test("the simulator outlives its server", async () => {
  const options = { clock, faults: () => undefined, log: () => {}, uuid: () => crypto.randomUUID() };
  const [member] = await createFleet([{ family: "move", device: "d" }], options);
  const first = await startServing(member!.simulator);
  const socket = dial(first);
  socket.write("RC 1\rWK\rNU\r");
  expect(await firstChunk(socket)).toContain("0\r");
  const closed = once(socket, "close");
  await first.close();
  await closed;
  const again = dial(await startServing(member!.simulator));
  again.write("NU\r");
  expect(await firstChunk(again)).toBe("0\r");
  again.destroy();
});

/** A device that keeps its link, for what the real ones do only sometimes. */
function puppet(): { simulator: Simulator; link: Promise<SimulatorLink> } {
  let accepted: (link: SimulatorLink) => void = () => {};
  const link = new Promise<SimulatorLink>((resolve) => {
    accepted = resolve;
  });
  const simulator: Simulator = {
    family: "dwarf",
    accept: (each) => accepted(each),
    http: (method, path, body) => ({
      status: 200,
      body: `${method} ${path} ${body.length}`,
      type: "text/plain",
    }),
    settings: {},
    snapshot: () => ({}),
    close: () => {},
  };
  return { simulator, link };
}

test("WebSocket: query, text, bytes, close code", async () => {
  const { simulator, link } = puppet();
  const { address } = await startServing(simulator);
  const socket = new WebSocket(`${address}/?client_id=me`);
  const client = await link;
  expect(client.query).toBe("client_id=me");
  const got: (Uint8Array | string)[] = [];
  client.onData((data) => {
    got.push(data);
    client.send(data);
  });
  await once(socket, "open");
  const echoes: boolean[] = [];
  socket.on("message", (_data, isBinary) => echoes.push(isBinary));
  socket.send("ping");
  socket.send(Buffer.of(1, 2));
  await once(socket, "message");
  if (echoes.length < 2) await once(socket, "message");
  expect(got).toEqual(["ping", Buffer.of(1, 2)]);
  expect(echoes).toEqual([false, true]);
  client.close(4001, "busy");
  const [code, reason] = await once(socket, "close");
  expect([code, String(reason)]).toEqual([4001, "busy"]);
});

test("WebSocket: drop breaks without a goodbye", async () => {
  const { simulator, link } = puppet();
  const { address } = await startServing(simulator);
  const socket = new WebSocket(address);
  socket.on("error", () => {});
  const client = await link;
  await once(socket, "open");
  client.drop();
  const [code] = await once(socket, "close");
  expect(code).toBe(1006);
});

test("HTTP beside the WebSocket", async () => {
  const { http } = await startServing(puppet().simulator);
  const answer = await new Promise<string>((resolve, reject) => {
    const asking = request(`${http}/album?x=1`, { method: "POST" }, async (response) => {
      let text = `${response.statusCode} ${response.headers["content-type"]} `;
      for await (const piece of response) text += String(piece);
      resolve(text);
    });
    asking.on("error", reject);
    asking.end("body");
  });
  expect(answer).toBe("200 text/plain POST /album?x=1 4");
});

test("HTTP: part of a file, with the headers that say which", async () => {
  const simulator: Simulator = {
    ...puppet().simulator,
    http: (_method, path, _body, headers) => ({
      status: 206,
      body: `${path} ${headers?.range}`,
      headers: { "content-range": "bytes 5-9/10" },
    }),
  };
  const { http } = await startServing(simulator);
  const answer = await fetch(`${http}/a%20b`, { headers: { range: "bytes=5-" } });
  expect([answer.status, answer.headers.get("content-range"), await answer.text()]).toEqual([
    206,
    "bytes 5-9/10",
    "/a%20b bytes=5-",
  ]);
});

test("hostile clients do no harm", async () => {
  const served = await start("dwarf");
  for (const text of [
    "GET // HTTP/1.1\r\n\r\n",
    "\u0000\u0001\u0002\r\n\r\n",
    "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
  ]) {
    const socket = dial(served);
    socket.on("error", () => {});
    socket.resume();
    socket.write(text);
    socket.end();
    await once(socket, "close");
  }
  const odd = new WebSocket(`${served.address}//?client_id=%`);
  await once(odd, "open");
  odd.terminate();
  const fine = new WebSocket(served.address);
  await once(fine, "open");
  fine.terminate();
  expect(served.http).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});
