import { busyCode, cameraWords } from "./camera.ts";
import { codes, states } from "./codes.ts";
import { type Answer, type Command, type Commands, command } from "./command.ts";
import type { Device } from "./device.ts";
import { cameraSetup } from "./setup.ts";
import { type Camera, cameraNumbers, featureIds, paramOf } from "./state.ts";
import { exposureSecOf, gearName } from "./tables.ts";
import type { Fields } from "./wire.ts";

/** Dark frames for one way to expose: on the card, survive a restart. */
export interface DarkFrames {
  readonly camera: Camera;
  readonly exposureIndex: number;
  readonly gain: string;
  /** 0 for all pixels, 1 for every second. */
  readonly binning: number;
  readonly temperatureC: number;
  /** Number by which later firmware deletes them. */
  readonly infoId: number;
}

/** What darks are to be taken for. */
export interface DarkRequest {
  readonly camera: Camera;
  readonly exposureIndex: number;
  readonly gain: string;
  readonly binning: number;
  readonly frames: number;
}

/** Darks of another temperature do not help. */
const TOLERANCE_C = 8;
const GAIN_RANGE = { min: 30, max: 150 } as const;
const READOUT_MS = 1_200;
const STOP_MS = 2_000;
const WHOLE = 10_000;
const DARK_FRAMES = 10;
/** What a telescope without a list of its own takes darks for, with the gain that is set. */
const usualExposures = ["1", "5", "10", "15"];

/** Darks that belong to a way to expose, whatever their temperature. */
function darksFor(
  device: Device,
  wanted: Pick<DarkRequest, "camera" | "exposureIndex" | "gain">,
): readonly DarkFrames[] {
  return device.darks.filter(
    ({ camera, exposureIndex, gain }) =>
      camera === wanted.camera && exposureIndex === wanted.exposureIndex && gain === wanted.gain,
  );
}

/** Why the darks at hand do not do for a stack: a code, 0 when they do or nobody asks for them. */
export function darksRefusal(device: Device, camera: Camera): number {
  if (device.meets("dark-missing")) return codes.darkNotFound;
  if (device.meets("dark-mismatch")) return codes.darkTemperatureMismatch;
  if (device.behaviour.darks === "ignored") return codes.ok;
  const setup = cameraSetup(device.profile, device.state, camera);
  const gain = Number(setup.gain);
  if (gain < GAIN_RANGE.min || gain > GAIN_RANGE.max) return codes.darkGainOutOfRange;
  const darks = darksFor(device, { camera, exposureIndex: setup.exposureIndex, gain: setup.gain });
  if (darks.length === 0) return codes.darkNotFound;
  const fits = darks.some(
    ({ temperatureC }) => Math.abs(temperatureC - device.body.temperatureC) <= TOLERANCE_C,
  );
  return fits ? codes.ok : codes.darkTemperatureMismatch;
}

function keep(device: Device, { camera, exposureIndex, gain, binning }: DarkRequest): void {
  const infoId = (device.darks.at(-1)?.infoId ?? 0) + 1;
  for (const old of darksFor(device, { camera, exposureIndex, gain })) {
    if (old.binning === binning) device.darks.splice(device.darks.indexOf(old), 1);
  }
  const { temperatureC } = device.body;
  device.darks.push({ camera, exposureIndex, gain, binning, temperatureC, infoId });
}

/** How clients are told of darks that are being taken. */
export interface DarkTelling {
  state(state: number): void;
  progress(percent: number, remainingSec: number): void;
}

