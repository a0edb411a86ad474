import { commands } from "./commands.ts";
import type { Session } from "./session.ts";
import { binnings, type CameraName } from "./tables.ts";

const { astro } = commands;
const cameraNumbers = { tele: 0, wide: 1 } as const;
/** Names of exposures are rounded. */
const TOLERANCE = 0.02;
/** Darks of another temperature do not help. */
const TOLERANCE_C = 8;

/** Darks for one way to expose that a telescope has. */
export interface Darks {
  readonly exposure: string;
  readonly exposureSec: number;
  readonly gain: number;
  readonly binning: number;
  readonly temperatureC: number;
  /** Number under which V3 firmware deletes them. */
  readonly infoId: number;
  /** Numbers by which V2 firmware deletes them. */
  readonly indices: { readonly expIndex: number; readonly gainIndex: number; readonly binIndex: number };
}

/** The darks that a telescope has. Rejects with DeviceError. */
export async function listDarks(
  session: Session,
  camera: CameraName,
  signal: AbortSignal,
): Promise<readonly Darks[]> {
  if (session.profile.generation === "v3") {
    const request = { cameraType: cameraNumbers[camera], caliFrameType: 0 };
    const { caliFrames } = await session.tell(astro.listCalibrationFrames, request, { signal });
    return caliFrames.map((one) => ({
      exposure: one.expName,
      exposureSec: secondsOf(one.expName),
      gain: one.gain,
      binning: one.resolution,
      temperatureC: one.tempValue,
      infoId: one.infoId,
      indices: { expIndex: 0, gainIndex: 0, binIndex: 0 },
    }));
  }
  const { results } = await session.tell(
    camera === "wide" ? astro.listWideDarks : astro.listDarks,
    {},
    { signal },
  );
  return results.map(({ expName, gainName, temperature, expIndex, gainIndex, binIndex }) => ({
    exposure: expName,
    exposureSec: secondsOf(expName),
    gain: Number(gainName),
    binning: binIndex,
    temperatureC: temperature,
    infoId: 0,
    indices: { expIndex, gainIndex, binIndex },
  }));
}

/** Those that fit a way to expose. */
export function matching(
  darks: readonly Darks[],
  wanted: { readonly exposureSec: number; readonly gain: number; readonly binning: string },
): readonly Darks[] {
  return darks.filter(
    ({ exposureSec, gain, binning }) =>
      Math.abs(exposureSec - wanted.exposureSec) <= TOLERANCE * wanted.exposureSec &&
      gain === wanted.gain &&
      binning === (binnings[wanted.binning] ?? 0),
  );
}

/** Whether darks were taken at about the temperature that the telescope has now, as far as it tells. */
export function isWarmAs({ temperatureC }: Darks, nowC: number | undefined): boolean {
  return nowC === undefined || Math.abs(temperatureC - nowC) <= TOLERANCE_C;
}

function secondsOf(name: string): number {
  const [dividend = "", divisor = "1"] = name.replace(/\s*s$/, "").split("/");
  return Number(dividend) / Number(divisor);
}
