import type { Simulator } from "../simulator.ts";
import { byName, shotAnswer, targetAnswer } from "./answers.ts";
import type { Cell } from "./columns.ts";
import { takeImages } from "./given.ts";
import { edit, type ObjectKind } from "./person.ts";
import { type RobotargetOptions, RobotargetServer } from "./server.ts";

/** A simulated Voyager, with what only its operator could do. */
export interface RobotargetSimulator extends Simulator {
  /** The rig takes this many images of a shot, as a night would. */
  takeImages(shotGuid: string, count: number): void;
  /**
   * Somebody at RoboTarget Manager changes an object, makes it when it is not there, or removes it (no changes) with all
   * that hangs below it. Fields have their names in answers; those that are not given stay.
   */
  edit(kind: ObjectKind, guid: string, changes?: Readonly<Record<string, Cell>>): void;
  /** Somebody makes another profile the active one. */
  changeProfile(): void;
}

/**
 * Simulates Voyager's application server with RoboTarget: JSON lines, signed commands, a database, and a rig that works
 * on it at night.
 */
export function createRobotarget(options: RobotargetOptions): RobotargetSimulator {
  const server = new RobotargetServer(options);
  const { database } = server;
  return {
    family: "robotarget",
    settings: { kind: "robotarget", profile: database.profiles[0]?.name },
    accept: (link) => server.accept(link),
    takeImages(shotGuid, count) {
      server.change(() => takeImages(database, server.local, options.clock.now(), shotGuid, count));
    },
    edit: (kind, guid, changes) => server.change(() => edit(database, kind, guid, changes)),
    changeProfile: () => server.changeProfile(),
    snapshot() {
      return server.change(() =>
        structuredClone({
          ...database.contents(),
          sets: byName(database.sets.all(), "setname"),
          targets: byName(database.targets.all(), "targetname").map((row) => targetAnswer(database, row)),
          shots: database.shots
            .all()
            .map((row) => shotAnswer(database, row))
            .sort((a, b) => Number(a.order) - Number(b.order)),
        }),
      );
    },
    close: () => server.dropAll(),
  };
}
