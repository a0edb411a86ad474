import { codes } from "./codes.ts";
import { type Command, type Commands, command } from "./command.ts";
import type { Device } from "./device.ts";
import type { Fields, Message } from "./wire.ts";

type Schedule = Message<"ShootingScheduleMsg">;

const scheduleStates = { pending: 1, expired: 4 } as const;
const LOCKED = 1;
const UNLOCKED = 0;
const SYNCED = 1;

/** Who may read it sees all but its password. */
function shown(schedule: Schedule): Fields<"ShootingScheduleMsg"> {
  return { ...schedule, password: "" };
}

/** Schedules that ask for the telescope at the same time as another. */
function conflictsOf(device: Device, wanted: Schedule): readonly Schedule[] {
  return [...device.schedules.values()].filter(
    (other) =>
      other.schedule_id !== wanted.schedule_id &&
      other.state === scheduleStates.pending &&
      BigInt(other.start_time) < BigInt(wanted.end_time) &&
      BigInt(wanted.start_time) < BigInt(other.end_time),
  );
}

/** Why a schedule cannot be taken, but for others at the same time: a code, 0 when it can. */
function scheduleRefusal(device: Device, wanted: Schedule | null): number {
  if (!wanted || wanted.schedule_id === "") return codes.invalidParameter;
  if (wanted.device_id !== device.profile.deviceId) return codes.scheduleOtherDevice;
  return BigInt(wanted.end_time) > BigInt(wanted.start_time) ? codes.ok : codes.scheduleDuration;
}

function keep(device: Device, wanted: Schedule): Schedule {
  const kept = { ...wanted, state: scheduleStates.pending, sync_state: SYNCED };
  device.schedules.set(kept.schedule_id, kept);
  return kept;
}

function refusalOf(device: Device, { id, password }: Message<"ReqScheduleId">): number {
  const schedule = device.schedules.get(id);
  if (!schedule) return codes.scheduleNotFound;
  const closed = schedule.lock === LOCKED && schedule.password !== password;
  return closed ? codes.schedulePassword : codes.ok;
}

/** A command about one schedule, which is refused without its password. */
function ofSchedule(
  name: string,
  act: (device: Device, schedule: Schedule, password: string) => void,
): Command {
  return command(name, "ReqScheduleId", {
    refusal: codes.scheduleNotFound,
    check: refusalOf,
    reply: (answer, code, { id, password }, device) => {
      if (device.isLater && name === "lock-schedule")
        answer.reply("ResLockScheduleLater", { id, password, code });
      else answer.reply("ResScheduleId", { id, code });
    },
    act: (device, { id, password }) => {
      const schedule = device.schedules.get(id);
      if (schedule) act(device, schedule, password);
    },
  });
}

/** Module 13. Schedules are kept and never carried out. */
export const scheduleCommands: Commands = {
  16100: command("sync-schedule", "ReqSyncShootingSchedule", {
    refusal: codes.scheduleNotFound,
    check: (device, { shooting_schedule: wanted }) => {
      const refused = scheduleRefusal(device, wanted);
      if (refused !== codes.ok || !wanted) return refused;
      return conflictsOf(device, wanted).length > 0 ? codes.scheduleConflict : codes.ok;
    },
    reply: (answer, code, { shooting_schedule: wanted }, device) => {
      const conflicts = code === codes.scheduleConflict && wanted ? conflictsOf(device, wanted) : [];
      answer.reply("ResSyncShootingSchedule", {
        shooting_schedule: wanted && shown(wanted),
        time_conflict_schedule_ids: conflicts.map(({ schedule_id: id }) => id),
        code,
        can_replace: conflicts.length > 0 && conflicts.every(({ lock }) => lock !== LOCKED),
      });
    },
    act: (device, { shooting_schedule: wanted }) => {
      if (wanted) keep(device, wanted);
    },
  }),
  16101: ofSchedule("cancel-schedule", (device, schedule) => {
    const { schedule_id, result } = schedule;
    device.schedules.set(schedule_id, { ...schedule, state: scheduleStates.expired });
    device.notify(15248, { schedule_id, result, state: scheduleStates.expired });
  }),
  16102: command("list-schedules", "Empty", {
    refusal: codes.scheduleNotFound,
    fromSlaves: true,
    reply: (answer, code, _args, device) =>
      answer.reply("ResGetAllShootingSchedule", {
        shooting_schedule: code === codes.ok ? [...device.schedules.values()].map(shown) : [],
        code,
      }),
    act: () => undefined,
  }),
  16103: command("get-schedule", "ReqScheduleId", {
    refusal: codes.scheduleNotFound,
    fromSlaves: true,
    check: (device, { id }) => (device.schedules.has(id) ? codes.ok : codes.scheduleNotFound),
    reply: (answer, code, { id }, device) => {
      const schedule = device.schedules.get(id);
      answer.reply("ResGetShootingScheduleById", {
        shooting_schedule: schedule && code === codes.ok ? shown(schedule) : null,
        code,
      });
    },
    act: () => undefined,
  }),
  16104: command("get-schedule-task", "ReqScheduleId", {
    refusal: codes.scheduleNotFound,
    fromSlaves: true,
    check: (device, { id }) => (taskOf(device, id) ? codes.ok : codes.scheduleNotFound),
    reply: (answer, code, { id }, device) =>
      answer.reply("ResGetShootingTaskById", { shooting_task: taskOf(device, id) ?? null, code }),
    act: () => undefined,
  }),
  16105: command("replace-schedule", "ReqSyncShootingSchedule", {
    refusal: codes.scheduleNotFound,
    check: (device, { shooting_schedule: wanted }) => {
      const refused = scheduleRefusal(device, wanted);
      if (refused !== codes.ok || !wanted) return refused;
      const locked = conflictsOf(device, wanted).some(({ lock }) => lock === LOCKED);
      return locked ? codes.scheduleConflict : codes.ok;
    },
    reply: (answer, code, { shooting_schedule: wanted }, device) => {
      const message = device.isLater ? "ResReplaceScheduleLater" : "ResGetShootingScheduleById";
      if (message === "ResGetShootingScheduleById") {
        answer.reply(message, { shooting_schedule: wanted && shown(wanted), code });
      } else {
        answer.reply(message, { shooting_schedule: wanted ? [shown(wanted)] : [], code });
      }
    },
    act: (device, { shooting_schedule: wanted }) => {
      if (!wanted) return;
      for (const { schedule_id: id } of conflictsOf(device, wanted)) device.schedules.delete(id);
      keep(device, wanted);
    },
  }),
  16106: ofSchedule("unlock-schedule", (device, schedule) => {
    device.schedules.set(schedule.schedule_id, { ...schedule, lock: UNLOCKED, password: "" });
  }),
  16107: ofSchedule("lock-schedule", (device, schedule, password) => {
    device.schedules.set(schedule.schedule_id, { ...schedule, lock: LOCKED, password });
  }),
  16108: ofSchedule("delete-schedule", (device, { schedule_id: id }) => {
    device.schedules.delete(id);
  }),
};

function taskOf(device: Device, id: string): Message<"ShootingTaskMsg"> | undefined {
  return [...device.schedules.values()]
    .flatMap(({ shooting_tasks: tasks }) => tasks)
    .find(({ schedule_task_id: taskId }) => taskId === id);
}
