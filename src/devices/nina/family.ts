import type { Family } from "../device.ts";
import { ninaSettings } from "./settings.ts";
import { verbs } from "./verbs.ts";

/** N.I.N.A. with its plugin Advanced API. */
export const nina: Family = {
  kind: "nina",
  verbs,
  open: async (settings, environment) => {
    const { openNina } = await import("./driver.ts");
    return openNina(ninaSettings(settings), environment);
  },
  openSafety: async (settings, environment) => {
    const { openSafety } = await import("./safety.ts");
    return openSafety(ninaSettings(settings), environment);
  },
  async *examine(settings, environment, signal) {
    const { examine } = await import("./examine.ts");
    yield* examine(ninaSettings(settings), environment, signal);
  },
};
