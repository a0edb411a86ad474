import type { Client } from "./clients.ts";
import type { Device } from "./device.ts";
import type { Message, Notice, NoticeFields } from "./wire.ts";

const CARD_GB = 59;
const CHARGING_NONE = 0;
/** The sensor is warmer than the body. */
const SENSOR_C = 4;
const HOTTEST_C = 75;
const WEAR_MS = 20_000;

/** How a body wears out, at each step. */
const wears = {
  "card-filling": { cardGb: 5, batteryPercent: 0, heatC: 0 },
  "battery-draining": { cardGb: 0, batteryPercent: 5, heatC: 0 },
  heating: { cardGb: 0, batteryPercent: 0, heatC: 5 },
} as const;

/** A way to wear out, by the name of its fault. */
export type Wear = keyof typeof wears;

/** Free and whole size of the card, as firmware of the later generation tells it. */
export function storageOf(device: Device): Message<"StorageInfo"> {
  const { cardFreeGb } = device.body;
  return { available_size: cardFreeGb, total_size: CARD_GB, storage_type: 0, is_valid: true };
}

type Tell = <C extends Notice>(cmd: C, fields: NoticeFields<C>) => void;

function tellWith(device: Device, tell: Tell): void {
  const { cardFreeGb, batteryPercent, temperatureC } = device.body;
  if (device.isLater) tell("storage", storageOf(device));
  else tell(15203, { available_size: cardFreeGb, total_size: CARD_GB });
  tell(15201, { value: batteryPercent });
  tell(15202, { value: CHARGING_NONE });
  tell(15243, { temperature: temperatureC });
  if (device.isLater) tell(15292, { temperature: temperatureC + SENSOR_C });
}

/** Tells one client of card, battery and temperature. */
export function tellBody(device: Device, client: Client): void {
  tellWith(device, (cmd, fields) => device.tell(client, cmd, fields));
}

/** Temperature of a sensor. */
export function sensorTemperature(device: Device): number {
  return device.body.temperatureC + SENSOR_C;
}

/** Tells that the device goes off, and hangs up. */
export function sayGoodbye(device: Device): void {
  device.notify(15229, {});
  for (const client of device.clients.all()) device.clients.close(client);
}

/** Tells everybody of card, battery and temperature again and again, for as long as somebody is there. */
export function startTelemetry(device: Device): void {
  const everyMs = device.behaviour.telemetrySec * 1000;
  if (everyMs === 0 || device.state.isReporting) return;
  device.state.isReporting = true;
  device.background(async (signal) => {
    while (device.clients.count > 0) {
      await device.wait(everyMs, signal);
      tellWith(device, (cmd, fields) => device.notify(cmd, fields));
    }
    device.state.isReporting = false;
  });
}

/** From now on the card fills, the battery drains or the body heats up; an empty battery switches it off. */
export function wearOut(device: Device, how: Wear): void {
  const { cardGb, batteryPercent, heatC } = wears[how];
  const { body } = device;
  device.background(async (signal) => {
    while (body.cardFreeGb > 0 && body.batteryPercent > 0 && body.temperatureC < HOTTEST_C) {
      await device.wait(WEAR_MS, signal);
      body.cardFreeGb = Math.max(0, body.cardFreeGb - cardGb);
      body.batteryPercent = Math.max(0, body.batteryPercent - batteryPercent);
      body.temperatureC = Math.min(HOTTEST_C, body.temperatureC + heatC);
      tellWith(device, (cmd, fields) => device.notify(cmd, fields));
    }
    if (body.batteryPercent > 0) return;
    sayGoodbye(device);
    device.powerDown();
  });
}
