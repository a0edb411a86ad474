import type { Step } from "../../src/plan/plan.ts";
import type { JsonObject } from "../../src/verb.ts";
import { loadText } from "./check-file.ts";

const targets = `
  m31: { name: M 31, ra: 6, dec: -0.5, pa: 0 }
  m33: { ra: 1.5, dec: 30 }
  comet: { name: A comet, pa: 20, dynamic: { type: comet, key: C/2025 A1, name: The comet } }
  ceres: { dynamic: { type: asteroid, key: "1" }, ra: 3, dec: 10 }`;

/** The steps of a lane over a state, both as YAML. */
export function steps(state: string, lane: string): readonly Step[] {
  const text = `nightplan: 1\nname: night\ntargets:${targets}\nrobotarget:\n  rig: ${state}\nnight: { lanes: { rig: ${lane} } }\n`;
  const { plan, findings } = loadText(text);
  if (plan === undefined) throw new Error(findings.map(({ message }) => message).join("; "));
  return plan.lanes[0]?.steps ?? [];
}

/** What a sync is given. */
export function synced(state: string, sync = "[sync: ]"): JsonObject {
  return steps(state, sync)[0]?.params ?? {};
}