/** Takes darks; they are kept only when all of them were taken. Rejects when aborted. */
async function shoot(
  device: Device,
  requests: readonly DarkRequest[],
  tell: DarkTelling,
  signal: AbortSignal,
): Promise<void> {
  const total = requests.reduce((sum, { frames }) => sum + frames, 0);
  let taken = 0;
  tell.state(states.running);
  for (const request of requests) {
    const { camera, exposureIndex, frames } = request;
    const sec = exposureSecOf(gearName(device.profile[camera].exposures, exposureIndex) ?? "0");
    const frameMs = sec * 1000 + READOUT_MS;
    for (let frame = 0; frame < frames; frame += 1) {
      await device.wait(frameMs, signal);
      taken += 1;
      const remainingSec = Math.round(((frames - frame - 1) * frameMs) / 1000);
      tell.progress(Math.round((100 * taken) / total), remainingSec);
      if (device.isLater) {
        const camera_type = cameraNumbers[camera];
        device.notify(15288, { total_time: sec, exposured_time: sec, camera_type });
      }
    }
    keep(device, request);
  }
  device.endJob("astro");
  tell.state(states.stopped);
}

/** Starts to take darks as the exclusive job. */
export function startDarks(device: Device, requests: readonly DarkRequest[], tell: DarkTelling): void {
  const camera = requests[0]?.camera ?? "tele";
  device.startJob("astro", { kind: "darks", camera }, (signal) => shoot(device, requests, tell, signal));
}

/** Ends taking darks: those that are not complete are lost. */
export function stopDarks(device: Device, camera: Camera, tell: DarkTelling): void {
  if (device.job("astro")?.camera !== camera) return;
  device.stopJob("astro", "darks", async (signal) => {
    tell.state(states.stopping);
    await device.wait(STOP_MS, signal);
    device.endJob("astro");
    tell.state(states.stopped);
  });
}

/** Why no darks are taken now: a code, 0 when they are. */
export function busyForDarks(device: Device, camera: Camera): number {
  if (device.job("astro") !== undefined) return codes.astroBusy;
  return device.job(camera) === undefined ? codes.ok : busyCode(device, camera);
}

function tellingOf(device: Device, camera: Camera): DarkTelling {
  const { darkNotice } = cameraWords[camera];
  return {
    state(state) {
      // Later firmware tells only of each exposure.
      if (device.isLater) return;
      if (state === states.stopped) device.forget(darkNotice, 15207);
      if (state === states.stopped) device.notify(darkNotice, { state });
      else device.announce(darkNotice, { state });
    },
    progress(progress, remaining_time) {
      if (!device.isLater) device.announce(15207, { progress, remaining_time });
    },
  };
}

/** The gain that an index of a request stands for; later firmware sends the gain itself. */
function gainOf(device: Device, camera: Camera, index: number): string | undefined {
  return gearName(device.profile[camera].gains, index);
}

function described(device: Device, dark: DarkFrames): Fields<"ResGetDarkFrameInfo"> {
  const { camera, exposureIndex, gain, binning, temperatureC } = dark;
  const index = device.profile[camera].gains.find(([, name]) => name === gain)?.[0] ?? 0;
  return {
    exp_index: exposureIndex,
    gain_index: index,
    bin_index: binning,
    exp_name: gearName(device.profile[camera].exposures, exposureIndex) ?? "",
    gain_name: gain,
    bin_name: binning === 0 ? "4k" : "2k",
    temperature: temperatureC,
  };
}

function shooting(camera: Camera): Command {
  const { prefix } = cameraWords[camera];
  return command(`start-${prefix}darks-with-param`, "ReqCaptureDarkFrameWithParam", {
    refusal: codes.astroBusy,
    check: (device, args) => {
      const exposure = gearName(device.profile[camera].exposures, args.exp_index);
      const gain = gainOf(device, camera, args.gain_index);
      const possible = exposure !== undefined && gain !== undefined && args.cap_size > 0;
      if (!possible || (args.bin_index !== 0 && args.bin_index !== 1)) return codes.invalidParameter;
      if (Number(gain) < GAIN_RANGE.min || Number(gain) > GAIN_RANGE.max) return codes.darkGainOutOfRange;
      return busyForDarks(device, camera);
    },
    act: (device, args) => {
      const gain = gainOf(device, camera, args.gain_index) ?? "";
      const { exp_index: exposureIndex, bin_index: binning, cap_size: frames } = args;
      const request = { camera, exposureIndex, gain, binning, frames };
      startDarks(device, [request], tellingOf(device, camera));
    },
  });
}

