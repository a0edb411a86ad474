import type { Json, JsonObject } from "../../../verb.ts";
import type { CameraParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { cameraSettings } from "../camera-settings.ts";
import type { Session } from "../session.ts";

/** Sets parameters of the tele camera; those that are absent stay as they are. */
export async function camera(
  session: Session,
  context: StepContext,
  params: CameraParams,
): Promise<JsonObject> {
  for (const set of cameraSettings(session, params)) await set(context);
  return { ...(params as Readonly<Record<string, Json>>) };
}
