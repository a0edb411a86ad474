import { nameKey } from "../devices/robotarget/sync/names.ts";
import { UsageError } from "../errors.ts";
import { nearest } from "../plan/suggest.ts";
import { syncParams } from "../plan/sync-params.ts";
import type { SyncOptions } from "../sync-difference.ts";
import type { SyncParams } from "../verb-params.ts";
import type { DeviceDifference } from "../view/difference-report.ts";
import { differenceText } from "../view/difference-text.ts";
import { type Arguments, flag, paintFor, texts } from "./command.ts";
import type { OpenDatabase } from "./databases.ts";
import type { RunnablePlan } from "./inputs.ts";
import type { Platform } from "./platform.ts";

/** What `diff` and `sync` both take. */
export const differenceOptions = {
  device: { type: "string", multiple: true },
  prune: { type: "boolean", default: false },
  adopt: { type: "boolean", default: false },
  "reset-progress": { type: "string", multiple: true },
  all: { type: "boolean", default: false },
  out: { type: "string" },
} as const;

export const differenceUsage = `  --device NAME           only this device; may be given several times (default: each that the plan has state for)
  --prune                 remove what this plan made and does not name any more
  --adopt                 take over hand-made objects that have the names of the plan's
  --reset-progress NAME   let this set, target or shot (its path or name) lose its progress; may be given several times
  --all                   show what is as it should be, too
  --out FILE              save the difference, for \`nightplan sync --from FILE\``;

export function syncOptions(args: Arguments): SyncOptions {
  return {
    prune: flag(args, "prune"),
    adopt: flag(args, "adopt"),
    resetProgress: texts(args, "reset-progress"),
  };
}

/** What each asked-for device's database must hold. @throws UsageError when the plan says nothing of it */
export function wantedStates(
  args: Arguments,
  { source, document }: RunnablePlan,
): ReadonlyMap<string, SyncParams> {
  const known = Object.keys(document.robotarget ?? {});
  if (known.length === 0) {
    throw new UsageError(
      `${source.file} says nothing about a database.`,
      "What RoboTarget must hold stands under robotarget: DEVICE: sets:.",
    );
  }
  const asked = texts(args, "device");
  const names = asked.length === 0 ? known : [...new Set(asked)];
  return new Map(
    names.map((name) => {
      const wanted = syncParams(document, name);
      if (wanted) return [name, wanted];
      const near = nearest(name, known);
      throw new UsageError(
        `${source.file} says nothing about a database of ${name}.`,
        near === undefined ? `It does about: ${known.join(", ")}.` : `Did you mean ${near}?`,
      );
    }),
  );
}

/** Compares each database with what it must hold. Reads only. */
export async function differencesOf(
  databases: readonly OpenDatabase[],
  wanted: ReadonlyMap<string, SyncParams>,
  options: SyncOptions,
  signal: AbortSignal,
): Promise<readonly DeviceDifference[]> {
  const differences: DeviceDifference[] = [];
  for (const { device, address, database } of databases) {
    const params = wanted.get(device);
    if (!params) throw new Error(`Nothing is wanted of ${device}.`);
    differences.push({ device, address, difference: await database.difference(params, options, signal) });
  }
  requireNamed(options.resetProgress, differences);
  return differences;
}

/** A name that nothing has would leave progress that somebody thinks is given up. */
function requireNamed(names: readonly string[], differences: readonly DeviceDifference[]): void {
  const objects = differences.flatMap(({ difference }) => difference.objects);
  const known = new Map(
    objects.flatMap(({ path, name }) => [path, name].map((word) => [nameKey(word), word])),
  );
  const unknown = names.find((name) => nameKey(name) === "" || !known.has(nameKey(name)));
  if (unknown === undefined) return;
  const near = nearest(unknown, [...known.values()]);
  throw new UsageError(
    `--reset-progress: no object is called "${unknown}".`,
    near === undefined
      ? "Name it by its path in the plan, such as autumn/m31/l, or by its name."
      : `Did you mean ${near}?`,
  );
}

/** Differences for a person who looks at standard output. */
export function differencesText(
  differences: readonly DeviceDifference[],
  args: Arguments,
  platform: Platform,
): string {
  const { stdout } = platform;
  const options = { all: flag(args, "all"), columns: stdout.columns(), paint: paintFor(stdout, platform) };
  const blocks = differences.map(({ difference }) => differenceText(difference, options).join("\n"));
  return `${blocks.join("\n\n")}\n`;
}
