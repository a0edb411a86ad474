import type { VerbInfo } from "../../verb.ts";
import type { Family } from "../device.ts";
import { commands } from "./commands.ts";
import { moveSettings } from "./settings.ts";

const MINUTE = 60;

function verb({
  minutes,
  ...info
}: Pick<VerbInfo, "summary" | "onDoubt" | "establishes" | "relies"> & { minutes: number }): VerbInfo {
  return {
    ...info,
    endable: false,
    timeoutSec: () => minutes * MINUTE,
    leastSec: () => 0,
  };
}

/** Telescopes under Lowell Observatory's MOVE program, over a serial line or a serial device server. */
export const move: Family = {
  kind: "move",
  verbs: {
    wake: verb({
      summary: "Wake the telescope up.",
      onDoubt: commands.WK.onDoubt,
      establishes: "awake",
      relies: [],
      minutes: 2,
    }),
    sleep: verb({
      summary: "Put the telescope to sleep.",
      onDoubt: commands.SL.onDoubt,
      establishes: "awake",
      relies: [],
      minutes: 2,
    }),
    slew: verb({
      summary: "Slew to a target, or to an altitude and azimuth, and check where it stands.",
      onDoubt: commands.CO.onDoubt,
      establishes: "pointing",
      relies: ["awake"],
      minutes: 10,
    }),
    track: verb({
      summary: "Sidereal tracking on or off, and rates.",
      onDoubt: commands.ER.onDoubt,
      establishes: "tracking",
      relies: ["awake", "pointing", "offset"],
      minutes: 2,
    }),
    offset: verb({
      summary: "Move relative to where the telescope points.",
      onDoubt: commands.RM.onDoubt,
      establishes: "offset",
      relies: ["awake", "pointing", "tracking", "offset"],
      minutes: 10,
    }),
  },
  open: async (settings, environment) => {
    const { openMove } = await import("./driver.ts");
    return openMove(moveSettings(settings), environment);
  },
};
