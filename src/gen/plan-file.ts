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
 * A set, target or shot of this plan's RoboTarget state by its ids: SET, SET/TARGET or SET/TARGET/SHOT.
 */
export type ObjectPath = string;
/**
 * GUID of an object that RoboTarget has already, where its name is not enough to find it.
 */
export type Guid = string;
/**
 * A time of Voyager's clock, without an offset: YYYY-MM-DDTHH:MM or with seconds.
 */
export type LocalTime = string;
/**
 * A length of time with its unit, or none.
 */
export type DurationOrNone = string;
/**
 * When the place of a dynamic target is computed anew: once, before each goto, or every so often.
 */
export type RobotargetPointingFile =
  | {
      mode: "begin" | "goto" | "interval";
      every?: Duration;
      /**
       * Point again as soon as possible after the interval.
       */
      realign?: boolean;
      /**
       * Plate solve when pointing again.
       */
      plateSolve?: boolean;
    }
  | string;
/**
 * A length of time with its unit.
 */
export type Duration = string;
/**
 * Two numbers of hours, [from, to], where either can be none; or none.
 *
 * @minItems 2
 * @maxItems 2
 */
export type HourAngleLimits = [number | string, number | string] | string;
/**
 * A date of Voyager's clock: YYYY-MM-DD.
 */
export type LocalDate = string;
/**
 * A time of day of Voyager's clock: HH:MM or HH:MM:SS.
 */
export type LocalTimeOfDay = string;
export type RangeOrNoneFile =
  | {
      min?: number;
      max?: number;
    }
  | string;
/**
 * The target is taken once, at this time.
 */
export type RobotargetOneShotFile =
  | {
      at: LocalTime;
      early?: Duration;
    }
  | string;
/**
 * The target is taken in these intervals only, of 12 hours at most each.
 */
export type RobotargetPresetIntervalsFile =
  | {
      /**
       * @minItems 1
       * @maxItems 1000
       */
      intervals: [
        {
          from: LocalTime;
          to: LocalTime;
          enabled?: boolean;
        },
        ...{
          from: LocalTime;
          to: LocalTime;
          enabled?: boolean;
        }[]
      ];
      early?: Duration;
      /**
       * Progress begins anew with each interval.
       */
      resetProgress?: boolean;
    }
  | string;
/**
 * HH:MM in the site's zone, ISO 8601 with an offset, or a sky event such as astronomical-dusk + 30m or transit(m31) - 1h.
 */
export type Time = string;
/**
 * Two numbers of hours: [from, to].
 *
 * @minItems 2
 * @maxItems 2
 */
export type HourAnglePair = [number, number];
/**
 * Make the database hold what the plan says under robotarget.
 */
export type SyncFile = {
  /**
   * Remove objects of this plan that it does not name any more, unless shots of them are done.
   */
  prune?: boolean;
  /**
   * Take over hand-made objects that have the names of the plan's.
   */
  adopt?: boolean;
} | null;
/**
 * A set, target or shot of this plan by its ids, or { setTag: TAG }.
 */
export type ObjectOrTagFile =
  | string
  | {
      /**
       * Tag of sets, in all profiles.
       */
      setTag: string;
    };
/**
 * Watch RoboTarget work: until its objects have made this progress, until it is idle, or until the step's own until.
 */
export type WatchFile = {
  /**
   * Sets and targets of the plan that progress is about; all targets when absent.
   *
   * @minItems 1
   */
  objects?: [SetOrTargetPath, ...SetOrTargetPath[]];
  /**
   * Percent of the shots, of each object, that ends the step.
   */
  progress?: number;
  idle?: Duration;
  every?: Duration;
} | null;
/**
 * A set or target of this plan's RoboTarget state by its ids: SET or SET/TARGET.
 */
export type SetOrTargetPath = string;
/**
 * Abort the running sequence if it is of this set or target of the plan, or of this tag; all: RoboTarget's whole action.
 */
