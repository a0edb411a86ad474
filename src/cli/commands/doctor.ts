import type { Observation } from "../../devices/device.ts";
import { examine } from "../../devices/examine.ts";
import { UsageError } from "../../errors.ts";
import { ExitCode } from "../../exit-codes.ts";
import type { Observatory } from "../../plan/observatory.ts";
import { printable, printableJson } from "../../printable.ts";
import { examineSafety } from "../../safety/examine.ts";
import type { JsonObject } from "../../verb.ts";
import { type Arguments, type Command, expectPositionals, flag, paintFor, writeJson } from "../command.ts";
import { readObservatory } from "../inputs.ts";
import { deviceOpener } from "../open-device.ts";
import type { Platform } from "../platform.ts";
import { type SafetyOpening, safetyRules } from "../safety-sources.ts";
import { secretReader } from "../secrets.ts";
import { stoppable } from "../stop-signals.ts";

export const doctor: Command = {
  name: "doctor",
  summary: "whether a device can be used, what it says it is, and what is in the way",
  usage: `DEVICE | --safety

DEVICE is a name in the observatory file. Connects to it as a run does, and starts nothing on it.
  --safety    ask every safety source instead, as a run does`,
  options: { safety: { type: "boolean", default: false } },
  async run(args, platform) {
    const isSafety = flag(args, "safety");
    expectPositionals(args, doctor, isSafety ? 0 : 1, isSafety ? 0 : 1);
    const observatory = readObservatory(args, platform, ".");
    if (!observatory) return ExitCode.planHasProblems;
    const secret = secretReader(observatory.file, platform.environment, platform.system);
    const opened = { platform, clock: platform.clock, observatory, secret };
    const found: Observation[] = [];
    const report = reporter(args, platform, found);
    const looked = isSafety ? await lookAtSafety(opened) : await lookAtDevice(opened, args, report);
    await stoppable(platform, async (signal) => {
      for await (const each of looked.examine(signal)) report(each);
    });
    const isWell = !found.some(({ level }) => level === "failed");
    if (flag(args, "json")) writeJson(platform.stdout, { ...looked.about, ok: isWell, findings: found });
    return isWell ? ExitCode.done : ExitCode.stepFailed;
  },
};

/** What is looked at, and how. */
interface Looked {
  readonly about: JsonObject;
  examine(signal: AbortSignal): AsyncIterable<Observation>;
}

async function lookAtDevice(
  opened: SafetyOpening,
  args: Arguments,
  report: (observation: Observation) => void,
): Promise<Looked> {
  const name = args.positionals[0] ?? "";
  const opener = await deviceOpener(opened);
  const note = (text: string): void => report({ level: "warning", text });
  const { kind, family, settings, environment } = opener(name, note);
  return {
    about: { device: name, kind },
    examine: (signal) => examine(family, settings, environment, signal),
  };
}

async function lookAtSafety(opened: SafetyOpening): Promise<Looked> {
  const rules = await safetyRules(opened);
  if (rules === undefined) {
    throw new UsageError(
      `${opened.observatory.file} has no safety sources.`,
      "docs/safety.md says how to name them.",
    );
  }
  const { clock } = opened;
  return {
    about: { safety: true },
    async *examine(signal) {
      yield* examineSafety(rules, clock, signal);
      yield* leftAlone(opened.observatory, rules.lanes);
    },
  };
}

/** A hold brings a device to rest as its settings say: some say that it is left as it is. */
function* leftAlone({ devices }: Observatory, lanes: readonly string[] | undefined): Iterable<Observation> {
  for (const [name, { kind, settings }] of Object.entries(devices)) {
    if (lanes?.includes(name) === false) continue;
    if (kind === "robotarget" && settings.atStop === "leave") {
      const text = `${name} goes on with what it runs when it is not safe: its atStop is leave.`;
      yield { level: "warning", text, hint: "Let Voyager watch the weather itself, or write atStop: abort." };
    }
  }
}

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
