import { AppError } from "../../errors.ts";
import { ExitCode } from "../../exit-codes.ts";
import { senders } from "../../messages/message.ts";
import type { ServeSettings } from "../../plan/observatory.ts";
import { directorySource } from "../../serve/sources.ts";
import type { Site } from "../../sky/site.ts";
import { catalog } from "../catalog.ts";
import { type Arguments, type Command, expectPositionals, text } from "../command.ts";
import { readObservatory } from "../inputs.ts";
import type { Platform } from "../platform.ts";
import { secretReader } from "../secrets.ts";
import { serve as startServing } from "../serving.ts";

export const serve: Command = {
  name: "serve",
  summary: "show runs in a browser, and serve their messages to other programs",
  usage: `[ADDR]

Shows all runs of the state directory and keeps up with the one that another process works on. It can change none.
ADDR is HOST:PORT, :PORT or HOST: 127.0.0.1:8190 unless it or the observatory file says otherwise. Ends with Ctrl-C.`,
  options: {},
  async run(args, platform) {
    expectPositionals(args, serve, 0, 1);
    const observatory = observatoryOf(args, platform);
    if (observatory === "has problems") return ExitCode.planHasProblems;
    const { settings, file, site } = observatory;
    const { clock } = platform;
    const say = (line: string): void => platform.stderr.write(`${line}\n`);
    const making = { catalog, sender: senders[settings.compat] };
    const source = directorySource(text(args, "state") ?? "", clock, making, say);
    const secret = secretReader(file, platform.environment, platform.system);
    const address = args.positionals[0] ?? "";
    try {
      const shown = { source, site, control: undefined };
      const server = await startServing({ platform, clock, settings, secret, address, say, ...shown });
      await stopWish(platform);
      await server.close();
      return ExitCode.done;
    } finally {
      source.close();
    }
  },
};

const plainSettings: ServeSettings = { address: undefined, names: [], compat: "own", token: undefined };

interface Served {
  readonly settings: ServeSettings;
  readonly file: string;
  readonly site: Site | undefined;
}

/** Runs can be looked at without an observatory file. */
function observatoryOf(args: Arguments, platform: Platform): Served | "has problems" {
  try {
    const observatory = readObservatory(args, platform, "");
    if (!observatory) return "has problems";
    return { settings: observatory.serve, file: observatory.file, site: observatory.site };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "no-observatory") throw error;
    return { settings: plainSettings, file: "", site: undefined };
  }
}

function stopWish(platform: Platform): Promise<void> {
  return new Promise((resolve) => {
    const release = platform.onStopSignal(() => {
      release();
      resolve();
    });
  });
}
