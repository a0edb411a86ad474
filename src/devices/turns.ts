/** Takes pieces of work and does them one after the other, whatever becomes of each. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

/** A queue in which nobody waits yet. */
export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
