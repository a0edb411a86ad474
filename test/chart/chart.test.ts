import * as fc from "fast-check";
import { expect, test } from "vitest";
import { nightChart } from "../../src/chart/chart.ts";
import { chartStyle } from "../../src/chart/style.ts";
import { catalog } from "../../src/cli/catalog.ts";
import { advance, begin, type RunState } from "../../src/journal/fold.ts";
import type { EntryKind } from "../../src/journal/line.ts";
import type { Plan, Step } from "../../src/plan/plan.ts";
import { isoTime } from "../../src/time-text.ts";
import { night, site, startMs } from "../support/runs.ts";

const HOUR_MS = 3_600_000;

function stepOf(id: string, over: Partial<Step> = {}): Step {
  return {
    id,
    verb: "goto",
    params: {},
    when: undefined,
    until: undefined,
    needs: [],
    onFailure: "stop",
    retry: { attempts: 1, backoffSec: 0 },
    timeoutSec: 600,
    ...over,
  };
}

const target = (name: string, raHours: number, decDeg = 10) => ({ id: name, name, raHours, decDeg });

function stateOf(lanes: readonly { device: string; steps: readonly Step[] }[], name = "test"): RunState {
  const instant = (atMs: number) => ({ text: "", offsetSec: 0, kind: "instant" as const, atMs });
  const plan: Plan = {
    name,
    summary: undefined,
    targets: {},
    starts: instant(night.startsMs),
    ends: instant(night.endsMs),
    lanes: lanes.map((lane) => ({ ...lane, kind: "dwarf" })),
  };
  const body = { run: name, program: "", planFile: "", planDigest: "", observatoryDigest: "", night };
  const at = isoTime(startMs);
  return begin({ v: 1, seq: 0, at, kind: "run-started", body: { ...body, plan: { ...plan } } });
}

function tell(state: RunState, atMs: number, kind: EntryKind, body: object): void {
  advance(state, { v: 1, seq: state.entries, at: isoTime(atMs), kind, body } as never);
}

function chartOf(state: RunState, over: Partial<Parameters<typeof nightChart>[1]> = {}): string {
  const nowMs = startMs + 2 * HOUR_MS;
  const usual = { site, catalog, nowMs, showNow: true, widthPx: 1280, alone: { red: false } };
  return nightChart(state, { ...usual, ...over });
}

/** A run in the middle of its night: one step of each kind. */
function busyState(): RunState {
  const state = stateOf([
    {
      device: "dwarf",
      steps: [
        stepOf("dwarf/goto/m31", { params: { target: target("M 31", 0.71, 41.27) } }),
        stepOf("dwarf/stack", { verb: "stack", params: { frames: 240, exposureSec: 60 } }),
        stepOf("dwarf/goto/m42", { params: { target: target("M 42", 5.59, -5.39) } }),
      ],
    },
    { device: "guest", steps: [stepOf("guest/a"), stepOf("guest/b"), stepOf("guest/c")] },
  ]);
  tell(state, startMs, "intent", { step: "dwarf/goto/m31", attempt: 1 });
  tell(state, startMs + 0.2 * HOUR_MS, "outcome", { step: "dwarf/goto/m31", outcome: "done" });
  tell(state, startMs + 0.2 * HOUR_MS, "intent", { step: "dwarf/stack", attempt: 1 });
  tell(state, startMs, "intent", { step: "guest/a", attempt: 1 });
  const error = { code: "x", message: "The dome did not open.", retry: "never" };
  tell(state, startMs + HOUR_MS, "outcome", { step: "guest/a", outcome: "failed", reason: "no dome", error });
  const skipped = { step: "guest/b", outcome: "skipped", reason: "it needs guest/a" };
  tell(state, startMs + HOUR_MS, "outcome", skipped);
  tell(state, startMs + HOUR_MS, "held", {
    lane: "guest",
    cause: "person",
    by: "page",
    reason: "paused by page",
  });
  return state;
}

test("each kind of step has its look, its reason and its words; the present has a line", () => {
  const svg = chartOf(busyState());
  for (const kind of ["done", "running", "planned", "failed", "skipped"])
    expect(svg).toContain(`<g class="bar ${kind}`);
  expect(svg).toContain("guest/b: skipped · 19:00 · it needs guest/a");
  expect(svg).toContain("guest/b skipped: it needs guest/a");
  expect(svg).toContain("held: paused by page at 19:00:00");
  expect(svg).toContain("now 20:00");
  expect(svg).toContain("% lit");
  for (const darkness of ["day", "civil", "nautical", "astronomical", "night"])
    expect(svg).toContain(`class="sky-${darkness}"`);
});

test("the same run gives the same picture; red is a class, a page's picture has no style of its own", () => {
  expect(chartOf(busyState())).toBe(chartOf(busyState()));
  expect(chartOf(busyState(), { alone: { red: true } })).toContain('class="chart red"');
  const inPage = chartOf(busyState(), { alone: undefined });
  expect(inPage).not.toContain("<style");
  expect(inPage).not.toContain("style=");
});

