import { printable } from "../printable.ts";

/** A piece of SVG. Only `element` makes it, so text of others is always escaped. */
export interface Markup {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; texts among its children are escaped. Numbers are written to a tenth, so that pictures can be compared. */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (Markup | string)[]
): Markup {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === "number" ? tenths(value) : escaped(value)}"`],
  );
  const inner = children.map((child) => (typeof child === "string" ? escaped(child) : child.markup)).join("");
  return {
    markup: inner === "" ? `<${name}${given.join("")}/>` : `<${name}${given.join("")}>${inner}</${name}>`,
  };
}

/** Styles of our own, which hold no text of others. */
export function styleElement(css: string): Markup {
  return { markup: `<style>${css}</style>` };
}

/** The points of a line, for `points` of a polyline. */
export function pointsText(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }) => `${tenths(x)},${tenths(y)}`).join(" ");
}

/** Width of a text in pixels, rather more than less: no fonts are at hand. */
export function textWidth(text: string, sizePx: number): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) < 0x1100 ? 0.62 : 1.05;
  return width * sizePx;
}

/** As much of a text as has room, with an ellipsis where it is cut; empty when not even three characters have. */
export function clipped(text: string, widthPx: number, sizePx: number): string {
  const clean = printable(text);
  if (textWidth(clean, sizePx) <= widthPx) return clean;
  let kept = "";
  for (const character of clean) {
    if (textWidth(`${kept}${character}…`, sizePx) > widthPx) break;
    kept += character;
  }
  return [...kept].length < 3 ? "" : `${kept.trimEnd()}…`;
}

function tenths(value: number): string {
  const text = value.toFixed(1);
  return text.endsWith(".0") ? text.slice(0, -2) : text;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as XML may hold it: neither markup, nor control characters, nor halves of characters. */
function escaped(text: string): string {
  return printable(text)
    .replace(/[\p{Surrogate}\uFFFE\uFFFF]/gu, " ")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
