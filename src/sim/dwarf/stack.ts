import { cameraRefusal, cameraWords } from "./camera.ts";
import { codes, states } from "./codes.ts";
import { type Answer, type Command, type Commands, command } from "./command.ts";
import { darksRefusal } from "./darks.ts";
import type { Device } from "./device.ts";
import { catalogue, DSO_MODE, takesValue } from "./later-params.ts";
import { newSession, type Session } from "./session.ts";
import { cameraSetup } from "./setup.ts";
import { fullCode } from "./shots.ts";
import { type Camera, cameraNumbers } from "./state.ts";
import type { Fields, Message, MessageName } from "./wire.ts";

/** From the start to the first exposure, so that even the shortest stack can be seen running. */
const PREPARE_MS = 3_000;
const READOUT_MS = 1_200;
/** From the last frame to the finished picture. */
const FINISH_MS = 5_000;
const SLOW_FINISH_MS = 240_000;
const COMPLAINT_MS = 30_000;
/** How long later firmware pretends to stack when it does not know where it looks. */
const PHANTOM_MS = 20_000;
const ASTRO_MEDIA = 4;
/** Of a stack that goes badly, one in so many frames is not good enough. */
const BAD_EVERY = 2;

const updates = { taken: 0, stacked: 1, both: 2 } as const;

/** How one stack goes. */
interface Course {
  readonly session: Session;
  readonly frames: number;
  readonly rejectEvery: number;
}

/** How the stacks that run are to go. */
const courses = new WeakMap<Session, Course>();

/** Tells only what has changed; a new client is told all of it. */
function report(device: Device, session: Session, update: 0 | 1 | 2): void {
  const { camera, exposureSec } = session;
  const times = {
    camera_type: cameraNumbers[camera],
    shooting_time: Math.round(session.taken * exposureSec),
    stacked_time: Math.round(session.stacked * exposureSec),
  };
  const common = {
    total_count: session.framesAsked,
    exp_index: session.exposureIndex,
    gain_index: session.gainIndex,
    target_name: session.target,
    ...(device.isLater && times),
  };
  const taken = { current_count: session.taken };
  const stacked = { stacked_count: session.stacked };
  const whole = { ...common, update_count_type: updates.both, ...taken, ...stacked };
  const parts = {
    [updates.taken]: { ...common, update_count_type: update, ...taken },
    [updates.stacked]: { ...common, update_count_type: update, ...stacked },
    [updates.both]: whole,
  };
  device.announce(cameraWords[camera].stackProgressNotice, parts[update], whole);
}

/** State of a stack as its notification has it. */
function told(device: Device, camera: Camera, state: number): Fields<"ResNotifyState"> {
  return { state, ...(device.isLater && { camera_type: cameraNumbers[camera] }) };
}

/** The frames that were good enough, of the first so many. */
function stackable(course: Course, taken: number): number {
  return course.rejectEvery > 0 ? taken - Math.floor(taken / course.rejectEvery) : taken;
}

async function expose(device: Device, course: Course, signal: AbortSignal): Promise<void> {
  const { session, frames } = course;
  const { camera, exposureSec } = session;
  const firstMs = device.clock.now() + PREPARE_MS;
  const leastMs = device.behaviour.minFrameMs * device.clock.speed;
  const frameMs = Math.max(exposureSec * 1000 + READOUT_MS, leastMs);
  device.announce(cameraWords[camera].stackNotice, told(device, camera, states.running));
  if (device.isLater) device.notify(15255, { current: 1, total: 1 });
  report(device, session, updates.both);
  while (session.taken < frames && device.body.cardFreeGb > 0) {
    await device.clock.sleepUntil(firstMs + (session.taken + 1) * frameMs, signal);
    session.taken += 1;
    session.modifiedMs = device.ownMs();
    if (device.isLater) {
      const camera_type = cameraNumbers[camera];
      device.notify(15288, { total_time: exposureSec, exposured_time: exposureSec, camera_type });
    }
    report(device, session, updates.taken);
    const stacked = stackable(course, session.taken - 1);
    if (stacked === session.stacked) continue;
    session.stacked = stacked;
    report(device, session, updates.stacked);
  }
  await finish(device, course, signal);
}

