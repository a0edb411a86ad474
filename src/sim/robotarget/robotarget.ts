import { DateTime } from "luxon";
import type { Simulator, SimulatorOptions } from "../simulator.ts";
import { Database } from "./database.ts";
import { type Server, Session } from "./session.ts";

/** A simulated Voyager, with what only its operator could do. */
export interface RobotargetSimulator extends Simulator {
  /** The rig takes this many images of a shot, as a night would. */
  takeImages(shotGuid: string, count: number): void;
}

/** Zone of the computer that the simulated server runs on. */
const ZONE = "America/Phoenix";
const STAMPS_PER_MS = 100;

/** Simulates Voyager's application server with RoboTarget: JSON lines, signed commands, a database in memory. */
export function createRobotarget(options: SimulatorOptions): RobotargetSimulator {
  const sessions = new Set<Session>();
  const database = new Database();
  let stamps = 0;
  const dropAll = (): void => {
    for (const session of sessions) session.drop();
  };
  const server: Server = {
    options,
    database,
    timestamp() {
      const nowMs = Math.round(options.clock.now());
      const offsetMs = DateTime.fromMillis(nowMs, { zone: ZONE }).offset * 60_000;
      // Five decimals, of which the last two only tell events of one millisecond apart.
      stamps = (stamps + 1) % STAMPS_PER_MS;
      return Math.round((nowMs + offsetMs) * STAMPS_PER_MS + stamps) / (1000 * STAMPS_PER_MS);
    },
    isoTime: () => DateTime.fromMillis(Math.round(options.clock.now()), { zone: "utc" }).toISO() ?? "",
    // The database is on disk: only sessions are lost.
    restart: dropAll,
  };
  return {
    family: "robotarget",
    settings: { kind: "robotarget", profile: "Default.v2y" },
    accept(link) {
      sessions.add(new Session(link, server, (session) => sessions.delete(session)));
    },
    takeImages: (shotGuid, count) => database.takeImages(shotGuid, count),
    snapshot: () =>
      structuredClone({ sets: database.sets(""), targets: database.targets(""), shots: database.shots() }),
    close: dropAll,
  };
}
