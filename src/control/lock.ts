import { randomBytes } from "node:crypto";
import { closeSync, constants, mkdirSync, openSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { join } from "node:path";
import { AppError, messageOf } from "../errors.ts";
import { controlAddress } from "./address.ts";
import { type ControlResponse, type ControlWish, maxLineBytes, readWish, tokenFile } from "./protocol.ts";

/** Answers a request that carried the right token. */
export type ControlHandler = (wish: ControlWish) => ControlResponse;

/** The state directory is ours until this is closed or the process dies. */
export interface StateLock {
  /** Real path of the state directory. */
  readonly directory: string;
  /** Who answers wishes; nobody at first. */
  handle(handler: ControlHandler): void;
  close(): Promise<void>;
}

/** A client whose request is not answered by then is dropped; it would hold one of few places for ever. */
const IDLE_MS = 5_000;

/** `O_EXLOCK`: the file is locked when opened, until closed, by the kernel. BSD and macOS only; Node does not name it. */
const O_EXLOCK = 0x20;

/**
 * Takes the state directory, making it when it is not there.
 * @throws AppError `state-in-use` when another process holds it.
 */
export async function lockState(directory: string, platform: NodeJS.Platform): Promise<StateLock> {
  const real = makeDirectory(directory);
  const address = controlAddress(real, platform);
  const lockFd =
    address.lockFile === undefined ? undefined : lockByFile(address.lockFile, address.path, real);
  const token = randomBytes(24).toString("hex");
  let handler: ControlHandler = () => ({ ok: false, error: "starting" });
  const clients = new Set<Socket>();
  const server = createServer((socket) => {
    clients.add(socket);
    socket.on("close", () => clients.delete(socket));
    answer(socket, token, (request) => handler(request));
  });
  server.maxConnections = 16;
  await listen(server, address.path, real);
  server.unref();
  // A client that cannot be accepted must not end a night.
  server.on("error", () => undefined);
  writeToken(join(real, tokenFile), token);
  return {
    directory: real,
    handle(next) {
      handler = next;
    },
    async close() {
      rmSync(join(real, tokenFile), { force: true });
      for (const client of clients) client.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      if (lockFd !== undefined) closeSync(lockFd);
    },
  };
}

function makeDirectory(directory: string): string {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    mkdirSync(join(directory, "runs"), { recursive: true, mode: 0o700 });
    return realpathSync(directory);
  } catch (error) {
    throw new AppError(
      "state-unusable",
      `The state directory ${directory} cannot be used: ${messageOf(error)}.`,
      {
        hint: "Make it writable for this user, or name another one with --state.",
        cause: error,
      },
    );
  }
}

/** A new file: an old one could have another mode, or be a link to somewhere else. */
function writeToken(file: string, token: string): void {
  rmSync(file, { force: true });
  writeFileSync(file, token, { mode: 0o600, flag: "wx" });
}

function lockByFile(lockFile: string, socketPath: string, directory: string): number {
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | O_EXLOCK;
  try {
    const fd = openSync(lockFile, flags, 0o600);
    rmSync(socketPath, { force: true });
    return fd;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === "EAGAIN" || code === "EWOULDBLOCK" ? inUse(directory, error) : unusable(directory, error);
  }
}

function listen(server: Server, path: string, directory: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? inUse(directory, error) : unusable(directory, error));
    });
    server.listen(path, resolve);
  });
}

function unusable(directory: string, cause: unknown): AppError {
  return new AppError(
    "state-unusable",
    `The state directory ${directory} cannot be used: ${messageOf(cause)}.`,
    {
      hint: "Make it writable for this user, or name another one with --state.",
      cause,
    },
  );
}

function inUse(directory: string, cause: unknown): AppError {
  return new AppError("state-in-use", `Another nightplan process holds the state directory ${directory}.`, {
    hint: `See what it does: nightplan status --state ${directory}\n  End it safely: nightplan stop --state ${directory}`,
    cause,
  });
}

function answer(socket: Socket, token: string, handle: ControlHandler): void {
  let text = "";
  socket.setEncoding("utf8");
  // From the start: a byte now and then must not keep the place.
  const deadline = AbortSignal.timeout(IDLE_MS);
  deadline.addEventListener("abort", () => socket.destroy());
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk: string) => {
    text += chunk;
    if (text.length > maxLineBytes) return void socket.destroy();
    const end = text.indexOf("\n");
    if (end < 0) return;
    socket.removeAllListeners("data");
    socket.end(`${JSON.stringify(respond(text.slice(0, end), token, handle))}\n`);
  });
}

function respond(line: string, token: string, handle: ControlHandler): ControlResponse {
  try {
    const request = JSON.parse(line) as Readonly<Record<string, unknown>> | null;
    if (request?.token !== token) return { ok: false, error: "wrong token" };
    const wish = readWish(request);
    return wish === undefined ? { ok: false, error: "unknown command" } : handle(wish);
  } catch {
    return { ok: false, error: "not a request" };
  }
}
