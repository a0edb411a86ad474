import { stopTracking } from "./astro.ts";
import { codes } from "./codes.ts";
import { type Answer, type Commands, command } from "./command.ts";
import type { Device } from "./device.ts";
import { type AxisNumber, axisLimits, isAxis, positionOf, restAt, setSpeed, WARNING_DEG } from "./motors.ts";
import type { Message, MessageName } from "./wire.ts";

const MAX_SPEED = 32;
/** A short press of an arrow key moves for so long. */
const PRESS_MS = 300;
const axes: readonly AxisNumber[] = [1, 2];
const LEVELS = 8;
/** Degrees of one pulse at the finest division. */
const PULSE_DEG = 0.002;

const radians = (deg: number): number => (deg * Math.PI) / 180;

/** What moves the mount, and what it misses to do so. */
function refusal(device: Device): number {
  if (device.job("astro") !== undefined || device.job("tele")?.kind === "panorama") return codes.astroBusy;
  const { motors } = device.state;
  return device.behaviour.motors === "need-reset" && motors.needReset ? codes.motorNeedReset : codes.ok;
}

/** How far an axis may go on in a direction, in degrees. */
function roomDeg(device: Device, axis: AxisNumber, direction: number): number {
  const [min, max] = axisLimits[axis];
  const position = positionOf(device.state.motors, axis, device.clock.now());
  return direction > 0 ? max - position : position - min;
}

/** Why an axis does not go on in a direction: at its limit, 0 when it does. */
function limitRefusal(device: Device, axis: AxisNumber, direction: number): number {
  return direction !== 0 && roomDeg(device, axis, direction) <= 0 ? codes.motorLimitHit : codes.ok;
}

function halt(device: Device, axis: AxisNumber): void {
  device.state.motors[axis].abort();
  setSpeed(device.state.motors, axis, 0, device.clock.now());
}

/** Moves an axis until something else is said or `deg` are done; `done` hears how it ended. */
function move(
  device: Device,
  axis: AxisNumber,
  speedDegPerSec: number,
  deg: number,
  done: (code: number) => void,
): void {
  stopTracking(device);
  halt(device, axis);
  if (speedDegPerSec === 0) return;
  const { motors } = device.state;
  const way = Math.sign(speedDegPerSec);
  const room = roomDeg(device, axis, way);
  const doneDeg = Math.min(room, deg);
  const endDeg = positionOf(motors, axis, device.clock.now()) + way * doneDeg;
  setSpeed(motors, axis, speedDegPerSec, device.clock.now());
  const controller = new AbortController();
  motors[axis].abort = () => controller.abort();
  device.background(async (signal) => {
    await device.wait((doneDeg / Math.abs(speedDegPerSec)) * 1000, signal);
    restAt(motors, axis, endDeg, device.clock.now());
    done(room < deg ? codes.motorLimitHit : codes.ok);
  }, controller);
}

/** Speeds of the two axes for a joystick held at an angle. */
function joystickSpeeds({
  vector_angle: angle,
  vector_length: length,
  speed,
}: Message<"ReqMotorServiceJoystick">): readonly number[] {
  // Later firmware sends no speed: the length alone says how fast.
  const total = (speed > 0 ? speed : 30) * length;
  return [total * Math.cos(radians(angle)), total * Math.sin(radians(angle))];
}

const tooFast = (speed: number): boolean => !(speed > 0 && speed <= MAX_SPEED);

/** Acknowledges with the number of the motor. */
function asMotor(answer: Answer, code: number, { id }: { readonly id: number }): void {
  answer.reply("ResMotor", { id, code });
}

function isValidVector({
  vector_angle: angle,
  vector_length: length,
  speed,
}: Message<"ReqMotorServiceJoystick">) {
  return angle >= 0 && angle <= 360 && length >= 0 && length <= 1 && speed >= 0 && speed <= MAX_SPEED;
}

function joystick(name: string, deg: (speed: number) => number): Commands[number] {
  return command(name, "ReqMotorServiceJoystick", {
    refusal: codes.invalidParameter,
    check: (device, args) => refusal(device) || (isValidVector(args) ? codes.ok : codes.invalidParameter),
    act: (device, args) => {
      const speeds = joystickSpeeds(args);
      for (const [place, axis] of axes.entries()) {
        const speed = speeds[place] ?? 0;
        move(device, axis, Math.abs(speed) < 1e-9 ? 0 : speed, deg(Math.abs(speed)), () => undefined);
      }
    },
  });
}

/** A command about one motor, which the answer names. */
function ofMotor<N extends MessageName>(
  name: string,
  message: N,
  rule: {
    readonly check?: (device: Device, axis: AxisNumber, args: Message<N>) => number;
    readonly act: (device: Device, axis: AxisNumber, args: Message<N>, answer: Answer) => void;
  },
): Commands[number] {
  const idOf = (args: Message<N>): number => ("id" in args ? Number(args.id) : 0);
  return command(name, message, {
    refusal: codes.invalidParameter,
    check: (device, args) => {
      const id = idOf(args);
      return isAxis(id) ? (rule.check?.(device, id, args) ?? codes.ok) : codes.motorInvalidParameter;
    },
    reply: (answer, code, args) => asMotor(answer, code, { id: idOf(args) }),
    act: (device, args, answer) => {
      const id = idOf(args);
      if (isAxis(id)) rule.act(device, id, args, answer);
    },
  });
}

