import { mediaTypes } from "./album.ts";
import { busyCode } from "./camera.ts";
import { codes } from "./codes.ts";
import { type Commands, command } from "./command.ts";
import type { Device } from "./device.ts";
import { stampOf } from "./session.ts";
import { begin, end, keep, pathOf, shotRefusal, stopping } from "./shots.ts";
import { featureIds, paramOf } from "./state.ts";

const SHOT_MS = 4_000;

function endPanorama(device: Device, path: string, taken: number): void {
  if (taken > 0) keep(device, "tele", { type: mediaTypes.panorama, path, files: taken });
  end(device, "tele", "panorama");
}

function startPanorama(device: Device, asked: { readonly rows: number; readonly cols: number }): void {
  const feature = (id: number): number => paramOf(device.state.features, id).continue_value;
  const rows = asked.rows || feature(featureIds.rows);
  const cols = asked.cols || feature(featureIds.columns);
  const path = pathOf(device, "Panorama", `DWARF_PANO_${stampOf(device, device.ownMs())}`);
  let completed_count = 0;
  begin(device, "tele", "panorama", async (signal) => {
    signal.addEventListener("abort", () => {
      if (device.job("tele")?.stopping) endPanorama(device, path, completed_count);
    });
    while (completed_count < rows * cols) {
      await device.wait(SHOT_MS, signal);
      completed_count += 1;
      device.notify(15219, { total_count: rows * cols, completed_count });
    }
    endPanorama(device, path, completed_count);
  });
}

function panoramaRefusal(device: Device): number {
  if (device.job("astro") !== undefined) return busyCode(device, "tele");
  return shotRefusal(device, "tele");
}

/** Module 10. */
export const panoramaCommands: Commands = {
  15500: command("start-panorama", "ReqStartPanoramaByGrid", {
    refusal: codes.panoramaFailed,
    check: panoramaRefusal,
    act: startPanorama,
  }),
  15501: stopping("stop-panorama", "tele", "panorama"),
  15502: command("start-panorama-range", "Empty", {
    refusal: codes.panoramaFailed,
    check: panoramaRefusal,
    act: (device) => startPanorama(device, { rows: 0, cols: 0 }),
  }),
};
