import type { Family } from "../device.ts";

/** Voyager with RoboTarget: a database of targets that Voyager's own scheduler works through. */
export const robotarget: Family = {
  kind: "robotarget",
  verbs: {
    sync: {
      summary: "Make RoboTarget's database hold what the plan says.",
      onDoubt: "probe",
      relies: [],
      endable: false,
      timeoutSec: () => 600,
      leastSec: () => 0,
    },
  },
  open: async (settings, environment) => {
    const { openRobotarget } = await import("./driver.ts");
    return openRobotarget(settings, environment);
  },
  async *examine(settings, environment, signal) {
    const { examine } = await import("./examine.ts");
    yield* examine(settings, environment, signal);
  },
};
