import type { CameraName } from "./tables.ts";

/** How a picture looks, in the phone app's numbers: −100 to 100, the hue −180 to 180, the sharpness 0 to 100. */
export const levelNames = ["brightness", "contrast", "saturation", "hue", "sharpness"] as const;
export type LevelName = (typeof levelNames)[number];

/** Numbers of V2 firmware for the app's; each camera has scales of its own. */
const scales: Readonly<Record<CameraName, Readonly<Record<LevelName, (shown: number) => number>>>> = {
  tele: {
    brightness: (shown) => ((shown + 100) * 255) / 200,
    contrast: (shown) => ((shown + 100) * 255) / 200,
    saturation: (shown) => ((shown + 100) * 255) / 200,
    hue: (shown) => ((shown + 180) * 255) / 360,
    sharpness: (shown) => shown,
  },
  wide: {
    brightness: (shown) => (shown * 64) / 100,
    contrast: (shown) => ((shown + 100) * 95) / 200,
    saturation: (shown) => ((shown + 100) * 100) / 200,
    hue: (shown) => (shown * 2000) / 180,
    sharpness: (shown) => (shown * 6) / 100 + 1,
  },
};

/** What V2 firmware is sent for a level as the phone app shows it (DWARF API 2.0, 4.7.33 and 4.9.21). Halves go up. */
export function levelOnWire(camera: CameraName, level: LevelName, shown: number): number {
  return Math.round(scales[camera][level](shown));
}

/** Scenes of the white balance. */
export const whiteBalanceScenes: Readonly<Record<string, number>> = {
  incandescent: 0,
  "warm-fluorescent": 1,
  fluorescent: 2,
  sun: 3,
  cloud: 4,
  shade: 5,
  twilight: 6,
};

/** How V3 firmware is told the white balance. How it is left to the telescope is not known. */
export const whiteBalanceModes = { colourTemperature: 0, scene: 2 } as const;

/** Colour temperatures from 2800 K to `highest`, with their index. */
export function colourTemperaturesTo(highestK: number): readonly (readonly [kelvin: number, wire: number])[] {
  return Array.from({ length: (highestK - 2800) / 100 + 1 }, (_, place) => [2800 + 100 * place, 3 * place]);
}
