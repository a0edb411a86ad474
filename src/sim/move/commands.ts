import * as domes from "./dome.ts";
import * as instruments from "./instruments.ts";
import type { CommandLine } from "./line.ts";
import * as modes from "./modes.ts";
import * as moves from "./moves.ts";
import { done, type Outcome } from "./outcome.ts";
import type { Program } from "./program.ts";
import * as queries from "./queries.ts";
import type { Telescope } from "./telescopes.ts";

type Run = (program: Program, command: CommandLine, nowMs: number) => Outcome;

/** A command of MOVE. */
export interface Command {
  readonly run: Run;
  /** Accepted while the telescope sleeps. */
  readonly asleep?: true;
  /** Taken out of the buffer and carried out while others wait or a move runs. */
  readonly async?: true;
  /** Telescopes that have it; all when left out. */
  readonly at?: (telescope: Telescope) => boolean;
  /** Codes that stop it on its way. */
  readonly stops?: string;
  /** Codes that it has although it was carried out, for the fault that asks for them. */
  readonly despite?: string;
}

/** Codes that stop every move of the telescope on its way. */
const STOPS_MOVE = "9AHLXDY";

const move = (run: Run, despite = ""): Command => ({ run, stops: STOPS_MOVE, despite });
const always = (run: Run): Command => ({ run, asleep: true });
const question = (run: Run): Command => ({ run, asleep: true, async: true });

const hasDome = ({ dome }: Telescope): boolean => dome !== "none";
const hasShutter = ({ shutter }: Telescope): boolean => shutter !== "none";
const guides = (telescope: Telescope): boolean => telescope.guides;

/** Every command of the description. */
export const moveCommands: Readonly<Record<string, Command>> = {
  AA: move(moves.moveToAltAz),
  AB: { run: () => ({ kind: "abort" }), async: true },
  BA: { run: modes.setBaud },
  BL: { run: modes.breakLock },
  CF: { run: moves.closeListFile },
  CO: move(moves.moveToCoordinates),
  CS: { run: instruments.closeShutter, at: hasShutter, stops: "69" },
  DE: { run: moves.deleteEphemerides },
  DJ: { run: domes.jogDome, at: hasDome },
  DM: { run: domes.setDomeFollowing, at: hasDome },
  DS: { run: modes.setDeadman },
  EE: { run: moves.openEphemerisFile, despite: "7" },
  EG: move(moves.moveToEphemeris, "5"),
  ER: { run: modes.enterRates },
  ES: always(
    modes.toggle((program, on) => {
      program.extended = on;
    }),
  ),
  FC: { run: () => ({ kind: "nothing" }) },
  FG: { run: instruments.focusTo },
  FI: { run: instruments.initializeFocus, stops: "9" },
  FR: { run: instruments.focusBy },
  FS: move(moves.moveToFlatScreen),
  FT: {
    run: modes.toggle((program, on) => {
      program.focusRelative = on;
    }),
  },
  FW: { run: instruments.turnFilterWheel, at: ({ filters }) => filters > 0 },
  HO: move(moves.moveHome),
  IC: { run: instruments.initializeCoordinates, at: ({ initializes }) => initializes, stops: "6" },
  ID: { run: domes.initializeDome, at: hasDome, stops: "9A" },
  LI: {
    run: modes.toggle((program, on) => {
      program.body.lights = on;
    }),
    at: ({ lights }) => lights,
  },
  LM: { run: modes.setLockMode },
  LP: question(queries.lastMove),
  LS: {
    run: modes.toggle((program, on) => {
      program.lightsSuppressed = on;
    }),
    at: ({ powerPad }) => powerPad,
  },
  NU: always(() => done),
  OF: { run: moves.openListFile },
  ON: question(queries.currentObject),
  OS: { run: instruments.openShutter, at: hasShutter, stops: "69" },
  PD: { run: modes.disablePause, at: guides },
  PE: { run: modes.enablePause, at: guides },
  PM: move(moves.moveToPrevious, "5"),
  PP: { run: domes.findPowerPad, at: ({ powerPad }) => powerPad, stops: "9" },
  QU: { run: modes.quit },
  RC: always(modes.remoteCodes),
  RF: move(moves.moveToListPosition),
  RM: move(moves.moveRelative),
  SD: { run: modes.setDate },
  SF: move(moves.moveToSkyPosition),
  SH: { run: moves.setHome },
  SL: always(modes.sleep),
  SM: { run: queries.sunOrMoon },
  SP: { run: moves.pushPosition },
  ST: { run: modes.setTime },
  TC: { run: modes.toggle((program, on, nowMs) => program.body.mount.setTracking(on, nowMs)) },
  TS: question(queries.telescopeStatus),
  UC: { run: moves.updateCoordinates },
  UI: move(moves.moveToUniformSpot),
  VR: always(queries.version),
  WK: always(modes.wake),
  ZE: move(moves.moveToZenith),
};

/** A command by its name, when there is such a one at the telescope. */
export function commandAt(telescope: Telescope, name: string): Command | undefined {
  const command = Object.hasOwn(moveCommands, name) ? moveCommands[name] : undefined;
  return command && (command.at?.(telescope) ?? true) ? command : undefined;
}
