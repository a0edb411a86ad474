import { DeviceError } from "../../../errors.ts";
import { deviceText } from "../../../printable.ts";
import type { Equatorial } from "../../../sky/coordinates.ts";
import type { JsonObject } from "../../../verb.ts";
import type { NinaSlewParams } from "../../../verb-params/nina.ts";
import type { StepContext } from "../../device.ts";
import { commands } from "../commands.ts";
import { notSeen } from "../errors.ts";
import { type MountReading, readCamera, readMount } from "../readings.ts";
import { requireNoSequence, type Session } from "../session.ts";
import { abandon } from "./abandon.ts";

/** N.I.N.A. asks its mount every few seconds: two looks, this far apart, are two answers of the mount. */
const LOOK_MS = 4_000;
/** A mount that rests elsewhere for this long is not on its way. Between two looks at the stars of centring it rests too. */
const REST_MS = 40_000;
const CENTER_MS = 180_000;
const CENTERED = "MOUNT-CENTER";

/** Slews to a target, and looks where the mount is until it is there. Rejects with DeviceError. */
export async function slew(
  session: Session,
  context: StepContext,
  params: NinaSlewParams,
): Promise<JsonObject> {
  const { api, link, environment, own } = session;
  const { target, center, rotate } = params;
  const name = deviceText(target.name);
  if ("body" in target) throw noPlace(environment.name, name);
  await requireNoSequence(session, commands.slew, context.signal);
  let centered = false;
  let isSent = false;
  const stopListening = link.listen((event) => {
    centered ||= event.name === CENTERED;
  });
  try {
    context.progress({ event: "slewing", target: name });
    context.signal.throwIfAborted();
    isSent = true;
    own.parking = false;
    await api.ask(commands.slew, context.signal, {
      ra: target.raHours * 15,
      dec: target.decDeg,
      ...(center && { center }),
      ...(rotate && { rotate, rotationAngle: target.paDeg ?? 0 }),
    });
    const isCentred = (): boolean => centered;
    const offArcmin = await arrival(session, context, target, center || rotate ? isCentred : undefined);
    return { target: name, offArcmin, ...((center || rotate) && { centered: true }) };
  } catch (error) {
    // A step that ends leaves nothing in motion behind.
    if (isSent && context.signal.aborted) await abandon(session, commands.stopSlew);
    throw error;
  } finally {
    stopListening();
  }
}

/** What one look at the mount has shown. */
interface Look {
  readonly mount: MountReading;
  readonly offArcmin: number;
  /** It rests within the tolerance. */
  readonly isThere: boolean;
}

/** Looks until the mount rests at the place, and until it is centred where that is wanted. Returns how far off it is. */
async function arrival(
  session: Session,
  { signal, clock }: StepContext,
  place: Equatorial,
  isCentred: (() => boolean) | undefined,
): Promise<number> {
  let restsSinceMs = clock.elapsed();
  let looksThere = 0;
  for (;;) {
    await session.link.changed(signal, LOOK_MS);
    await session.link.freshen(signal);
    const look = await lookAt(session, place, signal);
    looksThere = look.isThere ? looksThere + 1 : 0;
    if (looksThere >= 2 && (isCentred?.() ?? true)) return Math.round(look.offArcmin * 100) / 100;
    if (look.mount.slewing || (await isExposing(session, isCentred, signal))) restsSinceMs = clock.elapsed();
    requireOnItsWay(session, look, clock.elapsed() - restsSinceMs);
    // A message may come in a flood; the mount is not asked more often for it.
    await clock.sleep(LOOK_MS / 4, signal);
  }
}

async function lookAt(
  { api, settings, environment }: Session,
  place: Equatorial,
  signal: AbortSignal,
): Promise<Look> {
  const mount = await readMount(api, signal, environment.clock.now());
  if (!mount.connected) throw gone(environment.name);
  const offArcmin = mount.place ? separationArcmin(mount.place, place) : Number.POSITIVE_INFINITY;
  return { mount, offArcmin, isThere: !mount.slewing && offArcmin <= settings.toleranceArcmin };
}

function requireOnItsWay({ environment }: Session, { mount, isThere }: Look, restMs: number): void {
  if (isThere && restMs > CENTER_MS) throw notCentred(environment.name);
  if (!isThere && restMs > REST_MS) throw missed(environment.name, mount);
}

/** Centring takes pictures. */
async function isExposing({ api }: Session, isCentred: unknown, signal: AbortSignal): Promise<boolean> {
  return isCentred !== undefined && (await readCamera(api, signal)).exposing;
}

function separationArcmin(one: Equatorial, other: Equatorial): number {
  const radians = Math.PI / 180;
  const [decOne, decOther] = [one.decDeg * radians, other.decDeg * radians];
  const half = (one.raHours - other.raHours) * 7.5 * radians;
  const haversine =
    Math.sin((decOne - decOther) / 2) ** 2 + Math.cos(decOne) * Math.cos(decOther) * Math.sin(half) ** 2;
  return ((2 * Math.asin(Math.min(1, Math.sqrt(haversine)))) / radians) * 60;
}

function noPlace(device: string, target: string): DeviceError {
  const message = `${device} can be sent to coordinates only, and ${target} is a body of the solar system.`;
  return new DeviceError("bad-target", device, message, {
    retry: "never",
    hint: "Give the target ra and dec, or let a sequence in N.I.N.A. do it.",
  });
}

function gone(device: string): DeviceError {
  return notSeen("nina-mount-gone", device, "has no mount connected any more", {
    hint: "Connect the mount in N.I.N.A., and look at it: it may still move.",
  });
}

function missed(device: string, { place, parked }: MountReading): DeviceError {
  const where = place
    ? `rests at ${place.raHours.toFixed(3)} h, ${place.decDeg.toFixed(2)}° (J2000)`
    : "says no place";
  return notSeen(
    "nina-slew-missed",
    device,
    `was told to slew, and its mount ${parked ? "is parked" : where}`,
    {
      hint: "Look at N.I.N.A.'s log: limits of the mount, or an error of its driver.",
    },
  );
}

function notCentred(device: string): DeviceError {
  return notSeen("nina-not-centered", device, "slewed to the target and did not centre it", {
    hint: "Check that plate solving works: focus, clouds, settings of the solver.",
  });
}
