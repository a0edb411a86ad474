import type { Clock } from "../clock.ts";
import { AppError, UsageError } from "../errors.ts";
import type { ServeSettings } from "../plan/observatory.ts";
import { printable } from "../printable.ts";
import type { RunControl } from "../run/control.ts";
import { looksLikeAddress, parseAddress, type ServeAddress, urlOf } from "../serve/address.ts";
import { isLoopback } from "../serve/admission.ts";
import { messageRoutes } from "../serve/message-routes.ts";
import { ninaRoutes } from "../serve/nina-routes.ts";
import { pageRoutes } from "../serve/page-routes.ts";
import type { RunSource } from "../serve/run-source.ts";
import type { LocalServer } from "../serve/server.ts";
import type { Site } from "../sky/site.ts";
import type { SecretReference } from "../verb.ts";
import { catalog } from "./catalog.ts";
import { pageFiles } from "./page-files.ts";
import type { Platform } from "./platform.ts";
import { stackText } from "./stack-text.ts";

/** The option with which a command serves. */
export const serveOption = { serve: { type: "string" } } as const;
export const serveOptional = { serve: looksLikeAddress } as const;

export interface Serving {
  readonly platform: Platform;
  readonly clock: Clock;
  readonly settings: ServeSettings;
  /** Reads a secret of the observatory file. */
  readonly secret: (reference: SecretReference) => string;
  /** As asked for on the command line; empty for what the observatory file says. */
  readonly address: string;
  readonly source: RunSource;
  /** Where the telescopes stand, for the picture of the night; undefined without an observatory file. */
  readonly site: Site | undefined;
  /** Of the run of this process; undefined where there is none to act on. */
  readonly control: RunControl | undefined;
  /** Takes lines for people. */
  readonly say: (line: string) => void;
}

/**
 * Starts the local server and says where it is.
 * @throws UsageError for an address that is none, AppError `cannot-serve`
 */
export async function serve(serving: Serving): Promise<LocalServer> {
  const { platform, clock, settings, secret, source, site, control } = serving;
  const address = addressOf(serving);
  const token = settings.token && secret(settings.token);
  const say = (line: string): void => serving.say(printable(line));
  const own = platform.hostName.toLowerCase();
  const messages = messageRoutes(source, clock);
  const nina = ninaRoutes(source);
  const page = pageRoutes({ source, clock, catalog, site, files: pageFiles(), control });
  const server = await platform.serve({
    clock,
    port: address.port,
    doors: { host: address.host, names: [...settings.names, own, `${own}.local`], token },
    routes: {
      routes: [...messages.routes, ...nina.routes, ...page.routes],
      sockets: [...messages.sockets, ...nina.sockets],
    },
    say,
    onBug: (error) => platform.stderr.write(`${stackText(error)}\n`),
  });
  source.onChange(() => server.wake());
  say(`Serving at ${urlOf({ ...address, port: server.port })}`);
  if (!isLoopback(address.host)) {
    say(
      token === undefined
        ? "WARNING: everybody in the network can read this run. Nobody there can act on it: there is no serve.token."
        : "WARNING: everybody in the network can read this run, and whoever has the token can act on it.",
    );
  }
  return server;
}

/** Starts the server of a run. A night is not given up for a display: without a server the run goes on. */
export async function serveBesideRun(serving: Serving): Promise<LocalServer | undefined> {
  try {
    return await serve(serving);
  } catch (error) {
    if (!(error instanceof AppError) || error instanceof UsageError) throw error;
    serving.say(printable(`NOT SERVING: ${error.message} ${error.hint ?? ""} The run goes on.`));
    return undefined;
  }
}

function addressOf({ address, settings }: Serving): ServeAddress {
  const given = address === "" ? (settings.address ?? "") : address;
  const parsed = parseAddress(given);
  if (parsed) return parsed;
  throw new UsageError(
    `${given} is not an address to serve at.`,
    "Write HOST:PORT, such as 127.0.0.1:8190, or 0.0.0.0:8190 for the whole network.",
  );
}
