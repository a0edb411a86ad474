// Generated from schemas/observatory.schema.json by schemas/generate.mjs. Do not edit: run `npm run gen`.

/**
 * A length of time with its unit.
 */
export type Duration = string;
/**
 * Lower-case letters, digits and hyphens, not digits alone, 63 at most.
 */
export type Id = string;

/**
 * The site and its devices. One file for each machine. Never holds a secret, only where to find it.
 */
export interface ObservatoryFile {
  /**
   * Version of this format.
   */
  observatory: 1;
  site: SiteFile;
  devices: {
    [k: string]: DeviceFile;
  };
  /**
   * Programs of this machine that plans may wait for, by name: each a list of the program and its arguments, run without a shell. $target and $round stand for the visit's own.
   */
  commands?: {
    /**
     * @minItems 1
     * @maxItems 100
     */
    [k: string]: [string, ...string[]];
  };
  safety?: SafetyFile;
  serve?: ServeFile;
}
export interface SiteFile {
  name?: string;
  /**
   * Degrees, north positive.
   */
  latitude: number;
  /**
   * Degrees, east positive.
   */
  longitude: number;
  /**
   * Metres above sea level.
   */
  elevation: number;
  /**
   * IANA time zone, such as America/Phoenix.
   */
  zone: string;
  /**
   * File of azimuth and altitude pairs in degrees, one pair a line, relative to this file.
   */
  horizon?: string;
}
export interface DeviceFile {
  /**
   * Family of the device.
   */
  kind: {
    [k: string]: unknown;
  };
}
/**
 * What must say that it is safe. All sources must; while one does not, or says nothing, lanes are held and their devices at rest.
 */
export interface SafetyFile {
  settle?: Duration;
  /**
   * Devices whose lanes are held. All when absent.
   *
   * @minItems 1
   */
  lanes?: [string, ...string[]];
  sources: {
    [k: string]: SafetySourceFile;
  };
}
/**
 * One source: nina, alpaca, file or command says where it is.
 */
export interface SafetySourceFile {
  /**
   * Name of a device of kind nina: its safety monitor, and its weather limits.
   */
  nina?: string;
  /**
   * Address of an ASCOM Alpaca safety monitor: http://HOST:11111/api/v1/safetymonitor/0.
   */
  alpaca?: string;
  /**
   * A file that a weather program writes again and again; relative to this file.
   */
  file?: string;
  /**
   * A command of commands: exit code 0 is safe. It gets 5 s.
   */
  command?: string;
  /**
   * Of the file. boltwood: the one-line format. text: it begins with safe or unsafe.
   */
  format?: "boltwood" | "text";
  /**
   * IANA time zone of the computer that writes a boltwood file. The site's when absent.
   */
  zone?: string;
  /**
   * What of a boltwood file is not looked at, such as wind where no probe is fitted.
   */
  ignore?: ("clouds" | "wind" | "rain")[];
  every?: Duration;
  maxAge?: Duration;
}
/**
 * The local server of `run --serve` and `serve`: messages, and who may do what.
 */
export interface ServeFile {
  /**
   * HOST:PORT, or one of the two. 127.0.0.1:8190 when absent; 0.0.0.0 is the whole network.
   */
  address?: string;
  /**
   * Names of this computer in the network by which clients call it, such as obs-pc.local. Its own host name always counts.
   */
  names?: string[];
  /**
   * own: messages are from nightplan. target-scheduler: they carry the name and id of Target Scheduler.
   */
  compat?: "own" | "target-scheduler";
  token?: SecretFile;
}
/**
 * Where a secret is: an environment variable, or a file that only its owner can read.
 */
export interface SecretFile {
  env?: string;
  file?: string;
}
export interface DegreesRangeFile {
  min?: number;
  max?: number;
}
/**
 * Voyager's application server with RoboTarget.
 */
export interface RobotargetDeviceFile {
  kind: "robotarget";
  /**
   * tcp://HOST:5950, or ws://HOST:5950 for the same over WebSocket.
   */
  address: string;
  /**
   * Voyager profile that new sets belong to, with its extension.
   */
  profile: string;
  user?: SecretFile;
  password?: SecretFile;
  sharedSecret: SecretFile;
  macKey: SecretFile;
  macWords: SecretFile;
  /**
   * What stands between the parts of a MAC: one text for all gaps, or one for each of the three.
   */
  macSeparator?: string | [string, string, string];
  /**
   * hex: base64 of the hexadecimal hash. raw: base64 of its bytes.
   */
  macEncoding?: "hex" | "raw";
  /**
   * Which spelling of names the server understands, where the vendor's examples and tables differ.
   */
  spelling?: "example" | "table";
  /**
   * IANA time zone of the computer that Voyager runs on. The site's when absent.
   */
  zone?: string;
  /**
   * What nightplan does at the end of its lane, and at a safe stop, with what RoboTarget runs: leave it, or abort RoboTarget's whole action.
   */
  atStop?: "leave" | "abort";
}
/**
 * A DWARF smart telescope.
 */
