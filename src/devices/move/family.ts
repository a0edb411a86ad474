import type { Family } from "../device.ts";
import { patternVerbs } from "./pattern-verbs.ts";
import { moveSettings } from "./settings.ts";
import { verbs } from "./verbs.ts";

/** Telescopes under Lowell Observatory's MOVE program, over a serial line or a serial device server. */
export const move: Family = {
  kind: "move",
  verbs: { ...verbs, ...patternVerbs },
  open: async (settings, environment) => {
    const { openMove } = await import("./driver.ts");
    return openMove(moveSettings(settings, environment.name), environment);
  },
};
