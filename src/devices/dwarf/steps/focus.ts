import { DeviceError } from "../../../errors.ts";
import type { JsonObject } from "../../../verb.ts";
import type { FocusParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { act } from "../act.ts";
import { commands } from "../commands.ts";
import { endUnseen, runToEnd } from "../follow.ts";
import { deepSky, enterMode } from "../mode.ts";
import type { Session } from "../session.ts";

const { focus: focusing } = commands;

/** Slow focusing looks at several positions for half a minute each. */
const QUIET_MS = 60_000;
const directions = { far: 0, near: 1 } as const;
const modes = { auto: 0, infinity: 1 } as const;

/**
 * Focuses on the stars, goes to infinity, or moves the focus by single steps. What was in doubt is done again, but for
 * single steps, which add up.
 */
export async function focus(
  session: Session,
  context: StepContext,
  params: FocusParams,
): Promise<JsonObject> {
  if ("steps" in params) return move(session, context, params);
  await enterMode(session, deepSky, context.signal);
  const job = { command: focusing.startAstro, request: { mode: modes[params.mode] }, quietMs: QUIET_MS };
  const end = await runToEnd(session, context, job);
  // V2 firmware may say no more than its answer; V3 firmware tells the end.
  if (end === "unseen" && session.profile.generation === "v3") throw endUnseen(session, focusing.startAstro);
  return { ...position(session) };
}

async function move(
  session: Session,
  context: StepContext,
  { steps, direction }: Extract<FocusParams, { steps: number }>,
): Promise<JsonObject> {
  const { name } = session.environment;
  if (context.inDoubt) {
    const message = `${name} may have moved its focus by some of ${steps} steps: how many is not known.`;
    throw new DeviceError("focus-in-doubt", name, message, {
      retry: "doubt",
      hint: "Focus it anew, and say that the step is done.",
    });
  }
  for (let step = 0; step < steps; step += 1) {
    await act(session, context, focusing.step, { direction: directions[direction] });
  }
  return { steps, direction, ...position(session) };
}

function position({ state: { focusPosition } }: Session): JsonObject {
  return focusPosition === undefined ? {} : { focusPosition };
}
