#!/usr/bin/env node
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { systemClock } from "../clock.ts";
import { families } from "../devices/catalog.ts";
import { fileSink } from "../journal/journal.ts";
import { keepFile } from "../journal/kept-files.ts";
import { runCli } from "./cli.ts";
import { fileMark, readWeather, runProgram } from "./outside.ts";
import type { Output, Platform } from "./platform.ts";

function output(stream: NodeJS.WriteStream): Output {
  // A reader that went away (`| head`) must not end a night.
  stream.on("error", () => undefined);
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: () => stream.columns ?? 100,
  };
}

/** Listens to events of the process; returns how to let go. */
function listen<T>(events: readonly string[], listener: (value: T) => void): () => void {
  for (const event of events) process.on(event, listener);
  return () => {
    for (const event of events) process.off(event, listener);
  };
}

const platform: Platform = {
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  environment: process.env,
  system: process.platform,
  clock: systemClock(),
  openSink: fileSink,
  keepFile,
  families,
  async transports(clock) {
    const [{ createConnect }, { createHttp }] = await Promise.all([
      import("../transport/connect.ts"),
      import("../transport/http.ts"),
    ]);
    return { connect: createConnect(clock), http: createHttp(clock) };
  },
  fileMark,
  runProgram,
  readWeather,
  serve: async (options) => (await import("../serve/server.ts")).startServer(options),
  hostName: hostname(),
  uuid: randomUUID,
  onStopSignal(listener) {
    return listen(["SIGINT", "SIGTERM", "SIGHUP"], listener);
  },
  onCrash(listener) {
    return listen(["uncaughtException", "unhandledRejection"], listener);
  },
  exitNow: (code) => process.exit(code),
};

process.exitCode = await runCli(process.argv.slice(2), platform);
// Something that still holds the loop open must not keep a cron job from ending.
process.stdout.write("", () => process.exit());
