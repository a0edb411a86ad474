/** What AB brought about. */
export interface Abort {
  /** Something was under way and was stopped. */
  readonly isAborted: boolean;
  /** It was refused because the telescope sleeps. */
  readonly isAsleep: boolean;
  /** All codes that came, in order; an empty one is a bare carriage return, of a MOVE whose codes are off. */
  readonly codes: readonly string[];
}

/** Codes since AB was sent: AB's own, and that of the command that it stops. Nothing says which comes first. */
export class Aborting {
  readonly codes: string[] = [];
  readonly #due: number;

  constructor(due: 1 | 2) {
    this.#due = due;
  }

  /** Takes a code. True when all that are due have come. */
  take(code: string): boolean {
    this.codes.push(code);
    return this.codes.length >= this.#due;
  }

  get result(): Abort {
    const { codes } = this;
    return { isAborted: codes.includes("A"), isAsleep: codes.includes("1"), codes };
  }

  /** The code of the command under way: the worse one, when the two differ. */
  get commandCode(): string {
    const { codes } = this;
    return (
      codes.find((code) => code !== "0" && code !== "A") ??
      codes.find((code) => code === "A") ??
      codes[0] ??
      ""
    );
  }
}
