import type { Camera } from "./camera.ts";
import type { Mount } from "./mount.ts";
import { available, type Sequence } from "./sequence.ts";
import type { Station } from "./station.ts";
import type { Value } from "./wire.ts";
import type { World } from "./world.ts";

/** Everything that requests are about. */
export interface Parts {
  readonly world: World;
  readonly mount: Mount;
  readonly camera: Camera;
  readonly sequence: Sequence;
  readonly station: Station;
}

/** What the plugin says: a value, or why not, with the status that its body carries. */
export type Said = { readonly response: Value } | { readonly error: string; readonly status: number };

type Route = (parts: Parts, query: URLSearchParams, body: string) => Said;

const VERSION = "2.2.15.2";
const NINA_VERSION = "3.2.0.9001";

const says = (response: Value): Said => ({ response });
const conflict = (error: string): Said => ({ error, status: 409 });
const number = (query: URLSearchParams, name: string): number => Number(query.get(name) ?? 0);
const flag = (query: URLSearchParams, name: string): boolean => query.get(name)?.toLowerCase() === "true";

/** Requests by their path below /v2/api/. All but one are GET, whatever they do. */
export const routes: Readonly<Record<string, Route>> = {
  version: () => says(VERSION),
  "version/nina": () => says(NINA_VERSION),
  "application-start": ({ world }) => says(world.time("offset", world.startedMs)),
  time: ({ world }) => says(world.time("offset")),
  "event-history": ({ world }) => says(world.history),
  "equipment/info": ({ mount, camera, station }) =>
    says({
      Camera: camera.info(),
      Mount: mount.info(),
      SafetyMonitor: station.monitor(),
      WeatherData: station.weather(),
    }),
  "equipment/mount/info": ({ mount }) => says(mount.info()),
  "equipment/camera/info": ({ camera }) => says(camera.info()),
  "equipment/safetymonitor/info": ({ station }) => says(station.monitor()),
  "equipment/weather/info": ({ station }) => says(station.weather()),
  "equipment/mount/slew": slew,
  "equipment/mount/slew/stop": ({ mount }) =>
    whenConnected(mount, () => {
      mount.stop();
      return says("Stopped slew");
    }),
  "equipment/mount/park": ({ mount }) =>
    whenConnected(mount, () => {
      if (mount.parked) return says("Mount already parked");
      mount.park();
      return says("Parking");
    }),
  "equipment/mount/unpark": ({ mount }) =>
    whenConnected(mount, () => {
      if (!mount.parked) return says("Mount not parked");
      mount.unpark();
      return says("Unparking");
    }),
  "equipment/camera/capture": capture,
  "equipment/camera/abort-exposure": ({ camera }) => {
    if (!camera.connected) return conflict("Camera not connected");
    if (!camera.exposing) return says("Camera not exposing");
    camera.abort();
    return says("Exposure aborted");
  },
  "image-history": images,
  "sequence/state": ({ sequence }) => whenInitialized(sequence, () => says(sequence.state())),
  "sequence/json": ({ sequence }) => whenInitialized(sequence, () => says(sequence.state())),
  "sequence/list-available": () => says(available),
  "sequence/load": load,
  "sequence/start": ({ sequence }) =>
    whenInitialized(sequence, () => {
      if (sequence.running) return conflict("Sequence is already running");
      sequence.start();
      return says("Sequence started");
    }),
  "sequence/stop": ({ sequence }) =>
    whenInitialized(sequence, () => {
      sequence.stop();
      return says("Sequence stopped");
    }),
  "sequence/reset": ({ sequence }) =>
    whenInitialized(sequence, () => {
      sequence.reset();
      return says("Sequence reset");
    }),
  "sequence/skip": ({ sequence }, query) =>
    whenInitialized(sequence, () => {
      if (!sequence.running) return conflict("Sequence is not running");
      sequence.skip(query.get("type") ?? "");
      return says(`Skipped ${query.get("type")}`);
    }),
};

function whenInitialized(sequence: Sequence, then: () => Said): Said {
  return sequence.initialized ? then() : conflict("Sequence is not initialized");
}

function whenConnected(mount: Mount, then: () => Said): Said {
  return mount.connected ? then() : conflict("Mount not connected");
}

/** Right ascension comes in degrees. It answers as soon as the slew has begun, whatever it was asked to wait for. */
function slew({ mount }: Parts, query: URLSearchParams): Said {
  return whenConnected(mount, () => {
    if (mount.parked) return conflict("Mount parked");
    const to = { raHours: number(query, "ra") / 15, decDeg: number(query, "dec") };
    mount.slew(to, flag(query, "center") || flag(query, "rotate"));
    return says("Slew started");
  });
}

/** Unless told otherwise, a picture is a snapshot that is not kept. */
function capture({ camera }: Parts, query: URLSearchParams): Said {
  if (flag(query, "getResult")) {
    if (camera.capture === "none") return conflict("No capture processed");
    return says(camera.capture === "running" ? "Capture already in progress" : "Capture finished");
  }
  if (!camera.connected) return conflict("Camera not connected");
  if (camera.exposing) return conflict("Camera currently exposing");
  camera.startCapture({
    sec: number(query, "duration"),
    type: query.get("imageType") ?? "SNAPSHOT",
    target: query.get("targetName") ?? "",
    gain: number(query, "gain") > 0 ? number(query, "gain") : 100,
    save: flag(query, "save"),
  });
  return says("Capture started");
}

function images({ camera }: Parts, query: URLSearchParams): Said {
  if (flag(query, "count")) return says(camera.images.length);
  if (flag(query, "all")) return says(camera.images);
  const newest = camera.images.at(-1);
  return newest ? says(newest) : { error: "Index out of range", status: 400 };
}

function load({ sequence }: Parts, query: URLSearchParams, body: string): Said {
  if (sequence.running) return { error: "Sequence is running", status: 400 };
  if (body !== "") {
    sequence.load("(sent)");
    return says("Sequence updated");
  }
  const name = query.get("sequenceName") ?? "";
  if (!available.includes(name)) return { error: "Sequence not found", status: 404 };
  sequence.load(name);
  return says("Sequence updated");
}
