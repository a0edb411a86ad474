import { Connection } from "../../../src/devices/move/connection.ts";
import { TransportError } from "../../../src/errors.ts";
import { ReceiveQueue } from "../../../src/transport/queue.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";

/** A connection whose other end is the test itself: it reads what was sent and says byte by byte what comes back. */
export interface Wire {
  readonly clock: VirtualClock;
  readonly connection: Connection;
  /** What was sent, one entry a write. */
  readonly sent: string[];
  readonly notes: string[];
  /** Sends bytes to the connection, in pieces of this many. */
  say(text: string, size?: number): void;
  /** Lets what was said arrive. */
  settle(): Promise<void>;
  cut(): void;
  /** From now on nothing can be written, though the line stands. */
  jam(): void;
  readonly isClosed: boolean;
}

export function wire(dataBits: 7 | 8 = 8): Wire {
  const clock = new VirtualClock(Date.parse("2026-11-20T03:00:00Z"));
  const queue = new ReceiveQueue("serial:test");
  const sent: string[] = [];
  const notes: string[] = [];
  let isCut = false;
  let isJammed = false;
  let isClosed = false;
  const lost = (): TransportError =>
    new TransportError("connection-lost", "serial:test was hung up.", { hint: "Look." });
  const transport = {
    received: queue,
    send: async (chunk: Uint8Array | string) => {
      if (isCut) throw lost();
      if (isJammed) throw new TransportError("timeout", "Gave up writing to serial:test after 10 s.");
      sent.push(Buffer.from(chunk as Uint8Array).toString("latin1"));
    },
    close: async () => {
      isClosed = true;
      queue.end();
    },
  };
  const connection = new Connection(
    transport,
    { name: "hall42", clock, note: (text) => notes.push(text) },
    { dataBits },
  );
  connection.modesSet = true;
  return {
    clock,
    connection,
    sent,
    notes,
    say(text, size = text.length || 1) {
      const bytes = Buffer.from(text, "latin1");
      for (let at = 0; at < bytes.length; at += size) queue.push(bytes.subarray(at, at + size));
    },
    settle: () => clock.advance(0),
    jam() {
      isJammed = true;
    },
    get isClosed() {
      return isClosed;
    },
    cut() {
      isCut = true;
      queue.fail(lost());
    },
  };
}

export const ts45 = ["+103344", "1033445", "103344", "261120031500", "123", "010L", "202688"].join("");
export const ts96 = ts45.padEnd(96, " ");
export const lp25 = "10 33 44.5+10 33 44202688";
export const on20 = "M 31".padEnd(20);
export const coArgs = { raHours: 0.7123056, decDeg: 41.2691667 };

/** What became of an exchange, for comparing. */
export const ended = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    (value) => value,
    (error: { code?: string }) => ({ failed: error.code ?? String(error) }),
  );
/** Says something after the exchange began, and waits for its end. */
export function answered<T>(w: Wire, work: Promise<T>, text: string): Promise<T> {
  w.say(text);
  return w.clock.runUntil(work);
}
