import { dwarfFaults } from "./dwarf/fault-names.ts";
import { moveFaults } from "./move/fault-names.ts";
import { ninaFaults } from "./nina/fault-names.ts";
import { robotargetFaults } from "./robotarget/fault-names.ts";
import type { FaultName } from "./simulator.ts";

/** Faults that only one family knows, besides those that all do. */
export const familyFaults: Readonly<Record<string, readonly FaultName[]>> = {
  robotarget: robotargetFaults,
  dwarf: dwarfFaults,
  move: moveFaults,
  nina: ninaFaults,
};
