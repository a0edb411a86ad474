import { expect, test } from "vitest";
import { toMermaid } from "../../src/machine/mermaid.ts";
import { plan, step } from "../support/plans.ts";

test("lanes side by side, what ends them, and what a step needs", () => {
  const lanes = plan({
    a: [step("a/1"), step("a/2", { onFailure: "skip" })],
    b: [step("b/1", { onFailure: "continue", needs: ["a/1"] })],
  });
  expect(toMermaid(lanes)).toBe(`stateDiagram-v2
  direction LR
  state "test-plan" as night {
    state "a" as lane0 {
      state "a/1" as s0
      state "a/2" as s1
      state "lane stopped" as stopped0
      [*] --> s0
      s0 --> s1: done, skipped
      s0 --> stopped0: failed
      s1 --> [*]: done, skipped, failed
    }
    --
    state "b" as lane1 {
      state "b/1" as s2
      [*] --> s2
      s2 --> [*]: done, skipped, failed
      note right of s2
        needs a/1
      end note
    }
  }
`);
});
