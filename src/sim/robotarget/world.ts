import type { ObjectRow } from "./columns.ts";
import type { Database } from "./database.ts";
import type { LocalTime } from "./local-time.ts";
import type { Behaviour } from "./options.ts";

/** What commands read and change. */
export interface World {
  readonly database: Database;
  readonly local: LocalTime;
  readonly behaviour: Behaviour;
  /** Plan time. */
  readonly nowMs: () => number;
  /** Ends the sequence on a target that is meant; with nothing given, the whole night. False: nothing such runs. */
  readonly abort: (isMeant?: (target: ObjectRow) => boolean) => boolean;
}
