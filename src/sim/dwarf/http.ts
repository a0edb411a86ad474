import type { HttpAnswer } from "../simulator.ts";
import { deleteMedia, fitsList, mediaCounts, mediaInfo, mediaInfos, readListQuery } from "./album.ts";
import type { Device } from "./device.ts";
import { onCard } from "./files.ts";
import { catalogueJson, shootingModes } from "./later-params.ts";
import { paramsConfig } from "./params-config.ts";
import { jpeg } from "./pictures.ts";

const INVALID_PARAMETER = -2;

/** A request to any of the device's web servers: the path tells which of them is meant. */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly body: Uint8Array;
  /** The header `Range`, when there is one. */
  readonly range?: string | undefined;
}

type Handler = (device: Device, request: Readonly<Record<string, unknown>>) => unknown;

interface Route {
  readonly methods: readonly string[];
  readonly handle: Handler;
  /** Later firmware may send the data alone. */
  readonly mayBeBare?: true;
  /** Only later firmware has it. */
  readonly later?: true;
}

function json(status: number, value: unknown): HttpAnswer {
  return { status, body: JSON.stringify(value), type: "application/json" };
}

/** A request's JSON object; an empty body counts as an empty one. Undefined when it is something else. */
function readRequest(body: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  if (body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** The device's own address and its passwords, which real ones tell everybody who asks. */
function deviceInfo(device: Device): unknown {
  const { deviceId, name, bluetoothService } = device.profile;
  return {
    deviceId,
    deviceName: `${name}_000001`,
    devicePwd: "simulated-device-password",
    macAddress: "02:00:00:00:00:01",
    apIpAddress: "192.168.88.1",
    sdCardInfo: { availableSize: device.body.cardFreeGb, hasSdcard: true, totalSize: 59 },
    staIpAddress: "",
    staWifiName: "simulated-network",
    staWifiPwd: "simulated-network-password",
    bleServiceId: bluetoothService,
    wifiConnectedMode: 0,
  };
}

function firmwareVersion(device: Device): unknown {
  const [majorVersion, minorVersion, patchVersion] = device.profile.firmware;
  return { majorVersion, minorVersion, patchVersion };
}

const both = ["GET", "POST"];
const post = ["POST"];

/** Each gives the `data` of the answer; undefined for a request that makes no sense. */
const routes: Readonly<Record<string, Route>> = {
  "/album/list/mediaCounts": { methods: post, handle: (device) => mediaCounts(device) },
  "/album/list/mediaInfos": {
    methods: post,
    mayBeBare: true,
    handle: (device, request) => {
      const query = readListQuery(request);
      return query && mediaInfos(device, query);
    },
  },
  "/album/getMediaInfoByFilePath": {
    methods: post,
    handle: (device, { filePath }) => mediaInfo(device, filePath),
  },
  "/album/astro/fitsList": {
    methods: post,
    later: true,
    handle: (device, { srcDir }) => fitsList(device, srcDir),
  },
  "/album/delete": { methods: post, handle: (device, { datas }) => deleteMedia(device, datas) },
  "/getDefaultParamsConfig": { methods: ["GET"], handle: (device) => paramsConfig(device.profile) },
  "/shootingMode/getSupportedShootingModes": {
    methods: ["GET"],
    later: true,
    handle: () => shootingModes.map(({ id, name, techs }) => ({ modeId: id, name, shootingTechs: techs })),
  },
  "/deviceInfo": { methods: both, handle: deviceInfo },
  "/firmwareVersion": { methods: both, handle: firmwareVersion },
  "/logInfo": {
    methods: ["GET"],
    handle: () => ({ hasLogFile: false, fileName: "", timestamp: "", fileSize: 0 }),
  },
};

/** The live view of a camera: one picture of it. */
function preview(device: Device, path: string): HttpAnswer | undefined {
  const camera = path === "/mainstream" ? "tele" : path === "/secondstream" ? "wide" : undefined;
  if (!camera) return undefined;
  if (!device.state[camera].open) return json(503, { code: INVALID_PARAMETER });
  return { status: 200, body: jpeg(`live view of ${camera}`), type: "image/jpeg" };
}

const RANGE = /^bytes=(\d+)-(\d*)$/;

/** A file, whole or from some byte on. */
function fileAnswer(bytes: Uint8Array, range: string | undefined): HttpAnswer {
  const headers = { "accept-ranges": "bytes" };
  const [, first, last = ""] = RANGE.exec(range ?? "") ?? [];
  if (first === undefined) return { status: 200, body: bytes, headers };
  const from = Number(first);
  const to = last === "" ? bytes.length - 1 : Math.min(Number(last), bytes.length - 1);
  if (from > to) {
    return { status: 416, body: "", headers: { ...headers, "content-range": `bytes */${bytes.length}` } };
  }
  const told = { ...headers, "content-range": `bytes ${from}-${to}/${bytes.length}` };
  return { status: 206, body: bytes.subarray(from, to + 1), headers: told };
}

/** What the web server of the card says: a file, or a page with the names in a folder. */
function cardAnswer(device: Device, { method, path, range }: HttpRequest): HttpAnswer | undefined {
  if (method !== "GET" && method !== "HEAD") return undefined;
  const found = onCard(device, path);
  if (found === undefined) return undefined;
  if ("bytes" in found) return fileAnswer(found.bytes(), range);
  const links = found.map((name) => `<a href="${encodeURIComponent(name).replace("%2F", "/")}">file</a>`);
  return { status: 200, body: `<html><body>${links.join("\n")}</body></html>`, type: "text/html" };
}

/** Decodes a path; undefined for one that cannot be decoded. */
function decoded(path: string): string | undefined {
  const [name = ""] = path.split("?");
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}

/** The parameters of a mode; some of their numbers are larger than those of JavaScript. */
function catalogueAnswer(device: Device, { method, body }: HttpRequest): HttpAnswer {
  if (method !== "POST") return json(501, { code: INVALID_PARAMETER });
  const { modeId } = readRequest(body) ?? {};
  const mode = shootingModes.find(({ id }) => id === modeId);
  const attendedMs = device.clock.elapsed() - device.attendedSinceMs;
  if (!mode || attendedMs < device.behaviour.catalogueMs) return json(200, { code: INVALID_PARAMETER });
  return {
    status: 200,
    body: catalogueJson(device.profile, device.state, mode.id),
    type: "application/json",
  };
}

/** Answers a request to the device's web servers (ports 8082, 80 and 8092 on real ones). */
export function answerHttp(device: Device, request: HttpRequest): HttpAnswer {
  const path = decoded(request.path);
  if (!device.on) return json(503, { code: INVALID_PARAMETER });
  if (path === undefined) return json(404, { code: INVALID_PARAMETER });
  if (device.isLater && path === "/shootingMode/getParamAndSetting") return catalogueAnswer(device, request);
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  if (!route || (route.later && !device.isLater)) {
    const served = preview(device, path) ?? cardAnswer(device, { ...request, path });
    return served ?? json(404, { code: INVALID_PARAMETER });
  }
  if (!route.methods.includes(request.method)) return json(501, { code: INVALID_PARAMETER });
  const asked = readRequest(request.body);
  const data = asked && route.handle(device, asked);
  if (data === undefined) return json(200, { code: INVALID_PARAMETER });
  const isBare = route.mayBeBare && device.isLater && device.behaviour.album === "bare";
  return json(200, isBare ? data : { code: 0, data });
}
