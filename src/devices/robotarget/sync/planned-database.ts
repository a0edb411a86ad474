import { isDeepStrictEqual } from "node:util";
import type { Clock } from "../../../clock.ts";
import { AppError, DeviceError } from "../../../errors.ts";
import type { SyncDifference, SyncOptions, SyncSummary, SyncWrite } from "../../../sync-difference.ts";
import type { JsonObject } from "../../../verb.ts";
import type { SyncParams } from "../../../verb-params.ts";
import type { DeviceEnvironment, PlannedDatabase } from "../../device.ts";
import { Connection } from "../connection.ts";
import { localEpochSec } from "../local-time.ts";
import { readSettings, zoneOf } from "../settings.ts";
import { type Comparison, compare } from "./compare.ts";
import type { Call } from "./database.ts";
import { importDatabase } from "./import.ts";
import type { Operation } from "./operations.ts";
import { checkOperation, write } from "./write.ts";

/** The way to a database. */
export interface DatabaseTools {
  readonly device: string;
  readonly connection: Connection;
  readonly clock: Clock;
  /** Profile of new sets that state none. */
  readonly profile: string;
  /** IANA zone of the server. */
  readonly zone: string;
}

/** The database of a Voyager server; does not connect yet. */
export function openRobotargetDatabase(
  rawSettings: JsonObject,
  environment: DeviceEnvironment,
): PlannedDatabase {
  const settings = readSettings(rawSettings);
  const { name: device, clock } = environment;
  const connection = new Connection(settings, environment);
  const zone = zoneOf(settings, environment);
  const tools: DatabaseTools = { device, connection, clock, profile: settings.profile, zone };
  let server: JsonObject = {};
  const connect = async (signal: AbortSignal): Promise<void> => {
    server = { ...server, ...(await connection.ready(signal)) };
  };
  return {
    difference: async (wanted, options, signal) => {
      await connect(signal);
      const { difference } = await look(wanted, options, tools, signal);
      return { ...difference, server };
    },
    apply: async (difference, onWrite, signal) => {
      refuse(difference);
      const { wanted, options, nowLocalSec } = difference;
      const comparison = await look(wanted, options, tools, signal, nowLocalSec);
      if (!sameWrites(difference, comparison.difference)) throw stale(device);
      await carryOut(comparison, onWrite, tools, signal);
      return summaryOf(difference);
    },
    read: (signal) => importDatabase(callOf(tools, signal), device),
    close: () => connection.close(),
  };
}

/** Compares plan and database. `nowLocalSec`: date of creation of new targets; the server's clock when absent. */
export async function look(
  wanted: SyncParams,
  options: SyncOptions,
  tools: DatabaseTools,
  signal: AbortSignal,
  nowLocalSec: number = localEpochSec(tools.clock.now(), tools.zone),
): Promise<Comparison> {
  const { device, profile } = tools;
  const call = callOf(tools, signal);
  const comparison = await compare(call, wanted, options, { device, profile, nowLocalSec });
  for (const operation of comparison.operations) checkOperation(operation, device);
  return comparison;
}

/**
 * How old a look may be, in wire time, when a write is made from it: an update sends back all that it read, also what
 * RoboTarget or a person has changed since.
 */
const FRESH_MS = 60_000;

/**
 * Does all operations, strictly one after the other, and looks again whenever its look is too old. `onWrite` is told of
 * each write before it is sent. Rejects with DeviceError `never` when a later look has refusals, or finds no less to
 * do than the one before.
 */
export async function carryOut(
  { operations, difference }: Comparison,
  onWrite: (write: SyncWrite) => void,
  tools: DatabaseTools,
  signal: AbortSignal,
): Promise<void> {
  const { wanted, options, nowLocalSec } = difference;
  let left = operations;
  for (;;) {
    const done = await writeWhileFresh(left, onWrite, tools, signal);
    if (done === left.length) return;
    const now = await look(wanted, options, tools, signal, nowLocalSec);
    refuseRest(now.difference);
    if (now.operations.length >= left.length) throw notKept(now.difference);
    left = now.operations;
  }
}

/** At least one. @returns how many were done */
async function writeWhileFresh(
  operations: readonly Operation[],
  onWrite: (write: SyncWrite) => void,
  tools: DatabaseTools,
  signal: AbortSignal,
): Promise<number> {
  const call = callOf(tools, signal);
  const lookedAtMs = tools.clock.elapsed();
  let done = 0;
  for (const operation of operations) {
    if (done > 0 && tools.clock.elapsed() - lookedAtMs > FRESH_MS) break;
    signal.throwIfAborted();
    onWrite(operation.write);
    await write(operation, call);
    done += 1;
  }
  return done;
}

/** What carrying a difference out does, by objects. */
export function summaryOf({ objects }: SyncDifference): SyncSummary {
  const count = (...states: readonly string[]): number =>
    objects.filter(({ state }) => states.includes(state)).length;
  return {
    created: count("create"),
    updated: count("change", "drift", "adopt"),
    removed: count("remove"),
    unchanged: count("same"),
    left: objects.filter(({ state }) => state === "orphan" || state === "foreign").map(({ path }) => path),
  };
}

/** Does requests until the signal is aborted. */
export function callOf({ connection }: DatabaseTools, signal: AbortSignal): Call {
  return (method, params, about) =>
    connection.call(method, params, { signal, ...(about === undefined ? {} : { about }) });
}

/** As a file would have kept them: without members that are undefined. */
function sameWrites(one: SyncDifference, other: SyncDifference): boolean {
  const plain = ({ writes }: SyncDifference): unknown => JSON.parse(JSON.stringify(writes));
  return isDeepStrictEqual(plain(one), plain(other));
}

function refuse({ device, refusals }: SyncDifference): void {
  const [first, ...more] = refusals;
  if (!first) return;
  const also = more.length > 0 ? ` (and ${more.length} more)` : "";
  throw new AppError("refused", `Nothing was written to ${device}${also}: ${first.message}`, {
    hint: first.hint,
  });
}

function refuseRest({ device, refusals }: SyncDifference): void {
  const [first] = refusals;
  if (!first) return;
  throw new DeviceError(
    first.code,
    device,
    `The sync of ${device} stopped before its end, because the database changed: ${first.message}`,
    { retry: "never", hint: first.hint },
  );
}

function notKept({ device, writes }: SyncDifference): DeviceError {
  const paths = [...new Set(writes.map(({ path }) => path))];
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : "";
  return new DeviceError(
    "not-kept",
    device,
    `The server of ${device} does not keep what is written, or somebody else writes, too: as much is left to do as before (${paths.slice(0, 3).join(", ")}${more}).`,
    { retry: "never", hint: "nightplan diff shows what the database has and what the plan wants." },
  );
}

function stale(device: string): AppError {
  return new AppError(
    "stale",
    `The database of ${device} is not any more what the difference was made from.`,
    {
      hint: "Make it anew with nightplan diff, and look at it.",
    },
  );
}
