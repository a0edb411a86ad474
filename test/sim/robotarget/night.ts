import { type Message, setUp } from "./client.ts";
import { M13 } from "./objects.ts";

export const HOUR_MS = 3_600_000;
/** 2026-05-09 at 17:00 where the rig stands: the Sun is up, and M 13 rises with the night. */
export const AFTERNOON_MS = Date.UTC(2026, 4, 10, 0);
/** The same evening at 21:00: dark for an hour, and M 13 over 40 degrees high in the east. */
export const EVENING_MS = Date.UTC(2026, 4, 10, 4);

type Rows = Record<string, Message[]>;

/** A world with M 13 free of constraints but the ones given. */
export function world(startMs: number, target: Message = {}) {
  const all = setUp(undefined, { startMs });
  all.simulator.edit("target", M13, { cmask: "", ...target });
  const rows = (name: string): Message[] => (all.simulator.snapshot() as Rows)[name] ?? [];
  const m13 = (): Message => rows("targets").find(({ guid }) => guid === M13) ?? {};
  const sessions = (): Message[] => rows("sessions").slice(1);
  return { ...all, rows, m13, sessions };
}
