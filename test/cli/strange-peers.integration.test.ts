import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createWebServer } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type WebSocket, WebSocketServer } from "ws";
import { runCli } from "../../src/cli/cli.ts";
import { createConnect } from "../../src/transport/connect.ts";
import { createHttp } from "../../src/transport/http.ts";
import { VirtualClock } from "../../src/virtual-clock.ts";
import { testPlatform } from "../support/platform.ts";
import { startMs } from "../support/runs.ts";

let directory: string;
const closing: (() => void)[] = [];
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "strange-"));
});
afterEach(() => {
  for (const close of closing.splice(0)) close();
  rmSync(directory, { recursive: true });
});

/** Listens on this computer; returns HOST:PORT. */
async function listen(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => sockets.add(socket.on("error", () => undefined)));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A WebSocket server that does this with each client. */
function webSocket(greet: (peer: WebSocket) => void): Promise<string> {
  const server = createWebServer((_, response) => response.writeHead(404).end());
  new WebSocketServer({ server }).on("connection", greet);
  return listen(server);
}

/** Says this whenever it is told something, and once before. */
const saying = (what: string | Uint8Array) => () =>
  webSocket((peer) => {
    peer.send(what);
    peer.on("message", () => peer.send(what));
  });

const html = "<html><body>Router</body></html>";
const strange = "does not speak as a DWARF does.";
/** A packet of a DWARF: module 1, command 10039, type 1, no data; and most of it. */
const packet = Uint8Array.of(0x08, 0x01, 0x10, 0x09, 0x18, 0x02, 0x20, 0x01, 0x28, 0xb7, 0x4e, 0x30, 0x01);

const muteServer = "a server that says nothing";
const peers: readonly (readonly [who: string, start: () => Promise<string>, sentence: string])[] = [
  [
    "nobody",
    async () => {
      const host = await listen(createServer());
      closing.pop()?.();
      return host;
    },
    "refused the connection: nothing listens there.",
  ],
  [
    "a web server",
    () => listen(createWebServer((_, response) => response.end(html))),
    "answers, but as a web server and not as the device.",
  ],
  ["a server that hangs up", () => listen(createServer((socket) => socket.end())), "broke the connection."],
  [muteServer, () => listen(createServer(() => undefined)), "Gave up connecting to "],
  [
    "a serial device server",
    () => listen(createServer((socket) => socket.write("\rV05.12\r"))),
    "answers, but not as the device does.",
  ],
  ["a WebSocket server that says nothing", () => webSocket(() => undefined), strange],
  ["a WebSocket server of text", saying('{"Event":"Version"}'), strange],
  ["a WebSocket server of garbage", saying(Uint8Array.of(0x3a, 0xff, 0xff, 0x7f, 0x00)), strange],
  ["a DWARF whose packets are cut short", saying(packet.subarray(0, 9)), strange],
];

/**
 * Runs the program against a peer. Plan time stands still while sockets of this computer do their work, unless the peer is
 * mute and leaves everything unanswered.
 */
async function nightplan(
  args: readonly string[],
  host: string,
  isMute: boolean,
): Promise<{ code: number; out: string; err: string }> {
  writeFileSync(
    join(directory, "observatory.yaml"),
    `observatory: 1
site: { latitude: 31.96, longitude: -111.6, elevation: 2120, zone: America/Phoenix }
devices:
  scope: { kind: dwarf, address: "ws://${host}", http: "http://${host}" }
`,
  );
  writeFileSync(
    join(directory, "plan.yaml"),
    `nightplan: 1
name: strange
night:
  lanes:
    scope:
      - calibrate:
`,
  );
  let calls = 0;
  const counted =
    <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
    (...given: A): Promise<R> => {
      calls += 1;
      return call(...given).finally(() => {
        calls -= 1;
      });
    };
  const clock = new VirtualClock(startMs, async () => {
    do await new Promise((resolve) => setTimeout(resolve, 2));
    while (calls > 0 && !isMute);
  });
  const transports = async () => ({
    connect: counted(createConnect(clock)),
    http: counted(createHttp(clock)),
  });
  const platform = testPlatform({ transports, uuid: randomUUID }, clock);
  const observatory = ["--observatory", join(directory, "observatory.yaml")];
  const code = await clock.runUntil(
    runCli([...args, ...observatory, "--state", join(directory, "state")], platform),
  );
  return { code, ...platform.said };
}

/** Each sentence once, whatever was tried again in between. */
const sentencesIn = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set(text.match(pattern) ?? []),
];

describe.each(peers)("where %s is", (who, start, sentence) => {
  const isMute = who === muteServer;

  test("doctor says so in one sentence", async () => {
    const { code, out, err } = await nightplan(["doctor", "scope"], await start(), isMute);
    expect({ code, err }).toEqual({ code: 3, err: "" });
    expect(sentencesIn(out, /✗ .*/g)).toEqual([expect.stringContaining(sentence)]);
    expect(sentencesIn(out, /! .*/g).length).toBeLessThanOrEqual(1);
  });

  test("a run says so, and starts nothing", async () => {
    const { code, err } = await nightplan(["run", join(directory, "plan.yaml")], await start(), isMute);
    expect(code).toBe(3);
    expect(sentencesIn(err, /failed: .*/g)).toEqual([expect.stringContaining(sentence)]);
    expect(err.match(/makes no sense/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(err).not.toContain("scope/calibrate starts");
  });
});
