import { type Command, expectPositionals } from "../command.ts";
import { wishCommand } from "../wish-command.ts";

export const unpause: Command = {
  name: "unpause",
  summary: "let a paused lane go on where it was",
  usage: `[LANE]

Takes a pause back. A lane that the safety gate holds as well waits until it is safe. Every paused lane when LANE is absent.`,
  options: {},
  async run(args, platform) {
    expectPositionals(args, unpause, 0, 1);
    const [lane] = args.positionals;
    const wish = { command: "unpause", ...(lane === undefined ? {} : { lane }) } as const;
    return wishCommand(wish, `${lane ?? "Every paused lane"} goes on.`, args, platform);
  },
};
