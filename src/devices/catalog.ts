import type { Family } from "./device.ts";
import { dwarf } from "./dwarf/family.ts";
import { move } from "./move/family.ts";
import { nina } from "./nina/family.ts";
import { robotarget } from "./robotarget/family.ts";

/** Every kind of device that plans can drive. Loading this loads no driver. */
export const families: Readonly<Record<string, Family>> = { robotarget, dwarf, move, nina };
