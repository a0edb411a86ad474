import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { AppError, messageOf } from "../../errors.ts";
import { simulatedSite } from "../move/site.ts";
import type { Endpoint } from "./endpoint.ts";
import type { FleetMember } from "./fleet.ts";

const OWNER_ONLY = 0o600;
/** First line of every file of ours: only such files are written over. */
const MARK = "# Written by nightplan sim: the devices below are simulated.\n";

/** Text of an observatory file for simulated devices. Their secrets are in files beside it: `secretFileOf`. */
export function observatoryText(
  members: readonly FleetMember[],
  endpointOf: (member: FleetMember) => Endpoint,
): string {
  const { name, latitudeDeg, longitudeDeg, elevationM, zone } = simulatedSite;
  const devices = members.map((member) => {
    const { kind, ...settings } = member.simulator.settings;
    const { address, http } = endpointOf(member);
    const secrets = Object.keys(member.secrets).map((secret) => [
      secret,
      { file: secretFileOf(member.device, secret) },
    ]);
    const entry = { kind, address, ...(http && { http }), ...settings, ...Object.fromEntries(secrets) };
    return [member.device, entry];
  });
  return `${MARK}${stringify({
    observatory: 1,
    site: { name, latitude: latitudeDeg, longitude: longitudeDeg, elevation: elevationM, zone },
    devices: Object.fromEntries(devices),
  })}`;
}

/** Name of the file that holds one secret of a device, beside the observatory file. */
export function secretFileOf(device: string, secret: string): string {
  return `${device}.${secret}.secret`;
}

/**
 * Writes an observatory file that points at simulated devices, and beside it their secrets, which only the owner can
 * read. Writes over a file of its own or an empty one, and refuses any other. Throws AppError.
 */
export function writeObservatory(
  file: string,
  members: readonly FleetMember[],
  endpointOf: (member: FleetMember) => Endpoint,
): void {
  try {
    const old = existsSync(file) ? readFileSync(file, "utf8") : "";
    if (old !== "" && !old.startsWith(MARK)) {
      throw new AppError(
        "observatory-file",
        `${file} is there already and was not written by nightplan sim.`,
        {
          hint: "Give another name, or move the file away: it may describe real devices.",
        },
      );
    }
    for (const { device, secrets } of members) {
      for (const [secret, text] of Object.entries(secrets)) {
        writeSecret(join(dirname(file), secretFileOf(device, secret)), text);
      }
    }
    writeFileSync(file, observatoryText(members, endpointOf));
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError(
      "observatory-file",
      `The observatory file ${file} cannot be written: ${messageOf(error)}.`,
      {
        hint: "Give a file in a folder that exists and that you may write to.",
        cause: error,
      },
    );
  }
}

function writeSecret(file: string, text: string): void {
  // The mode counts only for a new file; one that is there is closed to others before the secret goes in.
  writeFileSync(file, "", { mode: OWNER_ONLY });
  chmodSync(file, OWNER_ONLY);
  writeFileSync(file, `${text}\n`);
}
