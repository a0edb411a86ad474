import type { Clock } from "../clock.ts";
import type { JournalEntry } from "../gen/journal-entry.ts";
import type { RunState } from "../journal/fold.ts";
import type { Paint } from "../paint.ts";
import { entryLine } from "../view/entry-line.ts";
import { liveBlock } from "../view/live-block.ts";
import type { Output } from "./platform.ts";

const REDRAW_MS = 500;

/** Shows a run to a person: lines in a pipe; on a terminal also one block below them that is redrawn. */
export class Live {
  readonly #output: Output;
  readonly #clock: Clock;
  readonly #zone: string;
  readonly #paint: Paint;
  readonly #over = new AbortController();
  #state: RunState | undefined;
  #drawn = 0;

  constructor(output: Output, clock: Clock, zone: string, paint: Paint) {
    this.#output = output;
    this.#clock = clock;
    this.#zone = zone;
    this.#paint = paint;
  }

  /** From now on the block shows this state, which others change. */
  watch(state: RunState): void {
    this.#state = state;
    if (this.#output.isTerminal) this.#redraw().catch(() => undefined);
  }

  entry(entry: JournalEntry): void {
    // Counts go to the block; in a pipe they would be most of the lines.
    if (entry.kind === "progress") return;
    const line = entryLine(entry, this.#zone, this.#paint);
    if (line !== undefined) this.say(line);
  }

  /** A line that stays. */
  say(line: string): void {
    this.#output.write(`${this.#erased()}${line}\n`);
    this.#draw();
  }

  /** Takes the block away for good. */
  close(): void {
    this.#over.abort();
    this.#output.write(this.#erased());
    this.#state = undefined;
  }

  async #redraw(): Promise<void> {
    while (!this.#over.signal.aborted) {
      this.#output.write(this.#erased());
      this.#draw();
      await this.#clock.sleep(REDRAW_MS, this.#over.signal).catch(() => undefined);
    }
  }

  #erased(): string {
    const lines = this.#drawn;
    this.#drawn = 0;
    return lines === 0 ? "" : `\r\u001b[${lines}A\u001b[J`;
  }

  #draw(): void {
    if (!this.#state || !this.#output.isTerminal) return;
    const block = liveBlock(this.#state, {
      nowMs: this.#clock.now(),
      zone: this.#zone,
      columns: this.#output.columns(),
      paint: this.#paint,
    });
    this.#output.write(block.map((line) => `${line}\n`).join(""));
    this.#drawn = block.length;
  }
}
