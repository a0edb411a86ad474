import { scaledClock } from "../../clock.ts";
import { UsageError } from "../../errors.ts";
import { ExitCode } from "../../exit-codes.ts";
import type { Endpoint } from "../../sim/host/endpoint.ts";
import { faultsInWords, parseFaults } from "../../sim/host/faults.ts";
import {
  createFleet,
  type FleetEntry,
  type FleetMember,
  type FleetOptions,
  optionsOf,
  usualFleet,
} from "../../sim/host/fleet.ts";
import { type CommandLog, openCommandLog } from "../../sim/host/log.ts";
import { writeObservatory } from "../../sim/host/observatory-file.ts";
import { type Served, serve } from "../../sim/host/server.ts";
import { isZone, optionsInWords, parseSettings } from "../../sim/host/settings.ts";
import { parseIsoTime } from "../../time-text.ts";
import { type Arguments, type Command, flag, text, texts, writeJson } from "../command.ts";
import type { Platform } from "../platform.ts";
import { openPtys } from "../serial-ports.ts";

/** How often the simulators look whether anybody is still there, with --linger. */
const LOOK_MS = 1_000;
const LINE_WIDTH = 100;

export const sim: Command = {
  name: "sim",
  summary: "the simulators as real servers on this computer",
  usage: `[FAMILY[:DEVICE]…]

Families: robotarget, dwarf, move, nina; all of them when none is named. Ends on SIGINT or SIGTERM.
  --write-observatory FILE   write the observatory file that points at them, and their secrets beside it
  --log FILE                 append every command received, one JSON line each
  --fault NAME[:COMMAND[:N]] what goes wrong, at the Nth COMMAND, the first when left out, each for *;
                             may be given several times
  --set DEVICE.OPTION=VALUE  how a device behaves; may be given several times
  --speed N                  how fast simulated time runs (default: 1)
  --start TIME               simulated time at the start, ISO 8601 (default: now)
  --since TIME               real time at which it is --start (default: now)
  --site LAT,LON[,ZONE]      where the telescopes stand, degrees, east positive, and their time zone
  --linger SECONDS           end when nobody was connected for so long
  --pty [PATH]               MOVE at a serial port as well, made by socat; PATH has a slash in it

Faults:
${inLines(faultsInWords())}

${usualFleet([]).map(optionsText).join("\n\n")}`,
  options: {
    "write-observatory": { type: "string" },
    log: { type: "string" },
    fault: { type: "string", multiple: true },
    set: { type: "string", multiple: true },
    speed: { type: "string", default: "1" },
    start: { type: "string" },
    since: { type: "string" },
    site: { type: "string" },
    linger: { type: "string" },
    pty: { type: "boolean", default: false },
  },
  async run(args, platform) {
    const clock = simulatedClock(args, platform);
    const logFile = text(args, "log");
    const log: CommandLog =
      logFile === undefined ? { write: () => undefined, close: () => undefined } : openCommandLog(logFile);
    const named = args.positionals.filter((positional) => !positional.includes("/"));
    const entries = named.length === 0 ? usualFleet([]) : named.map(fleetEntry);
    const faults = parseFaults(texts(args, "fault"));
    const devices = entries.map((entry) => ({ ...entry, options: optionsOf(entry.family) }));
    const members = await createFleet(entries, {
      clock,
      faults,
      settings: parseSettings(texts(args, "set"), devices),
      log: log.write,
      uuid: platform.uuid,
      ...siteOf(args),
    });
    const served = new Map<string, Served>();
    for (const { device, simulator } of members) served.set(device, await serve(simulator, { clock }));
    const ptys = await openPtys(args, platform, members, served);
    const endpointOf = ({ device }: { device: string }): Endpoint => {
      const pty = ptys.get(device);
      return pty ? { address: `serial:${pty.path}` } : (served.get(device) as Served);
    };
    const file = text(args, "write-observatory");
    if (file !== undefined) writeObservatory(file, members, endpointOf);
    announce(args, platform, members, endpointOf, file);
    await untilOver(args, platform, served);
    await Promise.all([...ptys.values()].map((pty) => pty.close()));
    await Promise.all([...served.values()].map((server) => server.close()));
    for (const { simulator } of members) simulator.close();
    log.close();
    return ExitCode.done;
  },
};

