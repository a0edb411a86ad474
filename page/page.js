// @ts-check
import { askToStop, enable } from "./ask.js";
import { byId, fill, fillPart, getJson, item, make, on, redKey, remember, say, show } from "./dom.js";
import { renderLanes } from "./lanes.js";
import { drawSoon, pick } from "./picture.js";

/** @typedef {import("../src/serve/page-shape.ts").PageState} PageState */
/** @typedef {import("../src/serve/page-shape.ts").LineOfPage} LineOfPage */

/** Nothing for this long, and the line is taken as lost; the server gives a sign of life every 15 s. */
const SILENCE_MS = 40_000;
const RETRY_MS = 4_000;
const HISTORY_MS = 15_000;

/** @type {PageState | undefined} */
let state;
/** The name in /runs/NAME; undefined on the page of the current run. */
const named = /^\/runs\/([^/]+)$/.exec(location.pathname)?.[1];
const api = named === undefined ? "/v1" : `/v1/runs/${named}`;

showRed();
on("red", () => {
  const isRed = document.documentElement.classList.toggle("red");
  remember(redKey, isRed ? "yes" : "no");
  showRed();
});
on("stop", () => {
  if (state) void askToStop(state.run);
});
byId("chart").addEventListener("click", pick);
if (location.pathname === "/runs") void showRuns();
else if (named !== undefined) void showHistory();
else listen();

function showRed() {
  byId("red").setAttribute("aria-pressed", String(document.documentElement.classList.contains("red")));
}

function listen() {
  /** @type {EventSource | undefined} */
  let events;
  let heardAt = Date.now();
  let lostAt = "";
  const lost = () => {
    lostAt ||= state?.clock ?? "";
    const over = state !== undefined && !state.canControl && state.state !== "running";
    show("banner", true);
    say(
      "banner",
      over
        ? "The server has ended. This is the last it said."
        : `No connection since ${lostAt || "the start"}: what is shown may be old. Trying again. Losing the page does not stop a run.`,
    );
    enable(false);
  };
  const open = () => {
    events?.close();
    events = new EventSource("/v1/events");
    heardAt = Date.now();
    events.addEventListener("state", (event) => {
      heard();
      state = JSON.parse(event.data);
      render();
    });
    events.addEventListener("beat", (event) => {
      heard();
      const { clock } = JSON.parse(event.data);
      if (clock !== "") say("facts", factsText(clock));
    });
    events.addEventListener("error", () => {
      lost();
      // Closed for good, such as by a refusal: EventSource does not try again by itself.
      if (events?.readyState === EventSource.CLOSED) setTimeout(open, RETRY_MS);
    });
  };
  const heard = () => {
    heardAt = Date.now();
    lostAt = "";
    show("banner", false);
    enable(true);
  };
  open();
  setInterval(() => {
    if (Date.now() - heardAt < SILENCE_MS) return;
    lost();
    open();
  }, RETRY_MS);
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && Date.now() - heardAt > SILENCE_MS / 2) open();
  });
  void waitForRun();
}

/** Without a run there is no event: say so. */
async function waitForRun() {
  const { runs } = await getJson("/v1/runs").catch(() => ({ runs: ["?"] }));
  if (runs.length > 0 || state) return;
  show("banner", true);
  say("banner", "There is no run yet. Start one with: nightplan run PLAN --serve");
}

async function showHistory() {
  try {
    state = await getJson(`${api}/state`);
    render();
    show("banner", false);
    if (state?.state === "unfinished") setTimeout(() => void showHistory(), HISTORY_MS);
  } catch (error) {
    show("banner", true);
    say("banner", String(error instanceof Error ? error.message : error));
  }
}

async function showRuns() {
  show("list", true);
  document.title = "All runs: nightplan";
  try {
    const { runs, current } = await getJson("/v1/runs");
    const items = runs.map((/** @type {string} */ name) => {
      const link = make("a", "", name);
      link.setAttribute("href", `/runs/${encodeURIComponent(name)}`);
      return item(link, name === current ? make("span", "quiet", "newest") : "");
    });
    byId("runs").replaceChildren(...items);
    if (runs.length === 0) byId("runs").replaceChildren(item("There is no run yet."));
  } catch (error) {
    show("banner", true);
    say("banner", String(error instanceof Error ? error.message : error));
  }
}

/** @param {string} clock */
function factsText(clock) {
  if (!state) return "";
  const parts = [`${clock} ${state.zone}`, state.night, state.counts];
  return parts.filter((part) => part !== "").join(" · ");
}

const stateWords = {
  running: "Running",
  completed: "Completed",
  failed: "Ended; something failed",
  expired: "Expired: its night is over",
  "in-doubt": "In doubt: a person has to decide",
  stopped: "Stopped",
  unfinished: "Not ended",
};

function render() {
  if (!state) return;
  const { run, plan, date } = state;
  show("run", true);
  document.title = `${plan} ${date}: nightplan`;
  say("title", `${plan}, night of ${date}`);
  const words = stateWords[/** @type {keyof typeof stateWords} */ (state.state)] ?? state.state;
  const isStopping = state.stopBy !== "" && !isNothingActive();
  say("state", isStopping ? `Stopping safely (asked for by ${state.stopBy})` : words);
  byId("state").title = run;
  say("facts", factsText(state.clock));
  show("stop", state.canControl);
  const alarms = [
    ...state.lanes.filter(({ alarm }) => alarm !== "").map(({ device, alarm }) => `${device}: ${alarm}`),
    ...state.doubts,
  ];
  fill(
    "alarms",
    alarms.map((text) => item(text)),
  );
  renderLanes(state);
  const sources = state.safety.map(({ name, state: says, text, since }) =>
    item(
      name,
      make("span", says === "safe" ? "status" : "bad", says),
      make("span", "when", `since ${since}`),
      text,
    ),
  );
  fillPart("safety", sources);
  fillPart("lines", state.lines.map(lineItem));
  fillPart("messages", state.messages.map(lineItem));
  drawSoon(`${api}/chart.svg`);
}

function isNothingActive() {
  return state?.lanes.every(({ rest }) => rest !== "active") ?? false;
}

/** @param {LineOfPage} line */
function lineItem({ at, text }) {
  return item(make("time", "", at), text);
}
