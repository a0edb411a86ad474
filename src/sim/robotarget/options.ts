import type { DeviceOptions, OptionTable } from "../device-options.ts";
import type { Spelling } from "./columns.ts";
import type { MacDialect } from "./identity.ts";

/** How the simulated server behaves where real ones differ, are not known well, or can be set up. */
export interface Behaviour extends MacDialect {
  readonly spelling: Spelling;
  /** What a wrong MAC gets: a JSON-RPC error, or an action that ends with an error text. */
  readonly macError: "error" | "ret";
  /** Whether users have to give name and password. Where not, doing so is an error that does no harm. */
  readonly authentication: "user" | "none";
  /** How GetConfigDataShot writes filters, readout modes and speeds. */
  readonly filters: "nested" | "flat";
  /** Whether RoboTarget takes images at night. */
  readonly scheduler: "on" | "off";
  /** Between the answer of a command and its RemoteActionResult. */
  readonly latencyMs: number;
  /** Between two ControlData; ShotRunning comes twice as often. */
  readonly dashboardSec: number;
  /** Zone of the computer that the server runs on. */
  readonly zone: string;
}

export const usualBehaviour: Behaviour = {
  spelling: "lenient",
  separator: "colon",
  encoding: "hex",
  macError: "error",
  authentication: "user",
  filters: "nested",
  scheduler: "on",
  latencyMs: 5,
  dashboardSec: 2,
  zone: "America/Phoenix",
};

const choice = (about: string, ...values: readonly string[]): OptionTable[string] => ({
  is: "choice",
  values,
  about,
});

/** What can be set of a simulated server from the command line; the first of several values is the usual one. */
export const robotargetOptions: OptionTable = {
  spelling: choice("which spelling of doubtful names is taken", "lenient", "table", "example"),
  separator: choice("what stands between the parts of a MAC", "colon", "gap", "1-2-1", "none"),
  mac: choice("how a MAC is encoded", "hex", "raw"),
  "mac-error": choice("what a wrong MAC gets", "error", "ret"),
  authentication: choice("whether name and password are asked for", "user", "none"),
  filters: choice("how GetConfigDataShot writes filters", "nested", "flat"),
  scheduler: choice("whether it takes images at night", "on", "off"),
  latency: { is: "number", min: 0, max: 60_000, about: "milliseconds between answer and action's end" },
  dashboard: { is: "number", min: 0, max: 3_600, about: "seconds between two ControlData; 0 for none" },
  zone: { is: "zone", form: "ZONE", about: "zone of its computer, such as Europe/Rome" },
  database: { is: "text", form: "FILE", about: "file that keeps the database" },
  stock: {
    is: "text",
    form: "FILE",
    about: "JSON file of the profiles it has, or that JSON; nothing else is there",
  },
};

/** Behaviour that options ask for. The options are those of `robotargetOptions`, checked. */
export function behaviourOf(options: DeviceOptions): Partial<Behaviour> {
  const { mac, "mac-error": macError, latency, dashboard, database: _file, stock: _stock, ...same } = options;
  return {
    ...(same as Partial<Behaviour>),
    ...(mac !== undefined && { encoding: mac as Behaviour["encoding"] }),
    ...(macError !== undefined && { macError: macError as Behaviour["macError"] }),
    ...(latency !== undefined && { latencyMs: Number(latency) }),
    ...(dashboard !== undefined && { dashboardSec: Number(dashboard) }),
  };
}
