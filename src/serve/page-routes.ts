import { chartWidth, nightChart } from "../chart/chart.ts";
import { chartStyle } from "../chart/style.ts";
import type { Clock } from "../clock.ts";
import type { RunControl } from "../run/control.ts";
import type { Site } from "../sky/site.ts";
import { timeOfDay } from "../time-text.ts";
import type { Catalog } from "../verb.ts";
import { controlRoute } from "./control-route.ts";
import { limits } from "./limits.ts";
import { PageLines } from "./page-lines.ts";
import type { PageState } from "./page-shape.ts";
import { pageState } from "./page-state.ts";
import { bytesOf, type Feed } from "./reader.ts";
import { type Answer, json, type Route, type Routes, refusal, type ServedRequest } from "./route.ts";
import type { RunSource, ServedRun } from "./run-source.ts";

/** Scripts of the page, which are served under their names. */
export const pageScripts = ["red.js", "page.js", "dom.js", "lanes.js", "picture.js", "ask.js"] as const;

/** The files of the page, as text. */
export interface PageFiles {
  readonly html: string;
  readonly css: string;
  readonly scripts: Readonly<Record<(typeof pageScripts)[number], string>>;
}

export interface PageOptions {
  readonly source: RunSource;
  readonly clock: Clock;
  readonly catalog: Catalog;
  /** Where the telescopes stand; without it the picture has no sky. */
  readonly site: Site | undefined;
  readonly files: PageFiles;
  /** Of the run of this process; without it the page shows and does nothing else. */
  readonly control: RunControl | undefined;
}

/** Runs that the list of earlier nights holds. */
const LISTED = 400;

/** Wire time for which a picture is good enough. */
const CHART_MS = 1_000;
/** Pictures are drawn in these steps of width; the page fits them. */
const WIDTH_STEP = 20;

/** Nothing of another origin, nothing inline: text of a plan or a device that got into the page could do nothing. */
const pagePolicy = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
} as const;

/** The live page: its files, the state of a run once and as server-sent events, its picture, and control. */
export function pageRoutes(options: PageOptions): Routes {
  const { source, files, control } = options;
  const shown = new ShownRuns(options);
  const page = (): Answer => ({
    status: 200,
    type: "text/html; charset=utf-8",
    body: files.html,
    headers: pagePolicy,
  });
  const ofRun = (request: ServedRequest, answer: (run: ServedRun) => Answer): Answer => {
    const name = request.parts.run;
    const run = name === undefined ? source.current() : source.run(name);
    if (run) return answer(run);
    return refusal(
      404,
      name === undefined ? "There is no run yet." : "There is no such run, or it cannot be read.",
    );
  };
  const state = (request: ServedRequest): Answer => ofRun(request, (run) => json(shown.state(run)));
  const chart = (request: ServedRequest): Answer =>
    ofRun(request, (run) => ({
      status: 200,
      type: "image/svg+xml; charset=utf-8",
      body: shown.chart(run, widthOf(request.query)),
      headers: pagePolicy,
    }));
  return {
    routes: [
      { method: "GET", path: "/", answer: page },
      { method: "GET", path: "/runs", answer: page },
      { method: "GET", path: "/runs/:run", answer: page },
      ...pageScripts.map((name): Route => {
        const answer = (): Answer => text("text/javascript", files.scripts[name]);
        return { method: "GET", path: `/page/${name}`, answer };
      }),
      { method: "GET", path: "/page/page.css", answer: () => text("text/css", `${files.css}${chartStyle}`) },
      {
        method: "GET",
        path: "/v1/runs",
        answer: () =>
          json({ runs: source.names().slice(-LISTED).reverse(), current: source.current()?.name ?? null }),
      },
      { method: "GET", path: "/v1/state", answer: state },
      { method: "GET", path: "/v1/runs/:run/state", answer: state },
      { method: "GET", path: "/v1/chart.svg", answer: chart },
      { method: "GET", path: "/v1/runs/:run/chart.svg", answer: chart },
      {
        method: "GET",
        path: "/v1/events",
        answer: () => ({ type: "text/event-stream", feed: new StateFeed(source, shown) }),
      },
      controlRoute(source, control),
    ],
    sockets: [],
  };
}

