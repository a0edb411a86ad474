import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { createConnect } from "../../src/transport/connect.ts";
import type { Transport } from "../../src/transport/transport.ts";

const connect = createConnect(systemClock());
const signal = new AbortController().signal;
let server: Server;
let address: string;
let accepted: Promise<Socket>;

beforeEach(async () => {
  server = createServer();
  accepted = new Promise((resolve) => server.once("connection", resolve));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  (await Promise.race([accepted, undefined]))?.destroy();
  server.close();
});

async function readAll(transport: Transport): Promise<string> {
  let text = "";
  for await (const chunk of transport.received) text += Buffer.from(chunk as Uint8Array).toString("latin1");
  return text;
}

describe("tcp", () => {
  it("carries bytes both ways and ends when the other side closes", async () => {
    const transport = await connect(address, { signal });
    const peer = await accepted;
    await transport.send(Buffer.from([0, 13, 255]));
    await transport.send("text");
    const got = await new Promise<Buffer>((resolve) => peer.once("data", resolve));
    expect(got.subarray(0, 3)).toEqual(Buffer.from([0, 13, 255]));
    peer.end("bye\r");
    expect(await readAll(transport)).toBe("bye\r");
    await transport.close();
  });

  it("throws to the reader when the connection breaks, after what had arrived", async () => {
    const transport = await connect(address, { signal });
    (await accepted).resetAndDestroy();
    await expect(readAll(transport)).rejects.toMatchObject({
      name: "TransportError",
      code: "connection-lost",
    });
    await expect(transport.send("x")).rejects.toMatchObject({ code: "connection-closed" });
    await transport.close();
  });

  it("closes twice without harm, and the reader then ends", async () => {
    const transport = await connect(address, { signal });
    const reading = readAll(transport);
    await transport.close();
    await transport.close();
    expect(await reading).toBe("");
    await expect(transport.send("x")).rejects.toMatchObject({ code: "connection-closed" });
  });

  it("explains a refused connection", async () => {
    await new Promise((resolve) => server.close(resolve));
    await expect(connect(address, { signal })).rejects.toMatchObject({
      code: "connection-refused",
      message: `${address} refused the connection: nothing listens there.`,
    });
  });

  it("rejects with TransportError when the signal is aborted", async () => {
    const aborted = AbortSignal.abort(new Error("stop"));
    await expect(connect(address, { signal: aborted })).rejects.toMatchObject({
      name: "TransportError",
      code: "aborted",
    });
  });
});
