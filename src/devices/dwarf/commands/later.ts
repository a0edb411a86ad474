import { commandsOf } from "../command.ts";
import { type DeviceState, laterParamSince } from "../state.ts";

const schedule = commandsOf(13);
const task = commandsOf(14);
const param = commandsOf(15);
const refusals = [16300, 16301, 16302, 16303, 16305, 16306, 16307, 16308, 16309, 16310, 16311] as const;

/** Module 13: what the telescope is to do by itself. */
export const scheduleCommands = {
  sync: schedule(16100, "ReqSyncShootingSchedule", "take over a schedule", {
    answer: "ResSyncShootingSchedule",
    errors: refusals,
    onDoubt: "probe",
  }),
  cancel: schedule(16101, "ReqCancelShootingSchedule", "cancel a schedule", {
    answer: "ResCancelShootingSchedule",
    errors: refusals,
  }),
  list: schedule(16102, "ReqGetAllShootingSchedule", "list its schedules", {
    answer: "ResGetAllShootingSchedule",
    valueFollows: "sometimes",
    errors: [16305],
  }),
  get: schedule(16103, "ReqGetShootingScheduleById", "tell a schedule", {
    answer: "ResGetShootingScheduleById",
    valueFollows: "sometimes",
    errors: [16305],
  }),
  getTask: schedule(16104, "ReqGetShootingTaskById", "tell a task of a schedule", {
    answer: "ResGetShootingTaskById",
    valueFollows: "sometimes",
    errors: [16305],
  }),
  replace: schedule(16105, "ReqReplaceShootingSchedule", "replace a schedule", {
    answer: "ResReplaceShootingSchedule",
    errors: refusals,
    onDoubt: "probe",
  }),
  unlock: schedule(16106, "ReqUnlockShootingSchedule", "unlock a schedule", {
    answer: "ResUnlockShootingSchedule",
    errors: refusals,
  }),
  lock: schedule(16107, "ReqLockShootingSchedule", "lock a schedule", {
    answer: "ResLockShootingSchedule",
    errors: refusals,
  }),
  delete: schedule(16108, "ReqDeleteShootingSchedule", "delete a schedule", {
    answer: "ResDeleteShootingSchedule",
    errors: refusals,
  }),
};

/** Module 14, V3: modes, tasks, and the state of everything. */
export const taskCommands = {
  start: task(16400, "ReqStartTask", "start a task", { answer: "ResTaskCenter", onDoubt: "ask" }),
  stop: task(16401, "ReqStopTask", "stop a task", { answer: "ResTaskCenter" }),
  switchMode: task(16402, "ReqSwitchShootingMode", "change its mode", { answer: "ResSwitchShootingMode" }),
  switchTechnique: task(16403, "ReqSwitchShootingTech", "change its technique", {
    answer: "ResSwitchShootingTech",
  }),
  enterCamera: task(16404, "ReqEnterCamera", "open its cameras", { answer: "ResEnterCamera" }),
  getState: task(16405, "ReqGetDeviceStateInfo", "tell its state", { answer: "ResGetDeviceStateInfo" }),
};

const echoed = (
  state: DeviceState,
  since: number,
  id: bigint | undefined,
  value: number | undefined,
): boolean => id !== undefined && laterParamSince(state, id, since) === value;

/** Module 15, V3: parameters of the cameras. Each is echoed by a notification; without one it was not taken. */
export const paramCommands = {
  setExposure: param(16700, "ReqSetExposure", "set the exposure", {
    errors: [10515, 12508],
    confirmed: (state, since, { paramId, value }) => echoed(state, since, paramId, value),
  }),
  setGain: param(16701, "ReqSetParamGain", "set the gain", {
    confirmed: (state, since, { paramId, value }) => echoed(state, since, paramId, value),
  }),
  setWhiteBalance: param(16702, "ReqSetWb", "set the white balance"),
  setInt: param(16703, "ReqSetGeneralInt", "set a parameter", {
    confirmed: (state, since, { paramId, value }) => echoed(state, since, paramId, value),
  }),
  setFloat: param(16704, "ReqSetGeneralFloat", "set a parameter"),
  setBool: param(16705, "ReqSetGeneralBool", "set a parameter"),
  setAuto: param(16706, "ReqSetAutoParam", "leave its parameters to us", { answer: "ResSetAutoParam" }),
};
