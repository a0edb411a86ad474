import { DeviceError } from "../../../errors.ts";
import type { JsonObject } from "../../../verb.ts";
import {
  addSet,
  addShot,
  addTarget,
  getSets,
  getShots,
  getTargets,
  type Method,
  updateSet,
  updateShot,
  updateTarget,
} from "../commands.ts";
import type { Call } from "../database.ts";
import { changesOf, type Operation } from "../diff.ts";
import { type Fields, type RecordOf, readRecord, setFields, shotFields, targetFields } from "../fields.ts";
import { guidOf } from "../wire-values.ts";

/** How often one write is sent before its doubt is left to the caller. */
const SENDS = 3;

/** One write, and how to see in the database whether it was done. */
interface Task {
  readonly probes: boolean;
  readonly send: () => Promise<void>;
  readonly isDone: () => Promise<boolean>;
}

/**
 * Does one operation. A write whose result was not seen is looked up in the database and sent again only when
 * it is not there. Rejects with DeviceError, `doubt` when even that did not settle it.
 */
export async function write(operation: Operation, call: Call, device: string): Promise<void> {
  const task = taskOf(operation, call, device);
  for (let sent = 1; ; sent++) {
    try {
      return await task.send();
    } catch (error) {
      if (!(error instanceof DeviceError && task.probes)) throw error;
      // A first refusal is an answer. A later one may only mean that the earlier send had arrived after all.
      if (error.retry !== "doubt" && sent === 1) throw error;
      if (await lookUp(task, error)) return;
      if (error.retry !== "doubt" || sent === SENDS) throw error;
    }
  }
}

/** Whether the write is in the database. The write stays in doubt when that cannot be read. */
async function lookUp(task: Task, doubt: DeviceError): Promise<boolean> {
  try {
    return await task.isDone();
  } catch (error) {
    throw error instanceof DeviceError ? doubt : error;
  }
}

function taskOf(operation: Operation, call: Call, device: string): Task {
  const make = <F extends Fields>(
    fields: F,
    record: RecordOf<F>,
    method: Method<RecordOf<F>, void>,
    list: () => Promise<readonly JsonObject[]>,
  ): Task => ({
    probes: method.onDoubt === "probe",
    send: () => call(method, record, operation.path),
    isDone: async () => {
      const found = (await list()).find((entry) => guidOf(entry) === record.guid);
      if (!found || operation.kind === "create") return found !== undefined;
      return changesOf(fields, readRecord(fields, found, device), record).length === 0;
    },
  });
  const isNew = operation.kind === "create";
  switch (operation.object) {
    case "set":
      return make(setFields, operation.record, isNew ? addSet : updateSet, () =>
        call(getSets, { profile: "" }),
      );
    case "target": {
      const { setGuid } = operation.record;
      const list = (): Promise<readonly JsonObject[]> => call(getTargets, { setGuid });
      return make(targetFields, operation.record, isNew ? addTarget : updateTarget, list);
    }
    case "shot": {
      const { targetGuid } = operation.record;
      const list = (): Promise<readonly JsonObject[]> => call(getShots, { targetGuid });
      return make(shotFields, operation.record, isNew ? addShot : updateShot, list);
    }
  }
}
