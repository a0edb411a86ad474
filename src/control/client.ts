import { existsSync, readFileSync, realpathSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { AppError, messageOf } from "../errors.ts";
import type { JsonObject } from "../verb.ts";
import { controlAddress } from "./address.ts";
import {
  type ControlRequest,
  type ControlResponse,
  type ControlWish,
  maxLineBytes,
  tokenFile,
} from "./protocol.ts";

/** How long the running process may take to answer. */
const ANSWER_MS = 5_000;

/**
 * Asks the process that holds a state directory.
 * @returns its answer, or undefined when no process holds the directory
 * @throws AppError when the process refused or did not answer
 */
export async function askRunning(
  directory: string,
  wish: ControlWish,
  platform: NodeJS.Platform,
): Promise<JsonObject | undefined> {
  if (!existsSync(directory)) return undefined;
  const real = realpathSync(directory);
  const token = readToken(join(real, tokenFile));
  const line = await exchange(
    controlAddress(real, platform).path,
    `${JSON.stringify({ ...wish, token } satisfies ControlRequest)}\n`,
  );
  if (line === undefined) return undefined;
  const response = JSON.parse(line) as ControlResponse;
  if (response.ok) return response.body;
  const why = response.error.replace(/\.$/, "");
  throw new AppError("control-refused", `The running process refused ${wish.command}: ${why}.`, {
    hint: response.hint ?? "Use the same user that started it.",
  });
}

function readToken(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** One line out, one line in; undefined when nobody listens. */
function exchange(path: string, line: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    let text = "";
    const fail = (why: string, cause?: unknown): void => {
      socket.destroy();
      reject(
        new AppError("control-silent", `The running process did not answer: ${why}.`, {
          hint: "It may just have ended: see `nightplan status`. If it hangs, send it SIGTERM.",
          cause,
        }),
      );
    };
    const socket = connect(path, () => socket.write(line));
    socket.setEncoding("utf8");
    socket.setTimeout(ANSWER_MS, () => fail("no answer in 5 s"));
    socket.on("data", (chunk: string) => {
      text += chunk;
      if (text.length > maxLineBytes) fail("its answer is too long");
    });
    socket.on("end", () => (text.endsWith("\n") ? resolve(text) : fail("it closed the connection")));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ECONNREFUSED" || error.code === "ENOENT") resolve(undefined);
      else fail(messageOf(error), error);
    });
  });
}
