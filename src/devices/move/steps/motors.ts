import { DeviceError } from "../../../errors.ts";
import type { JsonObject } from "../../../verb.ts";
import type { DomeParams, FilterParams, MoveFocusParams, ShutterParams } from "../../../verb-params/move.ts";
import type { DeviceEnvironment } from "../../device.ts";
import { requireMayOpen } from "../limits.ts";
import { readFullStatus } from "../observe.ts";
import type { MoveSettings } from "../settings.ts";
import { sendMove, sendShort, type Told } from "./send.ts";
import type { RunStep, Session } from "./step.ts";

/** Moves or initializes the focus, or says how MOVE counts it. */
export const focus: RunStep<MoveFocusParams> = async (params, session) => {
  if ("mode" in params) {
    return { ...params, ...(await sendShort(session, "FT", { on: params.mode === "relative" ? 1 : 0 })) };
  }
  const told = await moveFocus(params, session);
  const { extended } = await readFullStatus(session.connection, session.env, session.context.signal);
  const position = extended.focusPosition;
  return { ...params, ...(position === undefined ? {} : { focusPosition: position }), ...told };
};

function moveFocus(params: Exclude<MoveFocusParams, { mode: string }>, session: Session): Promise<Told> {
  if ("to" in params) return sendMove(session, "FG", { position: params.to });
  if ("by" in params) return sendMove(session, "FR", { position: params.by });
  return sendMove(session, "FI", {});
}

/** Turns the filter wheel. */
export const filter: RunStep<FilterParams> = async ({ position }, session) => {
  const told = await sendMove(session, "FW", { position });
  return { position, ...told };
};

/** Does what is asked of the dome, in the order in which one thing may need another. */
export const dome: RunStep<DomeParams> = async (params, session) => {
  const { init, powerPad, follow, jogDeg, lights, suppressLights } = params;
  const told: Told[] = [];
  if (init) told.push(await sendMove(session, "ID", {}));
  if (powerPad) told.push(await sendMove(session, "PP", {}));
  // A dome that follows refuses to be jogged: off comes before, on after.
  if (follow === false) told.push(await sendShort(session, "DM", { on: 0 }));
  if (jogDeg !== undefined) told.push(await sendMove(session, "DJ", { deg: jogDeg }));
  if (follow === true) told.push(await sendShort(session, "DM", { on: 1 }));
  if (lights !== undefined) told.push(await sendShort(session, "LI", { on: lights ? 1 : 0 }));
  if (suppressLights !== undefined) told.push(await sendShort(session, "LS", { on: suppressLights ? 1 : 0 }));
  return { ...(params as JsonObject), ...Object.assign({}, ...told) };
};

/** Opens or closes the shutter. Opening is looked at again right before it is sent. */
export const shutter: RunStep<ShutterParams> = async ({ action, seconds }, session) => {
  const { settings, env, context } = session;
  const sec = shutterSec(seconds, settings, env);
  if (action === "open") requireMayOpen(settings, env, context.clock.now());
  const told = await sendMove(session, action === "open" ? "OS" : "CS", { sec });
  return { action, ...(seconds === undefined ? {} : { seconds }), ...told };
};

/** The time that the shutter's motor is given. Only the 31-inch uses it, and without it does nothing there. */
function shutterSec(
  seconds: number | undefined,
  { telescope }: MoveSettings,
  { name }: Pick<DeviceEnvironment, "name">,
): number {
  if (telescope !== "31in" || seconds !== undefined) return seconds ?? 0;
  throw new DeviceError(
    "move-shutter-seconds",
    name,
    `${name}: the shutter of the 31-inch runs for a number of seconds, and the step says none.`,
    { retry: "never", hint: "Write { action: open, seconds: 60 }, with the time that it needs." },
  );
}
