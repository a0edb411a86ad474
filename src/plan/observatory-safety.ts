import { IANAZone } from "luxon";
import { observatoryDefaults } from "../gen/defaults.ts";
import type { ObservatoryFile, SafetySourceFile } from "../gen/observatory-file.ts";
import type { Finding } from "./diagnostic.ts";
import { parseDuration } from "./duration.ts";
import { findingAt } from "./findings.ts";
import type { ObservatorySafety, ObservatorySafetySource } from "./observatory.ts";
import type { ParsedDocument } from "./parse.ts";
import type { Path } from "./places.ts";
import { suggestion } from "./suggest.ts";

/** Shortest time between two looks at a source: less would be a flood. */
const LEAST_EVERY_SEC = 1;

/** The safety gate of an observatory file that has no findings; undefined when it names none. */
export function safetyOf({ safety, site }: ObservatoryFile): ObservatorySafety | undefined {
  if (safety === undefined) return undefined;
  return {
    settleSec: seconds(safety.settle ?? observatoryDefaults.safety.settle),
    lanes: safety.lanes,
    sources: Object.fromEntries(
      Object.entries(safety.sources).map(([name, source]) => [name, sourceOf(source, site.zone)]),
    ),
  };
}

function sourceOf(source: SafetySourceFile, siteZone: string): ObservatorySafetySource {
  const times = timesOf(source);
  const { nina, alpaca, command, file, format, zone, ignore } = source;
  if (nina !== undefined) return { ...times, kind: "nina", device: nina };
  if (alpaca !== undefined) return { ...times, kind: "alpaca", address: alpaca };
  if (command !== undefined) return { ...times, kind: "command", command };
  if (file === undefined) throw new Error("A safety source without a place passed the schema.");
  return {
    ...times,
    kind: "file",
    path: file,
    format: format ?? observatoryDefaults.safetySource.format,
    zone: zone ?? siteZone,
    ignore: ignore ?? [],
  };
}

function timesOf({ every, maxAge }: SafetySourceFile): { everySec: number; maxAgeSec: number } {
  const defaults = observatoryDefaults.safetySource;
  return { everySec: seconds(every ?? defaults.every), maxAgeSec: seconds(maxAge ?? defaults.maxAge) };
}

/** What is wrong with the safety gate of a file whose shape is right: names that lead nowhere, times that cannot work. */
export function safetyFindings(document: ParsedDocument, checked: ObservatoryFile): Finding[] {
  const { safety } = checked;
  if (safety === undefined) return [];
  const devices = Object.keys(checked.devices);
  const lanes = (safety.lanes ?? []).flatMap((lane, index) =>
    devices.includes(lane)
      ? []
      : [unknownName(document, ["safety", "lanes", index], "device", lane, devices)],
  );
  const sources = Object.entries(safety.sources).flatMap(([name, source]) =>
    sourceFindings(document, checked, name, source),
  );
  return [...lanes, ...sources];
}

function sourceFindings(
  document: ParsedDocument,
  { devices, commands = {} }: ObservatoryFile,
  name: string,
  source: SafetySourceFile,
): Finding[] {
  const path = ["safety", "sources", name];
  const { nina, command, zone } = source;
  const found: Finding[] = [];
  const ninas = Object.keys(devices).filter((device) => String(devices[device]?.kind) === "nina");
  if (nina !== undefined && !ninas.includes(nina))
    found.push(unknownName(document, [...path, "nina"], "N.I.N.A. device", nina, ninas));
  if (command !== undefined && !Object.hasOwn(commands, command))
    found.push(unknownName(document, [...path, "command"], "command", command, Object.keys(commands)));
  if (zone !== undefined && !IANAZone.isValidZone(zone)) {
    const message = `there is no time zone ${JSON.stringify(zone)} in the IANA database`;
    const fix = "Write a name such as America/Phoenix or Europe/Berlin.";
    found.push(findingAt(document, "unknown-zone", [...path, "zone"], message, { fix }));
  }
  return [...found, ...timeFindings(document, path, source)];
}

function timeFindings(document: ParsedDocument, path: Path, source: SafetySourceFile): Finding[] {
  const { everySec, maxAgeSec } = timesOf(source);
  if (everySec < LEAST_EVERY_SEC) {
    const message = `a source cannot be looked at every ${everySec} s`;
    const fix = `Let every be at least ${LEAST_EVERY_SEC}s.`;
    return [findingAt(document, "safety-times", [...path, "every"], message, { fix })];
  }
  if (maxAgeSec >= 2 * everySec) return [];
  const at = source.maxAge === undefined ? [...path, "every"] : [...path, "maxAge"];
  const message = `it is looked at every ${everySec} s, and its answers count for ${maxAgeSec} s`;
  const why = "Between two looks an answer would grow too old, and lanes would be held for nothing.";
  const fix = "Let maxAge be at least twice as long as every.";
  return [findingAt(document, "safety-times", at, message, { why, fix })];
}

function unknownName(
  document: ParsedDocument,
  path: Path,
  what: string,
  given: string,
  known: readonly string[],
): Finding {
  const fix =
    known.length === 0
      ? `This file has no ${what}: add one, or leave this out.`
      : suggestion(given, known, `${what}s`);
  return findingAt(document, "unknown-safety-name", path, `there is no ${what} "${given}"`, { fix });
}

function seconds(text: string): number {
  const sec = parseDuration(text);
  if (sec === undefined) throw new Error(`${text} passed the schema and is no duration.`);
  return sec;
}
