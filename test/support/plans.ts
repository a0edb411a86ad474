import type { Lane, Plan, Step } from "../../src/plan/plan.ts";

/** A step with everything that tests seldom care about filled in. */
export function step(id: string, over: Partial<Step> = {}): Step {
  return {
    id,
    verb: "calibrate",
    params: {},
    when: undefined,
    until: undefined,
    needs: [],
    onFailure: "stop",
    retry: { attempts: 1, backoffSec: 30 },
    timeoutSec: 600,
    ...over,
  };
}

export function plan(lanes: Record<string, Step[]>): Plan {
  return {
    name: "test-plan",
    summary: undefined,
    targets: {},
    starts: { kind: "sun", event: "nautical-dusk", text: "nautical-dusk", offsetSec: 0 },
    ends: { kind: "sun", event: "nautical-dawn", text: "nautical-dawn", offsetSec: 0 },
    lanes: Object.entries(lanes).map(([device, steps]): Lane => ({ device, kind: "dwarf", steps })),
  };
}
