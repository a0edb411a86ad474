import type { RunState } from "../journal/fold.ts";
import { holdText } from "../view/hold-text.ts";
import { type Bar, type BarKind, kindText } from "./bars.ts";
import { clipped, element, type Markup, textWidth } from "./svg.ts";
import type { TimeScale } from "./time-scale.ts";

/** Where one lane is drawn: its name, and below it the bars. */
export interface LanePanel {
  readonly scale: TimeScale;
  readonly topPx: number;
  readonly fontPx: number;
}

/** A mark before the name of a step: what colours say is said without them too. */
const marks: Readonly<Record<BarKind, string>> = {
  done: "✓",
  running: "▶",
  planned: "",
  skipped: "~",
  unlikely: "~",
  failed: "✗",
  doubt: "?",
  interrupted: "!",
};

const NARROWEST_PX = 3;
/** Narrower ones have no outline: it would be all there is. */
const THIN_PX = 7;
const PAD_PX = 4;

/** Height of a lane in pixels. */
export function laneHeight(fontPx: number): number {
  return fontPx + 6 + barHeight(fontPx) + 8;
}

function barHeight(fontPx: number): number {
  return fontPx + 11;
}

/** A lane's name, how it stands, and its steps. */
export function laneRows(
  panel: LanePanel,
  state: RunState,
  device: string,
  bars: readonly Bar[],
): readonly Markup[] {
  const { scale, topPx, fontPx } = panel;
  const y = topPx + fontPx + 6;
  const height = barHeight(fontPx);
  const note = standing(state, device);
  const room = scale.rightPx - scale.leftPx;
  const noteX = scale.leftPx + textWidth(device, fontPx) + 10;
  return [
    element(
      "rect",
      { class: "lane", x: scale.leftPx, y, width: scale.rightPx - scale.leftPx, height, rx: 3 },
      element("title", {}, device),
    ),
    element("text", { class: "device", x: scale.leftPx, y: topPx + fontPx }, clipped(device, room, fontPx)),
    ...(note === ""
      ? []
      : [
          element(
            "text",
            { class: "alarm", x: noteX, y: topPx + fontPx },
            clipped(note, scale.rightPx - noteX, fontPx),
          ),
        ]),
    ...placed(panel, bars).map((bar) => barBox(panel, bar, y, height)),
    ...markTexts(panel, bars, y, height),
  ];
}

/** In a few words: what keeps the lane from going on. */
function standing(state: RunState, device: string): string {
  const problem = state.notAtRest.get(device);
  if (problem !== undefined) return `NOT AT REST: ${problem}`;
  const held = state.ended ? undefined : holdText(state, device, state.night.zone);
  return held ?? state.laneStops.get(device) ?? "";
}

function isMark(kind: BarKind): boolean {
  return kind === "skipped" || kind === "unlikely";
}

interface PlacedBar {
  readonly bar: Bar;
  readonly x: number;
  readonly width: number;
  /** Pixels up to the next bar or mark, for a name beside this one. */
  readonly roomPx: number;
}

function placed({ scale }: LanePanel, bars: readonly Bar[]): readonly PlacedBar[] {
  const edges = bars.map(({ fromMs }) => Math.min(scale.x(fromMs), scale.rightPx - NARROWEST_PX));
  return bars.flatMap((bar, index) => {
    if (isMark(bar.kind)) return [];
    const x = edges[index] ?? 0;
    const width = Math.max(NARROWEST_PX, scale.x(bar.toMs) - x);
    const next = Math.min(scale.rightPx, ...edges.filter((edge, other) => other !== index && edge >= x));
    return [{ bar, x, width, roomPx: next - x - width }];
  });
}

function barBox(
  { fontPx }: LanePanel,
  { bar, x, width, roomPx }: PlacedBar,
  y: number,
  height: number,
): Markup {
  const { kind, step, title } = bar;
  const mark = marks[kind];
  const name = `${mark === "" ? "" : `${mark} `}${shortName(step)}`;
  const insidePx = width - 2 * PAD_PX;
  const inside = clipped(name, insidePx, fontPx) || (textWidth(mark, fontPx) <= insidePx ? mark : "");
  const isBeside = inside.length < 2 && textWidth(name, fontPx) <= roomPx - 2 * PAD_PX;
  const text = isBeside ? name : inside;
  const textX = isBeside ? x + width + PAD_PX : x + PAD_PX;
  const baseline = { x: textX, y: y + height / 2 + fontPx * 0.36 };
  const label = isBeside
    ? element("text", { class: "beside", ...baseline }, text)
    : element("text", baseline, text);
  return element(
    "g",
    { class: `bar ${kind}${width < THIN_PX ? " thin" : ""}` },
    element("title", {}, title),
    element("rect", { x, y: y + 1, width, height: height - 2, rx: width < THIN_PX ? 0 : 2 }),
    ...(text === "" ? [] : [label]),
  );
}

/** Steps that are left out, as one mark for all at the same place. */
function markTexts({ scale }: LanePanel, bars: readonly Bar[], y: number, height: number): readonly Markup[] {
  const places: { readonly x: number; readonly kind: BarKind; readonly titles: string[] }[] = [];
  for (const { kind, fromMs, title } of bars.filter((bar) => isMark(bar.kind))) {
    const x = scale.x(fromMs);
    const near = places.find((place) => place.kind === kind && Math.abs(place.x - x) < 9);
    if (near) near.titles.push(title);
    else places.push({ x, kind, titles: [title] });
  }
  return places.map(({ x, kind, titles }) => {
    const centre = Math.min(Math.max(x, scale.leftPx + 5), scale.rightPx - 5);
    const [top, bottom] = [y + height / 2 - 5, y + height / 2 + 5];
    return element(
      "g",
      { class: `bar ${kind}` },
      element("title", {}, titles.join("; ")),
      element("rect", { class: "touch", x: centre - 5, y, width: 10, height }),
      // A cross may stand on a bar.
      element("path", { class: "under", d: cross(centre, top, bottom) }),
      element("path", { d: cross(centre, top, bottom) }),
    );
  });
}

function cross(centre: number, top: number, bottom: number): string {
  const [left, right] = [(centre - 4).toFixed(1), (centre + 4).toFixed(1)];
  return `M${left} ${top.toFixed(1)}L${right} ${bottom.toFixed(1)}M${right} ${top.toFixed(1)}L${left} ${bottom.toFixed(1)}`;
}

/** `dwarf/goto/m31` is goto/m31 in its lane. */
function shortName(step: string): string {
  const parts = step.split("/");
  return parts.length > 1 ? parts.slice(1).join("/") : step;
}

/** What of the legend is about bars: the kinds that there are. */
export function barLegend(
  kinds: readonly BarKind[],
): readonly { readonly kind: BarKind; readonly text: string }[] {
  const order = Object.keys(marks) as BarKind[];
  return order.filter((kind) => kinds.includes(kind)).map((kind) => ({ kind, text: kindText(kind) }));
}
