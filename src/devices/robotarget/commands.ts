import * as openMethods from "./commands/open.ts";
import * as reads from "./commands/reads.ts";
import * as session from "./commands/session.ts";
import * as writes from "./commands/writes.ts";
import type { Method } from "./method.ts";

export * from "./commands/open.ts";
export * from "./commands/reads.ts";
export * from "./commands/session.ts";
export * from "./commands/writes.ts";
export type { Method } from "./method.ts";

/** Every method that we know: those of the connection, the reserved ones of RoboTarget, and the open ones. */
export const methods: readonly Method<never, unknown>[] = [session, reads, writes, openMethods].flatMap(
  (group): readonly Method<never, unknown>[] => Object.values(group),
);
