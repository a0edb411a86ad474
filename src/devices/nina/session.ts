import type { DeviceEnvironment } from "../device.ts";
import { Api } from "./api.ts";
import type { Command } from "./commands.ts";
import { sequenceRuns } from "./errors.ts";
import { Link } from "./link.ts";
import { readSequenceRuns } from "./readings.ts";
import type { NinaSettings } from "./settings.ts";

/** How to talk to one N.I.N.A., and what this program has begun there. */
export interface Session {
  readonly environment: DeviceEnvironment;
  readonly settings: NinaSettings;
  readonly api: Api;
  readonly link: Link;
  /** What this process began and has not seen the end of. */
  readonly own: { sequence: boolean; exposure: boolean; parking: boolean };
}

/** Makes a session; connects nothing. */
export function createSession(settings: NinaSettings, environment: DeviceEnvironment): Session {
  const api = new Api(environment, settings.address);
  const link = new Link(environment, api, settings.address, settings.zone ?? environment.site.zone);
  return { environment, settings, api, link, own: { sequence: false, exposure: false, parking: false } };
}

/** Nothing keeps a sequence in N.I.N.A. and a request apart. Rejects with DeviceError while one runs. */
export async function requireNoSequence(
  { api, environment }: Session,
  { doing }: Command,
  signal: AbortSignal,
): Promise<void> {
  if (await readSequenceRuns(api, signal)) throw sequenceRuns(environment.name, doing);
}
