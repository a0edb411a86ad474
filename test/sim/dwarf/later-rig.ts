import type { Rig, TestClient } from "./rig.ts";

/** Ids of parameters, as digits of 64 bits. */
export const ids = {
  exposure: "144396663052566529",
  gain: "144396663052566530",
  whiteBalance: "144396663052566531",
  filter: "144396663052566541",
  frames: "144678138029277200",
  wideExposure: "144414255238610945",
  autoCalibration: String(0x0203f00000000064n),
};
export const m42 = { ra: 5.588, dec: -5.39, target_name: "M 42" };
export const place = { latitude: 31.96, longitude: -111.6, altitude: 2120, enable: true };

/** A program as it begins with later firmware. */
export function entered(device: Rig, client: TestClient): void {
  client.ask(4, 13000, "ReqSetTime", { timestamp: Math.floor(device.clock.now() / 1000) });
  client.ask(4, 13010, "ReqSetLocation", place);
  client.ask(14, 16402, "ReqSwitchShootingMode", { mode: 2 });
  client.ask(14, 16404, "ReqEnterCamera", { client_param: { encode_type: 1 } });
  client.ask(14, 16403, "ReqSwitchShootingTech", { tech: 2 });
}

/** As `entered`, and ready for a stack of exposures of 15 s with gain 80. */
export async function ready(device: Rig, client: TestClient, frames: number): Promise<void> {
  entered(device, client);
  client.ask(3, 11000, "ReqStartCalibration", { lon: place.longitude, lat: place.latitude });
  await device.clock.advance(60_000);
  client.ask(3, 11002, "ReqGotoDSO", m42);
  await device.clock.advance(20_000);
  client.ask(15, 16700, "ReqSetParamWithMode", { param_id: ids.exposure, mode: 1, value: 156 });
  client.ask(15, 16701, "ReqSetParamWithMode", { param_id: ids.gain, mode: 1, value: 80 });
  client.ask(15, 16703, "ReqSetGeneralInt", { param_id: ids.frames, value: frames });
}
