import { AppError } from "../../errors.ts";
import type { LevelName } from "./picture-tables.ts";
import type { Session } from "./session.ts";
import type { CameraName, CameraTable, Table } from "./tables.ts";

/** Parameters of V3 firmware that we set. */
export type ParamName = "exposure" | "gain" | "filter" | "frames" | "whiteBalance" | LevelName;

/** What one camera has, and the ids under which V3 firmware sets it. */
export interface CameraCatalogue extends CameraTable {
  readonly ids: Readonly<Record<ParamName, bigint>>;
  /** What is set, as far as the telescope says. */
  readonly current: Readonly<Partial<Record<ParamName, number>>>;
}

export type Catalogue = Readonly<Record<CameraName, CameraCatalogue>>;

/** The mode for the deep sky. */
const DEEP_SKY = 2;
const MAX_BYTES = 4 * 1024 * 1024;
/** V3 firmware has its catalogue only some seconds after a connection was made. */
const PATIENCE_MS = 12_000;
const TRY_MS = 2_000;

const cameraNumbers: Readonly<Record<CameraName, number>> = { tele: 0, wide: 1 };
const places: Readonly<Record<ParamName, readonly [category: number, index: number]>> = {
  exposure: [1, 0x01],
  gain: [1, 0x02],
  filter: [1, 0x0d],
  frames: [2, 0x10],
  whiteBalance: [1, 0x03],
  brightness: [1, 0x04],
  contrast: [1, 0x05],
  saturation: [1, 0x06],
  hue: [1, 0x07],
  sharpness: [1, 0x08],
};
/** Its names of parameters, by ours. */
const theirNames: Readonly<Record<ParamName, string>> = {
  exposure: "exp",
  gain: "gain",
  filter: "filter",
  frames: "stackCount",
  whiteBalance: "wb",
  brightness: "brightness",
  contrast: "contrast",
  saturation: "saturation",
  hue: "hue",
  sharpness: "sharpness",
};

/**
 * What the telescope's cameras have: its own catalogue over HTTP, or the model's built-in tables for what that leaves
 * out. Rejects with the signal's reason.
 */
export async function readCatalogue(session: Session, signal: AbortSignal): Promise<Catalogue> {
  const { clock } = session.environment;
  const startMs = clock.elapsed();
  for (;;) {
    const told = await askCatalogue(session, signal);
    if (told) return told;
    const isLate = clock.elapsed() - startMs >= PATIENCE_MS;
    if (session.profile.generation === "v2" || isLate) return builtIn(session);
    await clock.sleep(TRY_MS, signal);
  }
}

async function askCatalogue(session: Session, signal: AbortSignal): Promise<Catalogue | undefined> {
  const isV2 = session.profile.generation === "v2";
  const { http } = session.environment;
  const url = session.settings.http;
  try {
    const { status, body } = isV2
      ? await http(`${url}/getDefaultParamsConfig`, { method: "GET", signal, maxBytes: MAX_BYTES })
      : await http(`${url}/shootingMode/getParamAndSetting`, {
          method: "POST",
          json: { modeId: DEEP_SKY },
          signal,
          maxBytes: MAX_BYTES,
        });
    const data = status === 200 ? fields(fields(parseExactly(body)).data) : {};
    const cameras = list(isV2 ? data.cameras : data.cameraParams);
    if (cameras.length === 0) return undefined;
    return isV2 ? fromConfig(session, cameras) : fromSettings(session, cameras, data);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AppError)) throw error;
    return undefined;
  }
}

function builtIn({ profile }: Session): Catalogue {
  const camera = (name: CameraName): CameraCatalogue => ({
    ...profile.cameras[name],
    ids: idsOf(name),
    current: {},
  });
  return { tele: camera("tele"), wide: camera("wide") };
}

/** V2: parameter 0 is the exposure, 1 the gain, 2 the white balance, 8 the filter; each with a table of gears. */
function fromConfig(session: Session, cameras: readonly Fields[]): Catalogue {
  const base = builtIn(session);
  const camera = (name: CameraName): CameraCatalogue => {
    const params = list(cameras.find(({ id }) => id === cameraNumbers[name])?.supportParams);
    const gears = (id: number): readonly Gear[] =>
      list(fields(params.find((param) => param.id === id)?.gearMode).values).flatMap(
        ({ index, name: text }) =>
          typeof index === "number" && typeof text === "string" ? [{ wire: index, name: text }] : [],
      );
    return {
      ...base[name],
      exposures: tableOf(gears(0)) ?? base[name].exposures,
      gains: tableOf(gears(1)) ?? base[name].gains,
      filters: filtersOf(gears(8)) ?? base[name].filters,
      colourTemperatures: tableOf(gears(2)) ?? base[name].colourTemperatures,
    };
  };
  return { tele: camera("tele"), wide: camera("wide") };
}

