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
 * init: initialize the focus axis. Or { to: POSITION }, { by: STEPS }, { mode: absolute or relative }.
 */
export type MoveFocusFile =
  | string
  | {
      /**
       * Position in MOVE's units.
       */
      to?: number;
      /**
       * Steps in MOVE's units. Never repeated without a person's word.
       */
      by?: number;
      /**
       * MOVE's focus mode.
       */
      mode?: "absolute" | "relative";
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
 * Slew to a target (its id), an altitude and azimuth, a place of the telescope, or something that MOVE has a number for.
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
      /**
       * A place that MOVE knows.
       */
      place?: "zenith" | "home" | "flat-screen" | "uniform-spot";
      /**
       * Number of an ephemeris that was opened: where its object is now.
       */
      ephemeris?: number;
      /**
       * Number of an entry in the open observing list.
       */
      entry?: number;
      /**
       * Number of a sky position in the open observing list.
       */
      sky?: number;
      /**
       * Number on MOVE's stack of previous positions, which shifts with every move.
       */
      position?: number;
    };
/**
 * Slew N.I.N.A.'s mount to a target (its id). Refused while a sequence runs there.
 */
export type NinaSlewFile =
  | string
  | {
      target: string;
      /**
       * Centre it by plate solving.
       */
      center?: boolean;
      /**
       * Centre it, and turn the rotator to the position angle (pa) of the target.
       */
      rotate?: boolean;
    };
/**
 * Track the Sun or the Moon by its picture.
 */
export type DwarfTrack = "sun" | "moon";
/**
 * Go round targets: for each, slew, settle, then stay at each position of a dither pattern, and back to the target. One step for each target and round.
 */
export type VisitFile = MoveVisit;
/**
 * Wait for a length of time (30s, 2h30m), or for a trigger.
 */
export type WaitFile =
  | string
  | {
      trigger: TriggerFile;
    };
/**
 * Position of the filter wheel, a whole number.
 */
export type MoveFilter = number;
/**
 * open or close; at the 31-inch with the seconds that its motor runs: { action: open, seconds: 60 }.
 */
export type ShutterFile =
  | string
  | {
      action: "open" | "close";
      /**
       * How long the motor runs; only the 31-inch takes it.
       */
      seconds: number;
    };
/**
 * Open an ephemeris file that MOVE's computer has, { open: FILE }, or delete all ephemerides.
 */
export type EphemerisFile =
  | string
  | {
      open: MoveFileName;
    };
/**
 * Name of a file as MOVE's computer has it: letters, digits and signs of ASCII, no quotes.
 */
export type MoveFileName = string;
/**
 * Open an observing list that MOVE's computer has, { open: FILE }, or close it.
 */
export type ListFile =
  | string
  | {
      open: MoveFileName;
    };
/**
 * Guiding: break the lock, pause, or go on after a pause.
 */
export type MoveGuide = "break-lock" | "pause" | "resume";
/**
 * save: put the coordinates on the stack of previous positions. set-home: home is here from now on. update: the coordinates become those of the last place moved to. initialize: initialize the coordinates. Never repeated without a person's word.
 */
export type MovePosition = "save" | "set-home" | "update" | "initialize";
/**
 * Load, start or stop N.I.N.A.'s advanced sequence, or skip a part of it.
 */
export type SequenceFile = ("start" | "stop") | SequenceActionFile;
/**
 * Park the mount; off unparks it. Refused while a sequence runs there.
 */
export type ParkFile = ("on" | "off") | None;
/**
 * Point at each new target that another device (its name) works on by itself, until it waits or stops.
 */
