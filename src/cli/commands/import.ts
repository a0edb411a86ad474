import { writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Slugs } from "../../devices/robotarget/sync/slugs.ts";
import { AppError, UsageError } from "../../errors.ts";
import { ExitCode } from "../../exit-codes.ts";
import type { Observatory } from "../../plan/observatory.ts";
import { nearest } from "../../plan/suggest.ts";
import { deviceText, printable } from "../../printable.ts";
import type { ImportedDatabase } from "../../sync-difference.ts";
import { isoTime } from "../../time-text.ts";
import type { Json } from "../../verb.ts";
import { planText } from "../../view/plan-text.ts";
import { type Command, expectPositionals, flag, text } from "../command.ts";
import { withDatabases } from "../databases.ts";
import { readObservatory, usablePlan } from "../inputs.ts";
import { stoppable } from "../stop-signals.ts";
import { unwritable } from "../unwritable.ts";

/** The schema's `id`. */
const ID = /^(?!\d+$)[a-z0-9][a-z0-9-]{0,62}$/;

export const importDatabase: Command = {
  name: "import",
  summary: "write what RoboTarget's database holds as a plan",
  usage: `DEVICE

DEVICE is a name in the observatory file. Reads its whole database and changes nothing in it. A sync of the plan as it is
written sends nothing. A plan's name is part of what its objects are known by: two plans must not have the same.
  --profile PROFILE   only sets of this profile
  --name NAME         name of the plan (default: DEVICE, or DEVICE-PROFILE)
  --out FILE          where to write it (default: standard output)
  --force             write over FILE`,
  options: {
    profile: { type: "string" },
    name: { type: "string" },
    out: { type: "string" },
    force: { type: "boolean", default: false },
  },
  async run(args, platform) {
    expectPositionals(args, importDatabase, 1, 1);
    const asked = text(args, "name");
    if (asked !== undefined && !ID.test(asked)) {
      throw new UsageError(
        `import: "${asked}" is no name for a plan.`,
        "Lower-case letters, digits and hyphens, not digits alone, 63 at most.",
      );
    }
    const out = text(args, "out");
    const observatory = readObservatory(args, platform, out ?? ".");
    if (!observatory) return ExitCode.planHasProblems;
    const device = args.positionals[0] ?? "";
    const whole = await stoppable(platform, (signal) =>
      withDatabases(platform, observatory, [device], async ([open]) => {
        if (!open) throw new Error(`${device} was not opened.`);
        return open.database.read(signal);
      }),
    );
    const say = (remarks: readonly string[]): void => {
      for (const remark of remarks) platform.stderr.write(`note: ${printable(remark)}\n`);
    };
    const imported = ofProfile(whole, text(args, "profile"), profileOf(observatory, device));
    if (Object.keys(imported.sets).length === 0) {
      say(imported.remarks.map(deviceText));
      throw nothingToImport(device, imported);
    }
    const { text: written, remarks } = planText(imported, {
      device,
      name: asked ?? nameFor(device, imported.profile),
      summary: `Imported from ${device}${profileWords(imported.profile)} on ${isoTime(platform.clock.now()).slice(0, 10)}`,
      schema: schemaFrom(out === undefined ? "." : dirname(out)),
    });
    if (out === undefined) platform.stdout.write(written);
    else writePlan(out, written, flag(args, "force"));
    say(remarks);
    const source = { file: out ?? "(the plan)", bytes: Buffer.from(written) };
    return usablePlan(source, observatory, platform) ? ExitCode.done : ExitCode.planHasProblems;
  },
};

function profileOf({ devices }: Observatory, device: string): Json {
  return devices[device]?.settings.profile ?? null;
}

/** Each profile has a name of its own: plans of one name would take each other's objects for their own. */
function nameFor(device: string, profile: string | undefined): string {
  const stem = profile?.replace(/\.v2y$/i, "") ?? "";
  return new Slugs().next(`${device} ${stem}`, "plan");
}

function profileWords(profile: string | undefined): string {
  return profile === undefined ? "" : `, profile ${deviceText(profile)},`;
}

/** Its remarks, which are said before, tell what was left out and why. */
function nothingToImport(device: string, { profile, remarks }: Imported): AppError {
  const what = `There is nothing to import from ${device}${profileWords(profile)}`.replace(/,$/, "");
  const isEmpty = remarks.length === 0 && profile === undefined;
  const why = isEmpty ? "its database holds no set" : "it has no set that is not left out";
  return new AppError("nothing-to-import", `${what}: ${why}.`, {
    hint: isEmpty
      ? "Write a plan instead: `nightplan sync PLAN` fills the database."
      : "What a plan owns stays in that plan. Import another profile, or write a plan.",
  });
}

/** What is imported; `profile` where it is of one only, as the database has it. */
interface Imported extends ImportedDatabase {
  readonly profile?: string;
}

/** Sets of the profile that is asked for and the targets in them. @throws UsageError when its name looks mistyped */
function ofProfile(whole: ImportedDatabase, profile: string | undefined, usual: Json): Imported {
  if (profile === undefined) return whole;
  const profileIn = (set: Json): string => String(memberOf(set, "profile") ?? usual);
  const sets = Object.entries(whole.sets).filter(
    ([, set]) => profileIn(set).toLowerCase() === profile.toLowerCase(),
  );
  const near = nearest(profile, [...new Set(Object.values(whole.sets).map(profileIn))]);
  if (sets.length === 0 && near !== undefined) {
    throw new UsageError(`No set is of the profile ${profile}.`, `Did you mean ${near}?`);
  }
  const used = new Set(sets.flatMap(([, set]) => Object.keys(memberOf(set, "targets") ?? {})));
  const targets = Object.entries(whole.targets).filter(([id]) => used.has(id));
  return {
    ...whole,
    profile: sets.map(([, set]) => profileIn(set))[0] ?? profile,
    sets: Object.fromEntries(sets),
    targets: Object.fromEntries(targets),
  };
}

function memberOf(value: Json, key: string): Json | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return (value as { readonly [key: string]: Json })[key];
}

/** Where the schema of this program is, seen from a folder, as an editor takes it. */
function schemaFrom(folder: string): string {
  const schema = fileURLToPath(new URL("../../../schemas/plan.schema.json", import.meta.url));
  return relative(folder, schema).replaceAll("\\", "/");
}

function writePlan(file: string, content: string, isForced: boolean): void {
  try {
    writeFileSync(file, content, { flag: isForced ? "w" : "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") {
      throw new UsageError(`${file} is there already.`, "Name another file, or write over it with --force.");
    }
    throw unwritable(file, error);
  }
}
