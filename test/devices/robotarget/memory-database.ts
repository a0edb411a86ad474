import { type Comparison, compare } from "../../../src/devices/robotarget/sync/compare.ts";
import type { Call } from "../../../src/devices/robotarget/sync/database.ts";
import { checkOperation, write } from "../../../src/devices/robotarget/sync/write.ts";
import { DeviceError } from "../../../src/errors.ts";
import type { SyncOptions } from "../../../src/sync-difference.ts";
import type { JsonObject } from "../../../src/verb.ts";
import type { SyncParams } from "../../../src/verb-params.ts";
import { FakeDatabase, type Values } from "./fake-database.ts";

/** A person or a power cut ended the sync. */
export class Killed extends Error {}

export const NO_OPTIONS: SyncOptions = { prune: false, adopt: false, resetProgress: [] };

/** RoboTarget's database without a wire in between. */
export class MemoryDatabase extends FakeDatabase {
  /** Methods that were called, without their prefix. */
  readonly called: string[] = [];
  /** Writes that are done before the sync is killed. */
  writesLeft = Number.POSITIVE_INFINITY;

  readonly request: Call = async (method, params) => {
    const name = method.name.replace("RemoteRoboTarget", "");
    if (method.writes && this.writesLeft-- <= 0) throw new Killed(`before ${name}`);
    this.called.push(name);
    const returned = structuredClone(this.call(name, method.encode(params, "rig") as Values)) as JsonObject;
    if (!method.confirms || returned.ret === "DONE") return method.read(returned);
    throw new DeviceError("refused", "rig", `${name}: ${returned.ret}`, { retry: "never" });
  };

  compare(
    wanted: SyncParams,
    options: Partial<SyncOptions> = {},
    nowLocalSec = 1_795_179_600,
  ): Promise<Comparison> {
    const tools = { device: "rig", profile: "rig.v2y", nowLocalSec };
    return compare(this.request, wanted, { ...NO_OPTIONS, ...options }, tools);
  }

  /** Does all that the difference says, or until it is killed. */
  async sync(
    wanted: SyncParams,
    options: Partial<SyncOptions> = {},
    nowLocalSec?: number,
  ): Promise<Comparison> {
    const comparison = await this.compare(wanted, options, nowLocalSec);
    for (const operation of comparison.operations) checkOperation(operation, "rig");
    for (const operation of comparison.operations) await write(operation, this.request);
    return comparison;
  }

  /** The writes so far. */
  writes(): string[] {
    return this.called.filter((name) => !name.startsWith("Get"));
  }

  /** A copy, as another process would find it. */
  copy(): MemoryDatabase {
    const copy = new MemoryDatabase();
    for (const table of ["sets", "targets", "shots", "profiles", "sequences"] as const)
      copy[table] = structuredClone(this[table]);
    return copy;
  }

  /** What is in it, but for when targets were made. */
  contents(): unknown {
    const rows = (table: readonly Values[]): Values[] =>
      table
        .map(({ datecreation: _, ...row }) => row)
        .toSorted((one, other) => String(one.guid).localeCompare(String(other.guid)));
    return { sets: rows(this.sets), targets: rows(this.targets), shots: rows(this.shots) };
  }
}
