import type { JsonObject } from "../../../verb.ts";
import type { DeviceEnvironment, StepContext } from "../../device.ts";
import type { Turns } from "../../turns.ts";
import type { Connection } from "../connection.ts";
import type { Deadman } from "../deadman.ts";
import type { MoveSettings } from "../settings.ts";
import type { OffsetSum } from "./offset-sum.ts";

/** What a step works with: a line that is in step, and what the run gives it. */
export interface Session {
  readonly connection: Connection;
  readonly settings: MoveSettings;
  readonly env: DeviceEnvironment;
  readonly context: StepContext;
  /** One command at a time: the deadman is armed between those of a step. */
  readonly turns: Turns;
  readonly offsets: OffsetSum;
  /** Absent where the observatory file asks for none. */
  readonly deadman: Deadman | undefined;
}

/** Does the steps of one verb. Resolves with facts for the journal; rejects with DeviceError or the signal's reason. */
export type RunStep<P> = (params: P, session: Session) => Promise<JsonObject>;
