import type { Clock } from "../clock.ts";
import { AppError } from "../errors.ts";
import { devicesOf } from "../plan/followed.ts";
import { loadObservatory } from "../plan/load-observatory.ts";
import type { Observatory } from "../plan/observatory.ts";
import type { Plan } from "../plan/plan.ts";
import type { DeviceOptions } from "../sim/device-options.ts";
import { createFleet } from "../sim/host/fleet.ts";
import { memoryConnect, memoryEndpoint, memoryHttp } from "../sim/host/memory.ts";
import { observatoryText, secretFileOf } from "../sim/host/observatory-file.ts";
import type { Connect, HttpRequest } from "../transport/transport.ts";
import type { SecretReference } from "../verb.ts";
import { simulatedObservatory, simulatorOptions } from "./simulated-settings.ts";
import { plannedStocks } from "./simulated-stock.ts";

/** Simulated devices in memory, under the names and with the settings of the real ones, at the real site. */
export interface RehearsalDevices {
  readonly observatory: Observatory;
  readonly transports: { readonly connect: Connect; readonly http: HttpRequest };
  readonly secret: (reference: SecretReference) => string;
  close(): void;
}

/** Makes a simulator for each lane of a plan, with everything that the plan names in it. */
export async function rehearsalDevices(
  plan: Plan,
  real: Observatory,
  clock: Clock,
  uuid: () => string,
): Promise<RehearsalDevices> {
  const entries = devicesOf(plan).map(({ kind, device }) => ({ family: kind, device }));
  const stocks = plannedStocks(plan, real);
  const settings = [...simulatorOptions(plan, real)].map(([device, options]): [string, DeviceOptions] => {
    const stock = stocks.get(device);
    return [device, stock === undefined ? options : { ...options, stock: JSON.stringify(stock) }];
  });
  const members = await createFleet(entries, {
    clock,
    faults: () => undefined,
    log: () => undefined,
    uuid,
    site: real.site,
    settings: new Map(settings),
  });
  const simulators = new Map(members.map(({ device, simulator }) => [device, simulator]));
  const text = observatoryText(members, ({ device, simulator }) => memoryEndpoint(device, simulator));
  const { observatory } = loadObservatory({ file: "(rehearsal)", bytes: Buffer.from(text) }, () => "");
  if (!observatory) throw new Error("The simulators' observatory file does not pass its own check.");
  const secrets = new Map(
    members.flatMap(({ device, secrets: texts }) =>
      Object.entries(texts).map(([name, value]): [string, string] => [secretFileOf(device, name), value]),
    ),
  );
  return {
    observatory: simulatedObservatory(real, observatory),
    transports: { connect: memoryConnect(simulators), http: memoryHttp(simulators) },
    secret(reference) {
      const value = "file" in reference ? secrets.get(reference.file) : undefined;
      if (value === undefined)
        throw new AppError("secret-missing", "A rehearsal knows only the simulators' secrets.");
      return value;
    },
    close() {
      for (const { simulator } of members) simulator.close();
    },
  };
}
