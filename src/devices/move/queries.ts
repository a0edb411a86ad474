import type { Clock } from "../../clock.ts";
import { Waiters } from "../exchange.ts";
import type { QueryName } from "./commands.ts";

/** Questions that overtake what runs, and what is still to come of those that nobody waits for any longer. */
export class Queries {
  readonly #waiters: Waiters<QueryName, string>;
  /** Given up by who asked: their answers come, and are not meant for who asks next. */
  #unwanted: QueryName[] = [];
  /** Not answered in time: their answers may come. */
  readonly #overdue = new Set<QueryName>();

  constructor(clock: Clock) {
    this.#waiters = new Waiters(clock);
  }

  /** As `Waiters.wait`. */
  async wait(
    name: QueryName,
    options: { deadlineMs: number; signal: AbortSignal; late: () => Error },
  ): Promise<string> {
    try {
      return await this.#waiters.wait(name, options);
    } catch (error) {
      if (options.signal.aborted) this.#unwanted.push(name);
      else this.#overdue.add(name);
      throw error;
    }
  }

  /** Takes an answer. False when nobody can have asked for it. */
  take(name: QueryName, text: string): boolean {
    const unwanted = this.#unwanted.indexOf(name);
    if (unwanted >= 0) {
      this.#unwanted.splice(unwanted, 1);
      return true;
    }
    return this.#waiters.settle(name, text) || this.#overdue.has(name);
  }

  /** Nothing is to come any more. */
  forget(): void {
    this.#unwanted = [];
    this.#overdue.clear();
  }

  failAll(error: unknown): void {
    this.#waiters.failAll(error);
  }
}
