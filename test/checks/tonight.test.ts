import { expect, it } from "vitest";
import { checkPlanAt } from "./check-text.ts";

const plan = `nightplan: 1
name: example
targets: { m13: { ra: 16:41:41.6, dec: +36:27:41 } }
night:
  lanes:
    dwarf:
      - goto: m13
        when: { altitude: { min: 60 } }
`;

it.each([
  ["in the afternoon", "2026-11-20T13:00:00-07:00", "2026-11-20"],
  ["in the evening", "2026-11-20T23:00:00-07:00", "2026-11-20"],
  ["before dawn", "2026-11-21T05:00:00-07:00", "2026-11-20"],
  ["after the night's work", "2026-11-21T07:00:00-07:00", "2026-11-21"],
  ["before noon", "2026-11-21T11:59:00-07:00", "2026-11-21"],
])("checked %s, a plan is judged by the night that is or comes", (_, now, date) => {
  const [finding] = checkPlanAt(plan, "flagstaff", Date.parse(now)).findings;
  expect(finding?.message).toBe(`the gate of "dwarf/goto/m13" stays shut all night on ${date}`);
});