function stopping(name: string, camera: Camera): Command {
  return command(name, "Empty", {
    refusal: codes.astroBusy,
    act: (device) => stopDarks(device, camera, tellingOf(device, camera)),
  });
}

function listing(camera: Camera): Command {
  const { prefix } = cameraWords[camera];
  const found = (device: Device) => device.darks.filter((dark) => dark.camera === camera);
  return command(`list-${prefix}darks`, "Empty", {
    refusal: codes.darkNotFound,
    fromSlaves: true,
    check: (device) => (found(device).length === 0 ? codes.darkNotFound : codes.ok),
    act: (device, _args, answer: Answer) =>
      answer.result("ResGetDarkFrameInfoList", {
        results: found(device).map((dark) => described(device, dark)),
      }),
  });
}

function deleting(camera: Camera): Command {
  const { prefix } = cameraWords[camera];
  const meant = (device: Device, list: readonly Fields<"ReqDelDarkFrame">[]) =>
    device.darks.filter((dark) => {
      if (dark.camera !== camera) return false;
      const { exp_index, gain_index, bin_index } = described(device, dark);
      return list.some(
        (one) => one.exp_index === exp_index && one.gain_index === gain_index && one.bin_index === bin_index,
      );
    });
  return command(`delete-${prefix}darks`, "ReqDelDarkFrameList", {
    refusal: codes.darkNotFound,
    check: (device, { dark_list: list }) =>
      meant(device, list).length === list.length ? codes.ok : codes.darkNotFound,
    act: (device, { dark_list: list }) => {
      for (const dark of meant(device, list)) device.darks.splice(device.darks.indexOf(dark), 1);
    },
  });
}

/** What the telescope takes darks for when nobody says what for. */
function usualRequests(device: Device): readonly DarkRequest[] {
  const { gain } = cameraSetup(device.profile, device.state, "tele");
  const { binning } = featureIds;
  return device.profile.tele.exposures
    .filter(([, name]) => usualExposures.includes(name))
    .map(([exposureIndex]) => ({
      camera: "tele",
      exposureIndex,
      gain,
      binning: paramOf(device.state.features, binning).index,
      frames: DARK_FRAMES,
    }));
}

/** How much of the usual darks is there, in hundredths of a percent. */
function usualProgress(device: Device): number {
  const usual = usualRequests(device);
  const there = usual.filter((request) => darksFor(device, request).length > 0);
  return Math.round((WHOLE * there.length) / usual.length);
}

/** The part of module 3 that takes darks. */
export const darkCommands: Commands = {
  11007: command("start-darks", "ReqCaptureDarkFrame", {
    refusal: codes.astroBusy,
    check: (device) => busyForDarks(device, "tele"),
    act: (device, { reshoot }) => {
      const missing = usualRequests(device).filter(
        (request) => reshoot === 1 || darksFor(device, request).length === 0,
      );
      startDarks(device, missing, tellingOf(device, "tele"));
    },
  }),
  11008: stopping("stop-darks", "tele"),
  11009: command("check-darks", "Empty", {
    refusal: codes.darkNotFound,
    fromSlaves: true,
    reply: (answer, code) => answer.reply("ResCheckDarkFrame", { code }),
    act: (device, _args, answer) => answer.result("ResCheckDarkFrame", { progress: usualProgress(device) }),
  }),
  11021: shooting("tele"),
  11022: stopping("stop-darks-with-param", "tele"),
  11023: listing("tele"),
  11024: deleting("tele"),
  11025: shooting("wide"),
  11026: stopping("stop-wide-darks-with-param", "wide"),
  11027: listing("wide"),
  11028: deleting("wide"),
};
