import { deviceText } from "../../../printable.ts";
import type { JsonObject } from "../../../verb.ts";
import type { ScheduleParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { commands } from "../commands.ts";
import type { Messages } from "../messages.ts";
import type { Session } from "../session.ts";
import { syncSchedule } from "./schedule-sync.ts";

const { schedule: table } = commands;

const states = ["initialised", "pending", "shooting", "completed", "expired"] as const;
const results = ["pending", "all-completed", "some-completed", "all-failed"] as const;

/** Lists what the telescope is to do by itself, tells of one schedule, takes one off its list, or makes one. */
export async function schedule(
  session: Session,
  context: StepContext,
  params: ScheduleParams,
): Promise<JsonObject> {
  if (params.action === "sync") return syncSchedule(session, context, params);
  const { action, id } = params;
  const { signal } = context;
  if (action === "list") {
    const { shootingSchedule } = await session.tell(table.list, {}, { signal });
    return { schedules: shootingSchedule.map(factsOf) };
  }
  if (action === "get") {
    const { shootingSchedule } = await session.tell(table.get, { id }, { signal });
    return shootingSchedule ? { schedule: factsOf(shootingSchedule) } : {};
  }
  await session.tell(action === "cancel" ? table.cancel : table.delete, { id }, { signal });
  return { id };
}

function factsOf(one: Messages["ShootingScheduleMsg"]): JsonObject {
  return {
    id: deviceText(one.scheduleId),
    name: deviceText(one.scheduleName),
    startSec: Number(one.startTime),
    endSec: Number(one.endTime),
    state: states[one.state] ?? one.state,
    result: results[one.result] ?? one.result,
    tasks: one.shootingTasks.length,
  };
}
