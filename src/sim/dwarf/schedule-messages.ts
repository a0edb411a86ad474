import type { MessageTable } from "./messages.ts";

const request = { id: [1, "string"], password: [2, "string"] } as const;
const reply = { id: [1, "string"], code: [2, "int32"] } as const;

/** Messages of the shooting schedule (module 13). */
export const scheduleMessages = {
  ShootingTaskMsg: {
    schedule_id: [1, "string"],
    params: [2, "string"],
    state: [3, "int32"],
    code: [4, "int32"],
    created_time: [5, "int64"],
    updated_time: [6, "int64"],
    schedule_task_id: [7, "string"],
    param_mode: [8, "int32"],
    param_version: [9, "int32"],
    create_from: [10, "int32"],
  },
  ShootingScheduleMsg: {
    schedule_id: [1, "string"],
    schedule_name: [2, "string"],
    device_id: [3, "int32"],
    mac_address: [4, "string"],
    start_time: [5, "int64"],
    end_time: [6, "int64"],
    result: [7, "int32"],
    created_time: [8, "int64"],
    updated_time: [9, "int64"],
    state: [10, "int32"],
    lock: [11, "int32"],
    password: [12, "string"],
    shooting_tasks: [13, "ShootingTaskMsg", "repeated"],
    param_mode: [14, "int32"],
    param_version: [15, "int32"],
    params: [16, "string"],
    schedule_time: [17, "int64"],
    sync_state: [18, "int32"],
  },
  ReqSyncShootingSchedule: { shooting_schedule: [1, "ShootingScheduleMsg"] },
  ResSyncShootingSchedule: {
    shooting_schedule: [1, "ShootingScheduleMsg"],
    time_conflict_schedule_ids: [2, "string", "repeated"],
    code: [3, "int32"],
    can_replace: [4, "bool"],
  },
  ReqScheduleId: request,
  ResScheduleId: reply,
  ResLockScheduleLater: { id: [1, "string"], password: [2, "string"], code: [3, "int32"] },
  ResGetAllShootingSchedule: {
    shooting_schedule: [1, "ShootingScheduleMsg", "repeated"],
    code: [2, "int32"],
  },
  ResGetShootingScheduleById: { shooting_schedule: [1, "ShootingScheduleMsg"], code: [2, "int32"] },
  ResGetShootingTaskById: { shooting_task: [1, "ShootingTaskMsg"], code: [2, "int32"] },
  ResReplaceScheduleLater: {
    shooting_schedule: [1, "ShootingScheduleMsg", "repeated"],
    replaced: [2, "ShootingScheduleMsg", "repeated"],
    code: [3, "int32"],
  },
  ResNotifyShootingScheduleResultAndState: {
    schedule_id: [1, "string"],
    result: [2, "int32"],
    state: [3, "int32"],
  },
} as const satisfies MessageTable;
