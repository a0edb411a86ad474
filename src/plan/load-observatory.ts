import { dirname, resolve } from "node:path";
import { IANAZone } from "luxon";
import { AppError } from "../errors.ts";
import { observatoryDefaults } from "../gen/defaults.ts";
import type { ObservatoryFile } from "../gen/observatory-file.ts";
import { observatoryFile } from "../gen/validators.js";
import { type Horizon, parseHorizon } from "../sky/horizon.ts";
import type { JsonObject, SecretReference } from "../verb.ts";
import type { Finding } from "./diagnostic.ts";
import { digestOf } from "./digest.ts";
import { findingAt, sorted } from "./findings.ts";
import type { Observatory, ObservatoryDevice } from "./observatory.ts";
import { safetyFindings, safetyOf } from "./observatory-safety.ts";
import { observatorySecrets } from "./observatory-secrets.ts";
import { type ParsedDocument, parseYaml } from "./parse.ts";
import type { Source } from "./read-file.ts";
import type { FindingDetails } from "./rules/rule.ts";
import { shapeFindings } from "./shape.ts";
import { type PlacedError, placeErrors } from "./shape-errors.ts";
import { decodeSource } from "./source-text.ts";
import { nearest, suggestion } from "./suggest.ts";
import { deviceKinds, deviceValidator } from "./verbs.ts";

export interface LoadedObservatory {
  /** There when no finding is an error. */
  readonly observatory?: Observatory;
  /** All at once, sorted by place. */
  readonly findings: readonly Finding[];
  /** The file's text; empty when it is none. */
  readonly text: string;
}

/**
 * Text to Observatory or findings. `readText` gives the text of the horizon file, whose path is taken relative to
 * the observatory file, and throws AppError when it cannot.
 */
export function loadObservatory(source: Source, readText: (file: string) => string): LoadedObservatory {
  const text = decodeSource(source);
  if ("code" in text) return { findings: [text], text: "" };
  const { document, findings } = parseYaml(text);
  if (document === undefined) return { findings: sorted(findings), text: text.text };
  const shape = shapeOf(document);
  if (shape.length > 0) return { findings: sorted([...findings, ...shape]), text: text.text };
  const checked = document.value as ObservatoryFile;
  const horizon = readHorizon(document, checked, readText);
  const found = sorted([
    ...findings,
    ...unknownZone(document, checked),
    ...safetyFindings(document, checked),
    ...horizon.findings,
  ]);
  if (found.length > 0) return { findings: found, text: text.text };
  return { observatory: observatoryOf(source.file, checked, horizon.horizon), findings: [], text: text.text };
}

function shapeOf(document: ParsedDocument): Finding[] {
  observatoryFile(document.value);
  const devices = Object.entries(devicesIn(document.value));
  const errors = [
    ...placeErrors(observatoryFile.errors, document.value),
    ...devices.flatMap(([name, device]) => settingsErrors(name, device)),
  ];
  const secrets = observatorySecrets(document, errors);
  return [
    ...shapeFindings(document, secrets.others),
    ...secrets.findings,
    ...devices.flatMap(([name, device]) => unknownKind(document, name, device)),
  ];
}

function devicesIn(value: unknown): Readonly<Record<string, unknown>> {
  const devices = isMap(value) ? value.devices : undefined;
  return isMap(devices) ? devices : {};
}

/** Settings are judged by their own kind only. */
function settingsErrors(name: string, device: unknown): PlacedError[] {
  const validator =
    isMap(device) && typeof device.kind === "string" ? deviceValidator(device.kind) : undefined;
  if (validator === undefined || validator(device)) return [];
  return placeErrors(validator.errors, device, ["devices", name]);
}

function unknownKind(document: ParsedDocument, name: string, device: unknown): Finding[] {
  if (!isMap(device) || !("kind" in device)) return [];
  const { kind } = device;
  if (typeof kind === "string" && deviceValidator(kind) !== undefined) return [];
  const given = typeof kind === "string" ? `"${kind}"` : "a value that is no text";
  const fix = suggestion(String(kind), deviceKinds, "kinds");
  const message = `"${name}" is of the unknown kind ${given}`;
  return [findingAt(document, "unknown-kind", ["devices", name, "kind"], message, { fix })];
}

function unknownZone(document: ParsedDocument, { site }: ObservatoryFile): Finding[] {
  if (IANAZone.isValidZone(site.zone)) return [];
  const near = nearest(site.zone, Intl.supportedValuesOf("timeZone"));
  const fix =
    near === undefined ? "Write a name such as America/Phoenix or Europe/Berlin." : `Did you mean "${near}"?`;
  const message = `there is no time zone ${JSON.stringify(site.zone)} in the IANA database`;
  return [findingAt(document, "unknown-zone", ["site", "zone"], message, { fix })];
}

function readHorizon(
  document: ParsedDocument,
  { site }: ObservatoryFile,
  readText: (file: string) => string,
): { readonly horizon: Horizon | undefined; readonly findings: readonly Finding[] } {
  if (site.horizon === undefined) return { horizon: undefined, findings: [] };
  const failed = (message: string, details: FindingDetails): ReturnType<typeof readHorizon> => ({
    horizon: undefined,
    findings: [findingAt(document, "bad-horizon", ["site", "horizon"], message, details)],
  });
  let text: string;
  try {
    text = readText(resolve(dirname(document.file), site.horizon));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const fix = "The path is relative to the observatory file.";
    return failed("the horizon file cannot be read", { why: error.message, fix });
  }
  const parsed = parseHorizon(text);
  if ("horizon" in parsed) return { horizon: parsed.horizon, findings: [] };
  return failed(`line ${parsed.line} of the horizon file is wrong`, { why: parsed.message });
}

function observatoryOf(file: string, checked: ObservatoryFile, horizon: Horizon | undefined): Observatory {
  const { site, devices, commands = {}, serve } = checked;
  const place = {
    latitudeDeg: site.latitude,
    longitudeDeg: site.longitude,
    elevationM: site.elevation,
    zone: site.zone,
    horizon,
  };
  const resolved = Object.fromEntries(
    Object.entries(devices).map(([name, device]): [string, ObservatoryDevice] => [name, deviceOf(device)]),
  );
  const named = Object.keys(commands).length === 0 ? {} : { commands };
  return {
    file,
    digest: digestOf({ site: place, devices: resolved, ...named }),
    site: place,
    devices: resolved,
    commands,
    safety: safetyOf(checked),
    serve: {
      address: serve?.address,
      names: (serve?.names ?? []).map((name) => name.toLowerCase()),
      compat: serve?.compat ?? "own",
      token: tokenOf(file, serve?.token),
    },
  };
}

/** Its file is found from everywhere: a simulated night has an observatory file of its own. */
function tokenOf(
  file: string,
  token: { env?: string; file?: string } | undefined,
): SecretReference | undefined {
  if (token?.file !== undefined) return { file: resolve(dirname(file), token.file) };
  return token?.env === undefined ? undefined : { env: token.env };
}

function deviceOf(device: ObservatoryFile["devices"][string]): ObservatoryDevice {
  const { kind, ...stated } = device;
  const defaults: Readonly<Record<string, JsonObject>> = observatoryDefaults;
  const name = String(kind);
  return { kind: name, settings: { ...defaults[name], ...(stated as JsonObject) } };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
