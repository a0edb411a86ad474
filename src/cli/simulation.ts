import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Clock, scaledClock } from "../clock.ts";
import { AppError } from "../errors.ts";
import { devicesOf } from "../plan/followed.ts";
import { loadObservatory } from "../plan/load-observatory.ts";
import type { Observatory } from "../plan/observatory.ts";
import type { Plan } from "../plan/plan.ts";
import { readSource, readText } from "../plan/read-file.ts";
import { nightToRun } from "../run/night.ts";
import type { DeviceOptions } from "../sim/device-options.ts";
import { hasAllOf, type Stock } from "../sim/robotarget/plan-stock.ts";
import type { Site } from "../sky/site.ts";
import { isoTime } from "../time-text.ts";
import { simulatedObservatory, simulatorOptions } from "./simulated-settings.ts";
import { plannedStocks } from "./simulated-stock.ts";
import { simulationFolder } from "./where-runs-are.ts";

/** What a run goes by: the real night, or a simulated one. */
export interface World {
  readonly clock: Clock;
  readonly observatory: Observatory;
  /** State directory. */
  readonly directory: string;
  /** The devices know nothing of an earlier run: there is nothing to resume. */
  readonly fresh: boolean;
}

/** Written once for a simulated night; whoever joins it later reads it. */
interface Simulation {
  readonly pid: number;
  readonly realOriginMs: number;
  readonly planOriginMs: number;
  readonly speed: number;
  /** The devices and their options, as `sim` takes them. */
  readonly devices: readonly string[];
  /** What its RoboTargets were stocked with, by device. */
  readonly stocks: Stocks;
}

type Stocks = Readonly<Record<string, Stock>>;

/** Plan time before the start of the night at which a simulated night begins. */
const EVENING_MS = 5 * 60_000;
const LINGER_SEC = 60;
const START_MS = 15_000;

/**
 * Joins the simulated night of a state directory, or begins one: simulators in a process of their own, which outlives
 * this one as telescopes do. One whose devices are other than the observatory file says, or lack a profile, filter or other
 * name of the plan, is not joined. Plan time starts shortly before the plan's night and runs `speed` times as fast.
 * @throws AppError `simulators-silent` when they do not come up
 */
export async function joinSimulation(real: World, plan: Plan, speed: number): Promise<World> {
  const directory = join(real.directory, simulationFolder);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const observatoryFile = join(directory, "observatory.yaml");
  const stateFile = join(directory, "simulation.json");
  const devices = [
    ...devicesOf(plan).map(({ kind, device }) => `${kind}:${device}`),
    ...optionArguments(simulatorOptions(plan, real.observatory)),
  ];
  const stocks: Stocks = Object.fromEntries(plannedStocks(plan, real.observatory));
  let simulation = readSimulation(stateFile, devices, stocks);
  const fresh = simulation === undefined;
  if (!simulation) {
    rmSync(observatoryFile, { force: true });
    const realOriginMs = real.clock.now();
    const planOriginMs = nightToRun(plan, real.observatory.site, realOriginMs).startsMs - EVENING_MS;
    const scale = { realOriginMs, planOriginMs, speed };
    const { site } = real.observatory;
    simulation = {
      pid: startSimulators([...devices, ...stockFiles(directory, stocks)], observatoryFile, site, scale),
      ...scale,
      devices,
      stocks,
    };
    writeFileSync(stateFile, JSON.stringify(simulation));
  }
  await appearance(observatoryFile, real.clock);
  const { observatory } = loadObservatory(readSource(observatoryFile), readText);
  if (!observatory) throw new AppError("simulators-silent", `${observatoryFile} cannot be used.`);
  return {
    clock: scaledClock(simulation),
    observatory: simulatedObservatory(real.observatory, observatory),
    directory,
    fresh,
  };
}

function optionArguments(options: ReadonlyMap<string, DeviceOptions>): readonly string[] {
  return [...options].flatMap(([device, chosen]) =>
    Object.entries(chosen).flatMap(([name, value]) => ["--set", `${device}.${name}=${value}`]),
  );
}

/** Writes each stock into a file of its own, and says to the simulators where they are. */
function stockFiles(directory: string, stocks: Stocks): readonly string[] {
  return Object.entries(stocks).flatMap(([device, stock]) => {
    const file = join(directory, `${device}.stock.json`);
    writeFileSync(file, JSON.stringify(stock));
    return ["--set", `${device}.stock=${file}`];
  });
}

/** The simulation that is going on for these devices and has what the plan needs, if its process lives. */
function readSimulation(file: string, devices: readonly string[], stocks: Stocks): Simulation | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const simulation = JSON.parse(readFileSync(file, "utf8")) as Simulation;
    const isFit = Object.entries(stocks).every(([device, stock]) =>
      hasAllOf(simulation.stocks[device] ?? [], stock),
    );
    const isSame = simulation.devices.join("\n") === devices.join("\n");
    return isSame && isFit && isAlive(simulation.pid) ? simulation : undefined;
  } catch {
    // Half a file of a process that was killed while it wrote: begin anew.
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function startSimulators(
  what: readonly string[],
  observatoryFile: string,
  site: Site,
  scale: Pick<Simulation, "realOriginMs" | "planOriginMs" | "speed">,
): number {
  const program = fileURLToPath(new URL("./main.js", import.meta.url));
  const time = ["--start", isoTime(scale.planOriginMs), "--since", isoTime(scale.realOriginMs)];
  const pace = ["--speed", String(scale.speed), "--linger", String(LINGER_SEC)];
  const place = [
    "--write-observatory",
    observatoryFile,
    `--site=${site.latitudeDeg},${site.longitudeDeg},${site.zone}`,
  ];
  const args = [program, "sim", ...what, ...place, ...time, ...pace];
  const child = spawn(process.execPath, args, { detached: true, stdio: "ignore" });
  // When it cannot be started, its observatory file never appears, and that is said.
  child.on("error", () => undefined);
  child.unref();
  return child.pid ?? 0;
}

async function appearance(file: string, clock: Clock): Promise<void> {
  const startMs = clock.elapsed();
  // Still empty: the simulators are just writing it.
  while (!statSync(file, { throwIfNoEntry: false })?.size) {
    if (clock.elapsed() - startMs > START_MS) {
      throw new AppError("simulators-silent", `The simulators did not start within ${START_MS / 1000} s.`, {
        hint: "Start them by hand to see why: nightplan sim --write-observatory observatory.yaml",
      });
    }
    await clock.sleep(50);
  }
}
