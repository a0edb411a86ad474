import { DeviceError } from "../../../errors.ts";
import type { JsonObject } from "../../../verb.ts";
import {
  addSet,
  addShot,
  addTarget,
  getSets,
  getShots,
  getTargets,
  removeSet,
  removeShot,
  removeShotsDone,
  removeTarget,
  updateSet,
  updateShot,
  updateTarget,
} from "../commands.ts";
import { type Fields, type RecordOf, readRecord, setFields, shotFields, targetFields } from "../fields.ts";
import type { Method } from "../method.ts";
import { guidOf } from "../wire-values.ts";
import { changesOf } from "./changes.ts";
import type { Call } from "./database.ts";
import { steadyShot, steadyTarget } from "./digest.ts";
import type { Action, Operation, Removal } from "./operations.ts";

/** How often one write is sent before its doubt is left to the caller. */
const SENDS = 3;

/** One write, and how to see in the database whether it was done. */
interface Task {
  readonly send: (call: Call, about: string) => Promise<void>;
  /** Throws DeviceError when a parameter is out of its range. */
  readonly check: (device: string) => void;
  readonly isDone: (call: Call, device: string) => Promise<boolean>;
}

/** Throws DeviceError when the operation could not be sent as it is: before the first one is. */
export function checkOperation({ action }: Operation, device: string): void {
  taskOf(action).check(device);
}

/**
 * Does one operation. A write whose result was not seen is looked up in the database and sent again only when
 * it is not there. Rejects with DeviceError, `doubt` when even that did not settle it.
 */
export async function write({ action, write: { path } }: Operation, call: Call): Promise<void> {
  const task = taskOf(action);
  for (let sent = 1; ; sent++) {
    try {
      return await task.send(call, path);
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
      // A first refusal is an answer. A later one may only mean that the earlier send had arrived after all.
      if (error.retry !== "doubt" && sent === 1) throw error;
      if (await lookUp(task, call, error)) return;
      if (error.retry !== "doubt" || sent === SENDS) throw error;
    }
  }
}

/** Whether the write is in the database. The write stays in doubt when that cannot be read. */
async function lookUp(task: Task, call: Call, doubt: DeviceError): Promise<boolean> {
  try {
    return await task.isDone(call, doubt.device);
  } catch (error) {
    throw error instanceof DeviceError ? doubt : error;
  }
}

function taskOf(action: Action): Task {
  if (action.kind === "remove") return removalTask(action);
  if (action.kind === "reset") return resetTask(action);
  const { isNew } = action;
  switch (action.object) {
    case "set":
      return storeTask(setKind, action.record, isNew, isNew ? addSet : updateSet, listSets);
    case "target": {
      const { record } = action;
      const list = listTargets(record.setGuid);
      return storeTask(targetKind, record, isNew, isNew ? addTarget : updateTarget, list);
    }
    case "shot": {
      const { record } = action;
      const list = listShots(record.targetGuid);
      return storeTask(shotKind, record, isNew, isNew ? addShot : updateShot, list);
    }
  }
}

type List = (call: Call) => Promise<readonly JsonObject[]>;
const listSets: List = (call) => call(getSets, { profile: "" });
const listTargets =
  (setGuid: string): List =>
  (call) =>
    call(getTargets, { setGuid });
const listShots =
  (targetGuid: string): List =>
  (call) =>
    call(getShots, { targetGuid });

/** A kind of object, and what of it stays as it was written while RoboTarget works. */
interface Kind<F extends Fields> {
  readonly fields: F;
  readonly steady: (record: RecordOf<F>) => RecordOf<F>;
}
const setKind: Kind<typeof setFields> = { fields: setFields, steady: (record) => record };
const targetKind: Kind<typeof targetFields> = { fields: targetFields, steady: steadyTarget };
const shotKind: Kind<typeof shotFields> = { fields: shotFields, steady: steadyShot };

function storeTask<F extends Fields>(
  { fields, steady }: Kind<F>,
  record: RecordOf<F>,
  isNew: boolean,
  method: Method<RecordOf<F>, void>,
  list: List,
): Task {
  return {
    send: (call, about) => call(method, record, about),
    check: (device) => void method.encode(record, device),
    isDone: async (call, device) => {
      const found = (await list(call)).find((entry) => guidOf(entry) === record.guid);
      if (!found || isNew) return found !== undefined;
      return changesOf(fields, steady(readRecord(fields, found, device)), steady(record)).length === 0;
    },
  };
}

function removalTask({ object, guid, within }: Removal): Task {
  const isGone = (list: List) => async (call: Call) =>
    !(await list(call)).some((entry) => guidOf(entry) === guid);
  const check = (): void => undefined;
  switch (object) {
    case "set":
      return {
        send: (call, about) => call(removeSet, { setGuid: guid }, about),
        check,
        isDone: isGone(listSets),
      };
    case "target":
      return {
        send: (call, about) => call(removeTarget, { targetGuid: guid }, about),
        check,
        isDone: isGone(listTargets(within)),
      };
    case "shot":
      return {
        send: (call, about) => call(removeShot, { shotGuid: guid }, about),
        check,
        isDone: isGone(listShots(within)),
      };
  }
}

/** What the open methods take a GUID for. */
const MODES = { target: 2, shot: 3 } as const;

/** May be sent again, whatever became of it: images that are deleted already stay so. */
function resetTask({ object, guid }: Action & { readonly kind: "reset" }): Task {
  const params = { guid, mode: MODES[object], ratingMode: 0, ratingLimit: 0 };
  return {
    send: async (call, about) => {
      try {
        await call(removeShotsDone, params, about);
      } catch (error) {
        throw error instanceof DeviceError && error.retry === "never" ? notReset(error) : error;
      }
    },
    check: () => undefined,
    isDone: async () => false,
  };
}

function notReset({ device, message, cause }: DeviceError): DeviceError {
  return new DeviceError("reset-refused", device, message, {
    retry: "never",
    hint: "This server's open RoboTarget methods reset no progress. Do it in RoboTarget Manager, then sync again.",
    cause,
  });
}
