import type { DeviceOptions, OptionTable } from "../device-options.ts";

/** How the simulated N.I.N.A. is set up. */
export interface Behaviour {
  /** Equinox of the mount's coordinates. */
  readonly equinox: "jnow" | "j2000";
  readonly safetyMonitor: "safe" | "unsafe" | "none";
  readonly weather: "calm" | "wet" | "none";
  /** Whether the mount is parked at first. */
  readonly mount: "unparked" | "parked";
  /** Which instruction the Target Scheduler has before its first target: a wait of so many seconds. */
  readonly waitSec: number;
  /** Exposures of each target, and how long one is. */
  readonly exposures: number;
  readonly exposureSec: number;
}

export const usualBehaviour: Behaviour = {
  equinox: "jnow",
  safetyMonitor: "safe",
  weather: "calm",
  mount: "unparked",
  waitSec: 600,
  exposures: 3,
  exposureSec: 300,
};

const choice = (about: string, ...values: readonly string[]): OptionTable[string] => ({
  is: "choice",
  values,
  about,
});

/** What can be set of the simulated N.I.N.A. from the command line; the first of several values is the usual one. */
export const ninaOptions: OptionTable = {
  equinox: choice("equinox that the mount tells its place in", "jnow", "j2000"),
  "safety-monitor": choice("what the safety monitor says", "safe", "unsafe", "none"),
  weather: choice("what the weather station says", "calm", "wet", "none"),
  mount: choice("how the mount is found", "unparked", "parked"),
  wait: { is: "number", min: 0, max: 86_400, about: "seconds that the scheduler waits before a target" },
  exposures: { is: "number", min: 1, max: 999, about: "exposures of each target" },
  exposure: { is: "number", min: 1, max: 3_600, about: "seconds of each exposure" },
};

/** Behaviour that options ask for. The options are those of `ninaOptions`, checked. */
export function behaviourOf(options: DeviceOptions): Behaviour {
  const { "safety-monitor": safetyMonitor, wait, exposures, exposure, ...same } = options;
  return {
    ...usualBehaviour,
    ...(same as Partial<Behaviour>),
    ...(safetyMonitor !== undefined && { safetyMonitor: safetyMonitor as Behaviour["safetyMonitor"] }),
    ...(wait !== undefined && { waitSec: Number(wait) }),
    ...(exposures !== undefined && { exposures: Number(exposures) }),
    ...(exposure !== undefined && { exposureSec: Number(exposure) }),
  };
}
