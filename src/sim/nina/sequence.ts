import type { Scheduler } from "./scheduler.ts";
import type { Value } from "./wire.ts";
import type { World } from "./world.ts";

/** Sequences in N.I.N.A.'s folder. */
export const available: readonly string[] = ["Deep sky", "Flats"];

/** Asked earlier than this after its start, N.I.N.A. has no sequencer yet. */
const INITIALIZED_MS = 7_500;

type Status = "CREATED" | "RUNNING" | "FINISHED";

/** N.I.N.A.'s advanced sequence: one Target Scheduler container between an empty start and an empty end. */
export class Sequence {
  loaded: string | undefined = available[0];
  status: Status = "CREATED";
  readonly #world: World;
  readonly #scheduler: Scheduler;
  #run: AbortController | undefined;

  constructor(world: World, scheduler: Scheduler) {
    this.#world = world;
    this.#scheduler = scheduler;
  }

  get initialized(): boolean {
    return this.#world.clock.now() - this.#world.startedMs >= INITIALIZED_MS;
  }

  get running(): boolean {
    return this.status === "RUNNING";
  }

  start(): void {
    if (this.#world.meets("start-lost")) return;
    this.status = "RUNNING";
    this.#world.tell("SEQUENCE-STARTING");
    this.#run = this.#world.background(async (signal) => {
      await this.#scheduler.work(signal);
      this.#end("FINISHED");
    });
  }

  /** Ends it, with the same event as when it is through. */
  stop(): void {
    this.#run?.abort();
    if (this.running) this.#end("CREATED");
  }

  /** Goes on with what follows; the end is all that follows the container. */
  skip(what: string): void {
    if (what === "CurrentItems") this.#scheduler.skipCurrent();
    if (what === "ToEnd") {
      this.#run?.abort();
      this.#end("FINISHED");
    }
  }

  load(name: string): void {
    this.loaded = name;
    this.reset();
  }

  reset(): void {
    this.status = "CREATED";
    this.#scheduler.reset();
  }

  /** N.I.N.A. starts anew, with the sequence that it begins with. */
  forget(): void {
    this.#run = undefined;
    this.loaded = available[0];
    this.reset();
  }

  state(): Value {
    const container = { Name: "Target Scheduler Container", Status: this.status, Items: [], Conditions: [] };
    return [
      { GlobalTriggers: [] },
      { Name: "Start_Container", Status: this.status === "CREATED" ? "CREATED" : "FINISHED", Items: [] },
      { Name: "Targets_Container", Status: this.status, Items: [container], Triggers: [] },
      { Name: "End_Container", Status: this.status === "FINISHED" ? "FINISHED" : "CREATED", Items: [] },
    ];
  }

  #end(status: Status): void {
    this.status = status;
    this.#run = undefined;
    this.#world.tell("SEQUENCE-FINISHED");
  }
}
