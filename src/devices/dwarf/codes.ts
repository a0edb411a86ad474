import type { RetrySafety } from "../../errors.ts";
import type { Generation } from "./tables.ts";

/** What an error code of the telescope means for us. */
interface CodeMeaning {
  /** Our own name of the error, kebab-case. */
  readonly name: string;
  /** Follows "it could not …:". */
  readonly means: string;
  readonly retry: RetrySafety;
  readonly hint?: string;
}

type Codes = Readonly<Record<number, CodeMeaning>>;

function code(name: string, means: string, retry: RetrySafety, hint?: string): CodeMeaning {
  return { name, means, retry, ...(hint !== undefined && { hint }) };
}

const pointFirst = "Put a goto step before it.";
const checkCard = "Check the telescope's card and its free space.";
const checkSky = "Check that the sky is clear, that nothing blocks the view, and that the focus is right.";
const shorten = "Shorten the exposure.";
const takeDarks = "Take darks with the same exposure, gain and binning first, or say `darks: continue`.";
const freeAxes = "Look whether something blocks the telescope, and calibrate again.";
const busy = "it is busy with";

/** Codes by magnitude. The wire has them negative; the printed tables mostly not. */
const common: Codes = {
  1: code("not-understood", "it could not read the message", "never"),
  2: code("no-card", "there is no card in it", "never", checkCard),
  3: code("invalid-parameter", "it does not take this value", "never"),
  4: code("card-write-failed", "it could not write to its card", "safe", checkCard),
  5: code("not-activated", "it has not been activated", "never", "Activate it in the phone app."),
  6: code("card-full", "its card is full", "never", checkCard),
  10500: code("camera-open", "the tele camera is open already", "never"),
  10501: code("camera-closed", "the tele camera is not open", "safe"),
  10502: code("setting-failed", "the camera did not take the setting", "safe"),
  10503: code("camera-open-failed", "the tele camera did not open", "safe"),
  10504: code("camera-open-failed", "the tele camera did not open", "safe"),
  10515: code("exposure-too-long", "the exposure is too long for what it does now", "never", shorten),
  11500: code("plate-solving-failed", "it did not recognise the stars", "safe"),
  11501: code("astro-busy", `${busy} something else`, "safe"),
  11502: code(
    "gain-outside-darks",
    "there can be no darks for this gain",
    "never",
    "Use a gain from 30 to 150, or say `darks: continue`.",
  ),
  11503: code("darks-missing", "it has no darks for these settings", "never", takeDarks),
  11504: code("calibration-failed", "calibration failed", "safe", checkSky),
  11505: code(
    "goto-failed",
    "it did not get to the target",
    "safe",
    "Check that the target is up and that nothing blocks the view.",
  ),
  11506: code("darks-running", "it is taking darks", "safe"),
  11507: code("calibration-running", "it is calibrating", "safe"),
  11508: code("goto-running", "it is on the way to a target", "safe"),
  11509: code("stack-running", "it is stacking", "safe"),
  11510: code("motor-reset-failed", "its arm did not find its start", "safe"),
  11511: code(
    "need-calibration",
    "it does not know where it points",
    "never",
    "Put a calibrate step before it.",
  ),
  11513: code("need-goto", "it is not pointed at a target", "never", pointFirst),
  11514: code("unsuitable-settings", "the settings do not suit a stack", "never"),
  11515: code("calibration-failed", "it did not recognise the stars too many times", "safe", checkSky),
  11516: code("polar-alignment-failed", "it could not measure how it stands", "safe", checkSky),
  11517: code("sky-search-failed", "it did not find the sky", "safe", checkSky),
  11518: code("need-goto", "it is not pointed at a target", "never", pointFirst),
  11526: code("overexposed", "the picture is too bright", "never", shorten),
  11527: code(
    "exposure-too-long",
    "the exposure is too long for how it tracks now",
    "never",
    "Shorten the exposure, or set the telescope up equatorially.",
  ),
  11528: code("need-equatorial", "it must stand equatorially for this", "never", "Run polarAlign first."),
  11529: code("too-few-stars", "there are too few stars in the picture", "safe", checkSky),
  11530: code("darks-too-warm", "its darks were taken at another temperature", "never", takeDarks),
  11531: code("body-not-found", "it did not find the Sun or the Moon", "safe"),
  11532: code("guiding-failed", "guiding failed", "safe", shorten),
  11533: code("guiding-blocked", "guiding failed: something is in front of the target", "safe"),
  12500: code("camera-open", "the wide camera is open already", "never"),
  12501: code("camera-closed", "the wide camera is not open", "safe"),
  12502: code("no-camera", "it did not find its wide camera", "safe"),
  12503: code("camera-open-failed", "the wide camera did not open", "safe"),
  12504: code("camera-close-failed", "the wide camera did not close", "safe"),
  12505: code("setting-failed", "the wide camera did not take the setting", "safe"),
  12506: code("camera-busy", "the wide camera is taking a photo", "safe"),
  12507: code("camera-busy", "the wide camera is recording", "safe"),
  12508: code("exposure-too-long", "the wide camera's exposure is too long", "never", shorten),
  12509: code("record-failed", "the wide camera could not write its video", "safe", checkCard),
  13300: code("set-time-failed", "it did not take the time", "safe"),
  13301: code("set-timezone-failed", "it did not take the time zone", "safe"),
  13302: code("set-timezone-failed", "it did not take the time zone", "safe"),
  13800: code("light-failed", "its lights do not answer", "safe"),
  13801: code("light-failed", "its lights do not answer", "safe"),
  14500: code("motor-busy", "the motor is at work", "safe"),
  14504: code("no-motor", "it has no such motor", "never"),
  14518: code("motor-limit-near", "a motor is close to its limit", "never", freeAxes),
  14519: code("motor-limit", "a motor ran into its limit", "never", freeAxes),
  14520: code("motor-reset-needed", "a motor must be reset first", "safe"),
  14900: code("track-starting", "it is still preparing to follow something", "safe"),
  14901: code("track-failed", "it could not follow what is in the box", "safe"),
  15100: code("focus-failed", "it did not find the focus", "safe", checkSky),
  15101: code("focus-failed", "it could not go to infinity", "safe", "Run `focus: auto` once first."),
  15106: code("exposure-too-long", "the exposure is too long for focusing", "never", shorten),
  15600: code("panorama-failed", "it could not take the panorama's pictures", "safe"),
  15601: code("motor-reset-failed", "its arm did not find its start", "safe"),
  16300: code("schedule-of-another", "the schedule is for another telescope", "never"),
  16301: code("bad-schedule", "the schedule is too long or too short", "never"),
  16302: code("schedule-conflict", "another schedule has the same time", "never"),
  16303: code("bad-schedule", "a task of the schedule is too long or too short", "never"),
  16305: code("schedule-store-failed", "it could not read its schedules", "safe"),
  16306: code(
    "schedule-locked",
    "the schedule is locked with a password",
    "never",
    "Unlock it in the phone app.",
  ),
  16307: code("schedule-running", "the schedule is running", "safe"),
  16308: code("schedule-too-far", "the schedule starts too far in the future", "never"),
  16309: code("schedule-busy", `${busy} another schedule`, "safe"),
  16310: code("schedule-interrupted", "the schedule was interrupted", "safe"),
  16311: code("schedule-not-synced", "the schedule has not reached it whole", "safe"),
  16600: code("task-busy", `${busy} another task`, "safe"),
};

