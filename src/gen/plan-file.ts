// Generated from schemas/plan.schema.json by schemas/generate.mjs. Do not edit: run `npm run gen`.

/**
 * Lower-case letters, digits and hyphens, not digits alone, 63 at most.
 */
export type Id = string;
/**
 * J2000 right ascension: HH:MM:SS.s, or decimal hours in [0, 24).
 */
export type RightAscension = string | number;
/**
 * J2000 declination: +DD:MM:SS.s, or decimal degrees in [-90, 90].
 */
export type Declination = string | number;
/**
 * Two numbers of hours: [from, to].
 *
 * @minItems 2
 * @maxItems 2
 */
export type HourAnglePair = [number, number];
/**
 * A length of time with its unit.
 */
export type Duration = string;
/**
 * HH:MM in the site's zone, ISO 8601 with an offset, or a sky event such as astronomical-dusk + 30m or transit(m31) - 1h.
 */
export type Time = string;
/**
 * This verb takes no value.
 */
export type None = {} | null;
/**
 * Point at a target and track it: its id.
 */
export type DwarfGoto = string;
/**
 * Slew to a target (its id), or to an altitude and azimuth.
 */
export type SlewFile =
  | string
  | {
      target?: string;
      /**
       * Degrees.
       */
      altitude?: number;
      /**
       * Degrees, from north through east.
       */
      azimuth?: number;
    };

/**
 * An observing plan: targets, what RoboTarget's database must hold, and the lanes of one night.
 */
export interface PlanFile {
  /**
   * Version of the plan format.
   */
  nightplan: 1;
  name: Id;
  /**
   * One line for people.
   */
  summary?: string;
  /**
   * Places on the sky, by id.
   */
  targets?: {
    [k: string]: TargetFile;
  };
  /**
   * What RoboTarget's database must hold, by device. Nothing else in it is touched.
   */
  robotarget?: {
    [k: string]: RobotargetStateFile;
  };
  night: NightFile;
}
export interface TargetFile {
  /**
   * Name shown to people and sent to devices. The id when absent.
   */
  name?: string;
  ra?: RightAscension;
  dec?: Declination;
  /**
   * Position angle in degrees, east of north.
   */
  pa?: number;
  /**
   * A body of the solar system, instead of coordinates.
   */
  body?: "mercury" | "venus" | "mars" | "jupiter" | "saturn" | "uranus" | "neptune" | "moon" | "sun";
}
export interface RobotargetStateFile {
  sets: {
    [k: string]: RobotargetSetFile;
  };
}
export interface RobotargetSetFile {
  name: string;
  /**
   * Voyager profile, with its extension. The device's profile when absent.
   */
  profile?: string;
  tag?: string;
  note?: string;
  enabled?: boolean;
  /**
   * By target id of this plan.
   */
  targets: {
    [k: string]: RobotargetTargetFile;
  };
}
export interface RobotargetTargetFile {
  /**
   * Name of the base sequence.
   */
  sequence: string;
  priority?: "very-low" | "low" | "normal" | "high" | "first";
  /**
   * How often the shots are repeated.
   */
  repeat?: number;
  enabled?: boolean;
  tag?: string;
  note?: string;
  constraints?: RobotargetConstraintsFile;
  /**
   * By id, in order.
   */
  shots: {
    [k: string]: RobotargetShotFile;
  };
}
export interface RobotargetConstraintsFile {
  altitude?: {
    min: number;
  };
  hourAngle?: HourAnglePair;
  airmass?: RangeFile;
  hfd?: {
    max: number;
  };
  moon?: {
    down?: boolean;
    phase?: RangeFile;
    /**
     * Degrees.
     */
    distance?: {
      min: number;
    };
  };
}
export interface RangeFile {
  min?: number;
  max?: number;
}
export interface RobotargetShotFile {
  /**
   * Name of the filter in the profile.
   */
  filter: string;
  exposure: Duration;
  count: number;
  binning?: number;
  gain?: number;
  offset?: number;
  type?: "light" | "bias" | "dark" | "flat";
  label?: string;
  enabled?: boolean;
}
export interface NightFile {
  starts?: Time;
  ends?: Time;
  /**
   * Steps in order, by device. Lanes run side by side.
   */
  lanes: {
    /**
     * @minItems 1
     */
    [k: string]: [StepFile, ...StepFile[]];
  };
}
/**
 * One thing to get done: exactly one verb, and how to go about it.
 */
