// The plans of the matrix: all of plans/, with stacks and watches made short. One more frame is one more pass through
// the same boundaries. That of N.I.N.A. is left out: its sequence lasts for hours, and each restart waits for it again.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const folder = new URL("../../plans/", import.meta.url).pathname;
const families = { rig: "robotarget", dwarf: "dwarf", hall42: "move" };

/**
 * A night on which each plan's gates open soon after its start: no trial waits for hours. Plan time runs as fast as the
 * plan's windows allow: a restart takes a second or two, which must not cost a window.
 */
const nights = {
  "autumn-deep-sky.yaml": { startMs: Date.UTC(2026, 9, 21, 0, 45), planSpeed: 120 },
  "demo.yaml": { startMs: Date.UTC(2026, 9, 21, 1, 10), planSpeed: 240 },
  "dwarf-ngc7000.yaml": { startMs: Date.UTC(2026, 9, 21, 2, 0), planSpeed: 1200 },
  "robotarget-night.yaml": { startMs: Date.UTC(2026, 9, 21, 1, 10), planSpeed: 1200 },
  "hall-night.yaml": { startMs: Date.UTC(2027, 0, 16, 1, 50), planSpeed: 1200 },
  "hall-standards.yaml": { startMs: Date.UTC(2027, 0, 16, 1, 50), planSpeed: 1200 },
};

function shortened(text) {
  return text
    .replace(/frames: \d+/g, "frames: 6")
    .replace(/count: \d+/g, "count: 2")
    .replace(/files: pictures/g, "files: all")
    .replace(/times: \d+/g, "times: 1")
    .replace(/watch: { progress: 100 }/g, "watch: { progress: 100, idle: 15m }");
}

export function crashPlans() {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml") && !["observatory.yaml", "nina-night.yaml"].includes(name))
    .map((name) => {
      const text = shortened(readFileSync(join(folder, name), "utf8"));
      const lanes = Object.keys(parse(text).night.lanes);
      return {
        file: name,
        text,
        lanes: lanes.map((device) => ({ device, family: families[device] })),
        ...nights[name],
      };
    });
}