export type AbortFile =
  | string
  | {
      all?: true;
      setTag?: string;
      targetTag?: string;
    };
/**
 * Write down what RoboTarget did: runs, sessions, errors, shots. Kept in the run's folder.
 */
export type ReportFile = {
  /**
   * How many days back.
   */
  days?: number;
  /**
   * Fetch a JPEG of each shot, so many at most.
   */
  images?: number;
} | null;
/**
 * This verb takes no value.
 */
export type None = {} | null;
/**
 * Point at a target (its id) and track it.
 */
export type GotoFile =
  | string
  | {
      target: string;
      /**
       * The telescope focuses and calibrates by itself first.
       */
      oneClick?: boolean;
    };
/**
 * auto: on the stars. infinity: where the telescope knows it to be. Or by single steps.
 */
export type FocusFile =
  | string
  | {
      steps: number;
      direction: "near" | "far";
    };
/**
 * Take photos.
 */
export type PhotoFile = {
  camera?: "tele" | "wide";
  count?: number;
} | null;
/**
 * Switch the ring light.
 */
export type DwarfRingLight = "on" | "off";
/**
 * Switch the power indicator.
 */
export type DwarfIndicator = "on" | "off";
/**
 * A time to the minute, ISO 8601 with an offset.
 */
export type Minute = string;
/**
 * Fetch files of the stacks of the lane's target into the run's folder.
 */
export type DownloadFile = {
  /**
   * pictures: the telescope's own stacks. frames: every exposure.
   */
  files?: "pictures" | "frames" | "all";
  since?: Duration;
} | null;
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
 * Track the Sun or the Moon by its picture.
 */
export type DwarfTrack = "sun" | "moon";

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
  dynamic?: DynamicObjectFile;
}
/**
 * A moving object that RoboTarget itself finds the place of. Only RoboTarget can point at it, unless ra and dec are given, too.
 */
export interface DynamicObjectFile {
  type: "comet" | "asteroid" | "planet" | "dynasearch";
  /**
   * What Voyager finds the object by.
   */
  key: string;
  /**
   * What the object is called; for people only.
   */
  name?: string;
}
export interface RobotargetStateFile {
  /**
   * Objects whose id in this plan has changed, as OLD: NEW, so that they stay what they are in the database. Keep an entry as long as the object lives.
   */
  moved?: {
    [k: string]: ObjectPath;
  };
  sets: {
    [k: string]: RobotargetSetFile;
  };
}
/**
 * A set. What is not stated keeps the server's value; a new set is enabled.
 */
