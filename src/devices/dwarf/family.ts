import type { Family } from "../device.ts";
import { verbs } from "./verbs.ts";

/** DWARF smart telescopes, with firmware of either generation. */
export const dwarf: Family = {
  kind: "dwarf",
  verbs,
  open: async (settings, environment) => (await import("./driver.ts")).openDwarf(settings, environment),
};
