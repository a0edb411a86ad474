import type { VerbInfo } from "../../verb.ts";
import type { Family } from "../device.ts";
import { commands } from "./commands.ts";
import { moveSettings } from "./settings.ts";

const MINUTE = 60;

function verb(info: Pick<VerbInfo, "summary" | "onDoubt"> & { minutes: number; points?: boolean }): VerbInfo {
  return {
    summary: info.summary,
    onDoubt: info.onDoubt,
    points: info.points ?? false,
    endable: false,
    timeoutSec: () => info.minutes * MINUTE,
    leastSec: () => 0,
  };
}

/** Telescopes under Lowell Observatory's MOVE program, over a serial line or a serial device server. */
export const move: Family = {
  kind: "move",
  verbs: {
    wake: verb({ summary: "Wake the telescope up.", onDoubt: commands.WK.onDoubt, minutes: 2 }),
    sleep: verb({ summary: "Put the telescope to sleep.", onDoubt: commands.SL.onDoubt, minutes: 2 }),
    slew: verb({
      summary: "Slew to a target, or to an altitude and azimuth, and check where it stands.",
      onDoubt: commands.CO.onDoubt,
      minutes: 10,
      points: true,
    }),
    track: verb({
      summary: "Sidereal tracking on or off, and rates.",
      onDoubt: commands.ER.onDoubt,
      minutes: 2,
    }),
    offset: verb({
      summary: "Move relative to where the telescope points.",
      onDoubt: commands.RM.onDoubt,
      minutes: 10,
    }),
  },
  open: async (settings, environment) => {
    const { openMove } = await import("./driver.ts");
    return openMove(moveSettings(settings), environment);
  },
};
