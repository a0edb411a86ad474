import type { Clock } from "../../clock.ts";
import type { SimulatorLink } from "../simulator.ts";
import type { NinaFault } from "./fault-names.ts";
import type { Behaviour } from "./options.ts";
import { envelopes, netTime, remembered, type Table, type TimeForm } from "./wire.ts";

/** Events of Target Scheduler are kept with UTC times that do not say so. */
const isOfScheduler = (event: string): boolean => event.startsWith("TS-");

/** The computer that N.I.N.A. runs on: its time, its clients, its event history, and what it is doing. */
export class World {
  readonly clock: Clock;
  readonly zone: string;
  readonly behaviour: Behaviour;
  readonly links = new Set<SimulatorLink>();
  readonly envelope = envelopes();
  /** Everything that was told since N.I.N.A. started. */
  history: Table[] = [];
  startedMs: number;
  /** Connections that seem open and bring nothing. */
  readonly silenced = new Set<SimulatorLink>();
  waitField: "WaitEndTime" | "WaitStartTime" = "WaitEndTime";
  readonly #mishaps = new Set<NinaFault>();
  readonly #running = new Set<AbortController>();

  constructor(clock: Clock, zone: string, behaviour: Behaviour) {
    this.clock = clock;
    this.zone = zone;
    this.behaviour = behaviour;
    this.startedMs = clock.now();
  }

  time(form: TimeForm, atMs = this.clock.now()): string {
    return netTime(atMs, form, this.zone);
  }

  /** Tells an event to every client, without a time, and remembers it with one. */
  tell(event: string, data: Table = {}, kept: Table = data): void {
    const time = this.time(isOfScheduler(event) ? "utc" : "offset");
    this.history.push({ ...remembered(kept), Time: time, Event: event });
    this.push({ ...data, Event: event });
  }

  /** Sends one message to every client. */
  push(response: Table | string): void {
    this.pushText(this.envelope("Socket", { response }));
  }

  pushText(text: string): void {
    for (const link of this.links) if (!this.silenced.has(link)) link.send(text);
  }

  /** The next thing that this concerns meets it. */
  expect(mishap: NinaFault): void {
    this.#mishaps.add(mishap);
  }

  /** Whether this was to happen to whatever asks. */
  meets(mishap: NinaFault): boolean {
    return this.#mishaps.delete(mishap);
  }

  /** Resolves after this much plan time. */
  wait(sec: number, signal: AbortSignal): Promise<void> {
    return this.clock.sleepUntil(this.clock.now() + sec * 1000, signal);
  }

  /** Runs something beside the rest, until it ends, is aborted, or N.I.N.A. ends. */
  background(body: (signal: AbortSignal) => Promise<void>): AbortController {
    const controller = new AbortController();
    this.#running.add(controller);
    body(controller.signal).then(
      () => this.#running.delete(controller),
      (error: unknown) => {
        this.#running.delete(controller);
        if (!controller.signal.aborted) throw error;
      },
    );
    return controller;
  }

  /** Breaks every WebSocket connection. */
  dropLinks(): void {
    for (const link of [...this.links]) link.drop();
    this.links.clear();
    this.silenced.clear();
  }

  /** N.I.N.A. ends, with everything that it was doing and remembered, and starts again. */
  restart(): void {
    for (const controller of this.#running) controller.abort();
    this.#running.clear();
    this.#mishaps.clear();
    this.dropLinks();
    this.history = [];
    this.startedMs = this.clock.now();
  }
}
