import { describe, expect, it } from "vitest";
import { dwarf } from "../../../src/devices/dwarf/family.ts";

const of = (verb: string, params = {}): object => {
  const info = dwarf.verbs[verb];
  return {
    onDoubt: info?.onDoubt,
    points: info?.establishes === "pointing",
    endable: info?.endable,
    timeoutSec: info?.timeoutSec(params),
    leastSec: info?.leastSec(params),
  };
};

describe("verbs of a DWARF", () => {
  it.each([
    ["calibrate", {}, { onDoubt: "repeat", points: false, endable: false, timeoutSec: 600, leastSec: 0 }],
    ["goto", {}, { onDoubt: "probe", points: true, endable: false, timeoutSec: 900, leastSec: 0 }],
    ["camera", {}, { onDoubt: "repeat", points: false, endable: false, timeoutSec: 120, leastSec: 0 }],
    [
      "stack",
      { frames: 240, exposureSec: 15 },
      { onDoubt: "probe", points: false, endable: true, timeoutSec: 7800, leastSec: 3600 },
    ],
    ["goLive", {}, { onDoubt: "repeat", points: false, endable: false, timeoutSec: 120, leastSec: 0 }],
    [
      "goto",
      { oneClick: true },
      { onDoubt: "probe", points: true, endable: false, timeoutSec: 1200, leastSec: 0 },
    ],
    ["focus", {}, { onDoubt: "probe", points: false, endable: false, timeoutSec: 300, leastSec: 0 }],
    ["photo", { count: 2 }, { onDoubt: "ask", points: false, endable: false, timeoutSec: 540, leastSec: 0 }],
    [
      "record",
      { seconds: 60 },
      { onDoubt: "ask", points: false, endable: false, timeoutSec: 360, leastSec: 60 },
    ],
    ["move", { seconds: 5 }, { onDoubt: "ask", points: false, endable: false, timeoutSec: 305, leastSec: 5 }],
  ])("%s", (verb, params, info) => {
    expect(of(verb, params)).toEqual(info);
  });

  it("are all", () => {
    expect(Object.keys(dwarf.verbs)).toHaveLength(24);
  });
});
