import { DeviceError } from "../../../errors.ts";
import type { JsonObject } from "../../../verb.ts";
import type { StepContext } from "../../device.ts";
import { begin } from "../act.ts";
import { isTaken } from "../command.ts";
import { commands } from "../commands.ts";
import { isUnanswered } from "../errors.ts";
import { deepSky, enterMode } from "../mode.ts";
import type { Session } from "../session.ts";
import { type DeviceState, isActive, lateCode } from "../state.ts";

const { startCalibration, stopGoto } = commands.astro;

/** A single plate solving is over long before. */
const QUIET_MS = 120_000;
/** A failure may be told just after the end. */
const GRACE_MS = 1_000;
/** V3 firmware tells where it points after the end. */
const RESULT_MS = 5_000;

/**
 * Finds out where the telescope points, by photographing and recognising the sky in several places. Success is the
 * end of state 15210 without a failure as a result (V2), or the result itself, 15256 (V3). One under way is waited for.
 */
export async function calibrate(session: Session, context: StepContext): Promise<JsonObject> {
  const { signal, clock } = context;
  const { name, site } = session.environment;
  const isV3 = session.profile.generation === "v3";
  if (!isActive(session.state.calibration)) await restMount(session, signal);
  const since = session.state.at;
  if (!isActive(session.state.calibration)) {
    await enterMode(session, deepSky, signal);
    await begin(session, context, {
      command: startCalibration,
      request: isV3 ? { lon: site.longitudeDeg, lat: site.latitudeDeg } : {},
      freeing: { stopsGoto: true },
      underWay: ({ calibration }) => isActive(calibration),
    });
  }
  const throwIfFailed = (): void => {
    const code = lateCode(session.state, startCalibration.cmd, since);
    if (!isTaken(startCalibration, code)) throw session.refusal(startCalibration, code);
  };
  let plateSolvings = 0;
  for (;;) {
    throwIfFailed();
    const { calibration } = session.state;
    if (isOver(session.state, since, isV3)) break;
    if (calibration.plateSolvings !== 0 && calibration.plateSolvings !== plateSolvings) {
      plateSolvings = calibration.plateSolvings;
      context.progress({ event: "plate-solving", plateSolvings });
    }
    const awaitsResult = calibration.endedAt > since && !isActive(calibration);
    const seen = await session.watch(signal, awaitsResult ? RESULT_MS : QUIET_MS);
    if (seen === "reread" && !isActive(session.state.calibration)) throw lost(name);
  }
  await clock.sleep(GRACE_MS, signal);
  throwIfFailed();
  if (session.state.calibration.phase === "stopped" && !isV3) throw stopped(name);
  session.calibrated();
  return { plateSolvings };
}

function isOver({ calibration }: DeviceState, since: number, isV3: boolean): boolean {
  return (isV3 ? calibration.resultAt : calibration.endedAt) > since;
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
  const message = `${name} stopped calibrating and did not say how it ended.`;
  return new DeviceError("calibration-lost", name, message, {
    retry: "doubt",
    hint: "Check that the sky is clear and that nothing blocks the view.",
  });
}

function stopped(name: string): DeviceError {
  const message = `The calibration of ${name} was stopped before its end.`;
  return new DeviceError("calibration-stopped", name, message, {
    retry: "safe",
    hint: "Check whether somebody stopped it in the phone app.",
  });
}
