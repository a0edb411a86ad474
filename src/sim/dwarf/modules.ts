import { astroCommands } from "./astro.ts";
import { calibrationFrameCommands } from "./calibration-frames.ts";
import { closing, opening } from "./camera.ts";
import { teleParamCommands, wideParamCommands } from "./camera-params.ts";
import { type Commands, unanswered } from "./command.ts";
import { darkCommands } from "./darks.ts";
import { focusCommands, laterFocusCommands } from "./focus.ts";
import { paramCommands, previewCommands, taskCommands } from "./later-commands.ts";
import { motorCommands } from "./motor-commands.ts";
import { skyCommands } from "./one-click.ts";
import { panoramaCommands } from "./panorama.ts";
import type { Profile } from "./profiles.ts";
import { scheduleCommands } from "./schedule.ts";
import { teleShotCommands, wideShotCommands } from "./shots.ts";
import { laterStackCommands, stackCommands } from "./stack.ts";
import { laterSystemCommands, powerCommands, systemCommands, workingStateCommands } from "./system.ts";
import { trackCommands } from "./track.ts";

/** Commands of each module, by its number. */
type Modules = Readonly<Record<number, Commands>>;

const tele: Commands = {
  10000: opening("tele"),
  10001: closing("tele"),
  ...teleShotCommands,
  ...workingStateCommands,
};
const wide: Commands = { 12000: opening("wide"), 12001: closing("wide"), ...wideShotCommands };
const astro: Commands = { ...astroCommands, ...stackCommands, ...skyCommands, ...darkCommands };

const shared: Modules = {
  5: powerCommands,
  6: motorCommands,
  7: trackCommands,
  10: panoramaCommands,
  13: scheduleCommands,
};

const base: Modules = {
  ...shared,
  1: { ...tele, ...teleParamCommands },
  2: { ...wide, ...wideParamCommands },
  3: astro,
  4: systemCommands,
  8: focusCommands,
};

/** Later firmware takes the older commands for parameters and says nothing. */
function silenced(commands: Commands): Commands {
  return Object.fromEntries(Object.entries(commands).map(([cmd, known]) => [cmd, unanswered(known)]));
}

const later: Modules = {
  ...shared,
  1: { ...tele, ...silenced(teleParamCommands), ...previewCommands.tele },
  2: { ...wide, ...silenced(wideParamCommands), ...previewCommands.wide },
  3: { ...astro, ...laterStackCommands, ...calibrationFrameCommands },
  4: { ...systemCommands, ...laterSystemCommands },
  8: { ...focusCommands, ...laterFocusCommands },
  14: taskCommands,
  15: paramCommands,
};

/** What a device with this firmware understands. */
export function modulesOf({ generation }: Profile): Modules {
  return generation === "v3" ? later : base;
}