export interface DwarfDeviceFile {
  kind: "dwarf";
  /**
   * ws://HOST:9900
   */
  address: string;
  /**
   * Address of the album's HTTP interface. Port 8082 of the same host when absent.
   */
  http?: string;
  /**
   * Address of the files on its card. Port 80 of the same host when both this and http are absent, else that of http.
   */
  files?: string;
  /**
   * Model and generation of its firmware: DWARF II, 3 or mini; v2 up to 2.1 (DWARF II) and 1.0 (DWARF 3), v3 after that. auto asks the telescope.
   */
  profile?: "auto" | "d2-v2" | "d3-v2" | "d3-v3" | "mini-v3";
  /**
   * Least free space on its card, in GB: a stack is stopped in time, and none is begun.
   */
  minCardFreeGb?: number;
  /**
   * Least charge of its battery, likewise.
   */
  minBatteryPercent?: number;
  /**
   * Highest temperature inside it, in degrees Celsius, likewise. Not watched when absent.
   */
  maxTemperature?: number;
  /**
   * Identity towards the telescope. Programs with the same one count as one host. The model's usual one when absent.
   */
  clientId?: string;
}
/**
 * N.I.N.A. with its plugin Advanced API, version 2.
 */
export interface NinaDeviceFile {
  kind: "nina";
  /**
   * http://HOST:1888, the port that the plugin's settings show.
   */
  address: string;
  /**
   * IANA time zone of the computer that N.I.N.A. runs on. The site's when absent.
   */
  zone?: string;
  /**
   * How far from the target a slew may end.
   */
  toleranceArcmin?: number;
  /**
   * Which sequence is stopped at the end of its lane, and at a safe stop: the one that nightplan started, or whichever runs.
   */
  atStop?: "own" | "any";
  /**
   * Whether its safety monitor must say safe before it is safe.
   */
  safetyMonitor?: boolean;
  weather?: NinaWeatherFile;
}
/**
 * What its weather station must not exceed before it is safe. A value that the station does not have is not safe.
 */
export interface NinaWeatherFile {
  maxHumidityPercent?: number;
  /**
   * In metres per second.
   */
  maxWindSpeed?: number;
  /**
   * In metres per second.
   */
  maxWindGust?: number;
  maxCloudPercent?: number;
  /**
   * In millimetres per hour.
   */
  maxRainRate?: number;
}
/**
 * A telescope under Lowell Observatory's MOVE program.
 */
export interface MoveDeviceFile {
  kind: "move";
  /**
   * serial:PATH, or tcp://HOST:PORT of a serial device server.
   */
  address: string;
  baud?: 9600 | 19200 | 38400 | 57600 | 115200;
  dataBits?: 7 | 8;
  parity?: "none" | "even" | "odd";
  stopBits?: 1 | 2;
  /**
   * What holds the other side back: nothing, the RTS and CTS lines, or XON and XOFF characters.
   */
  flowControl?: "none" | "hardware" | "software";
  /**
   * Versions of MOVE that this site trusts, as VR prints them up to the space. Any version when absent.
   *
   * @minItems 1
   */
  versions?: [string, ...string[]];
  /**
   * Equinox that MOVE expects coordinates in: J2000, or that of the date.
   */
  equinox?: "j2000" | "date";
  /**
   * How far from the target a slew may end.
   */
  toleranceArcmin?: number;
  /**
   * Which of Lowell's telescopes it is: verbs and values that it does not have are found at check time. All are allowed when absent.
   */
  telescope?: "72in" | "42in" | "31in" | "psst" | "loneos" | "astrograph" | "wallace" | "perth";
  limits?: MoveLimitsFile;
  /**
   * Steps may open the shutter, and only under a dark sky.
   */
  openToSky?: boolean;
  /**
   * What the telescope does at the end of its lane, of the night, and at a safe stop, after a move was aborted and tracking switched off: none, sleep, home, zenith, close (the shutter), or a list of these in order.
   *
   * @minItems 1
   */
  safeState?: string | ["sleep" | "home" | "zenith" | "close", ...("sleep" | "home" | "zenith" | "close")[]];
  /**
   * How long the shutter's motor runs when safeState closes it; only the 31-inch takes it.
   */
  closeSeconds?: number;
  deadman?: DeadmanFile;
}
/**
 * Where no slew may end; looked at right before it is sent.
 */
export interface MoveLimitsFile {
  altitude?: DegreesRangeFile;
  /**
   * Hours: [from, to].
   *
   * @minItems 2
   * @maxItems 2
   */
  hourAngle?: [number, number];
  declination?: DegreesRangeFile;
  /**
   * Least angle from the Sun in degrees, whether it is up or not. 10 when absent.
   */
  sunDistance?: {
    min: number;
  };
}
/**
 * MOVE shuts the telescope down by itself when nightplan has not been heard of for so long. Off when absent.
 */
export interface DeadmanFile {
  /**
   * Longer than any move: 15 at least.
   */
  minutes: number;
}
