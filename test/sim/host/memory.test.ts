import { describe, expect, test } from "vitest";
import { TransportError } from "../../../src/errors.ts";
import { memoryConnect, memoryEndpoint, memoryHttp } from "../../../src/sim/host/memory.ts";
import type { Simulator, SimulatorLink } from "../../../src/sim/simulator.ts";
import type { Chunk, Transport } from "../../../src/transport/transport.ts";

/** A device that only keeps what it gets. */
function fake(family: string, http?: Simulator["http"]) {
  const links: SimulatorLink[] = [];
  const got: (Uint8Array | string)[] = [];
  let closed = 0;
  const simulator: Simulator = {
    family,
    accept(link) {
      links.push(link);
      link.onData((data) => got.push(data));
      link.onClose(() => {
        closed += 1;
      });
    },
    ...(http && { http }),
    settings: { kind: family },
    snapshot: () => ({}),
    close: () => {},
  };
  return { simulator, links, got, closed: () => closed };
}

async function connected(family = "move") {
  const device = fake(family);
  const connect = memoryConnect(new Map([["hall42", device.simulator]]));
  const { address } = memoryEndpoint("hall42", device.simulator);
  const transport = await connect(address, { signal: new AbortController().signal });
  const [link] = device.links;
  if (!link) throw new Error("nobody was accepted");
  return { ...device, transport, link };
}

async function collect(transport: Transport): Promise<{ chunks: Chunk[]; error: unknown }> {
  const chunks: Chunk[] = [];
  try {
    for await (const chunk of transport.received) chunks.push(chunk);
    return { chunks, error: undefined };
  } catch (error) {
    return { chunks, error };
  }
}

describe("a family of both kinds", () => {
  test.each([
    ["tcp://sim-rig:1", undefined, Buffer.from("é")],
    ["ws://sim-rig:1", true, "é"],
  ])("%s", async (address, isText, chunk) => {
    const { simulator, links, got } = fake("robotarget");
    const connect = memoryConnect(new Map([["rig", simulator]]));
    const transport = await connect(address, { signal: new AbortController().signal });
    await transport.send("hello");
    links[0]?.send("é");
    links[0]?.close();
    expect((await collect(transport)).chunks).toEqual([chunk]);
    expect([links[0]?.isText, got]).toEqual([isText, ["hello"]]);
  });
});

describe("a connection", () => {
  test("delivers in order, later, and copies", async () => {
    const { transport, link, got } = await connected();
    const bytes = Uint8Array.of(1, 2);
    await transport.send(bytes);
    const second = transport.send("text");
    bytes[0] = 9;
    await second;
    await Promise.resolve();
    expect(got).toEqual([Uint8Array.of(1, 2), "text"]);
    link.send(bytes);
    link.send("b");
    bytes[0] = 7;
    link.close();
    expect(await collect(transport)).toEqual({ chunks: [Uint8Array.of(9, 2), "b"], error: undefined });
  });

  test("does not deliver before the sender goes on", async () => {
    const { transport, got } = await connected();
    const sent = transport.send("x");
    expect(got).toEqual([]);
    await sent;
    await Promise.resolve();
    expect(got).toEqual(["x"]);
  });

  test("what was sent before the client closes arrives before the end", async () => {
    const { transport, got, closed } = await connected();
    void transport.send("last words");
    await transport.close();
    await transport.close();
    await new Promise((resolve) => setImmediate(resolve));
    expect(got).toEqual(["last words"]);
    expect(closed()).toBe(1);
    await expect(transport.send("more")).rejects.toThrow(TransportError);
    expect(await collect(transport)).toEqual({ chunks: [], error: undefined });
  });

  test("a dropped connection breaks: what is on its way to the simulator is lost", async () => {
    const { transport, link, got, closed } = await connected();
    link.send("before");
    void transport.send("too late");
    link.drop();
    link.send("never");
    const { chunks, error } = await collect(transport);
    expect(chunks).toEqual(["before"]);
    expect(error).toBeInstanceOf(TransportError);
    expect(got).toEqual([]);
    expect(closed()).toBe(1);
    await expect(transport.send("more")).rejects.toThrow(TransportError);
  });

  test.each([
    [undefined, undefined],
    [1000, undefined],
    [1001, undefined],
    [4001, 4001],
  ])("closing with code %s ends with code %s", async (code, closeCode) => {
    const { transport, link } = await connected("dwarf");
    link.close(code, "because");
    const { error } = await collect(transport);
    expect(error instanceof TransportError ? error.closeCode : error).toBe(closeCode);
  });

  test("a reader that waits is woken", async () => {
    const { transport, link } = await connected();
    const reading = collect(transport);
    await new Promise((resolve) => setImmediate(resolve));
    link.send("one");
    await new Promise((resolve) => setImmediate(resolve));
    link.send("two");
    await transport.close();
    expect((await reading).chunks[0]).toBe("one");
  });
});

describe("addresses", () => {
  test("say the family's wire, and pass the query on", async () => {
    const dwarf = fake("dwarf", () => ({ status: 200, body: "" }));
    expect(memoryEndpoint("scope", dwarf.simulator)).toEqual({
      address: "ws://sim-scope:1",
      http: "http://sim-scope:1",
    });
    expect(memoryEndpoint("rig", fake("robotarget").simulator)).toEqual({ address: "tcp://sim-rig:1" });
    const connect = memoryConnect(new Map([["scope", dwarf.simulator]]));
    await connect("ws://sim-scope:1/?client_id=abc", { signal: new AbortController().signal });
    expect(dwarf.links[0]?.query).toBe("client_id=abc");
  });

  test.each(["tcp://sim-nobody:1", "tcp://hall42:1", "nonsense", "tcp://127.0.0.1:5950"])(
    "%s is refused",
    async (address) => {
      const connect = memoryConnect(new Map([["hall42", fake("move").simulator]]));
      await expect(connect(address, { signal: new AbortController().signal })).rejects.toThrow(
        TransportError,
      );
    },
  );

  test("an aborted signal is a TransportError", async () => {
    const { simulator, links } = fake("move");
    const connect = memoryConnect(new Map([["hall42", simulator]]));
    await expect(connect("tcp://sim-hall42:1", { signal: AbortSignal.abort() })).rejects.toThrow(
      TransportError,
    );
    expect(links).toEqual([]);
  });
});

describe("HTTP", () => {
  const { simulator } = fake("dwarf", (method, path, body) => ({
    status: 201,
    body: `${method} ${path} ${Buffer.from(body).toString()}`,
  }));
  const http = memoryHttp(new Map([["scope", simulator]]));
  const options = { method: "POST", signal: new AbortController().signal, maxBytes: 100 } as const;

  test("asks the simulator", async () => {
    const { status, body } = await http("http://sim-scope:1/a/b?c=d", { ...options, json: { page: 1 } });
    expect([status, Buffer.from(body).toString()]).toEqual([201, 'POST /a/b?c=d {"page":1}']);
  });

  test("refuses long answers, unknown hosts, devices without HTTP, and aborted requests", async () => {
    await expect(http("http://sim-scope:1/", { ...options, maxBytes: 3 })).rejects.toThrow(TransportError);
    await expect(http("http://sim-other:1/", options)).rejects.toThrow(TransportError);
    const without = memoryHttp(new Map([["hall42", fake("move").simulator]]));
    await expect(without("http://sim-hall42:1/", options)).rejects.toThrow(TransportError);
    await expect(http("http://sim-scope:1/", { ...options, signal: AbortSignal.abort() })).rejects.toThrow(
      TransportError,
    );
  });
});
