import { DeviceError } from "../../../errors.ts";
import type { JsonObject } from "../../../verb.ts";
import type { MoveParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { commands } from "../commands.ts";
import { connectionLost } from "../errors.ts";
import { holdFor } from "../follow.ts";
import type { Session } from "../session.ts";
import { isActive, lateCode } from "../state.ts";

const { joystick, joystickStop } = commands.motor;

/** Degrees a second at either end of the joystick; between them the speed grows with the third power. */
const SLOWEST = 0.1;
const FASTEST = 30;

/** Moves both axes together for a while, as with the joystick, and stops. Stops also when it is told to end. */
export async function move(session: Session, context: StepContext, params: MoveParams): Promise<JsonObject> {
  const { angleDeg, speed, seconds } = params;
  const { name } = session.environment;
  if (isActive(session.state.stack) || isActive(session.state.wideStack)) {
    throw new DeviceError("stack-running", name, `${name} is stacking and must not be moved.`, {
      retry: "safe",
      hint: "Wait for the stack, or stop it in the phone app.",
    });
  }
  const since = session.state.at;
  const isV2 = session.profile.generation === "v2";
  const degPerSec = SLOWEST + (FASTEST - SLOWEST) * speed ** 3;
  const request = isV2
    ? { vectorAngle: angleDeg, vectorLength: 1, speed: degPerSec }
    : { vectorAngle: angleDeg, vectorLength: speed };
  const { connections } = session;
  await holdFor(session, context, { start: joystick, request, stop: joystickStop, seconds });
  if (session.connections !== connections)
    throw connectionLost(name, "it was moving then, and has been stopped.");
  const code = lateCode(session.state, joystick.cmd, since);
  if (code !== 0) throw session.refusal(joystick, code);
  return { angleDeg, speed, seconds };
}