export interface RobotargetSetFile {
  name: string;
  guid?: Guid;
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
/**
 * A target. What is not stated keeps the server's value; a new target is enabled and of normal priority, without constraints.
 */
export interface RobotargetTargetFile {
  guid?: Guid;
  /**
   * Name of the base sequence.
   */
  sequence: string;
  priority?: "very-low" | "low" | "normal" | "high" | "first";
  /**
   * How often the shots are repeated as a group; none: not at all.
   */
  repeat?: number | string;
  enabled?: boolean;
  tag?: string;
  note?: string;
  created?: LocalTime;
  overrides?: RobotargetOverridesFile;
  constraints?: RobotargetConstraintsFile;
  /**
   * By id. New ones are appended in this order.
   */
  shots: {
    [k: string]: RobotargetShotFile;
  };
}
/**
 * What the target does otherwise than its base sequence. none: as the base sequence says.
 */
export interface RobotargetOverridesFile {
  /**
   * Set point of the cooling in degrees Celsius, where the base sequence cools.
   */
  cooling?: number | string;
  waitBetweenShots?: DurationOrNone;
  guideExposure?: DurationOrNone;
  /**
   * Steps added to the final focus position (RoboFire).
   */
  focusOffset?: number | string;
  /**
   * The running exposure is finished when the time is up.
   */
  finishExposure?: boolean;
  pointing?: RobotargetPointingFile;
}
/**
 * When RoboTarget's scheduler may take the target. A constraint that is not stated stays as it is; one that is stated is stated whole; none switches it off.
 */
export interface RobotargetConstraintsFile {
  /**
   * Degrees.
   */
  altitude?:
    | {
        min: number;
      }
    | string;
  /**
   * Sky quality in magnitudes per square second of arc.
   */
  sqm?:
    | {
        min: number;
      }
    | string;
  hourAngle?: HourAngleLimits;
  /**
   * First and last date on which a session may start.
   */
  dates?:
    | {
        from?: LocalDate;
        to?: LocalDate;
      }
    | string;
  /**
   * Times of day between which a session may start; over midnight when from is after to.
   */
  times?:
    | {
        from?: LocalTimeOfDay;
        to?: LocalTimeOfDay;
      }
    | string;
  airmass?: RangeOrNoneFile;
  /**
   * Pixels: a session ends when a shot's stars are larger.
   */
  hfd?:
    | {
        max: number;
      }
    | string;
  timePerNight?: DurationOrNone;
  timePerSequence?: DurationOrNone;
  moon?: RobotargetMoonFile;
  oneShot?: RobotargetOneShotFile;
  presetIntervals?: RobotargetPresetIntervalsFile;
}
/**
 * Each stated, or switched off, on its own: down, phase, distance, lorentzian.
 */
export interface RobotargetMoonFile {
  down?: boolean;
  /**
   * Whole percent.
   */
  phase?:
    | {
        min?: number;
        /**
         * With min: the Moon must be up, too.
         */
        andMoonUp?: boolean;
        max?: number;
        /**
         * With max: or the Moon is down.
         */
        orMoonDown?: boolean;
      }
    | string;
  /**
   * Degrees.
   */
  distance?:
    | {
        min: number;
        /**
         * Or the Moon is down.
         */
        orMoonDown?: boolean;
      }
    | string;
  /**
   * Distance from the Moon by its age, after a Lorentzian profile.
   */
  lorentzian?:
    | {
        profile: "broad-band" | "narrow-band" | "free";
        /**
         * Or the Moon is down.
         */
        orMoonDown?: boolean;
      }
    | string;
}
/**
 * A slot of shots. What is not stated keeps the server's value; a new one is enabled, of lights, unbinned.
 */
export interface RobotargetShotFile {
  /**
   * Name of the filter in the profile. Left out where the profile has none.
   */
  filter?: string;
  exposure: Duration;
  count: number;
  binning?: number;
  /**
   * As the camera counts it.
   */
  gain?: number;
  /**
   * As the camera counts it.
   */
  offset?: number;
  /**
   * Name of the readout mode in the profile, or its index.
   */
  readoutMode?: string | number;
  /**
   * Name of the speed in the profile, or its index.
   */
  speed?: string | number;
  type?: "light" | "bias" | "dark" | "flat";
  /**
   * Added to the names of its files.
   */
  label?: string;
  /**
   * Place among the target's shots. As RoboTarget has it when absent.
   */
  order?: number;
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
  sync?: SyncFile;
  enable?: ObjectOrTagFile;
  disable?: ObjectOrTagFile;
  watch?: WatchFile;
  abort?: AbortFile;
  report?: ReportFile;
  calibrate?: None;
  goto?: GotoFile;
  camera?: CameraFile;
  stack?: StackFile;
  goLive?: None;
  focus?: FocusFile;
  polarAlign?: None;
  darks?: DarksFile;
  photo?: PhotoFile;
  burst?: BurstFile;
  record?: RecordFile;
  timelapse?: TimelapseFile;
  panorama?: PanoramaFile;
  move?: MoveFile;
  ringLight?: DwarfRingLight;
  indicator?: DwarfIndicator;
  lock?: None;
  unlock?: None;
  schedule?: ScheduleFile;
  download?: DownloadFile;
  powerOff?: None;
  reboot?: None;
  wake?: None;
  slew?: SlewFile;
  track?: DwarfTrack | TrackFile;
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
export interface RangeFile {
  min?: number;
  max?: number;
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
 * Set parameters of a camera. What is absent is left as it is.
 */
export interface CameraFile {
  camera?: "tele" | "wide";
  exposure?: Duration;
  gain?: number;
  filter?: "vis" | "astro" | "duo-band";
  binning?: "4k" | "2k";
  format?: "fits" | "tiff";
  /**
   * As the phone app shows it.
   */
  brightness?: number;
  /**
   * As the phone app shows it.
   */
  contrast?: number;
  /**
   * As the phone app shows it.
   */
  saturation?: number;
  /**
   * As the phone app shows it.
   */
  hue?: number;
  /**
   * As the phone app shows it.
   */
  sharpness?: number;
  /**
   * auto, a scene (incandescent, warm-fluorescent, fluorescent, sun, cloud, shade, twilight), or a colour temperature in hundreds of kelvin.
   */
  whiteBalance?: string;
}
/**
 * Take frames of the current target and stack them on the telescope.
 */
export interface StackFile {
  camera?: "tele" | "wide";
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
  /**
   * require: see first that darks fit. ask: let the telescope refuse. continue: go on without darks that fit.
   */
  darks?: "require" | "ask" | "continue";
}
/**
 * Take darks unless there are some that fit, list all, or delete those that fit.
 */
export interface DarksFile {
  action?: "take" | "list" | "delete";
  camera?: "tele" | "wide";
  exposure?: Duration;
  /**
   * Darks exist for gains from 30 to 150.
   */
  gain?: number;
  binning?: "4k" | "2k";
  frames?: number;
  /**
   * Take them also when there are some that fit.
   */
  again?: boolean;
}
/**
 * Take a burst of photos.
 */
export interface BurstFile {
  camera?: "tele" | "wide";
  count:
    | 3
    | 5
    | 10
    | 15
    | 20
    | 30
    | 40
    | 50
    | 60
    | 70
    | 80
    | 90
    | 100
    | 120
    | 150
    | 200
    | 300
    | 400
    | 500
    | 600
    | 700
    | 900
    | 1000;
}
/**
 * Record a video for a time.
 */
export interface RecordFile {
  camera?: "tele" | "wide";
  duration: Duration;
}
/**
 * Take a time lapse for a time.
 */
export interface TimelapseFile {
  camera?: "tele" | "wide";
  interval: Duration;
  duration: Duration;
}
/**
 * Take a panorama of rows and columns of photos.
 */
export interface PanoramaFile {
  rows: number;
  columns: number;
}
/**
 * Move both axes for a time, as with the joystick. Never repeated without a person's word.
 */
export interface MoveFile {
  /**
   * Degrees: 0 moves the view to the right, 90 up.
   */
  angle: number;
  /**
   * Part of the fastest.
   */
  speed?: number;
  duration: Duration;
}
/**
 * Read or cancel what the telescope is to do by itself; sync (experimental) makes it what the plan says.
 */
export interface ScheduleFile {
  action: "list" | "get" | "cancel" | "delete" | "sync";
  /**
   * As the telescope lists it. With sync: a name of your own, from which the telescope's is made.
   */
  id?: string;
  /**
   * With sync: what the telescope is to do, in order. None: nothing, and the schedule is cancelled.
   *
   * @maxItems 100
   */
  tasks?: ScheduleTaskFile[];
  /**
   * With sync: the telescope calibrates by itself first.
   */
  calibrate?: boolean;
  /**
   * With sync: the telescope focuses by itself first.
   */
  focus?: boolean;
  /**
   * With sync: other schedules for the same time may be lost.
   */
  replace?: boolean;
}
export interface ScheduleTaskFile {
  /**
   * Id of a target with coordinates.
   */
  target: string;
  start: Minute;
  end: Minute;
  exposure: Duration;
  gain: number;
  filter?: "vis" | "astro" | "duo-band";
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
