import type { Command } from "./command.ts";
import { astro } from "./commands/astro.ts";
import {
  focusCommands,
  motorCommands,
  panoramaCommands,
  powerCommands,
  systemCommands,
  trackCommands,
} from "./commands/body.ts";
import { paramCommands, scheduleCommands, taskCommands } from "./commands/later.ts";
import { tele } from "./commands/tele.ts";
import { wide } from "./commands/wide.ts";

/** Everything that a telescope can be told, by module. */
export const commands = {
  tele,
  wide,
  astro,
  system: systemCommands,
  power: powerCommands,
  motor: motorCommands,
  track: trackCommands,
  focus: focusCommands,
  panorama: panoramaCommands,
  schedule: scheduleCommands,
  task: taskCommands,
  param: paramCommands,
} as const;

const byNumber: ReadonlyMap<number, Pick<Command, "answer" | "valueFollows">> = new Map(
  Object.values(commands).flatMap((table) =>
    Object.values<Pick<Command, "cmd" | "answer" | "valueFollows">>(table).map((one) => [one.cmd, one]),
  ),
);

/** How a command is answered; undefined for one that is not in the tables. Numbers are unique over the modules. */
export function answering(cmd: number): Pick<Command, "answer" | "valueFollows"> | undefined {
  return byNumber.get(cmd);
}
