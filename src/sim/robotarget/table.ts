/** How often anything was changed: tells whether there is something to store. */
export interface Changes {
  count: number;
}

/** Rows by GUID, in the order in which they came, and quickly by the one object that they belong to. */
export class Table<R extends { readonly guid: string }> {
  readonly #rows = new Map<string, R>();
  readonly #families = new Map<string, Map<string, R>>();
  readonly #changes: Changes;
  readonly #parentOf: (row: R) => string;

  constructor(changes: Changes, rows: readonly R[], parentOf: (row: R) => string = () => "") {
    this.#changes = changes;
    this.#parentOf = parentOf;
    for (const row of rows) this.put(row);
  }

  get(guid: string): R | undefined {
    return this.#rows.get(guid);
  }

  has(guid: string): boolean {
    return this.#rows.has(guid);
  }

  all(): readonly R[] {
    return [...this.#rows.values()];
  }

  /** Rows that belong to an object. */
  of(parent: string): readonly R[] {
    return [...(this.#families.get(parent)?.values() ?? [])];
  }

  /** Adds a row, or replaces the one of the same GUID. */
  put(row: R): void {
    const old = this.#rows.get(row.guid);
    const parent = this.#parentOf(row);
    if (old && this.#parentOf(old) !== parent) this.#leave(old);
    this.#rows.set(row.guid, row);
    const family = this.#families.get(parent);
    if (family) family.set(row.guid, row);
    else this.#families.set(parent, new Map([[row.guid, row]]));
    this.#changes.count += 1;
  }

  /** Returns whether it was there. */
  delete(guid: string): boolean {
    const row = this.#rows.get(guid);
    if (!row) return false;
    this.#rows.delete(guid);
    this.#leave(row);
    this.#changes.count += 1;
    return true;
  }

  #leave(row: R): void {
    const parent = this.#parentOf(row);
    const family = this.#families.get(parent);
    family?.delete(row.guid);
    if (family?.size === 0) this.#families.delete(parent);
  }
}
