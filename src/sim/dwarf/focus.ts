import { isLong } from "./camera.ts";
import { codes, states } from "./codes.ts";
import { type Commands, command } from "./command.ts";
import type { Device } from "./device.ts";
import { tellFunction } from "./shots.ts";

/** How clients are told of each way to focus: number of the function, and the notification of later firmware. */
const ways = {
  slow: { functionId: 8, laterNotice: 15278, ms: 45_000 },
  normal: { functionId: 9, laterNotice: 15279, ms: 8_000 },
  fast: { functionId: 10, laterNotice: 15280, ms: 15_000 },
  area: { functionId: 11, laterNotice: 15281, ms: 8_000 },
} as const;
type Way = keyof typeof ways;

/** Ends of the focuser's way, in its steps. */
const LAST_POSITION = 1_500;
/** Where stars are sharp: a little beside what the makers call infinity. */
const SHARP_POSITION = 652;
const LOOKS = 5;
const STEP_MS = 100;
/** Steps in one of those. */
const STRIDE = 5;
const FAR = 0;
const NEAR = 1;

function moveTo(device: Device, position: number): void {
  device.state.focusPosition = Math.min(LAST_POSITION, Math.max(0, Math.round(position)));
  device.notify(15257, { focus: device.state.focusPosition });
}

function tellWay(device: Device, way: Way, isRunning: boolean): void {
  const ended = device.isLater ? states.stopped : states.idle;
  const { functionId, laterNotice } = ways[way];
  tellFunction(device, "tele", functionId, laterNotice, isRunning ? states.running : ended);
}

/** Looks through positions around the goal, and ends there. */
function autofocus(device: Device, way: Way, goal: number, done: () => void): void {
  device.startJob("focus", { kind: "autofocus" }, async (signal) => {
    tellWay(device, way, true);
    signal.addEventListener("abort", () => {
      if (device.job("focus")?.stopping) tellWay(device, way, false);
    });
    const from = device.state.focusPosition;
    for (let look = 1; look <= LOOKS; look += 1) {
      await device.wait(ways[way].ms / LOOKS, signal);
      moveTo(device, from + ((goal - from) * look) / LOOKS);
    }
    device.endJob("focus");
    tellWay(device, way, false);
    done();
  });
}

/** Why nothing is focused now: a code, 0 when it is. */
function refusal(device: Device): number {
  if (!device.state.tele.open) return codes.teleClosed;
  if (device.job("focus") !== undefined) return codes.teleBusy;
  return device.job("astro") === undefined ? codes.ok : codes.astroBusy;
}

const isDirection = (direction: number): number =>
  direction === FAR || direction === NEAR ? codes.ok : codes.invalidParameter;
/** Far is more steps. */
const signOf = (direction: number): number => (direction === FAR ? 1 : -1);

/** Module 8. */
export const focusCommands: Commands = {
  15000: command("autofocus", "ReqNormalAutoFocus", {
    refusal: codes.autofocusFailed,
    check: (device, { mode }) =>
      refusal(device) ||
      (mode > 1 ? codes.invalidParameter : codes.ok) ||
      (isLong(device, "tele") ? codes.focusExposureTooLong : codes.ok),
    act: (device, { mode }, answer) =>
      autofocus(device, mode === 0 ? "normal" : "area", SHARP_POSITION, () =>
        answer.result("ComResponse", {}),
      ),
  }),
  15001: command("focus-step", "ReqFocusDirection", {
    refusal: codes.invalidParameter,
    check: (device, { direction }) => refusal(device) || isDirection(direction),
    act: (device, { direction }) => moveTo(device, device.state.focusPosition + signOf(direction)),
  }),
  15002: command("start-manual-focus", "ReqFocusDirection", {
    refusal: codes.invalidParameter,
    check: (device, { direction }) => refusal(device) || isDirection(direction),
    act: (device, { direction }) =>
      device.startJob("focus", { kind: "manual-focus" }, async (signal) => {
        const end = direction === FAR ? LAST_POSITION : 0;
        while (device.state.focusPosition !== end) {
          await device.wait(STEP_MS, signal);
          moveTo(device, device.state.focusPosition + STRIDE * signOf(direction));
        }
        device.endJob("focus");
      }),
  }),
  15003: command("stop-manual-focus", "Empty", {
    refusal: codes.teleBusy,
    act: (device) =>
      device.stopJob("focus", "manual-focus", async () => {
        device.endJob("focus");
      }),
  }),
  15004: command("astro-autofocus", "ReqAstroAutoFocus", {
    refusal: codes.autofocusFailed,
    check: (device, { mode }) => refusal(device) || (mode > 1 ? codes.invalidParameter : codes.ok),
    act: (device, { mode }, answer) => {
      const [way, goal] =
        mode === 0 ? (["slow", SHARP_POSITION] as const) : (["fast", device.state.infinityPosition] as const);
      autofocus(device, way, goal, () => {
        if (!device.isLater) answer.result("ComResponse", {});
      });
    },
  }),
  15005: command("stop-astro-autofocus", "Empty", {
    refusal: codes.teleBusy,
    act: (device) =>
      device.stopJob("focus", "autofocus", async () => {
        device.endJob("focus");
      }),
  }),
};

/** What later firmware adds to them. */
export const laterFocusCommands: Commands = {
  15011: command("get-infinity", "Empty", {
    refusal: codes.invalidParameter,
    fromSlaves: true,
    reply: (answer, code, _args, device) =>
      answer.reply("ResUserInfinityPos", { code, pos: device.state.infinityPosition }),
    act: () => undefined,
  }),
  15012: command("set-infinity", "ReqUserInfinityPos", {
    refusal: codes.invalidParameter,
    check: (_device, { pos }) => (pos > 0 && pos <= LAST_POSITION ? codes.ok : codes.invalidParameter),
    reply: (answer, code, { pos }) => answer.reply("ResUserInfinityPos", { code, pos }),
    act: (device, { pos }) => {
      device.state.infinityPosition = pos;
    },
  }),
};
