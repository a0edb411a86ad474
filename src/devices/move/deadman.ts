import { DeviceError } from "../../errors.ts";
import type { DeviceEnvironment } from "../device.ts";
import type { Turns } from "../turns.ts";
import type { Connection } from "./connection.ts";
import { requireDone } from "./failures.ts";

/** Times that MOVE is told within the deadman's time: two may be lost, or wait for the end of a move. */
const CYCLES = 3;

/** What the deadman works with. `connection` is undefined while there is no line. */
export interface DeadmanLine {
  readonly env: Pick<DeviceEnvironment, "name" | "clock" | "note">;
  readonly turns: Turns;
  readonly connection: () => Connection | undefined;
}

/**
 * Tells MOVE again and again to shut the telescope down when nothing more is heard for so long. MOVE's document does not
 * say what sets its time back: the command is taken to do so.
 */
export class Deadman {
  readonly #minutes: number;
  readonly #line: DeadmanLine;
  #over = new AbortController();
  #cycle: Promise<void> | undefined;
  #isArmed = false;

  constructor(minutes: number, line: DeadmanLine) {
    this.#minutes = minutes;
    this.#line = line;
  }

  /** Arms it now and in every cycle from now on. */
  start(): void {
    if (this.#cycle !== undefined) return;
    this.#over = new AbortController();
    this.#cycle = this.#run(this.#over.signal).catch(() => undefined);
  }

  /** Ends the cycle. What MOVE was told last stays. */
  async stop(): Promise<void> {
    this.#over.abort();
    await this.#cycle;
    this.#cycle = undefined;
  }

  /** Tells MOVE the time once. A telescope that sleeps does not take it; what else goes wrong is noted. */
  async arm(): Promise<void> {
    const { env, turns } = this.#line;
    if (this.#over.signal.aborted) return;
    try {
      await turns(() => this.#send(this.#minutes, this.#over.signal));
    } catch (error) {
      if (!(error instanceof DeviceError)) throw error;
      if (error.code === "move-asleep") return;
      this.#isArmed = false;
      env.note(`The deadman could not be armed: ${error.message}`);
    }
  }

  /**
   * Tells MOVE that nobody needs to be heard of any more. Does not wait for its turn: a safe stop has none to wait for.
   * Rejects with DeviceError, or the signal's reason.
   */
  async disarm(signal: AbortSignal): Promise<void> {
    if (this.#isArmed) await this.#send(0, signal);
  }

  async #run(signal: AbortSignal): Promise<void> {
    for (;;) {
      await this.arm();
      await this.#line.env.clock.sleep((this.#minutes * 60_000) / CYCLES, signal);
    }
  }

  async #send(minutes: number, signal: AbortSignal): Promise<void> {
    const { env, connection: find } = this.#line;
    const connection = find();
    // A line that is down, or out of step, is the business of the next step.
    if (!connection?.isOpen || !connection.inStep) return;
    requireDone(env.name, "DS", await connection.command("DS", { minutes }, signal));
    if (minutes > 0 && !this.#isArmed) {
      env.note(
        `The deadman is armed: MOVE shuts the telescope down when it hears nothing for ${minutes} min.`,
      );
    }
    this.#isArmed = minutes > 0;
  }
}