async function finish(
  device: Device,
  course: Course,
  signal: AbortSignal,
  afterMs = FINISH_MS,
): Promise<void> {
  const { session } = course;
  const { camera } = session;
  const { stackNotice, stackProgressNotice } = cameraWords[camera];
  await device.wait(afterMs, signal);
  session.stacked = stackable(course, session.taken);
  session.modifiedMs = device.ownMs();
  session.running = false;
  device.endJob("astro");
  device.state.needsGoLive = true;
  report(device, session, updates.both);
  device.forget(stackNotice, stackProgressNotice);
  device.notify(stackNotice, told(device, camera, states.stopped));
  device.notify(15230, { media_type: ASTRO_MEDIA });
}

interface Request {
  readonly camera: Camera;
  /** The user knows that darks are missing. */
  readonly force: boolean;
  /** Filter of later firmware; -1 leaves it. */
  readonly filter?: number;
}

/** Why no stack starts, but for darks: a code, 0 when it does. */
function startRefusal(device: Device, { camera, filter = -1 }: Request): number {
  const { needsGoLive, trackingTarget } = device.state;
  if (device.job("astro") !== undefined || needsGoLive) return codes.astroBusy;
  const refused = device.isLater || camera === "wide" ? cameraRefusal(device, camera) : codes.ok;
  if (refused !== codes.ok) return refused;
  if (device.job(camera) !== undefined) return cameraWords[camera].busy;
  if (trackingTarget === undefined) return codes.needGoto;
  const known = device.profile[camera].filters.some(([index]) => index === filter);
  if (filter !== -1 && !known) return codes.invalidParameter;
  if (device.body.cardFreeGb <= 0) return fullCode(device);
  const { exposureMode } = cameraSetup(device.profile, device.state, camera);
  return exposureMode === "auto" ? codes.needAdjustedParameters : codes.ok;
}

function refusalOf(device: Device, request: Request): number {
  const refused = startRefusal(device, request);
  if (refused !== codes.ok) return refused;
  const warned = device.state.warnedOfDarks === request.camera;
  // Firmware without the force of the later one takes a second start for "I know".
  const forced = request.force || (!device.isLater && warned);
  return forced ? codes.ok : darksRefusal(device, request.camera);
}

function setFilter(device: Device, { camera, filter = -1 }: Request): void {
  const param = catalogue(device.profile, DSO_MODE).find(
    (candidate) => candidate.camera === camera && candidate.name === "filter",
  );
  if (param && takesValue(param, filter)) {
    device.state.laterParams.set(param.id, { mode: 1, value: filter });
  }
}

function startStack(device: Device, request: Request, answer: Answer): void {
  const { camera } = request;
  setFilter(device, request);
  device.state.warnedOfDarks = undefined;
  const session = newSession(device, camera);
  device.sessions.push(session);
  const course = {
    session,
    frames: device.meets("early-end") ? Math.floor(session.framesAsked / 2) : session.framesAsked,
    rejectEvery: device.meets("rejected-frames") ? BAD_EVERY : device.behaviour.rejectEvery,
  };
  courses.set(session, course);
  device.startJob("astro", { kind: "stack", camera }, (signal) => expose(device, course, signal));
  if (device.meets("adjust-parameters")) {
    device.background(async (signal) => {
      await device.wait(COMPLAINT_MS, signal);
      answer.result("ComResponse", { code: codes.needAdjustedParameters });
    });
  }
}

/** The exposure under way is lost; the frames before it are kept. */
function stopStack(device: Device, camera: Camera): void {
  const session = device.sessions.findLast((candidate) => candidate.running);
  const course = session && courses.get(session);
  if (course?.session.camera !== camera) return;
  device.stopJob("astro", "stack", (signal) => {
    device.announce(cameraWords[camera].stackNotice, told(device, camera, states.stopping));
    return finish(device, course, signal, device.meets("slow-stop") ? SLOW_FINISH_MS : FINISH_MS);
  });
}

