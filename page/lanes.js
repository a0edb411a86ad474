// @ts-check
import { act, askToSkip } from "./ask.js";
import { fill, item, make, put } from "./dom.js";

/** @typedef {import("../src/serve/page-shape.ts").PageState} PageState */
/** @typedef {import("../src/serve/page-shape.ts").LaneOfPage} LaneOfPage */

/** @type {Map<string, ReturnType<typeof laneBox>>} */
const boxes = new Map();

/** @param {PageState} state */
export function renderLanes(state) {
  const { lanes } = state;
  const devices = lanes.map(({ device }) => device);
  if ([...boxes.keys()].join("\n") !== devices.join("\n")) {
    boxes.clear();
    for (const device of devices) boxes.set(device, laneBox(device));
    fill(
      "lanes",
      [...boxes.values()].map(({ box }) => box),
    );
  }
  for (const lane of lanes) boxes.get(lane.device)?.update(lane, state);
}

/** The box of a lane is made once: a button must not be exchanged under a finger. @param {string} device */
function laneBox(device) {
  const box = make("article", "lane-box", "");
  const head = make("h3", "", device);
  const text = make("p", "", "");
  const alarm = make("p", "alarm", "");
  const rest = make("p", "quiet", "");
  const bar = document.createElement("progress");
  bar.setAttribute("aria-label", `Steps of ${device} that have ended`);
  const pause = /** @type {HTMLButtonElement} */ (make("button", "act", "Pause"));
  const skip = /** @type {HTMLButtonElement} */ (make("button", "act", "Skip"));
  for (const button of [pause, skip]) button.type = "button";
  const row = make("div", "row", "");
  row.append(pause, skip);
  const steps = document.createElement("ul");
  steps.className = "steps";
  const details = document.createElement("details");
  details.append(make("summary", "", "All steps"), steps);
  box.append(head, text, bar, alarm, rest, row, details);
  /** @type {LaneOfPage | undefined} */
  let now;
  let run = "";
  let shown = "";
  pause.addEventListener("click", () => {
    if (now) void act({ run, action: now.isPaused ? "resume" : "pause", lane: device });
  });
  skip.addEventListener("click", () => void askToSkip(run, now?.current ?? null));
  /** @param {LaneOfPage} lane @param {PageState} state */
  const update = (lane, state) => {
    now = lane;
    run = state.run;
    put(head, `${device} (${lane.kind})`);
    put(text, lane.text);
    put(alarm, lane.alarm);
    // Why a lane is held is in its line already.
    alarm.hidden = lane.alarm === "" || lane.text.includes(lane.alarm);
    put(rest, lane.rest === "active" ? "The device is in use." : `The device: ${lane.rest}.`);
    bar.max = Math.max(1, lane.all);
    bar.value = lane.done;
    row.hidden = !state.canControl || lane.isOver;
    put(pause, lane.isPaused ? "Go on" : "Pause");
    pause.setAttribute("aria-label", `${lane.isPaused ? "Go on with" : "Pause"} ${device}`);
    skip.hidden = lane.current === null;
    put(skip, `Skip ${lane.current ?? ""}…`);
    const listed = JSON.stringify([lane.steps, lane.stepsLeftOut]);
    const leftOut = `${lane.stepsLeftOut} more: nightplan show ${state.run}`;
    const more = lane.stepsLeftOut > 0 ? [item(make("span", "quiet", leftOut))] : [];
    if (listed !== shown) steps.replaceChildren(...lane.steps.map(stepItem), ...more);
    shown = listed;
  };
  return { box, update };
}

/** @param {LaneOfPage["steps"][number]} step */
function stepItem({ id, status, from, to, text, more }) {
  const when = [from.slice(0, 5), to.slice(0, 5)].filter((part) => part !== "").join("–");
  const others = more > 0 ? ` and ${more} more like it` : "";
  return item(
    make("span", `status status-${status}`, status),
    make("span", "when", when),
    `${id}${others}`,
    text,
  );
}
