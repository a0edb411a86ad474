import type { SyncDifference } from "../sync-difference.ts";
import type { JsonObject } from "../verb.ts";
import { differs, stateCounts } from "./difference-words.ts";

/** The difference of one device, and where that device is. */
export interface DeviceDifference {
  readonly device: string;
  readonly address: string;
  readonly difference: SyncDifference;
}

/** A difference as `diff --json` and `sync --json` print it. Stable: members are added, never changed. */
export function differenceReport({ device, address, difference }: DeviceDifference): JsonObject {
  const { options, server, objects, refusals, writes } = difference;
  return {
    device,
    address,
    plan: difference.wanted.planName,
    options: { ...options },
    server,
    differs: differs(difference),
    counts: stateCounts(objects),
    objects: objects.map(({ changes, shotsDone, remark, ...object }) => ({
      ...object,
      shotsDone: shotsDone ?? null,
      remark: remark ?? null,
      changes: changes.map((change) => ({ ...change })),
    })),
    refusals: refusals.map((refusal) => ({ ...refusal })),
    writes: writes.map(({ fields, ...write }) => ({
      ...write,
      fields: fields.map((field) => ({ ...field })),
    })),
  };
}
