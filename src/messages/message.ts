import type { Json } from "../verb.ts";

export type Topic =
  | "TargetScheduler-WaitStart"
  | "TargetScheduler-NewTargetStart"
  | "TargetScheduler-TargetStart"
  | "TargetScheduler-TargetComplete"
  | "TargetScheduler-ContainerStopped";

/** Version of each topic's content and headers, as Target Scheduler 5.6 and later count them. */
export const versions: Readonly<Record<Topic, 1 | 2>> = {
  "TargetScheduler-WaitStart": 2,
  "TargetScheduler-NewTargetStart": 2,
  "TargetScheduler-TargetStart": 2,
  "TargetScheduler-TargetComplete": 1,
  "TargetScheduler-ContainerStopped": 1,
};

/** Who a message says that it is from. */
export interface Sender {
  readonly id: string;
  readonly name: string;
}

/** Names of the ways to say who sends, as `serve.compat` has them. */
export type Compat = "own" | "target-scheduler";

/** nightplan under its own name, or under that of Target Scheduler for clients that look for it. */
export const senders: Readonly<Record<Compat, Sender>> = {
  own: { id: "6d0c5b7e-52a6-4f0e-9a4b-3f6f2f1f8a61", name: "nightplan" },
  "target-scheduler": { id: "B4541BA9-7B07-4D71-B8E1-6C73D4933EA0", name: "Target Scheduler" },
};

/** A place in the members' names of N.I.N.A.'s Coordinates. J2000. */
export interface Coordinates {
  readonly RA: number;
  readonly RADegrees: number;
  readonly RAString: string;
  readonly Dec: number;
  readonly DecString: string;
  readonly Epoch: "J2000";
}

/**
 * A message as `/v1/messages` and `nightplan messages` give it. Members with a small letter are nightplan's; the others
 * are those of N.I.N.A.'s IMessage. Times are ISO 8601 in UTC. Stable: members are added, never changed.
 */
export interface Message {
  /** Number within the run, from 1. */
  readonly seq: number;
  readonly run: string;
  /** Device whose lane it is about. */
  readonly lane: string;
  /** Number of the journal entry that it was composed from. */
  readonly entry: number;
  readonly Topic: Topic;
  readonly Version: 1 | 2;
  readonly SenderId: string;
  readonly Sender: string;
  readonly SentAt: string;
  /** The same in every replay of the journal. */
  readonly MessageId: string;
  readonly CorrelationId: null;
  readonly Expiration: string | null;
  readonly Content: string;
  readonly CustomHeaders: { readonly [name: string]: Json };
}
