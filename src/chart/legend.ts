import { clipped, element, type Markup, textWidth } from "./svg.ts";

/** One line or box of the picture, and what it means. */
export interface LegendEntry {
  readonly swatch: "line" | "bar";
  readonly look: string;
  readonly text: string;
}

interface Place {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly topPx: number;
  readonly fontPx: number;
}

const SWATCH_PX = 20;
const GAP_PX = 14;

/** Entries in rows as wide as there is room. */
export function legendRows(
  entries: readonly LegendEntry[],
  { leftPx, rightPx, topPx, fontPx }: Place,
): { readonly parts: readonly Markup[]; readonly bottomPx: number } {
  const rowPx = fontPx + 8;
  const parts: Markup[] = [];
  let x = leftPx;
  let y = topPx + rowPx;
  for (const { swatch, look, text } of entries) {
    const name = clipped(text, rightPx - leftPx - SWATCH_PX - 5, fontPx);
    const width = SWATCH_PX + 5 + textWidth(name, fontPx);
    if (x > leftPx && x + width > rightPx) {
      x = leftPx;
      y += rowPx;
    }
    parts.push(
      swatch === "line" ? lineSwatch(look, x, y - fontPx * 0.35) : barSwatch(look, x, y - fontPx),
      element("text", { class: "legend", x: x + SWATCH_PX + 5, y }, name),
    );
    x += width + GAP_PX;
  }
  return { parts, bottomPx: entries.length === 0 ? topPx : y + 4 };
}

function lineSwatch(look: string, x: number, y: number): Markup {
  return element(
    "g",
    { class: `curve ${look}` },
    element("line", { x1: x, x2: x + SWATCH_PX, y1: y, y2: y }),
  );
}

function barSwatch(look: string, x: number, y: number): Markup {
  if (look === "skipped" || look === "unlikely") {
    const d = `M${(x + 6).toFixed(1)} ${(y + 2).toFixed(1)}l8 10m0 -10l-8 10`;
    return element("g", { class: `bar ${look}` }, element("path", { d }));
  }
  return element(
    "g",
    { class: `bar ${look}` },
    element("rect", { x, y: y + 1, width: SWATCH_PX, height: 12, rx: 2 }),
  );
}
