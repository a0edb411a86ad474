// @ts-check
import { byId, say } from "./dom.js";

const CHART_MS = 2_000;
const CHART_IDLE_MS = 30_000;
const LOOK_MS = 4_000;

let drawnAt = 0;
let drawnWidth = 0;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let redraw;

/** Where the picture comes from; empty until there is one. */
let path = "";

/** Draws the picture soon, but not more often than every few seconds. @param {string} from */
export function drawSoon(from) {
  path = from;
  if (redraw !== undefined) return;
  redraw = setTimeout(drawChart, Math.max(0, drawnAt + CHART_MS - Date.now()));
}

async function drawChart() {
  const place = byId("chart");
  drawnWidth = place.clientWidth;
  try {
    const response = await fetch(`${path}?width=${drawnWidth}`);
    if (!response.ok) return;
    const parsed = new DOMParser().parseFromString(await response.text(), "image/svg+xml").documentElement;
    if (parsed.nodeName === "svg") place.replaceChildren(document.importNode(parsed, true));
  } catch {
    // The banner says that there is no connection; the last picture stays.
  } finally {
    drawnAt = Date.now();
    redraw = undefined;
  }
}

addEventListener("resize", () => {
  if (path !== "" && byId("chart").clientWidth !== drawnWidth) drawSoon(path);
});
setInterval(() => {
  // The line of the present moves on though nothing happens.
  if (path !== "" && Date.now() - drawnAt > CHART_IDLE_MS) drawSoon(path);
}, LOOK_MS);

/** Titles need a mouse; a tap shows the same. @param {Event} event */
export function pick(event) {
  const bar = event.target instanceof Element ? event.target.closest("g, rect, line") : null;
  const title = bar?.querySelector("title") ?? bar?.parentElement?.querySelector(":scope > title");
  if (title?.textContent) say("picked", title.textContent);
}
