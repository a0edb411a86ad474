import type { JsonObject, VerbInfo } from "../../verb.ts";
import type { SyncParams } from "../../verb-params.ts";
import type { Family } from "../device.ts";

/** Steps go through a database: they neither bring about nor need anything that a rest undoes. */
const step = { relies: [], endable: false, leastSec: () => 0 } as const;

/** A night of sixteen hours is longer than any that RoboTarget works in. */
const LONGEST_NIGHT_SEC = 16 * 3600;

/** Servers were seen to take their time over each read and write, and a big plan needs thousands. */
const SYNC_SEC_PER_OBJECT = 2;

function objectsIn(params: JsonObject): number {
  const { sets = [] } = params as unknown as Partial<SyncParams>;
  const targets = sets.flatMap((set) => set.targets);
  return sets.length + targets.length + targets.reduce((total, { shots }) => total + shots.length, 0);
}

const verbs: Readonly<Record<string, VerbInfo>> = {
  sync: {
    ...step,
    summary: "Make RoboTarget's database hold what the plan says.",
    onDoubt: "probe",
    timeoutSec: (params) => Math.max(600, SYNC_SEC_PER_OBJECT * objectsIn(params)),
  },
  enable: {
    ...step,
    summary: "Enable a set, target or shot of the plan, or all sets with a tag.",
    onDoubt: "repeat",
    timeoutSec: () => 600,
  },
  disable: {
    ...step,
    summary: "Disable a set, target or shot of the plan, or all sets with a tag.",
    onDoubt: "repeat",
    timeoutSec: () => 600,
  },
  watch: {
    ...step,
    summary: "Watch RoboTarget work, and write down what it does and why it does not.",
    onDoubt: "repeat",
    endable: true,
    timeoutSec: () => LONGEST_NIGHT_SEC,
  },
  // What was aborted cannot be aborted again: a second time finds nothing that runs, or what began against the plan.
  abort: {
    ...step,
    summary:
      "Abort the running sequence if it is of the plan's set, target or tag, or RoboTarget as a whole.",
    onDoubt: "repeat",
    timeoutSec: () => 900,
  },
  report: {
    ...step,
    summary: "Write down what RoboTarget did, and fetch images, into the run's folder.",
    onDoubt: "repeat",
    timeoutSec: (params) => 900 + 60 * images(params),
  },
};

function images({ images: most }: JsonObject): number {
  return typeof most === "number" ? most : 0;
}

/** Voyager with RoboTarget: a database of targets that Voyager's own scheduler works through. */
export const robotarget: Family = {
  kind: "robotarget",
  verbs,
  open: async (settings, environment) => {
    const { openRobotarget } = await import("./driver.ts");
    return openRobotarget(settings, environment);
  },
  openDatabase: async (settings, environment) => {
    const { openRobotargetDatabase } = await import("./sync/planned-database.ts");
    return openRobotargetDatabase(settings, environment);
  },
  async *examine(settings, environment, signal) {
    const { examine } = await import("./examine.ts");
    yield* examine(settings, environment, signal);
  },
};
