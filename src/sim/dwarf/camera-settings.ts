import type { CameraProfile } from "./profiles.ts";
import { type Camera, paramIds } from "./state.ts";
import { gearName } from "./tables.ts";
import type { Message } from "./wire.ts";

/** Requests whose only field is the value of a parameter. */
export type SettingRequest = "ReqSetMode" | "ReqSetIndex" | "ReqSetValue" | "ReqSetJpgQuality";

/** A camera parameter that has a command of its own to set it, and mostly one to get it. */
export interface Setting {
  readonly name: string;
  /** Commands to set and to get it, for the cameras that have it. */
  readonly tele?: readonly [set: number, get?: number];
  readonly wide?: readonly [set: number, get?: number];
  readonly id: number;
  readonly field: "auto_mode" | "index" | "continue_value";
  /** Which of the ways to set the parameter this is: a gear when left out. */
  readonly way?: number;
  readonly request: SettingRequest;
  readonly valid: (value: number, camera: CameraProfile, which: Camera) => boolean;
}

const between =
  (min: number, max: number) =>
  (value: number): boolean =>
    value >= min && value <= max;
const isMode = between(0, 1);
const SCENES = 6;
const SCENE_WAY = 2;

/** 2800 K upwards in hundreds: to 7500 K for tele, to 6000 K for wide. */
const isColorTemperature = (index: number, _camera: CameraProfile, which: Camera): boolean =>
  index % 3 === 0 && between(0, which === "tele" ? 141 : 96)(index);

const mode = { field: "auto_mode", request: "ReqSetMode", valid: isMode } as const;
const gear = { field: "index", request: "ReqSetIndex" } as const;
/** Each camera has a scale of its own. */
const level = (tele: (value: number) => boolean, wide: (value: number) => boolean) =>
  ({
    field: "continue_value",
    request: "ReqSetValue",
    valid: (value: number, _camera: CameraProfile, which: Camera) =>
      which === "tele" ? tele(value) : wide(value),
  }) as const;

/** Every camera parameter. */
export const settings: readonly Setting[] = [
  { name: "exposure-mode", tele: [10007, 10008], wide: [12002, 12003], id: paramIds.exposure, ...mode },
  {
    name: "exposure",
    tele: [10009, 10010],
    wide: [12004, 12005],
    id: paramIds.exposure,
    ...gear,
    valid: (index, { exposures }) => gearName(exposures, index) !== undefined,
  },
  { name: "gain-mode", tele: [10011, 10012], id: paramIds.gain, ...mode },
  {
    name: "gain",
    tele: [10013, 10014],
    wide: [12006, 12007],
    id: paramIds.gain,
    ...gear,
    valid: (index, { gains }) => gearName(gains, index) !== undefined,
  },
  {
    name: "brightness",
    tele: [10015, 10016],
    wide: [12008, 12009],
    id: 3,
    ...level(between(0, 255), between(-64, 64)),
  },
  {
    name: "contrast",
    tele: [10017, 10018],
    wide: [12010, 12011],
    id: 4,
    ...level(between(0, 255), between(0, 95)),
  },
  {
    name: "saturation",
    tele: [10019, 10020],
    wide: [12012, 12013],
    id: 6,
    ...level(between(0, 255), between(0, 100)),
  },
  {
    name: "hue",
    tele: [10021, 10022],
    wide: [12014, 12015],
    id: 5,
    ...level(between(0, 255), between(-2000, 2000)),
  },
  {
    name: "sharpness",
    tele: [10023, 10024],
    wide: [12016, 12017],
    id: 7,
    ...level(between(0, 100), between(1, 7)),
  },
  {
    name: "white-balance-mode",
    tele: [10025, 10026],
    wide: [12018, 12019],
    id: paramIds.whiteBalance,
    ...mode,
  },
  {
    name: "white-balance-scene",
    tele: [10027, 10028],
    id: paramIds.whiteBalance,
    field: "index",
    way: SCENE_WAY,
    request: "ReqSetValue",
    valid: between(0, SCENES),
  },
  {
    name: "white-balance",
    tele: [10029, 10030],
    wide: [12020, 12021],
    id: paramIds.whiteBalance,
    ...gear,
    valid: isColorTemperature,
  },
  {
    name: "filter",
    tele: [10031, 10032],
    id: paramIds.filter,
    field: "index",
    request: "ReqSetValue",
    valid: (index, { filters }) => gearName(filters, index) !== undefined,
  },
  {
    name: "preview-quality",
    tele: [10040],
    id: 9,
    field: "continue_value",
    request: "ReqSetJpgQuality",
    valid: between(0, 100),
  },
];

/** The fields of the request that sets everything at once, by the parameter that each sets. */
export const allFields: Readonly<Record<string, keyof Message<"ReqSetAllParams">>> = {
  "exposure-mode": "exp_mode",
  exposure: "exp_index",
  "gain-mode": "gain_mode",
  gain: "gain_index",
  filter: "ircut_value",
  "white-balance-mode": "wb_mode",
  brightness: "brightness",
  contrast: "contrast",
  hue: "hue",
  saturation: "saturation",
  sharpness: "sharpness",
  "preview-quality": "jpg_quality",
};
