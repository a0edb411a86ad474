import type { Horizon } from "./horizon.ts";

/** Where the telescope stands. Longitude is positive to the east. */
export interface Site {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly elevationM: number;
  /** IANA time zone. */
  readonly zone: string;
  readonly horizon: Horizon | undefined;
}