/** Later firmware that was not sent anywhere says so, and runs for a while all the same without a frame. */
function runPhantom(device: Device, camera: Camera): void {
  const { stackNotice } = cameraWords[camera];
  device.startJob("astro", { kind: "stack", camera }, async (signal) => {
    device.announce(stackNotice, told(device, camera, states.running));
    await device.wait(PHANTOM_MS, signal);
    device.endJob("astro");
    device.forget(stackNotice);
    device.notify(stackNotice, told(device, camera, states.stopped));
  });
}

/** Acknowledges a start; what later firmware misses is told with it. */
function acknowledge(device: Device, answer: Answer, request: Request, code: number): void {
  const { camera } = request;
  if (code === codes.darkNotFound || code === codes.darkTemperatureMismatch) {
    device.state.warnedOfDarks = camera;
    const { exposure, gain } = cameraSetup(device.profile, device.state, camera);
    if (device.isLater) {
      answer.reply("ResAstroShooting", { code, exp_name: exposure, gain: Number(gain) });
      return;
    }
  }
  answer.ack(code);
  if (code === codes.needGoto && device.isLater) runPhantom(device, camera);
}

function starting<N extends MessageName>(
  name: string,
  message: N,
  requestOf: (args: Message<N>) => Request,
): Command {
  return command(name, message, {
    refusal: codes.cardWriteFailed,
    check: (device, args) => refusalOf(device, requestOf(args)),
    reply: (answer, code, args, device) => acknowledge(device, answer, requestOf(args), code),
    act: (device, args, answer) => startStack(device, requestOf(args), answer),
  });
}

const astroBusy = { refusal: codes.astroBusy } as const;

function goLive(name: string, camera: Camera): Command {
  return command(name, "Empty", {
    ...astroBusy,
    check: (device) => (device.job("astro") === undefined ? codes.ok : codes.astroBusy),
    act: (device) => {
      device.state.needsGoLive = false;
      device.state.warnedOfDarks = undefined;
      device.notify(cameraWords[camera].stackNotice, told(device, camera, states.idle));
    },
  });
}

/** The part of module 3 that takes pictures. */
export const stackCommands: Commands = {
  11005: starting("start-stack", "Empty", () => ({ camera: "tele", force: false })),
  11006: command("stop-stack", "Empty", { ...astroBusy, act: (device) => stopStack(device, "tele") }),
  11010: goLive("go-live", "tele"),
  11016: starting("start-wide-stack", "Empty", () => ({ camera: "wide", force: false })),
  11017: command("stop-wide-stack", "Empty", { ...astroBusy, act: (device) => stopStack(device, "wide") }),
  11020: goLive("wide-go-live", "wide"),
};

/** What later firmware adds to them, or takes otherwise. */
export const laterStackCommands: Commands = {
  11005: starting("start-stack", "ReqCaptureRawLiveStacking", ({ ir_index: filter, force_start: force }) => ({
    camera: "tele",
    force,
    filter,
  })),
  11016: starting("start-wide-stack", "ReqCaptureWideRawLiveStacking", ({ force_start: force }) => ({
    camera: "wide",
    force,
  })),
  11037: command("fast-stop-stack", "Empty", { ...astroBusy, act: (device) => stopStack(device, "tele") }),
  11038: command("fast-stop-wide-stack", "Empty", {
    ...astroBusy,
    act: (device) => stopStack(device, "wide"),
  }),
  11050: command("continue-shooting", "Empty", {
    refusal: codes.astroBusy,
    check: (device) => {
      const camera = device.state.warnedOfDarks;
      return camera === undefined ? codes.astroBusy : startRefusal(device, { camera, force: true });
    },
    act: (device, _args, answer) => {
      const camera = device.state.warnedOfDarks;
      if (camera !== undefined) startStack(device, { camera, force: true }, answer);
    },
  }),
};