/** Near its end it moves all the same, but says so first. */
function warns(device: Device, axis: AxisNumber, direction: number): boolean {
  return roomDeg(device, axis, direction) < WARNING_DEG;
}

const signOf = (direction: boolean): number => (direction ? 1 : -1);

/** Module 6. */
export const motorCommands: Commands = {
  14000: ofMotor("motor-run", "ReqMotorRun", {
    check: (device, axis, { speed, direction, resolution_level: level }) => {
      if (tooFast(speed) || level < 0 || level > LEVELS) return codes.invalidParameter;
      return refusal(device) || limitRefusal(device, axis, signOf(direction));
    },
    act: (device, axis, { speed, direction }, answer) => {
      const tell = (code: number): void => answer.result("ResMotor", { id: axis, code });
      if (warns(device, axis, signOf(direction))) tell(codes.motorLimitWarning);
      move(device, axis, signOf(direction) * speed, Number.POSITIVE_INFINITY, tell);
    },
  }),
  14001: ofMotor("motor-run-to", "ReqMotorRunTo", {
    check: (device, axis, { end_position: end, speed }) => {
      const [min, max] = axisLimits[axis];
      if (tooFast(speed) || !Number.isFinite(end)) return codes.invalidParameter;
      return refusal(device) || (end < min || end > max ? codes.motorLimitHit : codes.ok);
    },
    act: (device, axis, { end_position: end, speed }, answer) => {
      const { motors } = device.state;
      const deg = end - positionOf(motors, axis, device.clock.now());
      const tell = (code: number): void => {
        const position = positionOf(motors, axis, device.clock.now());
        answer.result("ResMotorPosition", { id: axis, code, position });
      };
      if (deg === 0) tell(codes.ok);
      else move(device, axis, Math.sign(deg) * speed, Math.abs(deg), tell);
    },
  }),
  14002: ofMotor("motor-stop", "ReqMotor", { act: halt }),
  14003: ofMotor("motor-reset", "ReqMotorDirection", {
    check: (device) => (device.job("astro") === undefined ? codes.ok : codes.astroBusy),
    act: (device, axis, _args, answer) => {
      const { motors } = device.state;
      const deg = -positionOf(motors, axis, device.clock.now());
      const done = (): void => {
        motors.needReset = false;
        answer.result("ResMotor", { id: axis });
      };
      if (deg === 0) done();
      else move(device, axis, Math.sign(deg) * MAX_SPEED, Math.abs(deg), done);
    },
  }),
  14004: ofMotor("motor-change-speed", "ReqMotorChangeSpeed", {
    check: (_device, _axis, { speed }) => (tooFast(speed) ? codes.invalidParameter : codes.ok),
    act: (device, axis, { speed }) => {
      const sign = Math.sign(device.state.motors[axis].speedDegPerSec);
      if (sign !== 0) move(device, axis, sign * speed, Number.POSITIVE_INFINITY, () => undefined);
    },
  }),
  14005: ofMotor("motor-change-direction", "ReqMotorDirection", {
    act: (device, axis, { direction }) => {
      const speed = Math.abs(device.state.motors[axis].speedDegPerSec);
      move(device, axis, signOf(direction) * speed, Number.POSITIVE_INFINITY, () => undefined);
    },
  }),
  14006: joystick("joystick", () => Number.POSITIVE_INFINITY),
  14007: joystick("joystick-press", (speed) => (speed * PRESS_MS) / 1000),
  14008: command("joystick-stop", "Empty", {
    refusal: codes.invalidParameter,
    act: (device) => {
      for (const axis of axes) halt(device, axis);
    },
  }),
  14009: command("dual-camera-linkage", "ReqDualCameraLinkage", {
    refusal: codes.motorLimitHit,
    check: (device, { x, y }) => refusal(device) || (x < 0 || y < 0 ? codes.invalidParameter : codes.ok),
    act: (device, { x, y }) => {
      const [width, height] = device.profile.previewPixels;
      const [widthDeg, heightDeg] = device.profile.wide.fieldDeg;
      const turns = [((x / width - 0.5) * widthDeg) as number, (0.5 - y / height) * heightDeg];
      for (const [place, axis] of axes.entries()) {
        const deg = turns[place] ?? 0;
        move(device, axis, Math.sign(deg) * 10, Math.abs(deg), () => undefined);
      }
    },
  }),
  14010: ofMotor("motor-run-pulses", "ReqMotorRunInPulse", {
    check: (device, axis, { pulse, frequency, direction }) => {
      if (pulse <= 0 || frequency <= 0) return codes.invalidParameter;
      return refusal(device) || limitRefusal(device, axis, signOf(direction));
    },
    act: (device, axis, { pulse, frequency, direction, resolution }, answer) => {
      const stepDeg = PULSE_DEG * 2 ** resolution;
      move(device, axis, signOf(direction) * frequency * stepDeg, pulse * stepDeg, (code) =>
        answer.result("ResMotor", { id: axis, code }),
      );
    },
  }),
  14011: command("motor-position", "ReqMotor", {
    refusal: codes.invalidParameter,
    fromSlaves: true,
    check: (_device, { id }) => (isAxis(id) ? codes.ok : codes.motorInvalidParameter),
    reply: (answer, code, { id }) => answer.reply("ResMotorPosition", { id, code }),
    act: (device, { id }, answer) => {
      if (!isAxis(id)) return;
      const position = positionOf(device.state.motors, id, device.clock.now());
      answer.result("ResMotorPosition", { id, position });
    },
  }),
};
