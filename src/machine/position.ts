import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, transition } from "xstate";
import { laneFinished, laneStopped, type PlanEvent } from "./compile.ts";

/** Where a lane is: at a step, that may still wait for the steps it needs, or at its end. */
export type LanePosition =
  | { readonly at: "step"; readonly step: string; readonly ready: boolean }
  | { readonly at: "finished" }
  | { readonly at: "stopped" };

/** A compiled plan and where it is. Moves by events only. */
export class MachineRun {
  readonly #machine: AnyStateMachine;
  #snapshot: AnyMachineSnapshot;

  /** Puts the machine where the given events lead: resume is nothing but this. */
  constructor(machine: AnyStateMachine, events: Iterable<PlanEvent> = []) {
    this.#machine = machine;
    [this.#snapshot] = initialTransition(machine) as [AnyMachineSnapshot, unknown];
    for (const event of events) this.send(event);
  }

  send(event: PlanEvent): void {
    [this.#snapshot] = transition(this.#machine, this.#snapshot, event) as [AnyMachineSnapshot, unknown];
  }

  lane(device: string): LanePosition {
    const value = (this.#snapshot.value as Record<string, string | Record<string, string>>)[device];
    if (value === undefined) throw new Error(`The machine has no lane ${device}.`);
    if (value === laneFinished) return { at: "finished" };
    if (value === laneStopped) return { at: "stopped" };
    if (typeof value === "string") return { at: "step", step: value, ready: true };
    const [step, phase] = Object.entries(value)[0] ?? [];
    if (step === undefined) throw new Error(`Lane ${device} is nowhere.`);
    return { at: "step", step, ready: phase === "ready" };
  }

  /** All lanes are at an end. */
  get ended(): boolean {
    return this.#snapshot.status === "done";
  }
}
