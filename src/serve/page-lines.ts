import { painter } from "../paint.ts";
import { parseIsoTime, timeOfDay } from "../time-text.ts";
import { entryLine } from "../view/entry-line.ts";
import type { LineOfPage } from "./page-shape.ts";
import type { RunSource, ServedRun } from "./run-source.ts";

const KEPT = 40;

/** The last lines of the current run, as a terminal shows them. Progress is in the lanes. */
export class PageLines {
  #run: ServedRun | undefined;
  #lines: LineOfPage[] = [];

  constructor(source: RunSource) {
    const paint = painter(false);
    source.onChange((run, entry) => {
      if (run !== this.#run) {
        this.#run = run;
        this.#lines = [];
      }
      if (entry === undefined || entry.kind === "progress") return;
      const { zone } = run.state.night;
      const at = timeOfDay(parseIsoTime(entry.at), zone);
      const line = entryLine(entry, zone, paint);
      if (line === undefined) return;
      this.#lines = [{ at, text: line.slice(at.length).trim() }, ...this.#lines].slice(0, KEPT);
    });
  }

  /** Newest first; none of a run that is not the current one. */
  of(run: ServedRun): readonly LineOfPage[] {
    return run === this.#run ? this.#lines : [];
  }
}
