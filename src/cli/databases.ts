import type { PlannedDatabase } from "../devices/device.ts";
import { UsageError } from "../errors.ts";
import type { Observatory } from "../plan/observatory.ts";
import { deviceText } from "../printable.ts";
import { deviceOpener, requireSecrets } from "./open-device.ts";
import type { Platform } from "./platform.ts";
import { secretReader } from "./secrets.ts";

/** A device's database, open but not yet connected. */
export interface OpenDatabase {
  readonly device: string;
  /** Of the device, as the observatory file has it. */
  readonly address: string;
  readonly database: PlannedDatabase;
}

/** Opens the databases of devices for some work, and closes them whatever became of it. What they do by themselves is said. */
export async function withDatabases<T>(
  platform: Platform,
  observatory: Observatory,
  names: readonly string[],
  work: (databases: readonly OpenDatabase[]) => Promise<T>,
): Promise<T> {
  const { clock, environment, system, stderr } = platform;
  const secret = secretReader(observatory.file, environment, system);
  const opener = await deviceOpener({ platform, clock, observatory, secret });
  const databases: OpenDatabase[] = [];
  try {
    for (const name of names) {
      const opening = opener(name, (text) => stderr.write(`${name}: ${deviceText(text)}\n`));
      if (!opening.family.openDatabase) throw noDatabase(name, opening.kind);
      requireSecrets(opening);
      const database = await opening.family.openDatabase(opening.settings, opening.environment);
      databases.push({ device: name, address: addressOf(observatory, name), database });
    }
    return await work(databases);
  } finally {
    for (const { database } of databases) await database.close();
  }
}

/** Where a device is, as the observatory file says it; empty when that has no such device. */
export function addressOf({ devices }: Observatory, name: string): string {
  const address = Object.hasOwn(devices, name) ? devices[name]?.settings.address : undefined;
  return typeof address === "string" ? address : "";
}

function noDatabase(name: string, kind: string): UsageError {
  return new UsageError(
    `${name} (${kind}) has no database that a plan could describe.`,
    "Only devices of the kind robotarget have one.",
  );
}
