import { DateTime } from "luxon";
import { UsageError } from "../../errors.ts";
import type { DeviceOptions, OptionKind, OptionTable } from "../device-options.ts";

const MAX_FORM_WIDTH = 40;
const FORM = "Write DEVICE.OPTION=VALUE, for example rig.spelling=table.";

/** A simulated device whose options can be set. */
interface Configurable {
  readonly device: string;
  readonly family: string;
  readonly options: OptionTable;
}

/**
 * Options from `--set DEVICE.OPTION=VALUE`, by device. The last of several for one option counts.
 * Throws UsageError for a device or an option that is not there, and a value that it cannot have.
 */
export function parseSettings(
  texts: readonly string[],
  devices: readonly Configurable[],
): ReadonlyMap<string, DeviceOptions> {
  const settings = new Map<string, DeviceOptions>();
  for (const text of texts) {
    const { device, option, value } = parseSetting(text, devices);
    settings.set(device, { ...settings.get(device), [option]: value });
  }
  return settings;
}

/** Options of a family for people: a line each, two where what can be written is long. */
export function optionsInWords(options: OptionTable): readonly string[] {
  const written = Object.entries(options).map(
    ([name, kind]) => [`${name}=${valuesOf(kind)}`, kind.about] as const,
  );
  const width = Math.min(MAX_FORM_WIDTH, Math.max(...written.map(([form]) => form.length)));
  return written.flatMap(([form, about]) =>
    form.length > width ? [form, `${"".padEnd(width)}  ${about}`] : [`${form.padEnd(width)}  ${about}`],
  );
}

function parseSetting(
  text: string,
  devices: readonly Configurable[],
): { readonly device: string; readonly option: string; readonly value: string } {
  const [, name = "", option = "", value = ""] = /^([^.=]+)\.([^=]+)=(.+)$/s.exec(text) ?? [];
  if (name === "") throw new UsageError(`The setting ${text} cannot be understood.`, FORM);
  const device = devices.find((each) => each.device === name);
  if (!device) {
    const names = devices.map((each) => each.device).join(", ");
    throw new UsageError(
      `There is no simulated device ${name} to set ${option} of.`,
      `The devices are ${names}.`,
    );
  }
  const kind = Object.hasOwn(device.options, option) ? device.options[option] : undefined;
  if (!kind) throw new UsageError(`The simulated ${device.family} has no option ${option}.`, hintOf(device));
  if (!isPossible(kind, value)) {
    throw new UsageError(`${name}.${option} cannot be ${value}.`, `Write ${valuesOf(kind)}: ${kind.about}.`);
  }
  return { device: name, option, value };
}

function hintOf({ options }: Configurable): string {
  return `Its options are ${Object.keys(options).join(", ")}.`;
}

/** Whether an option can have this value. */
export function isPossible(kind: OptionKind, value: string): boolean {
  if (kind.is === "choice") return kind.values.includes(value);
  if (kind.is === "number")
    return /^\d+(\.\d+)?$/.test(value) && Number(value) >= kind.min && Number(value) <= kind.max;
  return kind.is === "text" || isZone(value);
}

/** Whether a text is the name of a time zone. */
export function isZone(text: string): boolean {
  return DateTime.local({ zone: text }).isValid;
}

function valuesOf(kind: OptionKind): string {
  if (kind.is === "choice") return kind.values.join("|");
  return kind.is === "number" ? `${kind.min}..${kind.max}` : kind.form;
}
