import type { Misfit } from "../../verb.ts";
import {
  binnings,
  type CameraTable,
  formats,
  type Generation,
  lookUp,
  type Table,
  timelapseIntervals,
} from "./tables.ts";

/** Parameters of a camera that a plan can name. */
interface Wanted {
  readonly exposureSec?: number;
  readonly gain?: number;
  readonly filter?: string;
  readonly binning?: string;
  readonly format?: string;
  readonly whiteBalance?: string;
  readonly colourTemperatureK?: number;
  /** Of a stack: whether it is to go on without darks. */
  readonly darks?: string;
}

/** Gains that darks exist for. */
const DARK_GAINS = { min: 30, max: 150 } as const;

/** What no telescope has, whichever it is: darks for a gain far off. A stack that goes on without them is not asked. */
export function darksMisfits({ gain, darks }: Pick<Wanted, "gain" | "darks">): readonly Misfit[] {
  if (gain === undefined || darks === undefined || darks === "continue") return [];
  if (gain >= DARK_GAINS.min && gain <= DARK_GAINS.max) return [];
  const instead = `${DARK_GAINS.min} to ${DARK_GAINS.max}`;
  return [{ param: "gain", what: `darks for a gain of ${gain}`, instead: [instead] }];
}

/**
 * The values that a camera does not have. How V3 firmware is told another binning or format, or to find the white
 * balance by itself, is not known.
 */
export function misfitsOf(camera: CameraTable, generation: Generation, wanted: Wanted): readonly Misfit[] {
  const { exposureSec, gain, filter, binning, format, whiteBalance, colourTemperatureK } = wanted;
  const isV2 = generation === "v2";
  return [
    ...numberMisfit("exposure", `exposure of ${exposureSec} s`, camera.exposures, exposureSec, secondsText),
    ...numberMisfit("gain", `gain of ${gain}`, camera.gains, gain, String),
    ...choiceMisfit("filter", Object.keys(camera.filters), filter),
    ...choiceMisfit("binning", isV2 ? Object.keys(binnings) : ["4k"], binning),
    ...choiceMisfit("format", isV2 ? Object.keys(formats) : ["fits"], format),
    ...choiceMisfit("whiteBalance", [...(isV2 ? ["auto"] : []), ...Object.keys(camera.scenes)], whiteBalance),
    ...numberMisfit(
      "whiteBalance",
      `white balance of ${colourTemperatureK} K`,
      camera.colourTemperatures,
      colourTemperatureK,
      (kelvin) => `${kelvin} K`,
    ),
  ];
}

/** A time lapse's interval that no telescope has. */
export function intervalMisfits(intervalSec: number): readonly Misfit[] {
  return numberMisfit(
    "interval",
    `interval of ${intervalSec} s`,
    timelapseIntervals,
    intervalSec,
    secondsText,
  );
}

/** Exposures under 0.4 s as fractions, as the telescope shows them. */
function secondsText(sec: number): string {
  return sec < 0.4 ? `1/${Math.round(1 / sec)} s` : `${sec} s`;
}

function numberMisfit(
  param: string,
  what: string,
  table: Table,
  wanted: number | undefined,
  text: (value: number) => string,
): readonly Misfit[] {
  const found = wanted === undefined ? undefined : lookUp(table, wanted);
  return found && "neighbours" in found ? [{ param, what, instead: found.neighbours.map(text) }] : [];
}

function choiceMisfit(
  param: string,
  choices: readonly string[],
  wanted: string | undefined,
): readonly Misfit[] {
  if (wanted === undefined || choices.includes(wanted)) return [];
  const what = param === "whiteBalance" ? "white balance" : param;
  return [{ param, what: `${what} called ${wanted}`, instead: choices }];
}
