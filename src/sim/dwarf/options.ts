import type { DeviceOptions, OptionTable } from "../device-options.ts";
import { type ProfileName, profileNames } from "./profiles.ts";

/** How the simulated device behaves where real ones differ or are not known well. */
export interface Behaviour {
  /** A goto without calibration is refused with -11511. */
  readonly gotoNeedsCalibration: boolean;
  /** Every so many frames one is taken and not stacked; 0 for never. */
  readonly rejectEvery: number;
  /** What becomes of a second program: it may only look on, it is sent away with code 4409, or it is like the first. */
  readonly occupied: "slave" | "close" | "none";
  /** Type of answers that acknowledge: some firmware uses that of results. */
  readonly replyType: 1 | 3;
  /** Whether packets to a client carry its client_id. */
  readonly clientId: "empty" | "echoed";
  /** Whether a stack needs matching dark frames. */
  readonly darks: "ignored" | "checked";
  /** Whether stars can be seen everywhere, or only above the horizon of the site. */
  readonly sky: "open" | "real";
  /** Whether the motors have to be reset before they move. */
  readonly motors: "ready" | "need-reset";
  /** How later firmware answers a request for the album's list. */
  readonly album: "wrapped" | "bare";
  /** How long after its first client connected later firmware has no catalogue of parameters, in wire time. */
  readonly catalogueMs: number;
  /** Least wire time of a frame of a stack, however fast plan time runs. */
  readonly minFrameMs: number;
  /** How often battery, card and temperature are told without being asked for; 0 for never. */
  readonly telemetrySec: number;
}

export const usualBehaviour: Behaviour = {
  gotoNeedsCalibration: true,
  rejectEvery: 0,
  occupied: "slave",
  replyType: 1,
  clientId: "empty",
  darks: "ignored",
  sky: "open",
  motors: "ready",
  album: "wrapped",
  catalogueMs: 0,
  minFrameMs: 0,
  telemetrySec: 0,
};

const usualProfile: ProfileName = "d3-v2";

const choice = (about: string, ...values: readonly string[]): OptionTable[string] => ({
  is: "choice",
  values,
  about,
});

/** What can be set of a simulated telescope from the command line; the first of several values is the usual one. */
export const dwarfOptions: OptionTable = {
  profile: choice(
    "model and generation of firmware",
    usualProfile,
    ...profileNames.filter((name) => name !== usualProfile),
  ),
  occupied: choice("what a second program meets", "slave", "close", "none"),
  "reply-type": choice("type of answers that acknowledge", "1", "3"),
  "client-id": choice("whether packets carry the client's id", "empty", "echoed"),
  darks: choice("whether a stack needs matching darks", "ignored", "checked"),
  sky: choice("whether stars are only above the site's horizon", "open", "real"),
  motors: choice("whether motors need a reset first", "ready", "need-reset"),
  album: choice("how later firmware lists the album", "wrapped", "bare"),
  "reject-every": {
    is: "number",
    min: 0,
    max: 999,
    about: "one of so many frames is not stacked; 0 for none",
  },
  catalogue: { is: "number", min: 0, max: 60_000, about: "milliseconds until it lists its parameters" },
  "min-frame": { is: "number", min: 0, max: 60_000, about: "least milliseconds of a frame in real time" },
  telemetry: { is: "number", min: 0, max: 3_600, about: "seconds between two reports of battery and card" },
};

/** Profile and behaviour that options ask for. The options are those of `dwarfOptions`, checked. */
export function chosenBy(options: DeviceOptions): Partial<Behaviour> & { readonly profile: ProfileName } {
  const { "reply-type": type, "client-id": clientId, "reject-every": reject, ...others } = options;
  const { catalogue, "min-frame": minFrame, telemetry, profile = usualProfile, ...same } = others;
  return {
    ...(same as Partial<Behaviour>),
    profile: profile as ProfileName,
    ...(type !== undefined && { replyType: type === "3" ? 3 : 1 }),
    ...(clientId !== undefined && { clientId: clientId as Behaviour["clientId"] }),
    ...(reject !== undefined && { rejectEvery: Number(reject) }),
    ...(catalogue !== undefined && { catalogueMs: Number(catalogue) }),
    ...(minFrame !== undefined && { minFrameMs: Number(minFrame) }),
    ...(telemetry !== undefined && { telemetrySec: Number(telemetry) }),
  };
}
