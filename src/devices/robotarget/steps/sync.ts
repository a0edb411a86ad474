import { DeviceError } from "../../../errors.ts";
import type { ObjectDifference, SyncDifference, SyncWrite } from "../../../sync-difference.ts";
import type { JsonObject } from "../../../verb.ts";
import type { SyncStepParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { nameKey } from "../sync/names.ts";
import { carryOut, type DatabaseTools, look, summaryOf } from "../sync/planned-database.ts";

/** How many of the objects that were left are told by name. */
const TOLD = 50;

/**
 * Makes the database hold what the plan says: reads it, compares, and sends only what differs, so that a run
 * after a crash does the rest and a second one sends no write. Each write is journalled before it is sent. Rejects
 * with DeviceError `never` when something must not be done, before anything is written.
 */
export async function sync(
  { planName, sets, prune, adopt }: SyncStepParams,
  context: StepContext,
  tools: DatabaseTools,
): Promise<JsonObject> {
  const options = { prune, adopt, resetProgress: [] };
  const comparison = await look({ planName, sets }, options, tools, context.signal);
  const { difference } = comparison;
  refuse(difference);
  await carryOut(comparison, (write) => context.progress(entryOf(write)), tools, context.signal);
  const { left, ...counts } = summaryOf(difference);
  return { ...counts, left: left.slice(0, TOLD), handMade: namesakes(difference) };
}

function refuse({ device, refusals }: SyncDifference): void {
  const [first, ...more] = refusals;
  if (!first) return;
  const also = more.length > 0 ? ` There are ${more.length} more reasons, which nightplan diff shows.` : "";
  throw new DeviceError(first.code, device, `Nothing was written to ${device}: ${first.message}${also}`, {
    retry: "never",
    hint: first.hint,
  });
}

function entryOf({ operation, object, path, fields }: SyncWrite): JsonObject {
  const changes = fields.filter(({ field }) => field !== "mark").map((field) => ({ ...field }));
  return { operation, object, path, ...(operation === "update" && { changes }) };
}

/** Objects that are not the plan's, but that a person would take for the plan's. */
function namesakes({ objects }: SyncDifference): readonly JsonObject[] {
  const placeOf = ({ object, path, name }: ObjectDifference): string =>
    `${object} ${object === "set" ? "" : path.slice(0, path.indexOf("/"))} ${nameKey(name)}`;
  const places = new Set(objects.filter(({ state }) => state !== "foreign").map(placeOf));
  return objects
    .filter((each) => each.state === "foreign" && each.object !== "shot" && places.has(placeOf(each)))
    .map(({ object, path, name }) => ({ object, path, name }));
}
