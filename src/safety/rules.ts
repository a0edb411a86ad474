import type { SafetySource } from "../devices/device.ts";

/** One source of the safety gate, and how often and how long its answers count. */
export interface GuardedSource {
  /** Its name in the observatory file. */
  readonly name: string;
  readonly source: SafetySource;
  /** Plan time between two looks. */
  readonly everySec: number;
  /** An answer that is older counts as none. */
  readonly maxAgeSec: number;
}

/** What must say that it is safe before lanes do anything. */
export interface SafetyRules {
  readonly sources: readonly GuardedSource[];
  /** How long all sources must have been safe without a break before lanes go on. */
  readonly settleSec: number;
  /** Lanes that are held; every lane when undefined. */
  readonly lanes: readonly string[] | undefined;
}
