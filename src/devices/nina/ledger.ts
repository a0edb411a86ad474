import type { NinaEvent } from "./events.ts";

/** Messages that are remembered until the history is read again. */
const MOST = 20_000;

/** How long after an event its message may come, and how many such there are at the most. */
const ECHO_MS = 5_000;
const MOST_ECHOES = 20;

/** A moment, in wire time and in plan time. */
interface Instant {
  readonly elapsedMs: number;
  readonly nowMs: number;
}

/**
 * Which events of N.I.N.A.'s history are known already. Messages carry neither number nor time, and the history has no
 * mark of who got what: it is known how much of the history was read, and what was heard since.
 */
export class Ledger {
  #read = 0;
  /** How often each was heard since the history was read last. */
  #heard = new Map<string, number>();
  #count = 0;
  /** What the history told last, whose messages may still be on their way. */
  #echoes = new Map<string, number>();
  #echoesUntilMs = 0;

  /**
   * A message was heard, at this wire time. False for one that the history has told just before: the two come over different
   * connections, and the history may be faster.
   */
  hear({ identity }: NinaEvent, elapsedMs: number): boolean {
    const echoes = elapsedMs < this.#echoesUntilMs ? (this.#echoes.get(identity) ?? 0) : 0;
    if (echoes > 0) this.#echoes.set(identity, echoes - 1);
    else this.#remember(identity);
    return echoes === 0;
  }

  /**
   * What is new, in order, from the whole history as it was just read and the messages that came while it was. Where both
   * have an event, the message counts: it says more; the history says when.
   */
  merge(
    history: readonly NinaEvent[],
    meanwhile: readonly NinaEvent[],
    { elapsedMs, nowMs }: Instant,
  ): readonly NinaEvent[] {
    const known = this.#heard;
    const waiting = [...meanwhile];
    const fresh: NinaEvent[] = [];
    this.#echoes = new Map();
    this.#echoesUntilMs = elapsedMs + ECHO_MS;
    for (const [index, entry] of history.entries()) {
      if (index < this.#read) continue;
      const times = known.get(entry.identity) ?? 0;
      if (times > 0) {
        known.set(entry.identity, times - 1);
        continue;
      }
      const at = waiting.findIndex(({ identity }) => identity === entry.identity);
      const [message] = at < 0 ? [] : waiting.splice(at, 1);
      const isLast = index >= history.length - MOST_ECHOES;
      if (!message && isLast && Math.abs(nowMs - (entry.atMs ?? 0)) < ECHO_MS)
        count(this.#echoes, entry.identity);
      fresh.push(message ? { ...entry, ...message } : entry);
    }
    this.#read = history.length;
    this.#forget();
    for (const { identity } of waiting) this.#remember(identity);
    return [...fresh, ...waiting];
  }

  /** N.I.N.A. was restarted: its history begins anew. */
  restart(): void {
    this.#read = 0;
    this.#forget();
  }

  #remember(identity: string): void {
    if (this.#count >= MOST) return;
    this.#count += 1;
    count(this.#heard, identity);
  }

  #forget(): void {
    this.#heard = new Map();
    this.#count = 0;
  }
}

function count(counts: Map<string, number>, identity: string): void {
  counts.set(identity, (counts.get(identity) ?? 0) + 1);
}
