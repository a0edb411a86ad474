import { IANAZone } from "luxon";
import { sayGoodbye, tellBody } from "./body.ts";
import { streamOf } from "./camera.ts";
import type { Client } from "./clients.ts";
import { codes } from "./codes.ts";
import { type Command, type Commands, command } from "./command.ts";
import type { Device } from "./device.ts";

/** A time in seconds that a telescope of this kind can be told: 2020 to 2100. */
const EARLIEST_SEC = 1_577_836_800;
const LATEST_SEC = 4_102_444_800;
const HIGHEST_M = 9_000;

/** Tells a client whether it is the host. */
export function tellHostMode(device: Device, client: Client): void {
  device.tell(client, 15223, device.clients.modeOf(client));
}

/** Tells one client the whole state in a burst; later firmware has a message for it and tells only who commands. */
function tellEverything(device: Device, client: Client): void {
  tellHostMode(device, client);
  if (device.isLater) return;
  tellBody(device, client);
  for (const camera of ["tele", "wide"] as const) {
    if (device.state[camera].open) device.tell(client, 15234, streamOf(device, camera));
  }
  device.tell(client, 15257, { focus: device.state.focusPosition });
  device.tell(client, 15221, { state: Number(device.state.ringLight) });
  device.tell(client, 15222, { state: Number(device.state.indicator) });
  device.tellLasting(client);
}

/** The one command of module 1 that is about the whole device. */
export const workingStateCommands: Commands = {
  10039: command("get-working-state", "Empty", {
    refusal: codes.teleBusy,
    fromSlaves: true,
    act: (device, _args, answer) => tellEverything(device, answer.client),
  }),
};

function isMode(mode: number): number {
  return mode === 0 || mode === 1 ? codes.ok : codes.invalidParameter;
}

/** Module 4. */
export const systemCommands: Commands = {
  13000: command("set-time", "ReqSetTime", {
    refusal: codes.setTimeFailed,
    check: (_device, { timestamp: sec, timezone_offset: hours }) =>
      sec >= EARLIEST_SEC && sec <= LATEST_SEC && Math.abs(hours) <= 14 ? codes.ok : codes.setTimeFailed,
    act: (device, args) => {
      device.state.clockOffsetMs = args.timestamp * 1000 - device.clock.now();
      device.state.timeSet = true;
    },
  }),
  13001: command("set-timezone", "ReqSetTimezone", {
    refusal: codes.setTimezoneFailed,
    check: (_device, { timezone }) => (IANAZone.isValidZone(timezone) ? codes.ok : codes.setTimezoneFailed),
    act: (device, { timezone }) => {
      device.state.timezone = timezone;
    },
  }),
  13002: command("set-mtp-mode", "ReqSetMode", {
    refusal: codes.invalidParameter,
    // What is left out means on, and there is no way back.
    act: (device) => {
      device.state.mtpMode = 1;
      device.notify(15224, { mode: 1 });
    },
  }),
  13003: command("set-cpu-mode", "ReqSetMode", {
    refusal: codes.invalidParameter,
    check: (_device, { mode }) => isMode(mode),
    act: (device, { mode }) => {
      device.state.cpuMode = mode;
      device.notify(15227, { mode });
    },
  }),
  13004: command("set-master-lock", "ReqsetMasterLock", {
    refusal: codes.invalidParameter,
    fromSlaves: true,
    check: (device, _args, client) => (device.clients.mayLock(client) ? codes.ok : codes.invalidParameter),
    // Later firmware was never heard to answer; it only tells of what has changed.
    reply: (answer, code, _args, device) => {
      if (!device.isLater) answer.ack(code);
    },
    act: (device, { lock }, answer) => {
      const before = new Map(device.clients.all().map((client) => [client, device.clients.modeOf(client)]));
      device.clients.lock(answer.client, lock);
      for (const client of device.clients.all()) {
        const same = before.get(client)?.mode === device.clients.modeOf(client).mode;
        if (!device.isLater || !same) tellHostMode(device, client);
      }
    },
  }),
};

/** What later firmware adds to it. */
export const laterSystemCommands: Commands = {
  13010: command("set-location", "ReqSetLocation", {
    refusal: codes.invalidParameter,
    check: (_device, { latitude, longitude, altitude }) => {
      const possible =
        Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && Math.abs(altitude) <= HIGHEST_M;
      return possible ? codes.ok : codes.invalidParameter;
    },
    act: (device, { latitude, longitude, enable }) => {
      device.state.location = enable ? { latitudeDeg: latitude, longitudeDeg: longitude } : undefined;
    },
  }),
};

/** Switches a light and tells everybody. */
function light(name: string, which: "ringLight" | "indicator", on: boolean): Command {
  return command(name, "Empty", {
    refusal: codes.powerBoardFailed,
    act: (device) => {
      device.state[which] = on;
      device.notify(which === "ringLight" ? 15221 : 15222, { state: Number(on) });
    },
  });
}

/** Module 5. */
export const powerCommands: Commands = {
  13500: light("open-ring-light", "ringLight", true),
  13501: light("close-ring-light", "ringLight", false),
  13502: command("power-down", "Empty", {
    refusal: codes.powerBoardFailed,
    act: (device) => {
      sayGoodbye(device);
      device.powerDown();
    },
  }),
  13503: light("open-indicator", "indicator", true),
  13504: light("close-indicator", "indicator", false),
  13505: command("reboot", "Empty", {
    refusal: codes.powerBoardFailed,
    act: (device) => {
      sayGoodbye(device);
      device.restart();
    },
  }),
};
