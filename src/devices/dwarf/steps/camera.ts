import type { JsonObject } from "../../../verb.ts";
import type { CameraParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { cameraSettings } from "../camera-settings.ts";
import type { Session } from "../session.ts";

/** Sets parameters of a camera; those that are absent stay as they are. */
export async function camera(
  session: Session,
  context: StepContext,
  params: CameraParams,
): Promise<JsonObject> {
  for (const set of await cameraSettings(session, context, params)) await set(context);
  return { ...params };
}