/** What `--set` takes for a family. */
function optionsText({ family }: FleetEntry): string {
  return `Options of ${family}:${optionsInWords(optionsOf(family))
    .map((line) => `\n  ${line}`)
    .join("")}`;
}

/** A list of words in lines that fit a terminal. */
function inLines(words: string): string {
  const lines = [" "];
  for (const word of words.split(" ")) {
    if (`${lines.at(-1)} ${word}`.length > LINE_WIDTH) lines.push(" ");
    lines.push(`${lines.pop()} ${word}`);
  }
  return lines.join("\n");
}

function fleetEntry(positional: string): FleetEntry {
  const [family = "", device] = positional.split(":");
  return device === undefined ? (usualFleet([family])[0] as FleetEntry) : { family, device };
}

function simulatedClock(args: Arguments, platform: Platform): ReturnType<typeof scaledClock> {
  const speed = numberOf(args, "speed", 1, 100_000) ?? 1;
  const nowMs = platform.clock.now();
  return scaledClock({
    realOriginMs: timeOf(args, "since") ?? nowMs,
    planOriginMs: timeOf(args, "start") ?? nowMs,
    speed,
  });
}

function timeOf(args: Arguments, name: string): number | undefined {
  const given = text(args, name);
  if (given === undefined) return undefined;
  const atMs = parseIsoTime(given);
  if (!Number.isNaN(atMs)) return atMs;
  throw new UsageError(`sim: --${name} must be a time such as 2026-11-21T02:00:00Z, not ${given}.`);
}

function siteOf(args: Arguments): Pick<FleetOptions, "site"> {
  const given = text(args, "site");
  if (given === undefined) return {};
  const [latitude, longitude, zone, ...more] = given.split(",");
  const [latitudeDeg, longitudeDeg] = [latitude, longitude].map((degrees) => Number(degrees || Number.NaN));
  const isPlace = (value: number | undefined, limit: number): value is number =>
    value !== undefined && Math.abs(value) <= limit;
  const isKnown = zone === undefined || isZone(zone);
  if (more.length === 0 && isKnown && isPlace(latitudeDeg, 90) && isPlace(longitudeDeg, 180)) {
    return { site: { latitudeDeg, longitudeDeg, ...(zone !== undefined && { zone }) } };
  }
  throw new UsageError(
    `sim: --site must be LATITUDE,LONGITUDE in degrees, and perhaps a zone, not ${given}.`,
  );
}

function numberOf(args: Arguments, name: string, min: number, max: number): number | undefined {
  const given = text(args, name);
  if (given === undefined) return undefined;
  const value = Number(given);
  if (Number.isFinite(value) && value >= min && value <= max) return value;
  throw new UsageError(`sim: --${name} must be a number from ${min} to ${max}, not ${given}.`);
}

function announce(
  args: Arguments,
  platform: Platform,
  members: readonly FleetMember[],
  endpointOf: (member: FleetMember) => Endpoint,
  file: string | undefined,
): void {
  if (flag(args, "json")) {
    const devices = members.map((member) => {
      const { address, http } = endpointOf(member);
      return { device: member.device, address, http: http ?? null };
    });
    writeJson(platform.stdout, { pid: process.pid, observatory: file ?? null, devices });
    return;
  }
  for (const member of members) platform.stdout.write(`${member.device}  ${endpointOf(member).address}\n`);
  if (file !== undefined) platform.stdout.write(`observatory file: ${file}\n`);
}

/** Resolves on a signal, or when nobody was connected for as long as --linger says. */
async function untilOver(
  args: Arguments,
  platform: Platform,
  served: ReadonlyMap<string, Served>,
): Promise<void> {
  const over = new AbortController();
  const release = platform.onStopSignal(() => over.abort());
  const lingerSec = numberOf(args, "linger", 1, 86_400);
  let aloneSinceMs = platform.clock.elapsed();
  while (!over.signal.aborted) {
    await platform.clock.sleep(LOOK_MS, over.signal).catch(() => undefined);
    if ([...served.values()].some((server) => server.clients() > 0)) aloneSinceMs = platform.clock.elapsed();
    if (lingerSec !== undefined && platform.clock.elapsed() - aloneSinceMs > lingerSec * 1000) break;
  }
  release();
}
