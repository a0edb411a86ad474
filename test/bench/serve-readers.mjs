// Clients for serve.mjs: PORT READERS STALLED. Says "ready" when all have connected, and how many messages came when asked.
import WebSocket from "ws";

const [port, readers, stalled] = process.argv.slice(2).map(Number);
let received = 0;
const sockets = Array.from(
  { length: readers },
  () => new WebSocket(`ws://127.0.0.1:${port}/v1/messages?from=1`),
);
for (const [index, socket] of sockets.entries()) {
  socket.on("error", () => undefined);
  socket.on("message", () => {
    received += 1;
  });
  if (index < stalled) socket.once("open", () => socket.pause());
}
await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once("open", resolve))));
process.on("message", () => process.send(received));
process.send("ready");
