// Runs one nightplan command line with every boundary counted, and dies at the one it is told to, or a moment after it
// has sent the command it is told to.
// A boundary: before, in the middle of and after each journal append; before and after each send; before each receive
// reaches the driver. Nothing in the program knows of it: the platform that it is given is wrapped.
import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { runCli } from "../../dist/cli/cli.js";
import { families } from "../../dist/devices/catalog.js";
import { fileSink } from "../../dist/journal/journal.js";
import { keepFile } from "../../dist/journal/kept-files.js";
import { createConnect } from "../../dist/transport/connect.js";
import { createHttp } from "../../dist/transport/http.js";
import { fastClock } from "./fast-clock.mjs";

/** Wire time between a command and the death in the middle of what it does. */
const MIDST_MS = 600;

const { argv, crashAt, crashDuring, labelFile, scale } = JSON.parse(process.argv[2] ?? "{}");
const labels = [];

/** @param {string} label what is about to happen, for picking boundaries that differ */
function boundary(label) {
  labels.push(label);
  if (labels.length !== crashAt) return;
  process.kill(process.pid, "SIGKILL");
  // The signal needs a moment; nothing may happen in it.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

function countedSink(file, keep) {
  const sink = fileSink(file, keep);
  return {
    close: sink.close,
    append(text) {
      const { kind, body } = JSON.parse(text);
      const what = `${kind} ${body.step ?? body.device ?? ""}`;
      boundary(`before append ${what}`);
      if (labels.length + 1 === crashAt) sink.append(text.slice(0, text.length >> 1));
      boundary(`in append ${what}`);
      sink.append(text);
      boundary(`after append ${what}`);
    },
  };
}

function countedTransport(transport, address) {
  return {
    async send(chunk) {
      boundary(`before send ${address} ${shape(chunk)}`);
      await transport.send(chunk);
      boundary(`after send ${address} ${shape(chunk)}`);
      if (crashDuring !== undefined && Buffer.from(chunk).toString("latin1").startsWith(`${crashDuring} `))
        void clock.sleep(MIDST_MS).then(() => process.kill(process.pid, "SIGKILL"));
    },
    received: {
      async *[Symbol.asyncIterator]() {
        for await (const chunk of transport.received) {
          boundary(`receive ${address} ${shape(chunk)}`);
          yield chunk;
        }
      },
    },
    close: () => transport.close(),
  };
}

/** What kind of message it is, near enough: text by its start without numbers, bytes by their length. */
function shape(chunk) {
  const text = typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("latin1");
  const method = /"method":"(\w+)"|"Event":"(\w+)"/.exec(text);
  if (method) return method[1] ?? method[2];
  if (typeof chunk === "string") return text.slice(0, 40);
  return /^[\x20-\x7e\r\n]*$/.test(text) ? text.slice(0, 3).replace(/\d/g, "#") : `${chunk.length} bytes`;
}

const output = (stream) => ({
  write: (text) => void stream.write(text),
  isTerminal: false,
  columns: () => 200,
});
const clock = fastClock(scale);
const platform = {
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  environment: {},
  system: process.platform,
  clock,
  openSink: countedSink,
  keepFile,
  families,
  async transports(of) {
    const connect = createConnect(of);
    return {
      connect: async (address, options) =>
        countedTransport(await connect(address, options), address.split(":")[0]),
      http: createHttp(of),
    };
  },
  uuid: randomUUID,
  onStopSignal: () => () => undefined,
  onCrash: () => () => undefined,
  exitNow: (code) => process.exit(code),
};

const exitCode = await runCli(argv, platform);
writeFileSync(labelFile, JSON.stringify(labels));
process.exit(exitCode);
