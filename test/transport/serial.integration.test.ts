import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { createConnect } from "../../src/transport/connect.ts";
import type { Transport } from "../../src/transport/transport.ts";

const hasSocat = spawnSync("socat", ["-V"]).status === 0;
const connect = createConnect(systemClock());
const signal = new AbortController().signal;
const serial = { baud: 9600, dataBits: 8, parity: "none", stopBits: 1, flowControl: "none" } as const;

describe("serial without a port", () => {
  it("explains a port that does not exist", async () => {
    await expect(connect("serial:/dev/nightplan-none", { signal, serial })).rejects.toMatchObject({
      code: "no-such-port",
      message: "serial:/dev/nightplan-none does not exist.",
    });
  });
});

describe.skipIf(!hasSocat)(`serial on a PTY${hasSocat ? "" : " (skipped: socat is not installed)"}`, () => {
  let folder: string;
  let bridge: ChildProcess;
  let server: Server;
  let peer: Socket;
  let address: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "pty-"));
    const link = join(folder, "tty");
    server = createServer();
    const accepted = new Promise<Socket>((resolve) => server.once("connection", resolve));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    bridge = spawn("socat", [`PTY,link=${link},raw,echo=0`, `TCP:127.0.0.1:${port}`]);
    peer = await accepted;
    while (!existsSync(link)) await sleep(5);
    address = `serial:${link}`;
  });
  afterEach(() => {
    bridge.kill();
    peer.destroy();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function readUntil(transport: Transport, length: number): Promise<Buffer> {
    let bytes = Buffer.alloc(0);
    for await (const chunk of transport.received) {
      bytes = Buffer.concat([bytes, Buffer.from(chunk as Uint8Array)]);
      if (bytes.length >= length) break;
    }
    return bytes;
  }

  it("carries every byte value both ways", async () => {
    const transport = await connect(address, { signal, serial });
    const all = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
    const echoed = new Promise<Buffer>((resolve) => {
      let got = Buffer.alloc(0);
      peer.on("data", (bytes: Buffer) => {
        got = Buffer.concat([got, bytes]);
        if (got.length === 256) resolve(got);
      });
    });
    await transport.send(all);
    expect(await echoed).toEqual(all);
    peer.write(all);
    expect(await readUntil(transport, 256)).toEqual(all);
    await transport.close();
    await transport.close();
    await expect(transport.send("x")).rejects.toMatchObject({ code: "connection-closed" });
  });

  it.skipIf(process.platform !== "linux").each([
    ["none", /-crtscts.*-ixon -ixoff/s],
    ["hardware", /[^-]crtscts.*-ixon -ixoff/s],
    ["software", /-crtscts.*[^-]ixon ixoff/s],
  ] as const)("sets up the line with flow control %s", async (flowControl, wanted) => {
    const settings = { baud: 38_400, dataBits: 8, parity: "none", stopBits: 2, flowControl } as const;
    const transport = await connect(address, { signal, serial: settings });
    const { stdout } = spawnSync("stty", ["-a", "-F", address.slice("serial:".length)], { encoding: "utf8" });
    expect(stdout).toMatch(/speed 38400 baud/);
    expect(stdout).toMatch(/[^-]cstopb/);
    expect(stdout).toMatch(wanted);
    await transport.close();
  });

  it("can be closed while the first read is under way", async () => {
    for (let tries = 0; tries < 5; tries += 1) {
      const transport = await connect(address, { signal, serial });
      await transport.close();
    }
  });

  it("refuses a port that is open already", async () => {
    const transport = await connect(address, { signal, serial });
    await expect(connect(address, { signal, serial })).rejects.toMatchObject({ code: "port-busy" });
    await transport.close();
  });

  it("throws when the line is hung up", async () => {
    const transport = await connect(address, { signal, serial });
    bridge.kill();
    await expect(readUntil(transport, 1)).rejects.toMatchObject({ code: "connection-lost" });
    await transport.close();
  });
});
