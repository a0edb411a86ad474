import type { Misfit } from "../../verb.ts";
import type { ScheduleTask } from "../../verb-params.ts";
import { misfitsOf } from "./misfits.ts";
import type { CameraTable, Generation } from "./tables.ts";

/** What a telescope is known to have. */
interface Known {
  readonly camera: CameraTable;
  readonly generation: Generation;
}

/** What is wrong with the tasks of a schedule; of an unknown telescope, what is wrong with every one. */
export function scheduleMisfits(tasks: readonly ScheduleTask[], known: Known | undefined): readonly Misfit[] {
  return tasks.flatMap((task, place) => {
    const before = tasks[place - 1];
    const misfits = [
      ...(known ? valueMisfits(task, known) : []),
      ...bodyMisfit(task),
      ...durationMisfit(task),
      ...(before ? orderMisfit(before, task) : []),
    ];
    return misfits.map((one) => ({ ...one, within: ["tasks", place] }));
  });
}

function valueMisfits({ exposureSec, gain, filter }: ScheduleTask, known: Known): readonly Misfit[] {
  const wanted = { exposureSec, gain, ...(filter !== undefined && { filter }) };
  return misfitsOf(known.camera, known.generation, wanted);
}

function bodyMisfit({ target }: ScheduleTask): readonly Misfit[] {
  if (!("body" in target)) return [];
  const what = `schedules for what moves, such as ${target.name}`;
  return [{ param: "target", what, instead: ["those for fixed places"] }];
}

function durationMisfit({ target, startSec, endSec, exposureSec, frames }: ScheduleTask): readonly Misfit[] {
  if (!(endSec - startSec < frames * exposureSec)) return [];
  const minutes = (sec: number): string => `${Math.max(0, Math.ceil(sec / 60))} min`;
  const what = `${minutes(frames * exposureSec)} for ${target.name}`;
  return [{ param: "end", what, instead: [`${minutes(endSec - startSec)} from its start to its end`] }];
}

function orderMisfit(before: ScheduleTask, task: ScheduleTask): readonly Misfit[] {
  if (!(task.startSec < before.endSec)) return [];
  const what = `way to begin ${task.target.name} before ${before.target.name} ends`;
  return [{ param: "start", what, instead: ["one after the other"] }];
}
