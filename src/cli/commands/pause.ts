import { type Command, expectPositionals } from "../command.ts";
import { wishCommand } from "../wish-command.ts";

export const pause: Command = {
  name: "pause",
  summary: "hold a lane of the running run: its device rests, and nothing starts",
  usage: `[LANE]

Interrupts what the lane does and brings its device to rest. The lane stays paused, also when the run is begun again, until
\`nightplan unpause\`; then it goes on where it was. Every lane when LANE is absent.`,
  options: {},
  async run(args, platform) {
    expectPositionals(args, pause, 0, 1);
    const [lane] = args.positionals;
    const said = `${lane ?? "Every lane"} is paused: nightplan unpause${lane === undefined ? "" : ` ${lane}`}`;
    const wish = { command: "pause", ...(lane === undefined ? {} : { lane }) } as const;
    return wishCommand(wish, said, args, platform);
  },
};
