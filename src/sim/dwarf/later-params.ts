import type { Profile } from "./profiles.ts";
import { type Camera, cameraNumbers, type State } from "./state.ts";
import { type Gears, inThrees } from "./tables.ts";

/** A parameter of later firmware: whom it belongs to, what it is called, and what it may be set to. */
export interface LaterParam {
  /** Digits of 64 bits: mode, category, camera, index. */
  readonly id: string;
  readonly camera: Camera | "both";
  readonly name: string;
  /** Which command sets it. */
  readonly kind: "exposure" | "gain" | "white-balance" | "int" | "bool";
  /** In which part of the catalogue it stands. */
  readonly part: "special" | "general" | "tech" | "mode";
  readonly values?: Gears;
  readonly min?: number;
  readonly max?: number;
  readonly usual: number;
}

/** Modes with the techniques that each offers. */
export const shootingModes = [
  { id: 1, parent: 0, name: "Normal", techs: [1, 3, 4, 5, 6] },
  { id: 2, parent: 0, name: "DSO", techs: [2] },
  { id: 3, parent: 0, name: "Sun/Moon", techs: [1, 2, 4] },
  { id: 4, parent: 0, name: "Milky Way", techs: [2] },
  { id: 5, parent: 0, name: "Star Trails", techs: [2] },
  { id: 8, parent: 3, name: "Sun", techs: [1, 2, 4] },
  { id: 9, parent: 3, name: "Moon", techs: [1, 2, 4] },
  { id: 10, parent: 3, name: "Planets", techs: [1, 2, 4] },
] as const;

/** The mode for deep sky. */
export const DSO_MODE = 2;

const categories = { optical: 1, capture: 2, mode: 3 } as const;
const BOTH = 15;
const indices = { exposure: 1, gain: 2, whiteBalance: 3, filter: 0x0d, stackCount: 0x10, mosaicCount: 0x24 };
const AUTO_CALIBRATION = 0x64;

function idOf(mode: number, category: number, camera: number, index: number): string {
  return String((BigInt(mode) << 56n) | (BigInt(category) << 48n) | (BigInt(camera) << 44n) | BigInt(index));
}

const kelvins = inThrees(Array.from({ length: 48 }, (_, place) => String(2800 + 100 * place)));
const levels = ["brightness", "contrast", "saturation", "hue", "sharpness"] as const;

function cameraParams(profile: Profile, mode: number, camera: Camera): readonly LaterParam[] {
  const { exposures, gains, filters } = profile[camera];
  const id = (index: number): string => idOf(mode, categories.optical, cameraNumbers[camera], index);
  const special = { camera, part: "special" } as const;
  return [
    { ...special, id: id(indices.exposure), name: "exp", kind: "exposure", values: exposures, usual: 75 },
    { ...special, id: id(indices.gain), name: "gain", kind: "gain", values: gains, usual: 60 },
    {
      ...special,
      id: id(indices.whiteBalance),
      name: "wb",
      kind: "white-balance",
      values: kelvins,
      usual: 51,
    },
    ...levels.map((name, place): LaterParam => {
      const least = name === "hue" ? -180 : name === "sharpness" ? 0 : -100;
      const usual = name === "sharpness" ? 50 : 0;
      const max = name === "hue" ? 180 : 100;
      return { camera, part: "general", id: id(4 + place), name, kind: "int", min: least, max, usual };
    }),
    ...(filters.length === 0
      ? []
      : [
          {
            camera,
            part: "general",
            id: id(indices.filter),
            name: "filter",
            kind: "int",
            values: filters,
            usual: filters[0]?.[0] ?? 0,
          } as const,
        ]),
  ];
}

function skyParams(mode: number): readonly LaterParam[] {
  const id = (camera: number, index: number): string => idOf(mode, categories.capture, camera, index);
  const count = { part: "tech", kind: "int", min: 1 } as const;
  return [
    { ...count, camera: "tele", id: id(0, indices.stackCount), name: "stackCount", max: 999, usual: 999 },
    { ...count, camera: "wide", id: id(1, indices.stackCount), name: "stackCount", max: 999, usual: 999 },
    { ...count, camera: "tele", id: id(0, indices.mosaicCount), name: "mosaicCount", max: 249, usual: 45 },
    {
      camera: "both",
      part: "mode",
      id: idOf(mode, categories.mode, BOTH, AUTO_CALIBRATION),
      name: "autoCalibration",
      kind: "bool",
      usual: 1,
    },
  ];
}

/** Every parameter of a mode. */
export function catalogue(profile: Profile, mode: number): readonly LaterParam[] {
  return [
    ...cameraParams(profile, mode, "tele"),
    ...cameraParams(profile, mode, "wide"),
    ...(mode === DSO_MODE ? skyParams(mode) : []),
  ];
}

/** A parameter by its id; undefined when the device has none such. */
export function laterParam(profile: Profile, id: string): LaterParam | undefined {
  const mode = Number(BigInt.asUintN(64, BigInt(id)) >> 56n);
  if (!shootingModes.some((known) => known.id === mode)) return undefined;
  return catalogue(profile, mode).find((param) => param.id === id);
}

/** How a parameter is set now. The mode says 0 automatic, 1 by hand. */
export function laterValue(
  state: Pick<State, "laterParams">,
  param: LaterParam,
): { readonly mode: number; readonly value: number } {
  return state.laterParams.get(param.id) ?? { mode: 0, value: param.usual };
}

/** Whether a parameter can be set to a value. */
export function takesValue({ values, min, max }: LaterParam, value: number): boolean {
  if (values) return values.some(([index]) => index === value);
  return Number.isInteger(value) && value >= (min ?? 0) && value <= (max ?? 1);
}

/** Digits that stand for numbers in JSON: firmware writes its 64 bits bare. */
const ID_FIELD = /"paramId":"(\d+)"/g;

/** Body of the answer to `getParamAndSetting`, as JSON: what a mode's parameters are, and may be. */
export function catalogueJson(profile: Profile, state: Pick<State, "laterParams">, mode: number): string {
  const params = catalogue(profile, mode);
  const of = (camera: LaterParam["camera"], part: LaterParam["part"]): readonly LaterParam[] =>
    params.filter((param) => param.camera === camera && param.part === part);
  const describe = (param: LaterParam): Record<string, unknown> => {
    const now = laterValue(state, param);
    const currentValue = param.kind === "bool" ? now.value === 1 : now.value;
    const common = { name: param.name, paramId: param.id, currentMode: now.mode, currentValue };
    if (param.values && param.kind === "gain")
      return { ...common, values: param.values.map(([value]) => value) };
    if (param.values) return { ...common, values: param.values.map(([value, name]) => ({ name, value })) };
    if (param.kind === "bool") return { ...common, defaultValue: param.usual === 1 };
    return { ...common, minValue: param.min, maxValue: param.max, defaultValue: param.usual };
  };
  const cameras = ["tele", "wide"] as const;
  const data = {
    modeId: mode,
    cameraParams: cameras.map((camera) => ({
      cameraId: cameraNumbers[camera],
      specialParams: Object.fromEntries(of(camera, "special").map((param) => [param.name, describe(param)])),
      generalParams: of(camera, "general").map(describe),
    })),
    shootingTechSettings: cameras.map((camera) => ({
      cameraId: cameraNumbers[camera],
      generalParams: of(camera, "tech").map(describe),
    })),
    shootingModeParams: of("both", "mode").map(describe),
  };
  return JSON.stringify({ code: 0, data }).replace(ID_FIELD, '"paramId":$1');
}