export type FollowFile =
  | string
  | {
      /**
       * Name of a device of the kind nina.
       */
      source: string;
      each?: EachTargetFile;
      /**
       * What ends it once a target was there: the source waits or stops, or only that it stops.
       */
      ends?: "wait" | "stop";
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
  focus?: FocusFile | MoveFocusFile;
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
  slew?: SlewFile | NinaSlewFile;
  track?: DwarfTrack | TrackFile;
  offset?: OffsetFile;
  visit?: VisitFile;
  wait?: WaitFile;
  filter?: MoveFilter;
  dome?: DomeFile;
  shutter?: ShutterFile;
  ephemeris?: EphemerisFile;
  list?: ListFile;
  guide?: MoveGuide;
  clock?: ClockFile;
  position?: MovePosition;
  raw?: RawFile;
  sleep?: None;
  await?: AwaitFile;
  sequence?: SequenceFile;
  capture?: CaptureFile;
  park?: ParkFile;
  status?: None;
  follow?: FollowFile;
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
 * Sidereal tracking on or off, rates on top of it, and what the coordinates are locked to.
 */
export interface TrackFile {
  sidereal?: boolean;
  /**
   * Rates against the stars: as numbers, or those of a target that is a body of the solar system, as they are when the step runs.
   */
  rates?: {
    /**
     * Seconds of time per hour, -240 to 240, east positive.
     */
    ra?: number;
    /**
     * Seconds of arc per hour, -3600 to 3600, north positive.
     */
    dec?: number;
    /**
     * Id of a target that is a body of the solar system.
     */
    of?: string;
  };
  /**
   * MOVE's lock mode.
   */
  lock?: "off" | "sidereal" | "track";
}
/**
 * Move relative to where the telescope points, in seconds of arc. Never repeated without a person's word.
 */
export interface OffsetFile {
  ra: number;
  dec: number;
}
export interface MoveVisit {
  target?: string;
  /**
   * Ids of targets, in the order of a round.
   *
   * @minItems 1
   * @maxItems 1000
   */
  targets?: [string, ...string[]];
  /**
   * How often each target is visited. When absent: as often as there is time before an until with a time, sunAltitude or moonAltitude; else once.
   */
  times?: number;
  /**
   * rounds: all targets once, then again. target-by-target: each target as often as times says, then the next.
   */
  order?: "rounds" | "target-by-target";
  /**
   * A visit whose when does not hold yet. wait: it waits. skip: it is left out while another target of this step can be visited.
   */
  ifNotYet?: "wait" | "skip";
  settle?: Duration;
  dither?: DitherFile;
  dwell?: Duration;
  trigger?: TriggerFile;
}
/**
 * Positions around the target, in seconds of arc: a shape with its step, or offsets.
 */
export interface DitherFile {
  /**
   * box: the target, then the corners of a square around it. cross: the target, then one step to each side. ring: six positions around the target.
   */
  shape?: "box" | "cross" | "ring";
  /**
   * From the target to a side of the square, an end of the cross, the ring.
   */
  step?: number;
  /**
   * [right ascension, declination] of each position, counted from the target.
   *
   * @minItems 1
   * @maxItems 100
   */
  offsets?: [[number, number], ...[number, number][]];
}
/**
 * Something outside of the lane that is waited for: a file, a command, or a step of another lane.
 */
export interface TriggerFile {
  /**
   * A file that appears or changes; relative to the observatory file. $target and $round stand for the visit's own.
   */
  file?: string;
  /**
   * A command of the observatory file's commands that ends with exit code 0.
   */
  command?: string;
  /**
   * Id of a step of another lane that ends.
   */
  step?: string;
  /**
   * How that step must end.
   */
  outcome?: "any" | "done";
  timeout?: Duration;
}
/**
 * What the dome is to do; several things are done in the order of this list.
 */
export interface DomeFile {
  /**
   * Find the dome's zero.
   */
  init?: true;
  /**
   * Turn the dome to its power pad.
   */
  powerPad?: true;
  /**
   * The dome follows the telescope.
   */
  follow?: boolean;
  /**
   * Turn the dome by degrees, to the right when positive. Never repeated without a person's word.
   */
  jog?: number;
  /**
   * The dome's lights.
   */
  lights?: boolean;
  /**
   * Keep the lights off during moves.
   */
  suppressLights?: boolean;
}
/**
 * Set MOVE's clock from this computer's, at the moment of sending.
 */
export interface ClockFile {
  set?: "both" | "date" | "time";
  /**
   * What MOVE's clock shows at this site: UTC, or the site's own time. MOVE's document does not say.
   */
  zone: "utc" | "site";
}
/**
 * Any command of MOVE but QU and FC, for what has no verb. Never repeated without a person's word.
 */
export interface RawFile {
  /**
   * Two capital letters.
   */
  command: string;
  /**
   * Every argument by its name in docs/move.md, in its unit.
   */
  args?: {
    [k: string]: number | string;
  };
  /**
   * Why no verb does; kept in the journal.
   */
  reason: string;
}
/**
 * Wait until N.I.N.A. says this. The topics are those of its Target Scheduler (wait-start, new-target-start, target-start) and of its sequencer.
 */
export interface AwaitFile {
  /**
   * wait-start also holds when it waits already, sequence-finished when no sequence runs, and new-target-start with a target or project when it is there already. The others mean the next time.
   */
  topic?:
    | "wait-start"
    | "new-target-start"
    | "target-start"
    | "image-save"
    | "sequence-starting"
    | "sequence-finished";
  /**
   * Name of the target as N.I.N.A. has it, in any case.
   */
  target?: string;
  /**
   * Name of the Target Scheduler project, in any case.
   */
  project?: string;
  /**
   * Text of a Send WebSocket Event instruction in the sequence.
   */
  text?: string;
}
export interface SequenceActionFile {
  /**
   * Name of a sequence in N.I.N.A.'s sequence folder, without its extension.
   */
  load?: string;
  /**
   * unchecked: start it also when N.I.N.A.'s own validation complains.
   */
  start?: "checked" | "unchecked";
  skip?: "current-items" | "to-imaging" | "to-end";
}
/**
 * Take exposures with the filter and binning that are set. Refused while a sequence runs there.
 */
export interface CaptureFile {
  exposure: Duration;
  count?: number;
  /**
   * The camera's own when absent. N.I.N.A. cannot be told a gain of 0.
   */
  gain?: number;
  type?: "light" | "dark" | "bias" | "flat" | "snapshot";
}
/**
 * What must hold for a target before it is pointed at. It is waited for as long as the source works on this target.
 */
export interface EachTargetFile {
  altitude?: RangeFile;
  /**
   * The target is above the site's horizon file.
   */
  aboveHorizon?: true;
  hourAngle?: HourAnglePair;
  moonSeparation?: RangeFile;
}
