import type { PointingTarget } from "../verb.ts";

/** Parameters of N.I.N.A.'s verbs, a part of `VerbParams`. */
export interface NinaVerbParams {
  "nina.slew": NinaSlewParams;
  "nina.await": NinaAwaitParams;
  "nina.sequence": NinaSequenceParams;
  "nina.capture": NinaCaptureParams;
  "nina.park": { readonly parked: boolean };
}

export interface NinaSlewParams {
  readonly target: PointingTarget;
  readonly center: boolean;
  /** Centres too. */
  readonly rotate: boolean;
}

/** Names are compared in any case. */
export type NinaAwaitParams =
  | { readonly text: string }
  | {
      readonly topic:
        | "wait-start"
        | "new-target-start"
        | "target-start"
        | "image-save"
        | "sequence-starting"
        | "sequence-finished";
      readonly target?: string;
      readonly project?: string;
    };

export type NinaSequenceParams =
  | { readonly action: "load"; readonly name: string }
  | { readonly action: "start"; readonly skipValidation: boolean }
  | { readonly action: "stop" }
  | { readonly action: "skip"; readonly items: "current-items" | "to-imaging" | "to-end" };

export interface NinaCaptureParams {
  readonly exposureSec: number;
  readonly count: number;
  readonly gain?: number;
  readonly type: "light" | "dark" | "bias" | "flat" | "snapshot";
}
