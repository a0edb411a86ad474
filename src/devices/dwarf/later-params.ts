import { DeviceError } from "../../errors.ts";
import type { StepContext } from "../device.ts";
import { act } from "./act.ts";
import type { ParamName } from "./catalogue.ts";
import { commands } from "./commands.ts";
import type { Session } from "./session.ts";
import { laterParamSince, type WhiteBalance } from "./state.ts";
import type { CameraName } from "./tables.ts";

/** The echo of a parameter comes at once. */
const ECHO_MS = 3_000;
const MANUAL = 1;

/** A parameter of V3 firmware, and the command that sets its kind. */
interface Param {
  readonly command: (typeof commands.param)["setExposure" | "setGain" | "setInt"];
  readonly camera: CameraName;
  readonly name: ParamName;
}

/**
 * Sets a parameter of V3 firmware. A telescope that does not echo it is asked what it is set to now.
 * Rejects with DeviceError, `setting-ignored` when it is set to something else.
 */
export async function setLaterParam(
  session: Session,
  context: StepContext,
  { command, camera, name }: Param,
  value: number,
): Promise<void> {
  const { signal, clock } = context;
  const paramId = (await session.catalogue(signal))[camera].ids[name];
  const since = session.state.at;
  const { setInt } = commands.param;
  if (command === setInt) await act(session, context, setInt, { paramId, value });
  else await act(session, context, command, { paramId, mode: MANUAL, value });
  const startMs = clock.elapsed();
  while (laterParamSince(session.state, paramId, since) !== value) {
    const leftMs = ECHO_MS - (clock.elapsed() - startMs);
    if (leftMs > 0) await session.changed(signal, leftMs);
    else if (await isSet(session, signal, { camera, name }, value)) return;
    else throw ignored(session, command.doing);
  }
}

/** Sets the white balance of V3 firmware. Rejects with DeviceError, `setting-ignored` when it is not echoed. */
export async function setLaterWhiteBalance(
  session: Session,
  context: StepContext,
  camera: CameraName,
  { mode, value }: WhiteBalance,
): Promise<void> {
  const { signal, clock } = context;
  const paramId = (await session.catalogue(signal))[camera].ids.whiteBalance;
  const command = commands.param.setWhiteBalance;
  const since = session.state.at;
  await act(session, context, command, { paramId, mode, value });
  const startMs = clock.elapsed();
  for (;;) {
    const { toldAt, mode: itsMode, value: itsValue } = session.state.whiteBalances[camera];
    if (toldAt > since && itsMode === mode && itsValue === value) return;
    const leftMs = ECHO_MS - (clock.elapsed() - startMs);
    if (leftMs <= 0) throw ignored(session, command.doing);
    await session.changed(signal, leftMs);
  }
}

async function isSet(
  session: Session,
  signal: AbortSignal,
  { camera, name }: Pick<Param, "camera" | "name">,
  value: number,
): Promise<boolean> {
  session.forgetCatalogue();
  return (await session.catalogue(signal))[camera].current[name] === value;
}

function ignored({ environment: { name } }: Session, doing: string): DeviceError {
  return new DeviceError("setting-ignored", name, `${name} was told to ${doing} and did not do it.`, {
    retry: "safe",
    hint: "Check in the phone app whether its automatic parameters are on.",
  });
}
