import { IANAZone } from "luxon";
import { teleStream, wideStream } from "./camera.ts";
import type { Client } from "./clients.ts";
import { codes } from "./codes.ts";
import { type Commands, command } from "./command.ts";
import type { Device } from "./device.ts";

/** A time in seconds that a telescope of this kind can be told: 2020 to 2100. */
const EARLIEST_SEC = 1_577_836_800;
const LATEST_SEC = 4_102_444_800;

const card = { available_size: 50, total_size: 59 } as const;
const BATTERY_PERCENT = 87;
const TEMPERATURE_C = 24;

/** Tells a client whether it is the host. */
export function tellHostMode(device: Device, client: Client): void {
  device.tell(client, 15223, device.clients.modeOf(client));
}

function tellEverything(device: Device, client: Client): void {
  tellHostMode(device, client);
  device.tell(client, 15203, card);
  device.tell(client, 15201, { value: BATTERY_PERCENT });
  device.tell(client, 15202, {});
  device.tell(client, 15243, { temperature: TEMPERATURE_C });
  if (device.state.teleOpen) device.tell(client, 15234, teleStream(device));
  if (device.state.wideOpen) device.tell(client, 15234, wideStream);
  device.tellLasting(client);
}

/** Tells everybody that the device goes off, and hangs up. */
function sayGoodbye(device: Device): void {
  device.notify(15229, {});
  for (const client of device.clients.all()) device.clients.close(client);
}

/** The one command of module 1 that is about the whole device. */
export const workingStateCommands: Commands = {
  10039: command("get-working-state", "Empty", {
    refusal: codes.teleBusy,
    fromSlaves: true,
    act: (device, _args, answer) => tellEverything(device, answer.client),
  }),
};

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
  13004: command("set-master-lock", "ReqsetMasterLock", {
    refusal: codes.invalidParameter,
    fromSlaves: true,
    check: (device, _args, client) => (device.clients.mayLock(client) ? codes.ok : codes.invalidParameter),
    act: (device, { lock }, answer) => {
      device.clients.lock(answer.client, lock);
      for (const client of device.clients.all()) tellHostMode(device, client);
    },
  }),
};

/** Module 5. */
export const powerCommands: Commands = {
  13502: command("power-down", "Empty", {
    refusal: codes.powerBoardFailed,
    act: (device) => {
      sayGoodbye(device);
      device.powerDown();
    },
  }),
  13505: command("reboot", "Empty", {
    refusal: codes.powerBoardFailed,
    act: (device) => {
      sayGoodbye(device);
      device.restart();
    },
  }),
};
