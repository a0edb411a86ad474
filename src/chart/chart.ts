import type { RunState } from "../journal/fold.ts";
import { resolveTime } from "../plan/night-times.ts";
import { moonIlluminationPercent } from "../sky/moon.ts";
import type { Site } from "../sky/site.ts";
import { sunEvent } from "../sky/sun.ts";
import type { Catalog } from "../verb.ts";
import { type Bar, barsOf, minuteOf } from "./bars.ts";
import { forecast, targetOf } from "./forecast.ts";
import { barLegend, laneHeight, laneRows } from "./lane-panel.ts";
import { type LegendEntry, legendRows } from "./legend.ts";
import {
  altitudeAxis,
  altitudeCurve,
  CurveLabels,
  type CurveTarget,
  curveLine,
  curveLooks,
  type SkyPanel,
  twilightBands,
} from "./sky-panel.ts";
import { chartStyle } from "./style.ts";
import { clipped, element, type Markup, styleElement } from "./svg.ts";
import { hourTicks, type TimeScale, timeScale } from "./time-scale.ts";

/** Width in pixels that a chart may have. */
export const chartWidth = { min: 280, max: 2400, usual: 1280 } as const;

export interface ChartOptions {
  /** Where the telescopes stand; without it (an old run, no observatory file) there is no sky. */
  readonly site: Site | undefined;
  readonly catalog: Catalog;
  /** What has not happened yet is expected from here on; undefined for a run that is over. */
  readonly nowMs: number | undefined;
  /** The line of the present is drawn. */
  readonly showNow: boolean;
  readonly widthPx: number;
  /** For a file of its own: with title, colours (day or red) and reasons. In a page the page has these. */
  readonly alone: { readonly red: boolean } | undefined;
}

/** The night of a run on one line of time, as SVG: twilight, Moon, altitude of each target, and what each lane does. */
export function nightChart(state: RunState, options: ChartOptions): string {
  const { site, catalog, widthPx, alone, nowMs } = options;
  const fontPx = widthPx < 600 ? 11 : 12;
  const expected =
    site && nowMs !== undefined ? forecast(state, { site, catalog, nowMs }) : new Map<string, never>();
  const untilMs = nowMs ?? state.lastMs;
  const lanes = state.plan.lanes.map(({ device }) => ({
    device,
    bars: barsOf(state, device, expected, untilMs),
  }));
  const scale = scaleOf(
    state,
    site,
    lanes.flatMap(({ bars }) => bars),
    options,
  );
  const parts: Markup[] = [];
  let y = 4;
  if (alone) {
    parts.push(...headRows(state, widthPx, fontPx));
    y += 2 * fontPx + 16;
  }
  const sky: SkyPanel = { scale, topPx: y + fontPx + 4, heightPx: widthPx < 600 ? 150 : 190, fontPx };
  const legend: LegendEntry[] = [];
  if (site) {
    const drawn = skyRows(state, site, sky);
    parts.push(...drawn.parts);
    legend.push(...drawn.legend);
  }
  const axisY = site ? sky.topPx + sky.heightPx : sky.topPx;
  const lanesY = axisY + fontPx + 14;
  const endY = lanesY + lanes.length * laneHeight(fontPx);
  parts.push(...axisRows(state, scale, axisY, endY, fontPx));
  for (const [index, { device, bars }] of lanes.entries()) {
    const topPx = lanesY + index * laneHeight(fontPx);
    parts.push(...laneRows({ scale, topPx, fontPx }, state, device, bars));
  }
  if (options.showNow && nowMs !== undefined && nowMs >= scale.fromMs && nowMs <= scale.toMs)
    parts.push(...nowRows(state, scale, nowMs, sky.topPx, endY, fontPx));
  const kinds = lanes.flatMap(({ bars }) => bars.map(({ kind }) => kind));
  legend.push(...barLegend(kinds).map(({ kind, text }) => ({ swatch: "bar" as const, look: kind, text })));
  const rows = legendRows(legend, { leftPx: scale.leftPx, rightPx: scale.rightPx, topPx: endY + 4, fontPx });
  parts.push(...rows.parts);
  const reasons = alone
    ? reasonRows(lanes, widthPx, rows.bottomPx + 6, fontPx)
    : { parts: [], bottomPx: rows.bottomPx };
  parts.push(...reasons.parts);
  const heightPx = Math.ceil(reasons.bottomPx + 6);
  const { markup } = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: `chart${alone?.red ? " red" : ""}`,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
      role: "img",
      "font-size": fontPx,
      "aria-label": `Night of ${state.night.date}, plan ${state.plan.name}: ${lanes.map(({ device }) => device).join(", ")}`,
    },
    ...(alone ? [styleElement(chartStyle)] : []),
    element("rect", { class: "ground", width: widthPx, height: heightPx }),
    ...parts,
  );
  return markup;
}

/** From sunset to sunrise, and more where the plan or the run is longer. */
function scaleOf(
  { night, lastMs }: RunState,
  site: Site | undefined,
  bars: readonly Bar[],
  { widthPx, nowMs, showNow }: ChartOptions,
): TimeScale {
  const times = [night.startsMs, night.endsMs, ...bars.flatMap(({ fromMs, toMs }) => [fromMs, toMs])];
  if (site) {
    const evening = sunEvent(site, "sunset", night.noonMs);
    const morning = sunEvent(site, "sunrise", night.noonMs);
    times.push(...[evening, morning].filter((atMs) => atMs !== undefined));
  }
  if (showNow) times.push(nowMs ?? lastMs);
  const inNight = times.filter((atMs) => atMs >= night.noonMs && atMs <= night.nextNoonMs);
  const pad = 10 * 60_000;
  return timeScale(Math.min(...inNight) - pad, Math.max(...inNight) + pad, 30, widthPx - 8);
}