test("without a site there are lanes and no sky; a run that is over has no present", () => {
  const svg = chartOf(busyState(), { site: undefined, nowMs: undefined, showNow: false, alone: undefined });
  expect(svg).not.toContain("sky-night");
  expect(svg).not.toContain('class="now"');
  expect(svg).toContain('class="bar done');
});

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes of texts, by the width that letters have on average. */
function boxesOf(svg: string, fontPx: number): readonly Box[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", text = ""]) => {
    const number = (name: string): number =>
      Number(new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1]);
    const size = number("font-size") || fontPx;
    const width = text.length * size * 0.55;
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1];
    const left = number("x") - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
    return {
      text,
      left,
      right: left + width,
      top: number("y") - size * 0.8,
      bottom: number("y") + size * 0.1,
    };
  });
}

test.each([390, 1280])("no text covers another, and none leaves the picture, at %i px", (widthPx) => {
  const names = [
    "M 31",
    "M 33",
    "NGC 7000",
    "NGC 188 with a long name",
    "M 45",
    "M 42",
    "M 1",
    "M 81",
    "M 82",
  ];
  const steps = names.map((name, index) =>
    stepOf(`dwarf/goto/${index}`, { params: { target: target(name, index / 3, 20 + index) } }),
  );
  const svg = chartOf(
    stateOf([
      { device: "dwarf", steps },
      { device: "b".repeat(90), steps: [] },
    ]),
    {
      widthPx,
      showNow: false,
    },
  );
  const boxes = boxesOf(svg, widthPx < 600 ? 11 : 12);
  expect(boxes.length).toBeGreaterThan(12);
  const outside = boxes.filter(({ left, right }) => left < -1 || right > widthPx + 1);
  expect(outside).toEqual([]);
  const covered = boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
  expect(covered).toEqual([]);
});

/** Whether tags are closed in order and nothing but ours is there: enough of XML for this picture. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  const rest = svg.replace(/<(\/?)(\w+)((?: [\w:-]+="[^"<>]*")*)(\/?)>/g, (_, end, name, _all, alone) => {
    if (end !== "") return open.pop() === name ? "" : "<";
    if (alone === "") open.push(name);
    return "";
  });
  return open.length === 0 && !/[<>]/.test(rest) && !/&(?!(?:amp|lt|gt|quot|#39);)/.test(rest);
}

test("names of others are text whatever they hold", () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      "<script>alert(1)</script>",
      `"><img src=x onerror=alert(1)>`,
      "&lt;",
      "]]>",
      "\uD800",
      "\u202e",
      "\0",
    ),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
  void fc.assert(
    fc.property(hostile, hostile, hostile, (device, id, name) => {
      const state = stateOf([{ device, steps: [stepOf(id, { params: { target: target(name, 3) } })] }], name);
      tell(state, startMs, "outcome", { step: id, outcome: "skipped", reason: name });
      const svg = chartOf(state, { alone: undefined });
      expect(isWellFormed(svg)).toBe(true);
      expect(svg).not.toMatch(/<(?:script|img)|\p{Cc}/iu);
    }),
    { numRuns: 25 },
  );
});

test("a night of the midnight sun, and a run of an adopted plan far outside its night, are drawn all the same", () => {
  const north = { ...site, latitudeDeg: 80 };
  const state = stateOf([{ device: "dwarf", steps: [stepOf("a")] }]);
  tell(state, startMs + 40 * HOUR_MS, "outcome", { step: "a", outcome: "failed" });
  const svg = chartOf(state, { site: north });
  expect(svg).not.toContain("NaN");
  expect(svg).not.toContain("Infinity");
  expect(isWellFormed(svg)).toBe(true);
});

/** Relative luminance and contrast as WCAG 2 has them. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test.each(["day", "red"])("in %s colours texts and curves stand out from what is behind them", (mode) => {
  const blocks = [...chartStyle.matchAll(/\{\n([^}]*)\}/g)].map(([, block = ""]) => block);
  const block = blocks[mode === "day" ? 0 : 1] ?? "";
  const colours = new Map(
    [...block.matchAll(/--([\w-]+):(#\w{6})/g)].map(([, name, value]) => [name, value]),
  );
  const of = (name: string): string => colours.get(name) ?? "#000000";
  const texts = ["done", "running", "planned", "failed", "doubt"].map((kind) => [`${kind}-text`, kind]);
  const onGround = ["text", "faint", "alarm", "now"].map((name) => [name, "ground"]);
  const low = [...texts, ...onGround, ["text", "lane"]].filter(
    ([text = "", behind = ""]) => contrast(of(text), of(behind)) < 4.5,
  );
  expect(low).toEqual([]);
  const looks = ["moon", ...Array.from({ length: 8 }, (_, index) => `look${index}`)];
  expect(looks.filter((look) => contrast(of(look), of("night")) < 3)).toEqual([]);
  if (mode === "red") {
    const glaring = [...colours.values()].filter((colour = "") => /^#..(?:[9a-f].|..[9a-f])/i.test(colour));
    expect(glaring).toEqual([]);
  }
});
