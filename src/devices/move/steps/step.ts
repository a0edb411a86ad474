import type { DeviceEnvironment, StepContext } from "../../device.ts";
import type { Connection } from "../connection.ts";
import type { MoveSettings } from "../settings.ts";

/** What a step works with: a line that is in step, and what the run gives it. */
export interface Session {
  readonly connection: Connection;
  readonly settings: MoveSettings;
  readonly env: DeviceEnvironment;
  readonly context: StepContext;
}
