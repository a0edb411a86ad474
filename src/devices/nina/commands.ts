/** One request that N.I.N.A. answers. */
export interface Command {
  /** Below /v2/api/. */
  readonly path: string;
  /** As in "could not start the slew". */
  readonly doing: string;
  /** It brings something about: when its answer is lost, nobody knows whether it did. All are GET all the same. */
  readonly acts: boolean;
}

const reads = (path: string, what: string): Command => ({ path, doing: `tell ${what}`, acts: false });
const acts = (path: string, doing: string): Command => ({ path, doing, acts: true });

/** The requests that are used, of Advanced API version 2. */
export const commands = {
  version: reads("version", "the version of its plugin Advanced API"),
  ninaVersion: reads("version/nina", "its version"),
  applicationStart: reads("application-start", "when it was started"),
  eventHistory: reads("event-history", "what has happened"),
  equipment: reads("equipment/info", "how its equipment is"),
  mount: reads("equipment/mount/info", "how its mount is"),
  camera: reads("equipment/camera/info", "how its camera is"),
  safetyMonitor: reads("equipment/safetymonitor/info", "whether it is safe"),
  weather: reads("equipment/weather/info", "the weather"),
  imageHistory: reads("image-history", "how many pictures it has taken"),
  sequenceState: reads("sequence/state", "how its sequence is"),
  sequences: reads("sequence/list-available", "which sequences it has"),
  slew: acts("equipment/mount/slew", "start the slew"),
  stopSlew: acts("equipment/mount/slew/stop", "stop the slew"),
  park: acts("equipment/mount/park", "park the mount"),
  unpark: acts("equipment/mount/unpark", "unpark the mount"),
  capture: acts("equipment/camera/capture", "start the exposure"),
  abortExposure: acts("equipment/camera/abort-exposure", "abort the exposure"),
  loadSequence: acts("sequence/load", "load the sequence"),
  startSequence: acts("sequence/start", "start the sequence"),
  stopSequence: acts("sequence/stop", "stop the sequence"),
  skip: acts("sequence/skip", "skip a part of the sequence"),
} as const satisfies Readonly<Record<string, Command>>;
