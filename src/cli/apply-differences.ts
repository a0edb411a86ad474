import type { Clock } from "../clock.ts";
import type { SyncSummary, SyncWrite } from "../sync-difference.ts";
import type { DeviceDifference } from "../view/difference-report.ts";
import { writeText } from "../view/difference-words.ts";
import type { OpenDatabase } from "./databases.ts";
import type { Platform } from "./platform.ts";

/** What became of one device's difference. */
export interface DeviceResult {
  readonly device: string;
  /** Writes whose success was seen. */
  readonly writesDone: number;
  /** Absent when there was nothing to write, or when it did not come to its end. */
  readonly summary?: SyncSummary;
}

/** Time that a write on its way has to come to its end once a stop is asked for. A stop takes 20 s at most. */
const GRACE_MS = 10_000;

/**
 * Applies differences device by device, saying each write before it is sent. A stop falls between writes. When one
 * fails, how far it came is said and given, then the error is thrown.
 */
export async function* applyDifferences(
  differences: readonly DeviceDifference[],
  databases: readonly OpenDatabase[],
  platform: Platform,
  { stop, isSaved }: { readonly stop: AbortSignal; readonly isSaved: boolean },
): AsyncGenerator<DeviceResult> {
  for (const { device, difference } of differences) {
    const database = databases.find((open) => open.device === device)?.database;
    if (!database) throw new Error(`The database of ${device} is not open.`);
    const { writes } = difference;
    // A saved one is compared with the database even so: that there is nothing to do may not be true any more.
    if (writes.length === 0 && !isSaved) {
      yield { device, writesDone: 0 };
      continue;
    }
    const progress = new Progress(platform, device, writes.length, stop);
    const patience = new Patience(stop, platform.clock, () => progress.begun > 0);
    try {
      const summary = await database.apply(difference, (write) => progress.begin(write), patience.signal);
      yield { device, writesDone: progress.begun, summary };
    } catch (error) {
      progress.sayHowFar();
      yield { device, writesDone: progress.done };
      throw error;
    } finally {
      patience.end();
    }
  }
}

/** Counts and says the writes of one device. */
class Progress {
  readonly #platform: Platform;
  readonly #device: string;
  readonly #total: number;
  readonly #stop: AbortSignal;
  #begun = 0;
  #heldBack = false;

  constructor(platform: Platform, device: string, total: number, stop: AbortSignal) {
    this.#platform = platform;
    this.#device = device;
    this.#total = total;
    this.#stop = stop;
  }

  get begun(): number {
    return this.#begun;
  }

  /** Writes that came to their end when it broke off: of the last one that begins there is no telling. */
  get done(): number {
    return this.#heldBack ? this.#begun : Math.max(0, this.#begun - 1);
  }

  /** Before each write. @throws the stop's reason: the write is then not sent */
  begin(write: SyncWrite): void {
    if (this.#stop.aborted) {
      this.#heldBack = true;
      throw this.#stop.reason;
    }
    this.#begun++;
    this.#platform.stderr.write(`${this.#device} ${writeText(write, this.#begun, this.#total)}\n`);
  }

  sayHowFar(): void {
    const rest = this.#begun === 0 ? "" : " The next sync does the rest.";
    this.#platform.stderr.write(`${this.#device}: ${this.done} of ${this.#total} writes were done.${rest}\n`);
  }
}

/** A signal that follows the stop: at once while nothing is written, else when a write has had its time. */
class Patience {
  readonly #controller = new AbortController();
  readonly #over = new AbortController();
  readonly #stop: AbortSignal;
  readonly #onStop: () => void;

  constructor(stop: AbortSignal, clock: Clock, isWriting: () => boolean) {
    this.#stop = stop;
    this.#onStop = () => {
      const end = (): void => this.#controller.abort(stop.reason);
      if (!isWriting()) end();
      else clock.sleep(GRACE_MS, this.#over.signal).then(end, () => undefined);
    };
    if (stop.aborted) this.#onStop();
    else stop.addEventListener("abort", this.#onStop, { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  end(): void {
    this.#over.abort();
    this.#stop.removeEventListener("abort", this.#onStop);
  }
}
