import { DeviceError } from "../../../errors.ts";
import { deviceText } from "../../../printable.ts";
import type { JsonObject, PointingTarget } from "../../../verb.ts";
import type { GotoParams } from "../../../verb-params.ts";
import type { StepContext } from "../../device.ts";
import { begin } from "../act.ts";
import { isTaken } from "../command.ts";
import { commands } from "../commands.ts";
import { deepSky, enterMode } from "../mode.ts";
import type { Session } from "../session.ts";
import { type DeviceState, isActive, lateCode, tracks } from "../state.ts";
import { bodies } from "../tables.ts";
import { calibrate } from "./calibrate.ts";

const { startGoto, startGotoBody, oneClickGoto, oneClickGotoBody } = commands.astro;

const QUIET_MS = 60_000;
/** Between the end of the slew and the start of tracking. */
const TRACKING_MS = 5_000;

/**
 * Points the telescope at a target and has it tracked. Success is tracking (15212) with the target's own name.
 * With `probe`, a target that is tracked already is done, and a slew under way is waited for. A telescope that has lost
 * its calibration, as by a restart, is calibrated first.
 */
export async function goto(
  session: Session,
  context: StepContext,
  params: GotoParams,
  probe: boolean,
): Promise<JsonObject> {
  if (params.oneClick || !session.lostCalibration) {
    try {
      return await slewTo(session, context, params, probe);
    } catch (error) {
      if (!(error instanceof DeviceError) || error.code !== "need-calibration") throw error;
    }
  }
  context.progress({ event: "calibrating-first" });
  await calibrate(session, context);
  return slewTo(session, context, params, false);
}

async function slewTo(
  session: Session,
  context: StepContext,
  { target, oneClick }: GotoParams,
  probe: boolean,
): Promise<JsonObject> {
  const { name } = session.environment;
  const wanted = deviceText(target.name);
  const start = (oneClick ? oneClickStarter : starter)(session, target, wanted);
  const facts = { target: wanted };
  if (probe && isUnderWay(session.state)) {
    // It may be on its way to something else: only what it tracks then tells.
    await slewEnd(session, context, wanted, session.state.at);
  }
  if (probe && tracks(session.state, wanted)) return { ...facts, alreadyTracked: true };
  await enterMode(session, deepSky, context.signal);
  const since = session.state.at;
  await start.begin(context);
  const throwIfFailed = (): void => {
    const code = lateCode(session.state, start.cmd, since);
    if (!isTaken(startGoto, code)) throw session.refusal(startGoto, code);
  };
  const end = await slewEnd(session, context, wanted, since, throwIfFailed);
  // It has calibrated itself.
  if (end === "tracking" && oneClick) session.calibrated();
  if (end === "tracking") return facts;
  throw end === "ended" ? missed(name, wanted) : lost(name, wanted);
}

/**
 * How a slew ends: the target is tracked, or the slew was seen to end without that, or it does not go on and nobody
 * saw why. Looks only at what is told after event `since`.
 */
async function slewEnd(
  session: Session,
  { signal }: StepContext,
  target: string,
  since: number,
  look: () => void = () => undefined,
): Promise<"tracking" | "ended" | "unseen"> {
  for (;;) {
    const { state } = session;
    if (tracks(state, target) && state.tracking.toldAt > since) return "tracking";
    look();
    const ended = Math.max(state.goto.endedAt, state.oneClick.endedAt) > since && !isUnderWay(state);
    const seen = await session.watch(signal, ended ? TRACKING_MS : QUIET_MS);
    if (seen === "changed" || isUnderWay(session.state)) continue;
    if (!tracks(session.state, target)) return ended ? "ended" : "unseen";
  }
}

/** A one-click goto focuses and calibrates first. */
function isUnderWay({ goto: slew, oneClick, calibration, focus }: DeviceState): boolean {
  return [slew, oneClick, calibration, focus].some(isActive);
}

interface Starter {
  readonly cmd: number;
  begin(context: StepContext): Promise<void>;
}

/** The command that sends the telescope to a target. Throws DeviceError for a place that is not on the sky. */
function starter(session: Session, target: PointingTarget, targetName: string): Starter {
  const { name, site } = session.environment;
  const job = jobOf(targetName);
  if ("body" in target) {
    const request = {
      index: bodyNumber(name, target.body),
      lon: site.longitudeDeg,
      lat: site.latitudeDeg,
      targetName,
    };
    return {
      cmd: startGotoBody.cmd,
      begin: (context) => begin(session, context, { ...job, command: startGotoBody, request }),
    };
  }
  const request = { ...placeOf(name, target), targetName };
  return {
    cmd: startGoto.cmd,
    begin: (context) => begin(session, context, { ...job, command: startGoto, request }),
  };
}

/** As `starter`, with focusing and calibrating by the telescope itself. */
function oneClickStarter(session: Session, target: PointingTarget, targetName: string): Starter {
  const { name, site } = session.environment;
  const isV3 = session.profile.generation === "v3";
  const job = jobOf(targetName);
  const here = { lon: site.longitudeDeg, lat: site.latitudeDeg };
  const mode = isV3 ? { shootingMode: deepSky.mode } : {};
  if ("body" in target) {
    const request = { index: bodyNumber(name, target.body), ...here, targetName, ...mode };
    return {
      cmd: oneClickGotoBody.cmd,
      begin: (context) => begin(session, context, { ...job, command: oneClickGotoBody, request }),
    };
  }
  const request = { ...placeOf(name, target), targetName, ...(isV3 && here), ...mode };
  return {
    cmd: oneClickGoto.cmd,
    begin: (context) => begin(session, context, { ...job, command: oneClickGoto, request }),
  };
}

function jobOf(targetName: string) {
  return {
    freeing: { stopsGoto: true },
    underWay: (state: DeviceState) => isUnderWay(state) || tracks(state, targetName),
  };
}

function bodyNumber(name: string, body: string): number {
  const index = Object.hasOwn(bodies, body) ? bodies[body] : undefined;
  if (index === undefined) throw badTarget(name, `It goes to no body called ${body}`);
  return index;
}

function placeOf(
  name: string,
  { raHours: ra, decDeg: dec }: { readonly raHours: number; readonly decDeg: number },
): { readonly ra: number; readonly dec: number } {
  if (ra >= 0 && ra < 24 && Math.abs(dec) <= 90) return { ra, dec };
  throw badTarget(name, `There is no place at ${ra} h, ${dec}° on the sky`);
}

function badTarget(name: string, message: string): DeviceError {
  return new DeviceError("bad-target", name, `${message}; nothing was sent to ${name}.`, {
    retry: "never",
    hint: "Right ascension is in hours from 0 to 24, declination in degrees from -90 to 90.",
  });
}

function missed(name: string, target: string): DeviceError {
  return new DeviceError("goto-failed", name, `${name} ended its slew and does not track ${target}.`, {
    retry: "safe",
    hint: "Check that the target is up, that nothing blocks the view, and that the sky is clear.",
  });
}

function lost(name: string, target: string): DeviceError {
  return new DeviceError("goto-lost", name, `${name} is neither on its way to ${target} nor tracks it.`, {
    retry: "doubt",
  });
}
