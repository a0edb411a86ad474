import { readFileSync } from "node:fs";
import { messageOf, UsageError } from "../../errors.ts";
import type { DeviceOptions, OptionTable } from "../device-options.ts";
import { chosenBy, dwarfOptions } from "../dwarf/options.ts";
import { moveBehaviour, moveOptions } from "../move/options.ts";
import { behaviourOf as ninaBehaviour, ninaOptions } from "../nina/options.ts";
import { behaviourOf, robotargetOptions } from "../robotarget/options.ts";
import { readStock, type Stock } from "../robotarget/plan-stock.ts";
import type { Simulator, SimulatorOptions } from "../simulator.ts";
import { fileStore } from "./file-store.ts";

/** Settings of a device that are secrets, with their text. */
type DeviceSecrets = Readonly<Record<string, string>>;

/** One simulated device under its name in the observatory file. */
export interface FleetMember {
  readonly device: string;
  readonly simulator: Simulator;
  readonly secrets: DeviceSecrets;
}

/** What to simulate: a family, and the name of the device. */
export interface FleetEntry {
  readonly family: string;
  readonly device: string;
}

/** What all simulators of a fleet share. */
export interface FleetOptions extends Omit<SimulatorOptions, "device"> {
  /** Where they stand; at the simulated observatory when absent. Longitude is positive to the east. */
  readonly site?: { readonly latitudeDeg: number; readonly longitudeDeg: number; readonly zone?: string };
  /** Options of single devices, by device, as `optionsOf` their families describes them. */
  readonly settings?: ReadonlyMap<string, DeviceOptions>;
}

interface FamilyHost {
  readonly usualName: string;
  readonly options: OptionTable;
  /** Loads the simulator and makes one; what a family needs is loaded only when it is asked for. */
  readonly create: (
    options: FleetOptions & SimulatorOptions,
    chosen: DeviceOptions,
  ) => Promise<Omit<FleetMember, "device">>;
}

const families: Readonly<Record<string, FamilyHost>> = {
  robotarget: {
    usualName: "rig",
    options: robotargetOptions,
    async create(options, chosen) {
      const { createRobotarget } = await import("../robotarget/robotarget.ts");
      const { robotargetSecrets } = await import("../robotarget/identity.ts");
      const { macWords, ...secrets } = robotargetSecrets;
      const store = chosen.database === undefined ? {} : { store: fileStore(chosen.database) };
      const stock = chosen.stock === undefined ? {} : { stock: stockIn(chosen.stock) };
      const behaviour = behaviourOf(chosen);
      const simulator = createRobotarget({ ...options, behaviour, ...store, ...stock });
      return { simulator, secrets: { ...secrets, macWords: macWords.join(" ") } };
    },
  },
  dwarf: {
    usualName: "dwarf",
    options: dwarfOptions,
    async create(options, chosen) {
      const { createDwarf } = await import("../dwarf/dwarf.ts");
      return { simulator: createDwarf({ ...options, ...chosenBy(chosen) }), secrets: {} };
    },
  },
  move: {
    usualName: "hall42",
    options: moveOptions,
    async create(options, chosen) {
      const { createMove } = await import("../move/move.ts");
      return { simulator: createMove({ ...options, ...moveBehaviour(chosen) }), secrets: {} };
    },
  },
  nina: {
    usualName: "nina",
    options: ninaOptions,
    async create(options, chosen) {
      const { createNina } = await import("../nina/nina.ts");
      return { simulator: createNina({ ...options, behaviour: ninaBehaviour(chosen) }), secrets: {} };
    },
  },
};

/** One device of each family under its usual name; of all families when none is named. Throws UsageError. */
export function usualFleet(names: readonly string[]): readonly FleetEntry[] {
  const wanted = names.length === 0 ? Object.keys(families) : [...new Set(names)];
  return wanted.map((family) => ({ family, device: hostOf(family).usualName }));
}

/** What can be set of the devices of a family. Throws UsageError. */
export function optionsOf(family: string): OptionTable {
  return hostOf(family).options;
}

/** Makes the simulators. Throws UsageError for a family that is not simulated, or a name that stands twice. */
export async function createFleet(
  entries: readonly FleetEntry[],
  options: FleetOptions,
): Promise<readonly FleetMember[]> {
  const members: FleetMember[] = [];
  for (const { family, device } of entries) {
    if (members.some((member) => member.device === device)) {
      throw new UsageError(`Two simulated devices are both named ${device}.`, "Give each a name of its own.");
    }
    const chosen = options.settings?.get(device) ?? {};
    members.push({ device, ...(await hostOf(family).create({ ...options, device }, chosen)) });
  }
  return members;
}

/** The stock that a text is, or that is in the file of that name. Throws UsageError. */
function stockIn(fileOrJson: string): Stock {
  if (fileOrJson.startsWith("[")) return readStock(fileOrJson);
  try {
    return readStock(readFileSync(fileOrJson, "utf8"));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `The stock file ${fileOrJson} cannot be read: ${messageOf(error)}.`,
      "Give a JSON file.",
    );
  }
}

function hostOf(family: string): FamilyHost {
  const host = Object.hasOwn(families, family) ? families[family] : undefined;
  if (host) return host;
  throw new UsageError(
    `There is no simulator of the family ${family}.`,
    `The families are ${Object.keys(families).join(", ")}.`,
  );
}
