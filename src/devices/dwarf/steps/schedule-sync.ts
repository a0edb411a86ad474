import { DeviceError } from "../../../errors.ts";
import { deviceText } from "../../../printable.ts";
import { timeOfDay } from "../../../time-text.ts";
import type { JsonObject } from "../../../verb.ts";
import type { ScheduleSyncParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { unsupported } from "../camera-settings.ts";
import { isTaken } from "../command.ts";
import { commands } from "../commands.ts";
import { ourId, type Schedule, saysTheSame, scheduleOf } from "../schedule-content.ts";
import { scheduleMisfits } from "../schedule-misfits.ts";
import type { Session } from "../session.ts";

const { schedule: table } = commands;

const SHOOTING = 2;
const EXPIRED = 4;
const CONFLICT = 16302;

/**
 * Makes the telescope's schedule of this name what the plan says, and reads it again. Sends nothing when it is so
 * already. Other schedules are left alone, unless their time is needed and the plan says that they may be replaced.
 * Rejects with DeviceError.
 */
export async function syncSchedule(
  session: Session,
  { signal, clock }: StepContext,
  params: ScheduleSyncParams,
): Promise<JsonObject> {
  const id = ourId(params.id);
  const has = (await session.catalogue(signal)).tele;
  const { generation, deviceId } = session.profile;
  const [misfit] = scheduleMisfits(params.tasks, { camera: has, generation });
  if (misfit) throw unsupported(session, misfit.what, misfit.instead);
  const all = await list(session, signal);
  const found = all.find(({ scheduleId }) => scheduleId === id);
  if (params.tasks.length === 0) return cancelled(session, signal, id, found);
  const nowSec = Math.floor(clock.now() / 1000);
  const maker = { site: session.environment.site, deviceId, generation, has, nowSec };
  const wanted = scheduleOf(params, maker);
  const facts = { id, tasks: params.tasks.length };
  if (found && found.state !== EXPIRED && saysTheSame(found, wanted)) return { ...facts, changed: false };
  if (found?.state === SHOOTING) throw running(session, found);
  if (wanted.endTime <= BigInt(nowSec)) throw past(session, params);
  const conflicting = await send(session, signal, wanted);
  if (conflicting) {
    const others = all.filter(({ scheduleId }) => conflicting.ids.includes(scheduleId));
    if (!params.replace || !conflicting.canReplace) throw conflict(session, others, conflicting.canReplace);
    await replace(session, signal, wanted);
  }
  const now = (await list(session, signal)).find(({ scheduleId }) => scheduleId === id);
  if (!now || now.state === EXPIRED || !saysTheSame(now, wanted)) throw notTaken(session, params);
  return { ...facts, changed: true };
}

async function list(session: Session, signal: AbortSignal): Promise<readonly Schedule[]> {
  return (await session.tell(table.list, {}, { signal })).shootingSchedule;
}

async function cancelled(
  session: Session,
  signal: AbortSignal,
  id: string,
  found: Schedule | undefined,
): Promise<JsonObject> {
  const isThere = (one: Schedule | undefined): boolean => one !== undefined && one.state <= SHOOTING;
  if (!isThere(found)) return { id, tasks: 0, changed: false };
  await session.tell(table.cancel, { id }, { signal });
  const now = (await list(session, signal)).find(({ scheduleId }) => scheduleId === id);
  if (!isThere(now)) return { id, tasks: 0, changed: true };
  const { name } = session.environment;
  throw new DeviceError("schedule-not-taken", name, `${name} was told to cancel ${id} and still has it.`, {
    retry: "safe",
    hint: "Cancel it in the phone app.",
  });
}

interface Conflicting {
  readonly ids: readonly string[];
  readonly canReplace: boolean;
}

/** Undefined when the telescope took it; else what is in its way. */
async function send(
  session: Session,
  signal: AbortSignal,
  wanted: Schedule,
): Promise<Conflicting | undefined> {
  const answer = await session.exchange(table.sync, { shootingSchedule: wanted }, { signal });
  if (isTaken(table.sync, answer.code)) return undefined;
  if (Math.abs(answer.code) !== CONFLICT) throw session.refusal(table.sync, answer.code);
  return { ids: answer.timeConflictScheduleIds, canReplace: answer.canReplace };
}

async function replace(session: Session, signal: AbortSignal, wanted: Schedule): Promise<void> {
  const answer = await session.tell(table.replace, { shootingSchedule: wanted }, { signal });
  if (answer.laterCode !== 0) throw session.refusal(table.replace, answer.laterCode);
}

function conflict(session: Session, others: readonly Schedule[], canReplace: boolean): DeviceError {
  const { name, site } = session.environment;
  const time = (sec: bigint): string => timeOfDay(Number(sec) * 1000, site.zone).slice(0, 5);
  const texts = others.map(({ scheduleId, scheduleName, startTime, endTime }) => {
    const called = deviceText(scheduleName) || deviceText(scheduleId);
    return `"${called}" from ${time(startTime)} to ${time(endTime)}`;
  });
  const has = texts.length === 0 ? "another schedule" : texts.join(" and ");
  return new DeviceError("schedule-conflict", name, `${name} has ${has} at the same time.`, {
    retry: "never",
    hint: canReplace
      ? "Choose other times, cancel it, or say `replace: true`."
      : "Choose other times, or cancel it in the phone app: it is locked or running.",
  });
}

function running({ environment: { name } }: Session, { scheduleName }: Schedule): DeviceError {
  const message = `${name} is at work on "${deviceText(scheduleName)}", which says otherwise than the plan.`;
  return new DeviceError("schedule-running", name, message, {
    retry: "safe",
    hint: "Wait for its end, or cancel it with `schedule: { action: cancel, … }`.",
  });
}

function past({ environment: { name } }: Session, { id }: ScheduleSyncParams): DeviceError {
  return new DeviceError("schedule-past", name, `Everything in the schedule "${id}" is over by now.`, {
    retry: "never",
    hint: "Write times that are to come.",
  });
}

function notTaken({ environment: { name } }: Session, { id }: ScheduleSyncParams): DeviceError {
  const message = `${name} took the schedule "${id}" and does not list it as it was sent.`;
  return new DeviceError("schedule-not-taken", name, message, {
    retry: "safe",
    hint: "Let the plan itself do the work, with goto and stack: schedules on the telescope are experimental.",
  });
}
