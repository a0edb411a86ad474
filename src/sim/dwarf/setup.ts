import { featureIds, type Param, paramIds, paramOf } from "./state.ts";
import { exposureSecOf, type Gears, gearName, type Profile } from "./tables.ts";

/** How the tele camera is set up, in the words of the device's tables. */
export interface CameraSetup {
  readonly exposureMode: "auto" | "manual";
  readonly exposure: string;
  readonly exposureIndex: number;
  readonly exposureSec: number;
  readonly gain: string;
  readonly gainIndex: number;
  readonly filter: string;
  readonly binning: string;
  readonly format: string;
  readonly framesAsked: number;
}

/** The parameters as one picture of them. */
export function cameraSetup(
  profile: Profile,
  state: { readonly params: ReadonlyMap<number, Param>; readonly features: ReadonlyMap<number, Param> },
): CameraSetup {
  const named = (gears: Gears, id: number): string => gearName(gears, paramOf(state.params, id).index) ?? "";
  const feature = (id: number): string => {
    const spec = profile.features.find((candidate) => candidate.id === id);
    return spec && "gears" in spec ? (gearName(spec.gears, paramOf(state.features, id).index) ?? "") : "";
  };
  const exposureParam = paramOf(state.params, paramIds.exposure);
  const exposure = named(profile.exposures, paramIds.exposure);
  return {
    exposureMode: exposureParam.auto_mode === 1 ? "manual" : "auto",
    exposure,
    exposureIndex: exposureParam.index,
    exposureSec: exposureSecOf(exposure),
    gain: named(profile.gains, paramIds.gain),
    gainIndex: paramOf(state.params, paramIds.gain).index,
    filter: named(profile.filters, paramIds.filter),
    binning: feature(featureIds.binning),
    format: feature(featureIds.format),
    framesAsked: paramOf(state.features, featureIds.frames).continue_value,
  };
}
