import type { JsonObject } from "../../verb.ts";

/** Settings of a MOVE telescope, defaults filled in: `$defs/move` of the observatory's schema says what each means. */
export interface MoveSettings {
  readonly address: string;
  readonly baud: number;
  readonly dataBits: 7 | 8;
  readonly parity: "none" | "even" | "odd";
  readonly stopBits: 1 | 2;
  readonly flowControl: "none" | "hardware" | "software";
  readonly versions?: readonly string[];
  readonly equinox: "j2000" | "date";
  readonly toleranceArcmin: number;
  readonly atStop: "sleep" | "abort";
}

/** Settings that passed the schema. */
export function moveSettings(settings: JsonObject): MoveSettings {
  return settings as unknown as MoveSettings;
}