export interface StepFile {
  id?: Id;
  when?: WhenFile;
  until?: UntilFile;
  /**
   * Ids of steps that must be done first, in any lane.
   *
   * @minItems 1
   */
  needs?: [string, ...string[]];
  /**
   * stop: the lane ends here, made safe. skip: the step counts as skipped and the lane goes on. continue: the step counts as failed and the lane goes on as if it had been done.
   */
  onFailure?: "stop" | "skip" | "continue";
  /**
   * What to do when the step fails in a way that allows another try.
   */
  retry?: {
    /**
     * Tries in all, the first included.
     */
    attempts: number;
    backoff?: Duration;
  };
  timeout?: Duration;
  sync?: None;
  calibrate?: None;
  goto?: DwarfGoto;
  camera?: CameraFile;
  stack?: StackFile;
  goLive?: None;
  wake?: None;
  slew?: SlewFile;
  track?: TrackFile;
  offset?: OffsetFile;
  sleep?: None;
}
/**
 * The step waits until all of this holds, and is skipped when it can no longer hold tonight. Checked again right before the command is sent.
 */
export interface WhenFile {
  /**
   * Id of the target that the sky conditions are about. The step's own target, or the last one pointed at in the lane, when absent.
   */
  target?: string;
  after?: Time;
  before?: Time;
  altitude?: RangeFile;
  /**
   * The target is above the site's horizon file.
   */
  aboveHorizon?: true;
  hourAngle?: HourAnglePair;
  /**
   * Airmass of the target (Pickering 2002).
   */
  airmass?: {
    max: number;
  };
  sunAltitude?: RangeFile;
  moonAltitude?: RangeFile;
  moonIllumination?: RangeFile;
  moonSeparation?: RangeFile;
}
/**
 * The step ends, and counts as done, as soon as any of this holds.
 */
export interface UntilFile {
  /**
   * As in when.
   */
  target?: string;
  time?: Time;
  /**
   * Altitude of the target in degrees.
   */
  altitude?: {
    below?: number;
    above?: number;
  };
  /**
   * Hour angle of the target in hours.
   */
  hourAngle?: {
    above: number;
  };
  /**
   * Altitude of the Sun in degrees.
   */
  sunAltitude?: {
    above: number;
  };
  /**
   * Altitude of the Moon in degrees.
   */
  moonAltitude?: {
    above: number;
  };
}
/**
 * Set parameters of the tele camera. What is absent is left as it is.
 */
export interface CameraFile {
  exposure?: Duration;
  gain?: number;
  filter?: "vis" | "astro" | "duo-band";
  binning?: "4k" | "2k";
  format?: "fits" | "tiff";
}
/**
 * Take frames of the current target with the tele camera and stack them on the telescope.
 */
export interface StackFile {
  exposure: Duration;
  gain: number;
  filter?: "vis" | "astro" | "duo-band";
  /**
   * 4k is unbinned, 2k is 2 by 2.
   */
  binning?: "4k" | "2k";
  format?: "fits" | "tiff";
  /**
   * Frames to take.
   */
  frames: number;
}
/**
 * Sidereal tracking on or off, and rates on top of it.
 */
export interface TrackFile {
  sidereal?: boolean;
  rates?: {
    /**
     * Seconds of time per hour, -240 to 240.
     */
    ra: number;
    /**
     * Seconds of arc per hour, -3600 to 3600.
     */
    dec: number;
  };
}
/**
 * Move relative to where the telescope points, in seconds of arc. Never repeated without a person's word.
 */
export interface OffsetFile {
  ra: number;
  dec: number;
}
