import { expect, test } from "vitest";
import { factsText, progressText } from "../../src/view/progress-text.ts";

test.each([
  [{ positions: 3, of: 5 }, "positions 3 of 5"],
  [{ event: "stayed", position: 3, of: 5 }, "stayed: position 3 of 5"],
  [{ event: "sending", command: "RM 150 -150" }, "sending: command RM 150 -150"],
  [{ event: "waiting", untilMs: 1 }, "waiting"],
  [{ raHours: 0.71230556, place: null, nested: {} }, "raHours 0.712"],
])("%j is %s", (facts, text) => expect(factsText(facts)).toBe(text));

test("frames are a bar", () => {
  expect(progressText({ framesTaken: 3, framesWanted: 6 })).toBe("######------ 3/6 frames");
});
