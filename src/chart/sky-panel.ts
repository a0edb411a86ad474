import type { Night } from "../sky/night.ts";
import { horizontal } from "../sky/position.ts";
import type { Site } from "../sky/site.ts";
import { type SunEvent, sunAltitudeDeg, sunEvent } from "../sky/sun.ts";
import type { PointingTarget } from "../verb.ts";
import { clipped, element, type Markup, pointsText, textWidth } from "./svg.ts";
import type { TimeScale } from "./time-scale.ts";

/** Where the sky is drawn. Altitudes from 0 to 90 degrees fill it from the bottom to the top. */
export interface SkyPanel {
  readonly scale: TimeScale;
  readonly topPx: number;
  readonly heightPx: number;
  readonly fontPx: number;
}

type Darkness = "day" | "civil" | "nautical" | "astronomical" | "night";

/** Bold letters are wider. */
const BOLD = 1.12;
const SAMPLE_MS = 5 * 60_000;
/** Curves have as many looks; more targets begin again with the first. */
export const curveLooks = 8;

/** Twilight: how dark each part of the shown time is. */
export function twilightBands(
  { scale, topPx, heightPx }: SkyPanel,
  night: Night,
  site: Site,
): readonly Markup[] {
  const names: readonly SunEvent[] = [
    "sunset",
    "civil-dusk",
    "nautical-dusk",
    "astronomical-dusk",
    "astronomical-dawn",
    "nautical-dawn",
    "civil-dawn",
    "sunrise",
  ];
  const turns = names
    .flatMap((name) => sunEvent(site, name, night.noonMs) ?? [])
    .filter((atMs) => atMs > scale.fromMs && atMs < scale.toMs);
  const edges = [scale.fromMs, ...turns.sort((a, b) => a - b), scale.toMs];
  return edges.slice(1).map((toMs, index) => {
    const fromMs = edges[index] ?? scale.fromMs;
    const darkness = darknessOf(sunAltitudeDeg(site, (fromMs + toMs) / 2));
    const [x, width] = [scale.x(fromMs), scale.x(toMs) - scale.x(fromMs)];
    const box = { class: `sky-${darkness}`, x, y: topPx, width, height: heightPx };
    return element("rect", box, element("title", {}, darknessWords[darkness]));
  });
}

/** Words for each part of the sky, as the legend and titles have them. */
const darknessWords: Readonly<Record<Darkness, string>> = {
  day: "day",
  civil: "civil twilight",
  nautical: "nautical twilight",
  astronomical: "astronomical twilight",
  night: "night",
};

function darknessOf(sunDeg: number): Darkness {
  if (sunDeg > -0.833) return "day";
  if (sunDeg > -6) return "civil";
  if (sunDeg > -12) return "nautical";
  return sunDeg > -18 ? "astronomical" : "night";
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The altitude of something through the shown time: a line for each stretch in which it is up. */
export function altitudeCurve(
  panel: SkyPanel,
  site: Site,
  target: CurveTarget,
): readonly (readonly Point[])[] {
  const { scale, topPx, heightPx } = panel;
  const stretches: Point[][] = [];
  let current: Point[] | undefined;
  const count = Math.max(1, Math.ceil((scale.toMs - scale.fromMs) / SAMPLE_MS));
  for (let at = 0; at <= count; at++) {
    const atMs = scale.fromMs + ((scale.toMs - scale.fromMs) * at) / count;
    const { altitudeDeg } = horizontal(site, target, atMs);
    if (altitudeDeg < 0) {
      current = undefined;
      continue;
    }
    if (!current) {
      current = [];
      stretches.push(current);
    }
    current.push({ x: scale.x(atMs), y: topPx + heightPx * (1 - altitudeDeg / 90) });
  }
  return stretches;
}

/** What has an altitude. */
export type CurveTarget = PointingTarget | { readonly body: string };

/** A curve with the look of its number. */
export function curveLine(stretches: readonly (readonly Point[])[], look: string, title: string): Markup {
  const lines = stretches
    .filter((points) => points.length > 1)
    .map((points) => element("polyline", { points: pointsText(points) }));
  return element("g", { class: `curve ${look}` }, element("title", {}, title), ...lines);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Places names at their curves where they cover no other name; a curve without room for its name has only the legend. */
export class CurveLabels {
  readonly #panel: SkyPanel;
  readonly #taken: Box[] = [];

  constructor(panel: SkyPanel) {
    this.#panel = panel;
  }

  /** The name at the curve, the higher the better; undefined without room. */
  place(stretches: readonly (readonly Point[])[], name: string, look: string): Markup | undefined {
    const { scale, topPx, heightPx, fontPx } = this.#panel;
    const text = clipped(name, (scale.rightPx - scale.leftPx) / 3, fontPx);
    const width = textWidth(text, fontPx * BOLD);
    const candidates = stretches.flat().sort((a, b) => a.y - b.y || a.x - b.x);
    for (const { x, y } of candidates) {
      const above = y - fontPx - 4 >= topPx;
      const box: Box = {
        x: Math.min(Math.max(x - width / 2, scale.leftPx + 2), scale.rightPx - width - 2),
        y: above ? y - fontPx - 3 : y + 4,
        width,
        height: fontPx + 2,
      };
      if (box.y + box.height > topPx + heightPx) continue;
      if (this.#taken.some((other) => touch(box, other))) continue;
      this.#taken.push(box);
      return element("text", { class: `name ${look}`, x: box.x, y: box.y + fontPx }, text);
    }
    return undefined;
  }
}

function touch(a: Box, b: Box): boolean {
  const gap = 3;
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Lines and numbers for every 30 degrees. */
export function altitudeAxis({ scale, topPx, heightPx, fontPx }: SkyPanel): readonly Markup[] {
  return [0, 30, 60, 90].flatMap((degrees) => {
    const y = topPx + heightPx * (1 - degrees / 90);
    const line = element("line", { class: "grid", x1: scale.leftPx, x2: scale.rightPx, y1: y, y2: y });
    const shift = degrees === 90 ? fontPx * 0.8 : degrees === 0 ? 0 : fontPx * 0.35;
    const label = { class: "axis", x: scale.leftPx - 4, y: y + shift, "text-anchor": "end" };
    return [line, element("text", label, `${degrees}°`)];
  });
}
