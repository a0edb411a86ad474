import type { Observation } from "../../devices/device.ts";
import { examine } from "../../devices/examine.ts";
import { ExitCode } from "../../exit-codes.ts";
import { printable, printableJson } from "../../printable.ts";
import type { JsonObject } from "../../verb.ts";
import { type Arguments, type Command, expectPositionals, flag, paintFor, writeJson } from "../command.ts";
import { readObservatory } from "../inputs.ts";
import { deviceOpener } from "../open-device.ts";
import type { Platform } from "../platform.ts";
import { secretReader } from "../secrets.ts";
import { stoppable } from "../stop-signals.ts";

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
    const secret = secretReader(observatory.file, platform.environment, platform.system);
    const opener = await deviceOpener({ platform, clock: platform.clock, observatory, secret });
    const found: Observation[] = [];
    const report = reporter(args, platform, found);
    const note = (text: string): void => report({ level: "warning", text });
    const { kind, family, settings, environment } = opener(name, note);
    await stoppable(platform, async (signal) => {
      for await (const each of examine(family, settings, environment, signal)) report(each);
    });
    const isWell = !found.some(({ level }) => level === "failed");
    if (flag(args, "json")) writeJson(platform.stdout, { device: name, kind, ok: isWell, findings: found });
    return isWell ? ExitCode.done : ExitCode.stepFailed;
  },
};

const MARKS = {
  good: ["green", "✓"],
  warning: ["yellow", "!"],
  failed: ["red", "✗"],
} as const;

/** Settings as they stand in the observatory file: JSON is YAML in which nothing is left to guess. */
function yamlLines(settings: JsonObject): readonly string[] {
  return Object.entries(settings).map(([key, value]) => `${key}: ${printableJson(value)}`);
}

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
    for (const line of yamlLines(observation.settings ?? {})) platform.stdout.write(`    ${line}\n`);
  };
}
