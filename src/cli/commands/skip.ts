import { type Command, expectPositionals } from "../command.ts";
import { wishCommand } from "../wish-command.ts";

export const skip: Command = {
  name: "skip",
  summary: "end the current step of a lane of the running run as skipped",
  usage: `STEP

STEP is an id that \`nightplan status\` shows. When it has begun, its device is brought to rest first. The lane goes on with the next
step; steps that need STEP are skipped too.`,
  options: {},
  async run(args, platform) {
    expectPositionals(args, skip, 1, 1);
    const step = args.positionals[0] ?? "";
    return wishCommand({ command: "skip", step }, `${step} is skipped.`, args, platform);
  },
};
