import { AppError } from "../../errors.ts";
import type { DeviceEnvironment } from "../device.ts";
import { commands } from "./commands.ts";
import type { Connection } from "./connection.ts";
import { isUnanswered } from "./errors.ts";
import { type Profile, profileOf } from "./tables.ts";

/** V3 firmware answers its state at once. */
const STATE_MS = 5_000;
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * What kind of DWARF answers at an HTTP address (`GET /getDefaultParamsConfig`): V3 firmware has no tables there any
 * more. Undefined when nothing useful answers. Rejects with the signal's reason.
 */
export async function detectProfile(
  { http }: DeviceEnvironment,
  url: string,
  signal: AbortSignal,
): Promise<Profile | undefined> {
  try {
    const options = { method: "GET", signal, maxBytes: MAX_BYTES } as const;
    const { status, body } = await http(`${url}/getDefaultParamsConfig`, options);
    const answer: unknown = status === 200 ? JSON.parse(new TextDecoder().decode(body)) : undefined;
    const data = isFields(answer) && isFields(answer.data) ? answer.data : {};
    if (!Array.isArray(data.cameras)) return undefined;
    const id = typeof data.id === "number" ? data.id : undefined;
    return profileOf(id, data.cameras.length === 0 ? "v3" : "v2");
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AppError) && !(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** As `detectProfile`, when HTTP told nothing: V3 firmware answers 16405, V2 firmware does not know it. */
export async function recognise(connection: Connection, signal: AbortSignal): Promise<Profile> {
  const told = await connection
    .exchange(commands.task.getState, {}, { signal, deadlineMs: STATE_MS })
    .catch((error: unknown) => {
      if (!isUnanswered(error)) throw error;
      return undefined;
    });
  // An error code alone reads as a negative mode.
  return profileOf(undefined, told && told.shootingMode > 0 ? "v3" : "v2");
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
