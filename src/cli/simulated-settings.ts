import { devicesOf } from "../plan/followed.ts";
import type { Observatory, ObservatoryDevice } from "../plan/observatory.ts";
import type { Lane, Plan } from "../plan/plan.ts";
import type { DeviceOptions } from "../sim/device-options.ts";
import { optionsOf } from "../sim/host/fleet.ts";
import { isPossible } from "../sim/host/settings.ts";
import { separatorCalled } from "../sim/robotarget/identity.ts";
import type { Json, JsonObject } from "../verb.ts";
import { catalog } from "./catalog.ts";
import { isSecret } from "./secrets.ts";

/** How a setting that says what a device is like is said to its simulator. */
interface Trait {
  /** Name of the simulator's option. A trait whose option the simulator does not have is not played. */
  readonly option: string;
  /** The option's value for that of the setting; undefined where the file does not say it. */
  readonly played?: (setting: Json | undefined) => string | undefined;
}

/** What the settings of a kind mean to its simulator. All others are what nightplan goes by: they stay as they are. */
interface Meanings {
  /** Where the device is. Here, and for secrets, the simulator's own stand in. */
  readonly places: readonly string[];
  readonly traits: Readonly<Record<string, Trait>>;
}

const meanings: Readonly<Record<string, Meanings>> = {
  robotarget: {
    places: ["address"],
    traits: {
      spelling: { option: "spelling" },
      macSeparator: { option: "separator", played: separatorOf },
      macEncoding: { option: "mac" },
      zone: { option: "zone" },
      user: { option: "authentication", played: (user) => (user === undefined ? "none" : "user") },
    },
  },
  dwarf: { places: ["address", "http", "files"], traits: { profile: { option: "profile" } } },
  nina: { places: ["address"], traits: { zone: { option: "zone" } } },
  move: {
    places: ["address"],
    traits: {
      telescope: { option: "telescope" },
      equinox: { option: "equinox" },
      baud: { option: "baud" },
      versions: {
        option: "version",
        played: (versions) => textOf(Array.isArray(versions) ? versions[0] : versions),
      },
    },
  },
};

/**
 * Options (`--set`) that make the simulator of each lane what the observatory file says of its device. Where the file
 * leaves the model open, it is the first one that has every value of the lane. By device.
 */
export function simulatorOptions(plan: Plan, observatory: Observatory): ReadonlyMap<string, DeviceOptions> {
  return new Map(
    devicesOf(plan).map(({ device, kind }): [string, DeviceOptions] => {
      const lane = plan.lanes.find((other) => other.device === device) ?? { device, kind, steps: [] };
      const { settings = {} } = observatory.devices[lane.device] ?? {};
      const { traits = {} } = meanings[lane.kind] ?? {};
      const options = Object.entries(traits).flatMap(([name, trait]) => {
        const value = playedAs(lane.kind, trait, settings[name]) ?? fitting(lane, observatory, name, trait);
        return value === undefined ? [] : [[trait.option, value]];
      });
      return [lane.device, Object.fromEntries(options)];
    }),
  );
}

/**
 * The real observatory with simulators in the place of its devices: addresses and secrets are the simulators', and so
 * is what they cannot play; every other setting stays. Devices without a simulator are left out.
 */
export function simulatedObservatory(real: Observatory, simulated: Observatory): Observatory {
  const devices = Object.entries(simulated.devices).map(([name, device]): [string, ObservatoryDevice] => {
    const { settings = {} } = real.devices[name] ?? {};
    return [name, { kind: device.kind, settings: settingsOf(device, settings) }];
  });
  return { ...real, file: simulated.file, devices: Object.fromEntries(devices) };
}

function settingsOf({ kind, settings: own }: ObservatoryDevice, real: JsonObject): JsonObject {
  const { places = [], traits = {} } = meanings[kind] ?? {};
  const isOwn = (name: string, value: Json | undefined): boolean => {
    if (places.includes(name) || isSecret(value)) return true;
    const trait = traits[name];
    return trait !== undefined && playedAs(kind, trait, value) === undefined;
  };
  const kept = Object.entries(real).filter(([name, value]) => !isOwn(name, value));
  // A secret that the file does not have is not asked for either.
  const stoodIn = Object.entries(own).filter(
    ([name, value]) => isOwn(name, real[name]) && (!isSecret(value) || name in real),
  );
  return Object.fromEntries([...stoodIn, ...kept]);
}

/** The value of the simulator's option that plays this setting; undefined when none does. */
function playedAs(
  kind: string,
  { option, played = textOf }: Trait,
  setting: Json | undefined,
): string | undefined {
  const options = optionsOf(kind);
  const known = Object.hasOwn(options, option) ? options[option] : undefined;
  const value = played(setting);
  return known && value !== undefined && isPossible(known, value) ? value : undefined;
}

/** The first choice for a setting that is left open with which the device has every value of the lane. */
function fitting(
  lane: Lane,
  { devices, site }: Observatory,
  name: string,
  { option }: Trait,
): string | undefined {
  const { settings = {} } = devices[lane.device] ?? {};
  const options = optionsOf(lane.kind);
  const known = Object.hasOwn(options, option) ? options[option] : undefined;
  if (known?.is !== "choice") return undefined;
  return known.values.find((value) =>
    lane.steps.every(({ verb, params }) => {
      const { misfits } = catalog[lane.kind]?.[verb] ?? {};
      return (misfits?.(params, { ...settings, [name]: value }, site) ?? []).length === 0;
    }),
  );
}

function textOf(setting: Json | undefined): string | undefined {
  return typeof setting === "string" || typeof setting === "number" ? String(setting) : undefined;
}

/** One text for all three gaps of a MAC, or one for each. */
function separatorOf(setting: Json | undefined): string | undefined {
  if (typeof setting === "string") return separatorCalled([setting, setting, setting]);
  return Array.isArray(setting) ? separatorCalled(setting.map(String)) : undefined;
}
