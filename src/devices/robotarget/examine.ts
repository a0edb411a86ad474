import { DeviceError } from "../../errors.ts";
import { deviceText } from "../../printable.ts";
import type { JsonObject } from "../../verb.ts";
import type { DeviceEnvironment, Observation } from "../device.ts";
import { connected } from "../examine.ts";
import { getBaseSequences, getSets, getShotConfigurations, getTargets } from "./commands.ts";
import { Connection } from "./connection.ts";
import type { MacDialect } from "./mac.ts";
import type { BaseSequence, ShotConfiguration } from "./records.ts";
import { guid, objectReader, text } from "./results.ts";
import { dialectOf, readSettings, type Settings } from "./settings.ts";
import { sameName } from "./sync/names.ts";
import { isAboutMac } from "./verdict.ts";

/** Every way to make MACs that was ever seen in use or in print, the likeliest first. */
const DIALECTS: readonly MacDialect[] = ["||:||", "|| |", ["|| |", "||  |", "|| |"], ""].flatMap(
  (separator) => (["hex", "raw"] as const).map((encoding) => ({ separator, encoding })),
);

/** Connects, finds out how the server wants MACs made if it refuses ours, and looks at what plans rely on. */
export async function* examine(
  rawSettings: JsonObject,
  environment: DeviceEnvironment,
  signal: AbortSignal,
): AsyncIterable<Observation> {
  const settings = readSettings(rawSettings);
  const connection = new Connection(settings, environment);
  try {
    const first = await greet(connection, environment, signal);
    if (first instanceof DeviceError) {
      yield* findDialect(first, settings, environment, signal);
      return;
    }
    yield first.greeting;
    yield* profiles(first.profiles, settings.profile);
    yield* contents(connection, first.profiles, settings.profile, signal);
    yield spelling(settings);
  } finally {
    await connection.close();
  }
}

interface Greeting {
  readonly greeting: Observation;
  readonly profiles: readonly ShotConfiguration[];
}

/** Connects and does one harmless read. Returns the error when it may come from how MACs are made. */
async function greet(
  connection: Connection,
  { name }: DeviceEnvironment,
  signal: AbortSignal,
): Promise<Greeting | DeviceError> {
  try {
    const facts = await connection.ready(signal);
    const configurations = await connection.call(getShotConfigurations, { profile: "" }, { signal });
    return { greeting: connected(name, facts), profiles: configurations };
  } catch (error) {
    if (error instanceof DeviceError && mayBeDialect(error)) return error;
    throw error;
  }
}

function mayBeDialect({ code, message }: DeviceError): boolean {
  return code === "manager-mode" || (code === "refused" && isAboutMac(message));
}

async function* findDialect(
  refused: DeviceError,
  settings: Settings,
  environment: DeviceEnvironment,
  signal: AbortSignal,
): AsyncIterable<Observation> {
  const own = JSON.stringify(dialectOf(settings));
  const others = DIALECTS.filter((dialect) => JSON.stringify(dialect) !== own);
  for (const dialect of others) {
    const { separator: macSeparator, encoding: macEncoding } = dialect;
    const connection = new Connection({ ...settings, macSeparator, macEncoding }, environment);
    const answer = await greet(connection, environment, signal).finally(() => connection.close());
    if (answer instanceof DeviceError) continue;
    yield {
      level: "failed",
      text: `${refused.message} It accepts MACs that are made another way.`,
      hint: `Write in the observatory file, at ${environment.name}, in place of what it says of them:`,
      settings: { macSeparator, macEncoding },
    };
    return;
  }
  yield {
    level: "failed",
    text: `${refused.message} Nor does it accept MACs made in any of ${others.length} other ways.`,
    hint: "Check sharedSecret, macKey and macWords, and that Voyager's setup accepts a custom key.",
  };
}

/** What profiles there are, which one is loaded, and which one new sets go to: `own`. */
function* profiles(known: readonly ShotConfiguration[], own: string): Iterable<Observation> {
  for (const profile of known) yield { level: "good", text: profileText(profile) };
  if (!has(known, own)) {
    const names = listed(known.map(({ profile }) => ({ name: profile })));
    yield {
      level: "failed",
      text: `Voyager has no profile ${own}, which new sets should go to. It has ${names || "none"}.`,
      hint: "Write the name of one that it has, with its extension, as profile in the observatory file.",
    };
    return;
  }
  const active = known.find((profile) => profile.isActive);
  if (!active) {
    yield {
      level: "warning",
      text: `Voyager says of no profile that it is loaded; new sets go to ${own}.`,
      hint: `Load ${own} in Voyager before the night.`,
    };
  } else if (sameName(active.profile, own)) {
    yield { level: "good", text: `New sets go to the profile ${own}, which Voyager has loaded.` };
  } else {
    yield {
      level: "warning",
      text: `Voyager has the profile ${deviceText(active.profile)} loaded; new sets go to ${own}.`,
      hint: `Load ${own} in Voyager before the night, or name the other one in the observatory file.`,
    };
  }
}

