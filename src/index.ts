/** The library: what a program needs to check plans, read runs and drive them without the command line. */
export type { Clock } from "./clock.ts";
export { scaledClock, systemClock } from "./clock.ts";
export { families } from "./devices/catalog.ts";
export type { Device, DeviceEnvironment, Family, StepContext } from "./devices/device.ts";
export { AppError, DeviceError, TransportError, UsageError } from "./errors.ts";
export { ExitCode } from "./exit-codes.ts";
export type { JournalEntry } from "./gen/journal-entry.ts";
export { fold, type RunState, type StepState } from "./journal/fold.ts";
export { readJournal } from "./journal/journal.ts";
export { compile, type PlanEvent } from "./machine/compile.ts";
export { toMermaid } from "./machine/mermaid.ts";
export { MachineRun } from "./machine/position.ts";
export type { Finding } from "./plan/diagnostic.ts";
export type { Lane, Plan, Step } from "./plan/plan.ts";
export type { Catalog, PointingTarget, VerbInfo } from "./verb.ts";
export { VirtualClock } from "./virtual-clock.ts";
