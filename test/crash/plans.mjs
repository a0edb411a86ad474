// The plans of the matrix: all of plans/, with stacks made short. One more frame is one more pass through the same
// boundaries.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const folder = new URL("../../plans/", import.meta.url).pathname;
const families = { rig: "robotarget", dwarf: "dwarf", hall42: "move" };

/** A night on which each plan's gates open soon after dusk: no trial waits for hours. */
const evenings = {
  "hall-standards.yaml": Date.UTC(2027, 0, 16, 1, 30),
};
const usualEvening = Date.UTC(2026, 9, 21, 1, 0);

export function crashPlans() {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml") && name !== "observatory.yaml")
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8").replace(/frames: \d+/g, "frames: 6");
      const lanes = Object.keys(parse(text).night.lanes);
      return {
        file: name,
        text,
        lanes: lanes.map((device) => ({ device, family: families[device] })),
        startMs: evenings[name] ?? usualEvening,
      };
    });
}
