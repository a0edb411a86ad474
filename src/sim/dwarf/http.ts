import { mediaCounts, mediaInfos, readListQuery } from "./album.ts";
import type { Device } from "./device.ts";
import { paramsConfig } from "./params-config.ts";

const INVALID_PARAMETER = -2;

/** What the device says to an HTTP request. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
}

type Handler = (device: Device, request: Readonly<Record<string, unknown>>) => unknown;

interface Route {
  readonly methods: readonly string[];
  readonly handle: Handler;
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
    sdCardInfo: { availableSize: 50, hasSdcard: true, totalSize: 59 },
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

/** Each gives the `data` of the answer; undefined for a request that makes no sense. */
const routes: Readonly<Record<string, Route>> = {
  "/album/list/mediaCounts": { methods: ["POST"], handle: (device) => mediaCounts(device) },
  "/album/list/mediaInfos": {
    methods: ["POST"],
    handle: (device, request) => {
      const query = readListQuery(request);
      return query && mediaInfos(device, query);
    },
  },
  "/getDefaultParamsConfig": { methods: ["GET"], handle: (device) => paramsConfig(device.profile) },
  "/deviceInfo": { methods: both, handle: deviceInfo },
  "/firmwareVersion": { methods: both, handle: firmwareVersion },
};

/** Answers a request to the device's HTTP interface (port 8082 on real ones). */
export function answerHttp(device: Device, method: string, path: string, body: Uint8Array): HttpAnswer {
  const [name = ""] = path.split("?");
  const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
  if (!device.on) return json(503, { code: INVALID_PARAMETER });
  if (!route) return json(404, { code: INVALID_PARAMETER });
  if (!route.methods.includes(method)) return json(501, { code: INVALID_PARAMETER });
  const request = readRequest(body);
  const data = request && route.handle(device, request);
  return data === undefined ? json(200, { code: INVALID_PARAMETER }) : json(200, { code: 0, data });
}
