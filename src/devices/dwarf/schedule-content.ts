import type { ScheduleSyncParams, ScheduleTask } from "../../verb-params.ts";
import type { DeviceEnvironment } from "../device.ts";
import type { CameraCatalogue } from "./catalogue.ts";
import type { Messages } from "./messages.ts";
import { type Generation, lookUp } from "./tables.ts";

export type Schedule = Messages["ShootingScheduleMsg"];

/** Schedules that we made are known by their id. */
const OURS = "nightplan-";
const DEEP_SKY = 0;
const NOT_ROTATED = -1;
const WHOLE_PERCENT = 100;

/** The id under which a telescope keeps the schedule that a plan calls so. */
export function ourId(name: string): string {
  return `${OURS}${name}`;
}

/** Who asks for a schedule, of which telescope. */
interface Maker {
  readonly site: DeviceEnvironment["site"];
  readonly deviceId: number;
  readonly generation: Generation;
  readonly has: CameraCatalogue;
  readonly nowSec: number;
}

/** The schedule as a telescope takes it. Its own contents are JSON texts, whose names are the phone app's. */
export function scheduleOf(params: ScheduleSyncParams, maker: Maker): Schedule {
  const { id, tasks, calibrate, focus } = params;
  const scheduleId = ourId(id);
  const starts = tasks.map(({ startSec }) => startSec);
  const made = { createdTime: BigInt(maker.nowSec), updatedTime: BigInt(maker.nowSec) };
  const modes = { paramMode: DEEP_SKY, paramVersion: 0 };
  const startTime = BigInt(Math.min(...starts));
  return {
    scheduleId,
    scheduleName: id,
    deviceId: maker.deviceId,
    macAddress: "",
    startTime,
    endTime: BigInt(Math.max(...tasks.map(({ endSec }) => endSec))),
    result: 0,
    ...made,
    state: 0,
    lock: 0,
    password: "",
    shootingTasks: tasks.map((task, place) => ({
      scheduleId,
      params: JSON.stringify(taskContent(task, maker)),
      state: 0,
      code: 0,
      ...made,
      scheduleTaskId: `${scheduleId}-${place + 1}`,
      ...modes,
      createFrom: 0,
    })),
    ...modes,
    params: JSON.stringify({
      longitude: maker.site.longitudeDeg,
      latitude: maker.site.latitudeDeg,
      calibrationMode: Number(calibrate),
      focusMode: Number(focus),
    }),
    scheduleTime: startTime,
    syncState: 0,
  };
}

function taskContent(task: ScheduleTask, { generation, has }: Maker): Readonly<Record<string, unknown>> {
  const { target, startSec, endSec, exposureSec, gain, filter, frames } = task;
  if (!("raHours" in target)) throw new Error("A task for what moves was not refused.");
  const found = lookUp(has.gains, gain);
  const wire = "wire" in found ? found.wire : 0;
  return {
    name: target.name,
    ra: target.raHours,
    dec: target.decDeg,
    startTime: startSec,
    endTime: endSec,
    shutterName: exposureSec < 0.4 ? `1/${Math.round(1 / exposureSec)}` : String(exposureSec),
    gainName: String(gain),
    // V3 firmware counts gains by themselves when it is set, and by index when it tells of them.
    gainIndex: generation === "v2" ? wire : Math.round((3 * gain) / 10),
    count: frames,
    ...(filter !== undefined && { filterModeName: filter, filterModeIndex: has.filters[filter] ?? 0 }),
    isMosaicMode: false,
    horizontalScale: WHOLE_PERCENT,
    verticalScale: WHOLE_PERCENT,
    rotation: NOT_ROTATED,
  };
}

/** Whether a telescope's schedule asks for what the wanted one asks for; what it adds of its own does not count. */
export function saysTheSame(found: Schedule, wanted: Schedule): boolean {
  const { shootingTasks: tasks } = found;
  return (
    found.startTime === wanted.startTime &&
    found.endTime === wanted.endTime &&
    holds(found.params, wanted.params) &&
    tasks.length === wanted.shootingTasks.length &&
    wanted.shootingTasks.every(({ params }, place) => holds(tasks[place]?.params ?? "", params))
  );
}

function holds(found: string, wanted: string): boolean {
  const has = contentOf(found);
  return Object.entries(contentOf(wanted)).every(([name, value]) => has[name] === value);
}

function contentOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
