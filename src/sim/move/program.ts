import { Axis } from "./axis.ts";
import type { Ephemeris, ListFile } from "./files.ts";
import { skyAbove } from "./limits.ts";
import { Mount } from "./mount.ts";
import type { Behaviour } from "./options.ts";
import { type Equatorial, fromGround, type GroundPlace, horizontalOf, type Place } from "./sky.ts";
import { type Telescope, telescopes } from "./telescopes.ts";

const FOCUS_PER_SEC = 500;
/** Home at first: on the meridian, on the celestial equator. */
const FIRST_HOME: GroundPlace = { hourAngleHours: 0, decDeg: 0 };
/** The 31-inch needs so long for its whole shutter; the others have theirs open a little sooner. */
export const SHUTTER_SEC = 60;

/** A place with a name, in J2000 as MOVE has it. */
export interface NamedPosition {
  readonly name: string;
  readonly position: Equatorial;
  /** An object that moved when it was saved: going back means to go by its ephemeris. */
  readonly ephemeris?: Ephemeris;
}

/** What a person standing in the dome would see, and the computer's clock. It outlives the program. */
export interface Body {
  readonly mount: Mount;
  /** Azimuth of the slit in degrees. */
  readonly dome: Axis;
  /** In MOVE's units, which are not published. */
  readonly focus: Axis;
  /** 0: closed, 1: open. */
  readonly shutter: Axis;
  filter: number;
  lights: boolean;
  /** How far the clock of MOVE's computer is ahead. */
  clockSkewMs: number;
}

/** What MOVE keeps in memory. */
export interface Program {
  readonly telescope: Telescope;
  readonly behaviour: Behaviour;
  readonly place: Place;
  readonly body: Body;
  running: boolean;
  asleep: boolean;
  codes: boolean;
  extended: boolean;
  /** Bits per second after BA; undefined: as at the start. */
  baud: number | undefined;
  /** How far the coordinates that it shows are from where the telescope points. */
  pointingError: { readonly raHours: number; readonly decDeg: number };
  lastPosition: NamedPosition | undefined;
  objectName: string;
  /** Sum of the offsets since the last absolute move. */
  offsetsArcsec: { readonly ra: number; readonly dec: number };
  home: GroundPlace;
  /** Previous positions, the latest first. */
  positions: readonly NamedPosition[];
  list: ListFile | undefined;
  ephemerides: readonly Ephemeris[];
  /** The ephemeris of the last move, when it went to one. */
  followed: Ephemeris | undefined;
  domeFollows: boolean;
  /** Sum of the dome's jogs, in degrees to the right. */
  domeJogsDeg: number;
  focusRelative: boolean;
  /** Sum of the relative moves of the focus since the last absolute one. */
  focusSteps: number;
  lightsSuppressed: boolean;
  guiding: Behaviour["guiding"];
  /** Until the deadman closes and sleeps; 0: never. */
  deadmanMs: number;
}

/** A telescope at home, with its dome at it. */
export function newBody(behaviour: Behaviour, place: Place, nowMs: number): Body {
  const telescope = telescopes[behaviour.telescope];
  const home = fromGround(FIRST_HOME, nowMs, place);
  return {
    mount: new Mount(home, nowMs, skyAbove(telescope, behaviour.horizonDeg, place)),
    dome: new Axis(horizontalOf(home, nowMs, place).azDeg, telescope.domeDegPerSec, 360),
    focus: new Axis(0, FOCUS_PER_SEC),
    shutter: new Axis(0, 1 / SHUTTER_SEC),
    filter: 1,
    lights: false,
    clockSkewMs: 0,
  };
}

/** What MOVE remembers right after its start: codes are off, status is short. */
export function newProgram(behaviour: Behaviour, place: Place, body: Body): Program {
  return {
    telescope: telescopes[behaviour.telescope],
    behaviour,
    place,
    body,
    running: true,
    asleep: behaviour.starts === "asleep",
    codes: false,
    extended: false,
    baud: undefined,
    pointingError: { raHours: 0, decDeg: 0 },
    lastPosition: undefined,
    objectName: "",
    offsetsArcsec: { ra: 0, dec: 0 },
    home: FIRST_HOME,
    positions: [],
    list: undefined,
    ephemerides: [],
    followed: undefined,
    domeFollows: true,
    domeJogsDeg: 0,
    focusRelative: false,
    focusSteps: 0,
    lightsSuppressed: false,
    guiding: telescopes[behaviour.telescope].guides ? behaviour.guiding : "off",
    deadmanMs: 0,
  };
}
