import { describe, expect, it } from "vitest";
import { TransportError } from "../../src/errors.ts";
import { ReceiveQueue } from "../../src/transport/queue.ts";

async function drain(queue: ReceiveQueue): Promise<{ chunks: unknown[]; error: unknown }> {
  const chunks: unknown[] = [];
  try {
    for await (const chunk of queue) chunks.push(chunk);
  } catch (error) {
    return { chunks, error };
  }
  return { chunks, error: undefined };
}

describe("ReceiveQueue", () => {
  it("gives the reader everything before the end", async () => {
    const queue = new ReceiveQueue("tcp://a:1");
    queue.push("one");
    queue.push("two");
    queue.end();
    expect(await drain(queue)).toEqual({ chunks: ["one", "two"], error: undefined });
  });

  it("gives the reader everything before the error", async () => {
    const queue = new ReceiveQueue("tcp://a:1");
    queue.push("one");
    queue.fail(new TransportError("connection-lost", "broke"));
    expect(await drain(queue)).toMatchObject({ chunks: ["one"], error: { code: "connection-lost" } });
  });

  it("wakes a reader that waits: for a chunk, an end, an error", async () => {
    const queue = new ReceiveQueue("tcp://a:1");
    const reader = queue[Symbol.asyncIterator]();
    const first = reader.next();
    queue.push("late");
    expect(await first).toEqual({ done: false, value: "late" });
    const second = reader.next();
    queue.fail(new TransportError("connection-lost", "broke"));
    await expect(second).rejects.toMatchObject({ code: "connection-lost" });

    const other = new ReceiveQueue("tcp://a:1");
    const next = other[Symbol.asyncIterator]().next();
    other.end();
    expect(await next).toEqual({ done: true, value: undefined });
  });

  it("counts only the first ending and takes nothing after it", async () => {
    const queue = new ReceiveQueue("tcp://a:1");
    queue.end();
    queue.fail(new TransportError("connection-lost", "broke"));
    expect(queue.push("x")).toBe(false);
    expect(await drain(queue)).toEqual({ chunks: [], error: undefined });
  });

  it("fails when more is unread than the bound, not when much was read", async () => {
    const queue = new ReceiveQueue("tcp://a:1", 10);
    const reader = queue[Symbol.asyncIterator]();
    for (let i = 0; i < 10; i += 1) {
      expect(queue.push("12345678")).toBe(true);
      await reader.next();
    }
    expect(queue.push("12345678")).toBe(true);
    expect(queue.push("123")).toBe(false);
    await reader.next();
    await expect(reader.next()).rejects.toMatchObject({ code: "backlog" });
  });
});