/** What was made of a run last, so that many readers cost as much as one. */
class ShownRuns {
  readonly #options: PageOptions;
  readonly #lines: PageLines;
  readonly #charts = new Map<
    number,
    { readonly run: ServedRun; readonly atMs: number; readonly svg: string }
  >();
  /** Wire time up to which nothing is drawn again. */
  #restMs = 0;
  #event: { readonly run: ServedRun; readonly entries: number; readonly bytes: Uint8Array } | undefined;

  constructor(options: PageOptions) {
    this.#options = options;
    this.#lines = new PageLines(options.source);
  }

  state(run: ServedRun): PageState {
    const { control } = this.#options;
    const nowMs = this.#nowMs(run) ?? run.state.lastMs;
    const isControlled = control !== undefined && this.#isCurrent(run);
    return pageState(run, { nowMs, isControlled, lines: this.#lines.of(run) });
  }

  /**
   * Pictures of the last second are shown again, and after one that took long there is none for a while, or an older one
   * of another width: drawing must not take time from the run, whoever asks how often.
   */
  chart(run: ServedRun, widthPx: number): string {
    const { clock } = this.#options;
    const startMs = clock.elapsed();
    const known = this.#charts.get(widthPx);
    if (known?.run === run && startMs < Math.max(known.atMs + CHART_MS, this.#restMs)) return known.svg;
    const other = [...this.#charts.values()].findLast((chart) => chart.run === run);
    if (other && startMs < this.#restMs) return other.svg;
    const svg = this.#draw(run, widthPx);
    const atMs = clock.elapsed();
    this.#charts.delete(widthPx);
    this.#charts.set(widthPx, { run, atMs, svg });
    this.#restMs = atMs + (atMs - startMs) * limits.restFactor;
    return svg;
  }

  #draw(run: ServedRun, widthPx: number): string {
    const { site, catalog } = this.#options;
    const nowMs = this.#nowMs(run);
    return nightChart(run.state, {
      site,
      catalog,
      nowMs,
      showNow: nowMs !== undefined,
      widthPx,
      alone: undefined,
    });
  }

  /** One server-sent event with the whole state: whoever reconnects needs nothing of before. */
  event(run: ServedRun): Uint8Array {
    const { entries } = run.state;
    if (this.#event?.run !== run || this.#event.entries !== entries) {
      const bytes = bytesOf(`id: ${entries}\nevent: state\ndata: ${JSON.stringify(this.state(run))}\n\n`);
      this.#event = { run, entries, bytes };
    }
    return this.#event.bytes;
  }

  /** Time of day at the site of the current run. */
  beat(): Uint8Array {
    const run = this.#options.source.current();
    const clock = run ? timeOfDay(this.#options.clock.now(), run.state.night.zone) : "";
    return bytesOf(`event: beat\ndata: ${JSON.stringify({ clock })}\n\n`);
  }

  /** The present, for a run that has one. */
  #nowMs(run: ServedRun): number | undefined {
    const { ended, night, lastMs } = run.state;
    const nowMs = this.#options.clock.now();
    if (ended || !this.#isCurrent(run) || nowMs >= night.nextNoonMs) return undefined;
    return Math.max(nowMs, lastMs);
  }

  #isCurrent(run: ServedRun): boolean {
    return this.#options.source.current() === run;
  }
}

/** The state of the current run, again whenever it is another: a slow reader gets only the newest. */
class StateFeed implements Feed {
  readonly #source: RunSource;
  readonly #shown: ShownRuns;
  #sent: Uint8Array | undefined;

  constructor(source: RunSource, shown: ShownRuns) {
    this.#source = source;
    this.#shown = shown;
  }

  next(): Uint8Array | undefined {
    const run = this.#source.current();
    if (!run) return undefined;
    const event = this.#shown.event(run);
    if (event === this.#sent) return undefined;
    this.#sent = event;
    return event;
  }

  beat(): Uint8Array {
    return this.#shown.beat();
  }
}

function text(type: string, body: string): Answer {
  return { status: 200, type: `${type}; charset=utf-8`, body };
}

function widthOf(query: URLSearchParams): number {
  const width = Number(query.get("width") ?? chartWidth.usual);
  if (!Number.isFinite(width)) return chartWidth.usual;
  const whole = Math.floor(width / WIDTH_STEP) * WIDTH_STEP;
  return Math.min(Math.max(whole, chartWidth.min), chartWidth.max);
}
