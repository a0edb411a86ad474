import type { JsonObject } from "../../../verb.ts";
import type { StepContext } from "../../device.ts";
import { isTaken } from "../command.ts";
import { commands } from "../commands.ts";
import { endUnseen, runToEnd } from "../follow.ts";
import { deepSky, enterMode } from "../mode.ts";
import type { Session } from "../session.ts";
import { isActive, lateCode } from "../state.ts";

const { startEqSolving, stopGoto } = commands.astro;

/** Focusing and a few plate solvings. */
const QUIET_MS = 120_000;
/** The result may come just after the end. */
const GRACE_MS = 2_000;

/** Measures how far the telescope's axis is from the pole. Returns both errors in degrees, as the telescope counts them. */
export async function polarAlign(session: Session, context: StepContext): Promise<JsonObject> {
  const { signal, clock } = context;
  const { longitudeDeg: lon, latitudeDeg: lat } = session.environment.site;
  await enterMode(session, deepSky, signal);
  if (isActive(session.state.tracking) || isActive(session.state.goto)) {
    await session.exchange(stopGoto, {}, { signal });
  }
  const since = session.state.at;
  const job = { command: startEqSolving, request: { lon, lat }, quietMs: QUIET_MS, stopsGoto: true };
  await runToEnd(session, context, job);
  const startMs = clock.elapsed();
  // What came first was the acknowledgement.
  const result = (): JsonObject | undefined => {
    const late = session.state.lateAnswers[startEqSolving.cmd];
    if (!late || late.at <= since || late.answer.code !== 0 || !("aziErr" in late.answer)) return undefined;
    return { azimuthErrorDeg: late.answer.aziErr, altitudeErrorDeg: late.answer.altErr };
  };
  for (let leftMs = GRACE_MS; !result() && leftMs > 0; leftMs = GRACE_MS - (clock.elapsed() - startMs)) {
    await session.changed(signal, leftMs);
  }
  const code = lateCode(session.state, startEqSolving.cmd, since);
  if (!isTaken(startEqSolving, code)) throw session.refusal(startEqSolving, code);
  const facts = result();
  if (!facts) throw endUnseen(session, startEqSolving);
  return facts;
}
