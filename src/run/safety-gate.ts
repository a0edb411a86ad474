import type { Clock } from "../clock.ts";
import { AppError, messageOf } from "../errors.ts";
import { ask } from "../safety/ask.ts";
import type { GuardedSource, SafetyRules } from "../safety/rules.ts";
import { type Look, type Standing, standingOf } from "../safety/standing.ts";
import { isoTime } from "../time-text.ts";
import { currentStep } from "./control.ts";
import type { LaneHolds } from "./holds.ts";
import type { Recorder } from "./recorder.ts";

/** What the gate acts on. */
export interface GateEnvironment {
  readonly clock: Clock;
  readonly recorder: Recorder;
  readonly holds: LaneHolds;
}

/** Who holds, as the journal says it. */
const GATE = "safety";

/**
 * Looks at every source again and again. One that is not safe holds the lanes at once; they are released when all have been safe for
 * as long as `settleSec` without a break. Time in which nobody looked is a break.
 */
export class SafetyGate {
  readonly #rules: SafetyRules;
  readonly #env: GateEnvironment;
  readonly #onBug: (error: unknown) => void;
  readonly #looks = new Map<string, Look>();
  #clearSinceMs: number | undefined;
  #mustSettle = false;

  constructor(rules: SafetyRules, env: GateEnvironment, onBug: (error: unknown) => void) {
    this.#rules = rules;
    this.#env = env;
    this.#onBug = onBug;
  }

  /**
   * The first look at every source. One answer of each is enough to begin, unless the journal's last word is that it was unsafe, or that
   * it had not been safe for long enough.
   * Rejects with AppError `journal-unwritable`.
   */
  async begin(signal: AbortSignal): Promise<void> {
    const { recorder, holds } = this.#env;
    const guarded = this.#lanes();
    releaseAllBut(this.#env, guarded);
    this.#mustSettle =
      guarded.some((lane) => holds.isHeldBy(lane, "safety")) ||
      this.#rules.sources.some(({ name }) => (recorder.state.safety.get(name)?.state ?? "safe") !== "safe");
    await Promise.all(this.#rules.sources.map((source) => this.#look(source, signal)));
    if (!signal.aborted) this.judge();
  }

  /** Goes on looking until the signal is aborted. Rejects with AppError `journal-unwritable`. */
  async watch(over: AbortSignal): Promise<void> {
    await Promise.all(this.#rules.sources.map((source) => this.#watchSource(source, over)));
    await Promise.all(this.#rules.sources.map(({ source }) => source.close()));
  }

  /** Holds or releases lanes by what is known now. @throws AppError `journal-unwritable` */
  judge(): void {
    const nowMs = this.#env.clock.now();
    const standings = this.#rules.sources.map(
      ({ name, maxAgeSec }) => [name, standingOf(this.#looks.get(name), maxAgeSec, nowMs)] as const,
    );
    const unsafe = standings.filter(([, { state }]) => state !== "safe");
    if (unsafe.length > 0) this.#mustSettle = true;
    this.#clearSinceMs = unsafe.length > 0 ? undefined : (this.#clearSinceMs ?? nowMs);
    const clearMs = (this.#clearSinceMs ?? Number.POSITIVE_INFINITY) + this.#rules.settleSec * 1000;
    const why = unsafe.map(([name, { state, text }]) => `${name} ${state}${text === "" ? "" : `: ${text}`}`);
    try {
      for (const [name, standing] of standings) this.#note(name, standing, clearMs);
    } finally {
      // Whatever becomes of the journal, lanes let go of their devices.
      if (nowMs >= clearMs) this.#mustSettle = false;
      if (this.#mustSettle) this.#hold(why);
      else this.#release();
    }
  }

  #hold(why: readonly string[]): void {
    const { recorder, holds } = this.#env;
    const lanes = this.#lanes().filter(
      (lane) => !holds.isHeldBy(lane, "safety") && currentStep(recorder, lane) !== undefined,
    );
    const reason = why.length > 0 ? why.join("; ") : "safe again, but not yet for long enough";
    if (lanes.length > 0) holds.hold(lanes, "safety", GATE, reason);
  }

  #release(): void {
    const { holds } = this.#env;
    const lanes = this.#lanes().filter((lane) => holds.isHeldBy(lane, "safety"));
    holds.release(lanes, "safety", GATE, `all sources safe for ${this.#rules.settleSec} s`);
  }

  /** Writes down what has changed, not every number that a sentence holds. */
  #note(source: string, { state, text }: Standing, clearMs: number): void {
    const { recorder } = this.#env;
    if (recorder.state.safety.get(source)?.state === state) return;
    const settling = this.#mustSettle && Number.isFinite(clearMs) ? { clearAt: isoTime(clearMs) } : {};
    recorder.append("safety", { source, state, text, ...settling });
  }

  async #watchSource(source: GuardedSource, over: AbortSignal): Promise<void> {
    const { clock } = this.#env;
    while (!over.aborted) {
      await clock.sleepUntil(clock.now() + source.everySec * 1000, over).catch(() => undefined);
      if (over.aborted) return;
      // After a suspension the old answers count as what they are: a good new one must not hide the break.
      this.judge();
      await this.#look(source, over);
      if (!over.aborted) this.judge();
    }
  }

  async #look(source: GuardedSource, signal: AbortSignal): Promise<void> {
    try {
      this.#looks.set(source.name, { answer: await ask(source, this.#env.clock, signal) });
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof AppError)) this.#onBug(error);
      this.#looks.set(source.name, { failure: messageOf(error) });
    }
  }

  #lanes(): readonly string[] {
    const { lanes } = this.#env.recorder.state.plan;
    const all = lanes.map(({ device }) => device);
    return all.filter((lane) => this.#rules.lanes?.includes(lane) ?? true);
  }
}

/** Releases lanes that the gate of an earlier process held and that no gate looks after any more. */
export function releaseAllBut({ recorder, holds }: GateEnvironment, guarded: readonly string[]): void {
  const left = recorder.state.plan.lanes
    .map(({ device }) => device)
    .filter((lane) => holds.isHeldBy(lane, "safety") && !guarded.includes(lane));
  holds.release(left, "safety", GATE, "the observatory file has no safety source for it any more");
}
