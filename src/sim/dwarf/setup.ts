import { catalogue, DSO_MODE, type LaterParam, laterValue } from "./later-params.ts";
import type { Profile } from "./profiles.ts";
import { type Camera, featureIds, paramIds, paramOf, type State } from "./state.ts";
import { exposureSecOf, gearName } from "./tables.ts";

/** How a camera is set up, in the words of the device's tables. */
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

/** A feature's choice by its name; "" when it is none. */
export function featureName(profile: Profile, state: Pick<State, "features">, id: number): string {
  const feature = profile.features.find((candidate) => candidate.id === id);
  return feature && "gears" in feature
    ? (gearName(feature.gears, paramOf(state.features, id).index) ?? "")
    : "";
}

/** Parameters of a camera as one picture of them; those for the sky, where each mode has its own. */
export function cameraSetup(profile: Profile, state: State, camera: Camera): CameraSetup {
  return profile.generation === "v3" ? laterSetup(profile, state, camera) : baseSetup(profile, state, camera);
}

function baseSetup(profile: Profile, state: State, camera: Camera): CameraSetup {
  const { params } = state[camera];
  const { exposures, gains, filters } = profile[camera];
  const exposureParam = paramOf(params, paramIds.exposure);
  const gainIndex = paramOf(params, paramIds.gain).index;
  const exposure = gearName(exposures, exposureParam.index) ?? "";
  return {
    exposureMode: exposureParam.auto_mode === 1 ? "manual" : "auto",
    exposure,
    exposureIndex: exposureParam.index,
    exposureSec: exposureSecOf(exposure),
    gain: gearName(gains, gainIndex) ?? "",
    gainIndex,
    filter: gearName(filters, paramOf(params, paramIds.filter).index) ?? "",
    binning: featureName(profile, state, featureIds.binning),
    format: featureName(profile, state, featureIds.format),
    framesAsked: paramOf(state.features, featureIds.frames).continue_value,
  };
}

function laterSetup(profile: Profile, state: State, camera: Camera): CameraSetup {
  const params = catalogue(profile, DSO_MODE).filter((param) => param.camera === camera);
  const settingOf = (name: string): ReturnType<typeof laterValue> => {
    const param: LaterParam | undefined = params.find((candidate) => candidate.name === name);
    return param ? laterValue(state, param) : { mode: 0, value: 0 };
  };
  const exposureIndex = settingOf("exp").value;
  const exposure = gearName(profile[camera].exposures, exposureIndex) ?? "";
  const gain = settingOf("gain").value;
  const [width] = profile[camera].sensorPixels;
  return {
    exposureMode: settingOf("exp").mode === 1 ? "manual" : "auto",
    exposure,
    exposureIndex,
    exposureSec: exposureSecOf(exposure),
    gain: String(gain),
    gainIndex: Math.round(gain / 10) * 3,
    filter: gearName(profile[camera].filters, settingOf("filter").value) ?? "",
    binning: width > 2000 ? "4k" : "2k",
    format: "FITS",
    framesAsked: settingOf("stackCount").value,
  };
}
