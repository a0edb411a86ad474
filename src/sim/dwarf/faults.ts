import type { FaultName } from "../simulator.ts";
import { sayGoodbye, wearOut } from "./body.ts";
import type { Client } from "./clients.ts";
import { codes } from "./codes.ts";
import type { Device } from "./device.ts";
import { mishaps } from "./fault-names.ts";
import { tellHostMode } from "./system.ts";
import { encode, packet } from "./wire.ts";

const LATER_MS = 40_000;
const PHONE_MS = 300_000;
/** A field of a length that goes beyond its end. */
const GARBAGE = Uint8Array.of(0x3a, 0xff, 0xff, 0x7f, 0x00, 0x01);

/** The phone app connects: it commands now, and others are told or sent away. */
function phoneComes(device: Device, stays: boolean): void {
  device.clients.phoneComes();
  for (const client of device.clients.all()) {
    if (!device.clients.sendAway(client)) tellHostMode(device, client);
  }
  if (stays) return;
  device.background(async (signal) => {
    await device.wait(PHONE_MS, signal);
    device.clients.phoneLeaves();
  });
}

function later(device: Device, act: () => void): void {
  device.background(async (signal) => {
    await device.wait(LATER_MS, signal);
    act();
  });
}

function switchOff(device: Device): void {
  sayGoodbye(device);
  device.powerDown();
}

function reboot(device: Device): void {
  sayGoodbye(device);
  device.restart();
}

/** What happens when a command meets a fault, and whether it is carried out all the same. */
const events: Partial<Record<FaultName, (device: Device, client: Client) => boolean>> = {
  restart: (device) => {
    device.restart();
    return false;
  },
  silent: () => false,
  "power-off": (device) => {
    switchOff(device);
    return false;
  },
  "power-off-later": (device) => {
    later(device, () => switchOff(device));
    return true;
  },
  "reboot-later": (device) => {
    later(device, () => reboot(device));
    return true;
  },
  "stale-power-off": (device) => {
    later(device, () => {
      reboot(device);
      device.stalePowerOff = true;
    });
    return true;
  },
  "drop-later": (device, client) => {
    later(device, () => device.clients.drop(client));
    return true;
  },
  "card-filling": (device) => {
    wearOut(device, "card-filling");
    return true;
  },
  "battery-draining": (device) => {
    wearOut(device, "battery-draining");
    return true;
  },
  heating: (device) => {
    wearOut(device, "heating");
    return true;
  },
};

/** Lets a fault happen before its command is carried out; false when it is not carried out. */
export function meetFault(device: Device, client: Client, fault: FaultName | undefined): boolean {
  if (fault === undefined) return true;
  const mishap = mishaps.find((name) => name === fault);
  if (mishap) device.expect(mishap);
  return events[fault]?.(device, client) ?? true;
}

/** Lets a fault happen after its command was carried out. */
export function followFault(device: Device, fault: FaultName | undefined): void {
  if (fault === "phone" || fault === "phone-stays") phoneComes(device, fault === "phone-stays");
}

/** What a fault puts before the answers to a command. */
export function strayBefore(
  device: Device,
  fault: FaultName | undefined,
  address: { readonly module: number; readonly cmd: number },
): Uint8Array | string | undefined {
  if (fault === "garbage") return GARBAGE;
  if (fault === "text") return "service restarted";
  if (fault !== "not-activated") return undefined;
  const data = encode("ComResponse", { code: codes.notActivated });
  return packet({ ...address, type: 1 }, device.profile.deviceId, data);
}
