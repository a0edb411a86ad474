import type { Observatory } from "../plan/observatory.ts";
import type { Lane, Plan } from "../plan/plan.ts";
import type { Stock, StockedProfile } from "../sim/robotarget/plan-stock.ts";
import type { DesiredSet, SyncParams } from "../verb-params.ts";

/**
 * What the simulated RoboTarget of each lane must have for a plan: the profile of the observatory file, and those
 * that sets name, with every name that the plan uses there. By device; nothing for devices of other families.
 */
export function plannedStocks(plan: Plan, observatory: Observatory): ReadonlyMap<string, Stock> {
  const rigs = plan.lanes.filter(({ kind }) => kind === "robotarget");
  return new Map(
    rigs.map((lane) => {
      const { profile } = observatory.devices[lane.device]?.settings ?? {};
      return [lane.device, stockOf(lane, String(profile))];
    }),
  );
}

function stockOf({ steps }: Lane, usual: string): Stock {
  const syncs = steps.filter(({ verb }) => verb === "sync");
  const sets = syncs.flatMap(({ params }) => (params as unknown as SyncParams).sets);
  const profiles = new Set([usual, ...sets.map(({ profile }) => profile ?? usual)]);
  return [...profiles].map((name) => {
    const own = sets.filter(({ profile }) => (profile ?? usual) === name);
    return profileOf(name, own);
  });
}

function profileOf(name: string, sets: readonly DesiredSet[]): StockedProfile {
  const targets = sets.flatMap((set) => set.targets);
  const shots = targets.flatMap((target) => target.shots);
  return {
    name,
    filters: names(shots.map(({ filter }) => filter)),
    sequences: names(targets.map(({ sequence }) => sequence)),
    readoutModes: names(shots.map(({ readoutMode }) => readoutMode)),
    speeds: names(shots.map(({ speed }) => speed)),
  };
}

/** Each name once. What is stated as an index needs none. */
function names(stated: readonly unknown[]): readonly string[] {
  return [...new Set(stated.filter((each) => typeof each === "string"))];
}