/** What the same magnitudes mean to each generation. */
const differing: Readonly<Record<Generation, Codes>> = {
  v2: {
    10506: code("camera-busy", "the tele camera is recording", "safe"),
    10507: code("camera-busy", "the tele camera is busy", "safe"),
    10510: code("raw-failed", "it did not get the raw picture", "safe"),
    10511: code("camera-busy", "the tele camera is busy", "safe"),
  },
  v3: {
    10506: code("raw-failed", "it did not get the raw picture", "safe"),
    10507: code("camera-busy", "the tele camera is busy", "safe"),
    10509: code("camera-busy", `${busy} a photo`, "safe"),
    10510: code("camera-busy", `${busy} a video`, "safe"),
    10511: code("camera-busy", `${busy} a panorama`, "safe"),
    10512: code("camera-busy", `${busy} a time lapse`, "safe"),
    10513: code("camera-busy", `${busy} darks`, "safe"),
    10514: code("camera-busy", `${busy} a stack`, "safe"),
  },
};

/** Magnitudes that say that something else keeps the telescope busy, perhaps a stack that has ended. */
export const busyCodes: ReadonlySet<number> = new Set([10507, 10511, 11501]);

/** What a code means; undefined for one that no description has. Either sign. */
export function meaningOf(generation: Generation, number: number): CodeMeaning | undefined {
  const magnitude = Math.abs(number);
  return differing[generation][magnitude] ?? common[magnitude];
}
