import { families } from "../../devices/catalog.ts";
import type { DeviceEnvironment, Family, Observation } from "../../devices/device.ts";
import { examine } from "../../devices/examine.ts";
import { UsageError } from "../../errors.ts";
import { ExitCode } from "../../exit-codes.ts";
import type { Observatory } from "../../plan/observatory.ts";
import { nearest } from "../../plan/suggest.ts";
import { printable } from "../../printable.ts";
import type { JsonObject } from "../../verb.ts";
import { type Arguments, type Command, expectPositionals, flag, paintFor, writeJson } from "../command.ts";
import { readObservatory } from "../inputs.ts";
import type { Platform } from "../platform.ts";
import { secretReader } from "../secrets.ts";

export const doctor: Command = {
  name: "doctor",
  summary: "whether a device can be used, what it says it is, and what is in the way",
  usage: `DEVICE

DEVICE is a name in the observatory file. Connects to it as a run does, and starts nothing on it.`,
  options: {},
  async run(args, platform) {
    expectPositionals(args, doctor, 1, 1);
    const observatory = readObservatory(args, platform, ".");
    if (!observatory) return ExitCode.planHasProblems;
    const name = args.positionals[0] ?? "";
    const { kind, family, settings } = deviceNamed(name, observatory);
    const stop = new AbortController();
    const release = platform.onStopSignal((signal) => stop.abort(new Error(signal)));
    const found: Observation[] = [];
    const report = reporter(args, platform, found);
    try {
      const environment = await environmentOf(name, observatory, platform, report);
      for await (const each of examine(family, settings, environment, stop.signal)) report(each);
    } catch (error) {
      if (!stop.signal.aborted) throw error;
      return ExitCode.stopped;
    } finally {
      release();
    }
    const isWell = !found.some(({ level }) => level === "failed");
    if (flag(args, "json")) writeJson(platform.stdout, { device: name, kind, ok: isWell, findings: found });
    return isWell ? ExitCode.done : ExitCode.stepFailed;
  },
};

function deviceNamed(
  name: string,
  { devices, file }: Observatory,
): { readonly kind: string; readonly family: Family; readonly settings: JsonObject } {
  const device = Object.hasOwn(devices, name) ? devices[name] : undefined;
  const family = device && families[device.kind];
  if (device && family) return { kind: device.kind, family, settings: device.settings };
  const names = Object.keys(devices);
  const near = nearest(name, names);
  throw new UsageError(
    `${file} has no device ${name}.`,
    near === undefined ? `Its devices: ${names.join(", ")}.` : `Did you mean ${near}?`,
  );
}

async function environmentOf(
  name: string,
  { site, file }: Observatory,
  platform: Platform,
  report: (observation: Observation) => void,
): Promise<DeviceEnvironment> {
  const { clock, environment, system, uuid } = platform;
  const { latitudeDeg, longitudeDeg, elevationM, zone } = site;
  return {
    name,
    clock,
    site: { latitudeDeg, longitudeDeg, elevationM, zone },
    ...(await platform.transports(clock)),
    secret: secretReader(file, environment, system),
    uuid,
    note: (text) => report({ level: "warning", text }),
  };
}

const MARKS = {
  good: ["green", "✓"],
  warning: ["yellow", "!"],
  failed: ["red", "✗"],
} as const;

/** Keeps what is found and, for people, prints it at once: some of it takes minutes. */
function reporter(
  args: Arguments,
  platform: Platform,
  found: Observation[],
): (observation: Observation) => void {
  const paint = paintFor(platform.stdout, platform);
  return (observation) => {
    found.push(observation);
    if (flag(args, "json")) return;
    const [color, mark] = MARKS[observation.level];
    platform.stdout.write(`${paint(color, mark)} ${printable(observation.text)}\n`);
    if (observation.hint !== undefined) platform.stdout.write(`    ${printable(observation.hint)}\n`);
  };
}
