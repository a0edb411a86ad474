import type { Clock } from "../clock.ts";
import { limits } from "./limits.ts";
import type { Feed, Line } from "./reader.ts";

interface Member {
  readonly line: Line;
  readonly feed: Feed;
  /** Since when something waits in its line and none of it has gone; undefined when nothing waits. */
  stalledSinceMs: number | undefined;
  unreadBytes: number;
  /** It got something since the last heartbeat. */
  isFresh: boolean;
}

/** What is left to be brought: `blocked` is for readers that have to read first. */
type Left = "more" | "blocked" | "nothing";

/**
 * Brings what there is to all readers without taking time that the run needs: in slices of a few milliseconds, each
 * followed by a rest many times as long. Readers that take nothing are dropped; readers that are only slow get
 * everything later.
 */
export class Delivery {
  readonly #clock: Clock;
  readonly #say: (line: string) => void;
  readonly #onBug: (error: unknown) => void;
  readonly #over = new AbortController();
  /** In the order of their turns. */
  readonly #members = new Set<Member>();
  #isDelivering = false;
  #isWanted = false;

  /**
   * @param say takes a line about each reader that was dropped
   * @param onBug takes an error that is a bug of ours
   */
  constructor(clock: Clock, say: (line: string) => void, onBug: (error: unknown) => void) {
    this.#clock = clock;
    this.#say = say;
    this.#onBug = onBug;
    this.#beat().catch(() => undefined);
  }

  get readers(): number {
    return this.#members.size;
  }

  /** Takes a reader in; it gets what its feed has. Returns how to take it out again. */
  add(line: Line, feed: Feed): () => void {
    const member = { line, feed, stalledSinceMs: undefined, unreadBytes: 0, isFresh: false };
    this.#members.add(member);
    this.wake();
    return () => this.#members.delete(member);
  }

  /** There may be something new for the readers. Costs nothing by itself: delivering begins later. */
  wake(): void {
    this.#isWanted = true;
    if (this.#isDelivering || this.#over.signal.aborted) return;
    this.#isDelivering = true;
    this.#deliver()
      .catch(() => undefined)
      .finally(() => {
        this.#isDelivering = false;
      });
  }

  /** Gives everybody what is new, then ends every line with the reason. */
  close(reason: string): void {
    this.#over.abort();
    for (const member of this.#members) {
      // How a run ended is the last thing to be said, and the one that everybody waits for.
      this.#turn(member);
      if (this.#members.has(member)) member.line.goodbye(reason);
    }
    this.#members.clear();
  }

  async #deliver(): Promise<void> {
    const { signal } = this.#over;
    // Entries of a run come in bunches: the first rest lets them gather.
    let restMs: number = limits.sliceMs;
    while (this.#isWanted && this.#members.size > 0) {
      await this.#clock.sleep(restMs, signal);
      this.#isWanted = false;
      const startMs = this.#clock.elapsed();
      const left = this.#slice(startMs);
      if (left !== "nothing") this.#isWanted = true;
      const leastMs = left === "blocked" ? limits.blockedMs : limits.sliceMs;
      restMs = Math.max(leastMs, (this.#clock.elapsed() - startMs) * limits.restFactor);
    }
    this.#isWanted = false;
  }

  /** One slice of turns. */
  #slice(startMs: number): Left {
    let served = 0;
    let left: Left = "nothing";
    for (const member of [...this.#members]) {
      if (this.#clock.elapsed() - startMs >= limits.sliceMs) return "more";
      const its = this.#turn(member);
      if (left !== "more" && its !== "nothing") left = its;
      served += 1;
      // To the end of the queue: whoever came late in this slice comes early in the next.
      if (served < this.#members.size && this.#members.delete(member)) this.#members.add(member);
    }
    return left;
  }

  #turn(member: Member): Left {
    try {
      return this.#give(member);
    } catch (error) {
      this.#onBug(error);
      this.#drop(member, "nightplan could not say what comes next");
      return "nothing";
    }
  }

  #give(member: Member): Left {
    const { line, feed } = member;
    this.#lookAt(member);
    if (line.unreadBytes > limits.unreadBytes) return "blocked";
    const texts: Uint8Array[] = [];
    let bytes = 0;
    let text: Uint8Array | undefined;
    while (bytes < limits.turnBytes) {
      text = feed.next();
      if (!text) break;
      texts.push(text);
      bytes += text.length;
    }
    if (texts.length === 0) return "nothing";
    member.isFresh = true;
    line.write(texts);
    return text === undefined ? "nothing" : "more";
  }

  /** Drops a reader in whose line nothing moves. */
  #lookAt(member: Member): void {
    const { line } = member;
    const nowMs = this.#clock.elapsed();
    const isMoving = line.unreadBytes === 0 || line.unreadBytes < member.unreadBytes;
    member.unreadBytes = line.unreadBytes;
    if (isMoving) member.stalledSinceMs = undefined;
    else member.stalledSinceMs ??= nowMs;
    if (member.stalledSinceMs !== undefined && nowMs - member.stalledSinceMs >= limits.stalledMs) {
      this.#drop(member, `it read nothing for ${limits.stalledMs / 1000} s`);
    }
  }

  #drop(member: Member, reason: string): void {
    if (!this.#members.delete(member)) return;
    this.#say(`a reader was dropped: ${reason}`);
    member.line.drop(reason);
  }

  async #beat(): Promise<void> {
    for (;;) {
      await this.#clock.sleep(limits.heartbeatMs, this.#over.signal);
      for (const member of [...this.#members]) {
        this.#lookAt(member);
        if (!this.#members.has(member)) continue;
        if (!member.line.check()) {
          this.#drop(member, `it did not answer within ${limits.heartbeatMs / 1000} s`);
          continue;
        }
        const beat = member.isFresh ? undefined : member.feed.beat?.();
        member.isFresh = false;
        if (beat && member.line.unreadBytes <= limits.unreadBytes) member.line.write([beat]);
      }
    }
  }
}
