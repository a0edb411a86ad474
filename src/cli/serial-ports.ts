import { tmpdir } from "node:os";
import { join } from "node:path";
import { AppError, UsageError } from "../errors.ts";
import type { FleetMember } from "../sim/host/fleet.ts";
import { openPty, type Pty } from "../sim/host/pty.ts";
import type { Served } from "../sim/host/server.ts";
import { type Arguments, flag } from "./command.ts";
import type { Platform } from "./platform.ts";

/** A serial port that a simulated device is reached at. */
interface SerialPort extends Pty {
  readonly path: string;
}

/**
 * Serial ports of the simulated MOVEs, by device, as `--pty [PATH]` asks for them: at PATH, or PATH.DEVICE when there are
 * several. A device for which there is none to be had keeps its TCP address, and the reason is printed.
 */
export async function openPtys(
  args: Arguments,
  platform: Platform,
  members: readonly FleetMember[],
  served: ReadonlyMap<string, Served>,
): Promise<ReadonlyMap<string, SerialPort>> {
  const [path, ...more] = args.positionals.filter((positional) => positional.includes("/"));
  const ports = new Map<string, SerialPort>();
  if (!flag(args, "pty")) {
    if (path === undefined) return ports;
    throw new UsageError(`sim: ${path} is not a family.`, "A path stands behind --pty.");
  }
  const moves = members.filter(({ simulator }) => simulator.family === "move");
  if (more.length > 0 || moves.length === 0) {
    throw new UsageError("sim: --pty is for MOVE, and has one path.", "Write nightplan sim move --pty PATH.");
  }
  for (const { device } of moves) {
    const own = path ?? join(tmpdir(), `nightplan-${process.pid}`);
    const at = moves.length === 1 && path !== undefined ? own : `${own}.${device}`;
    const port = Number(new URL((served.get(device) as Served).address).port);
    try {
      ports.set(device, { path: at, ...(await openPty({ path: at, port, clock: platform.clock })) });
    } catch (error) {
      if (!(error instanceof AppError) || error instanceof UsageError) throw error;
      platform.stderr.write(`${device}: ${error.message} ${error.hint ?? ""}\n`);
    }
  }
  return ports;
}
