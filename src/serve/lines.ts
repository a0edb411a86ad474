import type { ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import type { Clock } from "../clock.ts";
import { limits } from "./limits.ts";
import type { Line } from "./reader.ts";

/** RFC 6455 §7.4.1: the server goes away; the client broke its rules. */
const GOING_AWAY = 1001;
const POLICY = 1008;
/** A client that was told why it is sent away may take this long to go, wire time. */
const GOODBYE_MS = 1_000;

/** The line to a client that reads a WebSocket. What it says is dropped unread; one that floods is sent away. */
export function socketLine(
  webSocket: WebSocket,
  socket: Duplex,
  clock: Clock,
  say: (line: string) => void,
): Line {
  let isAnswered = true;
  let windowMs = clock.elapsed();
  let said = 0;
  const end = (code: number, reason: string): void => {
    webSocket.close(code, reason);
    // Nothing it says is read any longer: one that floods would take time all the same.
    webSocket.pause();
    clock.sleep(GOODBYE_MS).then(
      () => webSocket.terminate(),
      () => undefined,
    );
  };
  webSocket.on("error", () => webSocket.terminate());
  webSocket.on("pong", () => {
    isAnswered = true;
  });
  webSocket.on("message", () => {
    isAnswered = true;
    if (clock.elapsed() - windowMs > limits.incomingMs) {
      windowMs = clock.elapsed();
      said = 0;
    }
    said += 1;
    if (said !== limits.incomingCount + 1) return;
    const reason = `it sent more than ${limits.incomingCount} messages in ${limits.incomingMs / 1000} s`;
    say(`a reader was dropped: ${reason}`);
    end(POLICY, reason);
  });
  return {
    get unreadBytes() {
      return webSocket.bufferedAmount;
    },
    write(texts) {
      if (webSocket.readyState !== webSocket.OPEN) return;
      socket.cork();
      for (const text of texts) webSocket.send(text, { binary: false }, () => undefined);
      socket.uncork();
    },
    check() {
      if (!isAnswered) return false;
      isAnswered = false;
      if (webSocket.readyState === webSocket.OPEN) webSocket.ping();
      return true;
    },
    drop: (reason) => end(POLICY, reason),
    goodbye: (reason) => end(GOING_AWAY, reason),
  };
}

/** The line to a client that reads an answer that goes on. */
export function streamLine(response: ServerResponse): Line {
  return {
    get unreadBytes() {
      return response.writableLength;
    },
    write(texts) {
      response.cork();
      for (const text of texts) response.write(text);
      response.uncork();
    },
    // Server-sent events have no answer: a client that is gone shows in what it does not read.
    check: () => true,
    drop: () => void response.destroy(),
    goodbye: () => void response.end(),
  };
}
