import { DeviceError } from "../../../errors.ts";
import type { JsonObject } from "../../../verb.ts";
import type { StepContext } from "../../device.ts";
import { begin } from "../act.ts";
import { isTaken, startCalibration, stopGoto } from "../commands.ts";
import { isUnanswered, refusal } from "../errors.ts";
import type { Session } from "../session.ts";
import { isActive, lateCode } from "../state.ts";

/** A single plate solving is over long before. */
const QUIET_MS = 120_000;
/** A failure may be told just after the end. */
const GRACE_MS = 1_000;

/**
 * Finds out where the telescope points, by photographing and recognising the sky in several places.
 * Success is the end of state 15210 without a failure as a result. One under way is waited for.
 */
export async function calibrate(session: Session, context: StepContext): Promise<JsonObject> {
  const { signal, clock } = context;
  const { name } = session.environment;
  if (!isActive(session.state.calibration)) await restMount(session, signal);
  const since = session.state.at;
  if (!isActive(session.state.calibration)) {
    await begin(session, context, {
      command: startCalibration,
      request: {},
      freeing: { stopsGoto: true },
      underWay: ({ calibration }) => isActive(calibration),
    });
  }
  const throwIfFailed = (): void => {
    const code = lateCode(session.state, startCalibration.cmd, since);
    if (!isTaken(startCalibration, code)) throw refusal(name, startCalibration.doing, code);
  };
  let plateSolvings = 0;
  for (;;) {
    throwIfFailed();
    const { calibration } = session.state;
    if (calibration.endedAt > since) break;
    if (calibration.plateSolvings !== plateSolvings) {
      plateSolvings = calibration.plateSolvings;
      context.progress({ event: "plate-solving", plateSolvings });
    }
    const seen = await session.watch(signal, QUIET_MS);
    if (seen === "reread" && !isActive(session.state.calibration)) throw lost(name);
  }
  await clock.sleep(GRACE_MS, signal);
  throwIfFailed();
  if (session.state.calibration.phase === "stopped") throw stopped(name);
  return { plateSolvings };
}

/** A telescope that tracks or slews does not calibrate. What it answers does not matter: calibrating tells. */
async function restMount(session: Session, signal: AbortSignal): Promise<void> {
  const { goto, tracking } = session.state;
  if (!isActive(goto) && !isActive(tracking)) return;
  await session.exchange(stopGoto, {}, { signal }).catch((error: unknown) => {
    if (!isUnanswered(error)) throw error;
  });
}

function lost(name: string): DeviceError {
  return new DeviceError(
    "calibration-lost",
    name,
    `${name} stopped calibrating and did not say how it ended.`,
    {
      retry: "doubt",
    },
  );
}

function stopped(name: string): DeviceError {
  return new DeviceError(
    "calibration-stopped",
    name,
    `The calibration of ${name} was stopped before its end.`,
    {
      retry: "safe",
      hint: "Check whether somebody stopped it in the phone app.",
    },
  );
}
