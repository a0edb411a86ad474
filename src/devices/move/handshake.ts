import { DeviceError } from "../../errors.ts";
import type { DeviceEnvironment } from "../device.ts";
import { parseVersion } from "./answers.ts";
import type { Connection } from "./connection.ts";
import { requireDone } from "./failures.ts";
import { readFullStatus, readStatus, waitStill } from "./observe.ts";
import type { MoveSettings } from "./settings.ts";

/** Answers to commands of an earlier process, or of a command given up, come within this wire time. */
const DRAIN_MS = 1_500;
/** A move that an earlier process began ends within this time. */
const STILL_MS = 300_000;

/** What MOVE says of itself. The modes are off after each start of MOVE. */
export type Greeting = {
  readonly version: string;
  /** Null when the status says neither. */
  readonly awake: boolean | null;
  readonly modesWereSet: boolean;
};

/**
 * Makes an open line usable: lets late answers pass, waits for a move that is still under way, checks the version, and
 * switches completion codes and the extended status on. Moves nothing.
 */
export async function shakeHands(
  connection: Connection,
  env: Pick<DeviceEnvironment, "name" | "clock" | "note">,
  settings: MoveSettings,
  signal: AbortSignal,
): Promise<Greeting> {
  await connection.drain(DRAIN_MS, signal);
  // The status overtakes a move under way; the commands below would wait for its end, and their codes with them.
  const { extended } = await readStatus(connection, env, signal);
  if (extended?.moving && !(await waitStill(connection, env, { deadlineMs: STILL_MS, signal }))) {
    throw new DeviceError(
      "move-busy",
      env.name,
      `${env.name} is still moving after ${STILL_MS / 60_000} min.`,
      {
        retry: "safe",
        hint: "Look at the telescope: somebody, or an earlier run, is moving it.",
      },
    );
  }
  // Other versions mean other things by the same letters, so nothing that acts is sent before.
  const version = await readVersion(connection, env, signal);
  checkVersion(env.name, parseVersion(version).version, settings.versions);
  await connection.command("RC", { on: 1 }, signal);
  // RC's answer is the same whether it worked or not: NU's is not.
  requireDone(env.name, "NU", await connection.lastCode("NU", {}, signal));
  requireDone(env.name, "ES", await connection.command("ES", { on: 1 }, signal));
  const status = await readFullStatus(connection, env, signal);
  connection.modesSet = true;
  return {
    version: version.trim(),
    awake: status.extended.awake ?? null,
    modesWereSet: extended !== undefined,
  };
}

/** The first command that waits its turn: without an answer MOVE is not at its prompt, since the status was answered. */
async function readVersion(
  connection: Connection,
  env: Pick<DeviceEnvironment, "name">,
  signal: AbortSignal,
): Promise<string> {
  try {
    return await connection.read("VR", {}, signal);
  } catch (error) {
    if (!(error instanceof DeviceError) || error.code !== "move-silent") throw error;
    throw new DeviceError("move-busy", env.name, `${env.name} tells its status but takes no commands.`, {
      retry: "safe",
      hint: "Look at MOVE's screen: it is doing something else, or is not at its prompt.",
      cause: error,
    });
  }
}

function checkVersion(device: string, version: string, trusted: readonly string[] | undefined): void {
  if (!trusted || trusted.includes(version)) return;
  throw new DeviceError(
    "move-version",
    device,
    `${device} runs MOVE ${version}, and this site trusts only ${trusted.join(", ")}.`,
    {
      retry: "never",
      hint: "When its commands were checked, add the version to `versions` in the observatory file.",
    },
  );
}
