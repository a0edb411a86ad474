import type { Clock } from "../clock.ts";
import type { DeviceEnvironment, Family } from "../devices/device.ts";
import { UsageError } from "../errors.ts";
import type { Observatory } from "../plan/observatory.ts";
import { nearest } from "../plan/suggest.ts";
import type { JsonObject, SecretReference } from "../verb.ts";
import type { Platform } from "./platform.ts";
import { isSecret } from "./secrets.ts";

/** All that opening a device takes. */
export interface Opening {
  readonly kind: string;
  readonly family: Family;
  readonly settings: JsonObject;
  readonly environment: DeviceEnvironment;
}

/** Finds a device by its name. `note` is told what the device does by itself. */
export type Opener = (name: string, note: (text: string) => void) => Opening;

/**
 * The one way from an observatory file to devices, for runs and single commands alike. Loads the transports; connects
 * nothing. An opener throws UsageError for a name that the observatory does not have.
 */
export async function deviceOpener(options: {
  readonly platform: Platform;
  readonly clock: Clock;
  readonly observatory: Observatory;
  /** Reads a secret of the observatory file. */
  readonly secret: (reference: SecretReference) => string;
}): Promise<Opener> {
  const { platform, clock, observatory, secret } = options;
  const { connect, http } = await platform.transports(clock);
  const { latitudeDeg, longitudeDeg, elevationM, zone } = observatory.site;
  const site = { latitudeDeg, longitudeDeg, elevationM, zone };
  const { uuid, families } = platform;
  return (name, note) => {
    const device = Object.hasOwn(observatory.devices, name) ? observatory.devices[name] : undefined;
    const family = device && families[device.kind];
    if (!device || !family) throw unknownDevice(name, observatory);
    const { kind, settings } = device;
    const environment = { name, clock, site, connect, http, secret, uuid, note };
    return { kind, family, settings, environment };
  };
}

/** Reads every secret of a device once: one that is missing at dusk is better than one that is missing at midnight. */
export function requireSecrets({ settings, environment }: Opening): void {
  for (const setting of Object.values(settings)) if (isSecret(setting)) environment.secret(setting);
}

function unknownDevice(name: string, { file, devices }: Observatory): UsageError {
  const names = Object.keys(devices);
  const near = nearest(name, names);
  return new UsageError(
    `${file} has no device ${name} that can be driven.`,
    near === undefined || near === name ? `Its devices: ${names.join(", ")}.` : `Did you mean ${near}?`,
  );
}