function headRows({ night, plan }: RunState, widthPx: number, fontPx: number): readonly Markup[] {
  const size = fontPx + 3;
  const head = clipped(`${plan.name}, night of ${night.date}`, widthPx - 16, size);
  const times = `Times: ${night.zone}. Plan from ${minuteOf(night.startsMs, night.zone)} to ${minuteOf(night.endsMs, night.zone)}.`;
  return [
    element("text", { class: "head", x: 8, y: size + 4, "font-size": size }, head),
    element("text", { x: 8, y: size + fontPx + 10 }, clipped(times, widthPx - 16, fontPx)),
  ];
}

function skyRows(
  state: RunState,
  site: Site,
  panel: SkyPanel,
): { readonly parts: readonly Markup[]; readonly legend: readonly LegendEntry[] } {
  const { night, plan } = state;
  const middleMs = (night.startsMs + night.endsMs) / 2;
  const moonName = `Moon ${Math.round(moonIlluminationPercent(middleMs))} % lit`;
  const curves: { readonly name: string; readonly look: string; readonly target: CurveTarget }[] = [
    ...observed(state).map((target, index) => ({
      name: target.name,
      look: `look${index % curveLooks}`,
      target,
    })),
    { name: moonName, look: "moon", target: { body: "moon" } },
  ];
  const labels = new CurveLabels(panel);
  const drawn = curves.map(({ name, look, target }) => {
    const stretches = altitudeCurve(panel, site, target);
    const isUp = stretches.some((points) => points.length > 1);
    const label = isUp ? labels.place(stretches, name, look) : undefined;
    const text = isUp ? name : `${name}: below the horizon`;
    return { line: curveLine(stretches, look, name), label, legend: { swatch: "line" as const, look, text } };
  });
  const limits = [
    { at: resolveTime(plan.starts, night, site).atMs, text: "the plan's night starts" },
    { at: resolveTime(plan.ends, night, site).atMs, text: "the plan's night ends" },
  ].flatMap(({ at, text }) => (at === undefined ? [] : [limitLine(panel, at, text)]));
  return {
    parts: [
      ...twilightBands(panel, night, site),
      ...altitudeAxis(panel),
      ...limits,
      ...drawn.map(({ line }) => line),
      ...drawn.flatMap(({ label }) => label ?? []),
    ],
    legend: drawn.map(({ legend }) => legend),
  };
}

function limitLine({ scale, topPx, heightPx }: SkyPanel, atMs: number, text: string): Markup {
  const x = scale.x(atMs);
  const line = { class: "limit", x1: x, x2: x, y1: topPx, y2: topPx + heightPx };
  return element("line", line, element("title", {}, text));
}

/** Targets that steps are about, in the order of the plan; all of the plan's when no step names one. */
function observed({
  plan,
  steps,
}: RunState): readonly (CurveTarget & { readonly id: string; readonly name: string })[] {
  const named = new Map<string, CurveTarget & { readonly id: string; readonly name: string }>();
  for (const { step } of steps.values()) {
    const target = targetOf(step);
    if (target !== undefined && typeof target === "object" && typeof target.id === "string")
      named.set(target.id, target);
  }
  return named.size > 0 ? [...named.values()] : Object.values(plan.targets);
}

function axisRows(
  { night }: RunState,
  scale: TimeScale,
  axisY: number,
  endY: number,
  fontPx: number,
): readonly Markup[] {
  return hourTicks(scale, night.zone).flatMap(({ atMs, label }) => {
    const x = scale.x(atMs);
    const tick = element("line", { class: "tick", x1: x, x2: x, y1: axisY, y2: axisY + 4 });
    if (label === undefined) return [tick];
    return [
      tick,
      element("line", { class: "grid", x1: x, x2: x, y1: axisY + fontPx + 10, y2: endY }),
      element("text", { class: "axis", x, y: axisY + fontPx + 5, "text-anchor": "middle" }, label),
    ];
  });
}

function nowRows(
  { night }: RunState,
  scale: TimeScale,
  nowMs: number,
  topPx: number,
  endY: number,
  fontPx: number,
): readonly Markup[] {
  const x = scale.x(nowMs);
  const anchor = x > scale.rightPx - 60 ? "end" : x < scale.leftPx + 60 ? "start" : "middle";
  return [
    element("line", { class: "now", x1: x, x2: x, y1: topPx - 2, y2: endY }),
    element(
      "text",
      { class: "now", x, y: topPx - 5, "text-anchor": anchor, "font-size": fontPx },
      `now ${minuteOf(nowMs, night.zone)}`,
    ),
  ];
}

/** Most lines of reasons: a picture is not a log. */
const MOST_REASONS = 12;

function reasonRows(
  lanes: readonly { readonly bars: readonly Bar[] }[],
  widthPx: number,
  topPx: number,
  fontPx: number,
): { readonly parts: readonly Markup[]; readonly bottomPx: number } {
  const lines = lanes
    .flatMap(({ bars }) => bars)
    .filter(({ kind, reason }) => reason !== "" && kind !== "done" && kind !== "running")
    .map(({ step, kind, reason }) => `${step} ${kind === "unlikely" ? "will be skipped" : kind}: ${reason}`);
  const shown = lines.slice(0, MOST_REASONS);
  if (lines.length > MOST_REASONS) shown.push(`and ${lines.length - MOST_REASONS} more`);
  const lineHeight = fontPx + 5;
  const parts = shown.map((line, index) =>
    element(
      "text",
      { class: "reason", x: 8, y: topPx + (index + 1) * lineHeight },
      clipped(line, widthPx - 16, fontPx),
    ),
  );
  return { parts, bottomPx: topPx + shown.length * lineHeight };
}