/** V3: special parameters by name, general ones in a list, and the settings of techniques beside them. */
function fromSettings(session: Session, cameras: readonly Fields[], data: Fields): Catalogue {
  const base = builtIn(session);
  const techniques = list(data.shootingTechSettings);
  const camera = (name: CameraName): CameraCatalogue => {
    const isIts = ({ cameraId }: Fields): boolean => cameraId === cameraNumbers[name];
    const own = cameras.find(isIts) ?? {};
    const params: Fields = {
      ...byName(list(own.generalParams)),
      ...byName(techniques.filter(isIts).flatMap(({ generalParams }) => list(generalParams))),
      ...fields(own.specialParams),
    };
    const of = (param: ParamName): Fields => fields(params[theirNames[param]]);
    return {
      exposures: tableOf(valuesOf(of("exposure"))) ?? base[name].exposures,
      gains: tableOf(valuesOf(of("gain"))) ?? base[name].gains,
      filters: filtersOf(valuesOf(of("filter"))) ?? base[name].filters,
      colourTemperatures: tableOf(valuesOf(of("whiteBalance"))) ?? base[name].colourTemperatures,
      scenes: base[name].scenes,
      ids: { ...base[name].ids, ...tellingIds(of) },
      current: currentOf(of),
    };
  };
  return { tele: camera("tele"), wide: camera("wide") };
}

const paramNames = Object.keys(places) as readonly ParamName[];

/** Firmware is known to give exposure and gain the same id: what two share tells neither. */
function tellingIds(of: (param: ParamName) => Fields): Partial<Record<ParamName, bigint>> {
  const ids = paramNames.map((param) => [param, idIn(of(param))] as const);
  const isShared = (id: bigint): boolean => ids.filter(([, other]) => other === id).length > 1;
  return Object.fromEntries(ids.filter(([, id]) => id !== undefined && !isShared(id)));
}

function currentOf(of: (param: ParamName) => Fields): Partial<Record<ParamName, number>> {
  const told = paramNames.map((param) => [param, of(param).currentValue] as const);
  return Object.fromEntries(told.filter(([, value]) => typeof value === "number"));
}

function idIn({ paramId }: Fields): bigint | undefined {
  return typeof paramId === "number" || (typeof paramId === "string" && /^\d+$/.test(paramId))
    ? BigInt(paramId)
    : undefined;
}

/** Ids as V3 firmware makes them: mode, category, camera, index. */
function idsOf(camera: CameraName): Readonly<Record<ParamName, bigint>> {
  const ids = paramNames.map((param) => {
    const [category, index] = places[param];
    const high = (BigInt(DEEP_SKY) << 56n) | (BigInt(category) << 48n);
    return [param, high | (BigInt(cameraNumbers[camera]) << 44n) | BigInt(index)];
  });
  return Object.fromEntries(ids) as Record<ParamName, bigint>;
}

interface Gear {
  readonly wire: number;
  readonly name: string;
}

function valuesOf({ values }: Fields): readonly Gear[] {
  if (!Array.isArray(values)) return [];
  return values.flatMap((one: unknown) => {
    if (typeof one === "number") return [{ wire: one, name: String(one) }];
    const { value, name } = fields(one);
    return typeof value === "number" && typeof name === "string" ? [{ wire: value, name }] : [];
  });
}

/** Names are numbers, or fractions of a second; perhaps with their unit. Undefined when nothing can be read. */
function tableOf(gears: readonly Gear[]): Table | undefined {
  const table = gears.flatMap(({ name, wire }) => {
    const [, dividend = "", divisor = "1"] = /^\s*([\d.]+)(?:\/([\d.]+))?\s*[sK]?\s*$/.exec(name) ?? [];
    const value = dividend === "" ? Number.NaN : Number(dividend) / Number(divisor);
    return Number.isFinite(value) ? [[value, wire] as const] : [];
  });
  return table.length === 0 ? undefined : table;
}

const filterNames: readonly (readonly [RegExp, string])[] = [
  [/duo/i, "duo-band"],
  [/astro|pass/i, "astro"],
  [/vis|cut/i, "vis"],
];

function filtersOf(gears: readonly Gear[]): Readonly<Record<string, number>> | undefined {
  const found = gears.flatMap(({ name, wire }) => {
    const ours = filterNames.find(([pattern]) => pattern.test(name));
    return ours ? [[ours[1], wire] as const] : [];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

type Fields = Readonly<Record<string, unknown>>;

/** JSON in which numbers of 64 bits stay exact, as texts. Undefined when it is none. */
function parseExactly(body: Uint8Array): unknown {
  const text = new TextDecoder().decode(body).replace(/([:[,]\s*)(\d{16,})(?=\s*[,}\]])/g, '$1"$2"');
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fields(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function list(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fields) : [];
}

function byName(params: readonly Fields[]): Fields {
  return Object.fromEntries(params.map((param) => [String(param.name), param]));
}