/** What cannot be found out, because nothing is written. */
function spelling({ spelling: own = "example" }: Settings): Observation {
  const other = own === "table" ? "example" : "table";
  return {
    level: "good",
    text: `Names are spelled as in the vendor's ${own}s; only a write can show whether Voyager understands them so. If it does not answer one, set spelling: ${other}.`,
  };
}

function profileText(profile: ShotConfiguration): string {
  const names = (list: readonly { readonly name: string }[]): string =>
    list.map(({ name }) => deviceText(name)).join(", ");
  const camera = `${profile.sensor ?? "unknown"} ${profile.isCmos ? "CMOS" : "CCD"} camera`;
  const filters = profile.filters.length > 0 ? `filters ${names(profile.filters)}` : "no filters";
  const modes = profile.readoutModes.length > 1 ? [`readout modes ${names(profile.readoutModes)}`] : [];
  const loaded = profile.isActive ? " (loaded)" : "";
  return `Profile ${deviceText(profile.profile)}${loaded}: ${[camera, filters, ...modes].join(", ")}.`;
}

const readSet = objectReader({ name: text("setname"), profile: text("profilename") });
const readTarget = objectReader({
  name: text("targetname"),
  profile: text("profilename"),
  sequenceGuid: guid("refguidbasesequence"),
});

/** Counts what is in the database, and names what its scheduler will never take. */
async function* contents(
  connection: Connection,
  known: readonly ShotConfiguration[],
  own: string,
  signal: AbortSignal,
): AsyncIterable<Observation> {
  const sequences = await connection.call(getBaseSequences, { profile: "" }, { signal });
  if (has(known, own)) yield baseSequences(sequences, own);
  const sets = (await connection.call(getSets, { profile: "" }, { signal })).map(readSet);
  const targets = (await connection.call(getTargets, { setGuid: "" }, { signal })).map(readTarget);
  yield { level: "good", text: `RoboTarget has ${counted(sets, "set")} with ${counted(targets, "target")}.` };
  const lostSets = sets.filter((set) => !has(known, set.profile));
  const lost = targets.filter((target) => !hasSequence(target, sequences));
  yield* orphans(lostSets, "set", "belong to a profile that there is not");
  yield* orphans(lost, "target", "inherit from a base sequence that their profile does not have");
}

function baseSequences(sequences: readonly BaseSequence[], own: string): Observation {
  const names = sequences
    .filter(({ profile }) => sameName(profile, own))
    .map(({ name, fileName }) => ({ name: name || fileName }));
  if (names.length > 0) {
    return { level: "good", text: `${own} has ${counted(names, "base sequence")}: ${listed(names)}.` };
  }
  return {
    level: "warning",
    text: `${own} has no base sequence.`,
    hint: "Targets need one: add it in RoboTarget Manager.",
  };
}

function hasSequence(target: ReturnType<typeof readTarget>, sequences: readonly BaseSequence[]): boolean {
  return sequences.some(
    ({ guid: sequence, profile }) => sequence === target.sequenceGuid && sameName(profile, target.profile),
  );
}

function* orphans(
  lost: readonly { readonly name: string }[],
  what: string,
  why: string,
): Iterable<Observation> {
  if (lost.length === 0) return;
  yield {
    level: "warning",
    text: `RoboTarget will never take ${counted(lost, what)} (${listed(lost)}): orphans, which ${why}.`,
    hint: "Mend or remove them in RoboTarget Manager.",
  };
}

/** Most names that are listed. */
const MOST = 12;

function listed(things: readonly { readonly name: string }[]): string {
  const names = things.slice(0, MOST).map(({ name }) => deviceText(name));
  return names.join(", ") + (things.length > MOST ? `, and ${things.length - MOST} more` : "");
}

function counted(things: readonly unknown[], what: string): string {
  return `${things.length} ${what}${things.length === 1 ? "" : "s"}`;
}

function has(known: readonly ShotConfiguration[], name: string): boolean {
  return known.some(({ profile }) => sameName(profile, name));
}
