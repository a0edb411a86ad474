import type { CameraProfile, Feature, Profile } from "./profiles.ts";
import type { Gears } from "./tables.ts";

const GEAR_MODE = { index: 0, name: "Gear Mode" } as const;
const CONTINUE_MODE = { index: 1, name: "Continue Mode" } as const;

interface Options {
  readonly hasAuto?: boolean;
}

function gearParam(
  id: number,
  name: string,
  gears: Gears,
  defaultIndex: number,
  options: Options = {},
): unknown {
  return {
    id,
    name,
    hasAuto: options.hasAuto ?? false,
    autoMode: 0,
    defaultModeIndex: GEAR_MODE.index,
    supportMode: [GEAR_MODE],
    gearMode: {
      defaultValueIndex: defaultIndex,
      values: gears.map(([index, value]) => ({ index, name: value })),
    },
    continueMode: null,
  };
}

function rangeParam(id: number, name: string, min: number, max: number, defaultValue: number): unknown {
  return {
    id,
    name,
    hasAuto: false,
    autoMode: 0,
    defaultModeIndex: CONTINUE_MODE.index,
    supportMode: [CONTINUE_MODE],
    gearMode: null,
    continueMode: { min, max, step: 1, defaultValue, valueType: 0 },
  };
}

function featureParam(feature: Feature): unknown {
  return "gears" in feature
    ? gearParam(feature.id, feature.name, feature.gears, feature.gears[0]?.[0] ?? 0)
    : rangeParam(feature.id, feature.name, feature.min, feature.max, feature.value);
}

/** From 2800 K up to this in hundreds, three indices each. */
function colorTemperatures(maxKelvin: number): Gears {
  const length = (maxKelvin - 2800) / 100 + 1;
  return Array.from({ length }, (_, place) => [3 * place, String(2800 + 100 * place)] as const);
}

function cameraParams(camera: CameraProfile, defaults: CameraDefaults): readonly unknown[] {
  return [
    gearParam(0, "Exposure", camera.exposures, defaults.exposureIndex, { hasAuto: true }),
    gearParam(1, "Gain", camera.gains, 0, { hasAuto: true }),
    gearParam(2, "White Balance", colorTemperatures(defaults.maxKelvin), 51, { hasAuto: true }),
    rangeParam(3, "Brightness", -100, 100, 0),
    rangeParam(4, "Contrast", -100, 100, 0),
    rangeParam(5, "Hue", -180, 180, 0),
    rangeParam(6, "Saturation", -100, 100, defaults.saturation),
    rangeParam(7, "Sharpness", 0, 100, defaults.sharpness),
  ];
}

interface CameraDefaults {
  readonly exposureIndex: number;
  readonly maxKelvin: number;
  readonly saturation: number;
  readonly sharpness: number;
}

const teleDefaults: CameraDefaults = { exposureIndex: 75, maxKelvin: 7500, saturation: 0, sharpness: 50 };
const wideDefaults: CameraDefaults = { exposureIndex: 60, maxKelvin: 6000, saturation: 60, sharpness: 17 };

/** Body of `GET /getDefaultParamsConfig`: every parameter with what it may be set to. */
export function paramsConfig(profile: Profile): unknown {
  const [previewWidth, previewHeight] = profile.previewPixels;
  const [teleWidthDeg, teleHeightDeg] = profile.tele.fieldDeg;
  const [wideWidthDeg, wideHeightDeg] = profile.wide.fieldDeg;
  const [fwMajorVersion, fwMinorVersion, fwPatchVersion] = profile.firmware;
  const firmware = {
    fwMajorVersion,
    fwMinorVersion,
    fwPatchVersion,
    id: profile.deviceId,
    name: profile.name,
  };
  // Later firmware has its parameters elsewhere.
  if (profile.generation === "v3") {
    return { cameras: [], featureParams: [], ...firmware, majorVersion: 2, minorVersion: 6 };
  }
  return {
    cameras: [
      {
        id: 0,
        name: "Tele",
        fvWidth: teleWidthDeg,
        fvHeight: teleHeightDeg,
        previewWidth,
        previewHeight,
        supportParams: [
          ...cameraParams(profile.tele, teleDefaults),
          gearParam(8, "IR Cut", profile.tele.filters, 0),
          rangeParam(9, "Preview Quality", 0, 100, 60),
        ],
      },
      {
        id: 1,
        name: "Wide",
        fvWidth: wideWidthDeg,
        fvHeight: wideHeightDeg,
        previewWidth,
        previewHeight,
        supportParams: cameraParams(profile.wide, wideDefaults),
      },
    ],
    featureParams: profile.features.map(featureParam),
    ...firmware,
    majorVersion: 1,
    minorVersion: 6,
  };
}
