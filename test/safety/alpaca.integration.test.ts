import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { alpacaSource } from "../../src/safety/alpaca.ts";
import { createHttp } from "../../src/transport/http.ts";

/** What the next request is answered with. */
let answer: (response: ServerResponse, id: number) => void;
const asked: string[] = [];
const server = createServer(({ method, url }, response) => {
  asked.push(`${method} ${url?.split("?")[0]}`);
  answer(response, Number(new URL(url ?? "", "http://a").searchParams.get("ClientTransactionID")));
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const read = (signal = new AbortController().signal) => {
  const { port } = server.address() as AddressInfo;
  const clock = systemClock();
  const address = `http://127.0.0.1:${port}/api/v1/safetymonitor/0`;
  return alpacaSource({ address, http: createHttp(clock), clock }).read(signal);
};
/** A member for each of the ASCOM Alpaca API reference. */
const body = (id: number, over: object): string =>
  JSON.stringify({
    Value: true,
    ClientTransactionID: id,
    ServerTransactionID: 9,
    ErrorNumber: 0,
    ErrorMessage: "",
    ...over,
  });

test("a safety monitor over HTTP says yes and no", async () => {
  answer = (response, id) => response.end(body(id, {}));
  expect(await read()).toMatchObject({ isSafe: true });
  answer = (response, id) => response.end(body(id, { Value: false }));
  expect(await read()).toMatchObject({ isSafe: false, reasons: ["the safety monitor says unsafe"] });
  expect(asked).toEqual(Array.from({ length: 2 }, () => "GET /api/v1/safetymonitor/0/issafe"));
});

test.each<[string, typeof answer, RegExp]>([
  [
    "it is not connected",
    (response, id) =>
      response.end(body(id, { Value: false, ErrorNumber: 1031, ErrorMessage: "Not connected" })),
    /error 1031: Not connected/,
  ],
  ["it is a web page", (response) => response.end("<html>safe: true</html>"), /no JSON object/],
  ["it ends in the middle", (response, id) => response.end(body(id, {}).slice(0, -5)), /no JSON object/],
  ["it is null", (response) => response.end("null"), /no JSON object/],
  ["it says true as a text", (response, id) => response.end(body(id, { Value: "true" })), /neither true nor/],
  ["it answers somebody else", (response, id) => response.end(body(id + 1, {})), /another question/],
  [
    "the number of the device is wrong",
    (response) => response.writeHead(400).end("No such device"),
    /HTTP 400: No such device/,
  ],
  [
    "it is sent elsewhere",
    (response, id) => response.writeHead(302, { location: "/safe" }).end(body(id, {})),
    /HTTP 302/,
  ],
  ["it hangs up", (response) => response.destroy(), /./],
  ["it is far too long", (response) => response.end(`"${"safe ".repeat(100_000)}"`), /./],
])("%s: no answer", async (_, says, message) => {
  answer = says;
  await expect(read()).rejects.toThrow(message);
});

test("a monitor that begins to answer and stops is let go when the gate gives it up", async () => {
  const giveUp = new AbortController();
  answer = (response) => {
    response.write('{"Value":');
    setImmediate(() => giveUp.abort(new Error("given up")));
  };
  await expect(read(giveUp.signal)).rejects.toThrow();
});
