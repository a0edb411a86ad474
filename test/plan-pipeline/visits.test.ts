import { describe, expect, test } from "vitest";
import type { Step } from "../../src/plan/plan.ts";
import { loadText } from "./check-file.ts";

/** Steps of a lane of MOVE that holds one visit. */
function stepsOf(visit: string, more = ""): readonly Step[] {
  const text = `nightplan: 1
name: visits
targets:
  a: { ra: 1, dec: 10 }
  b: { ra: 2, dec: 20 }
night:
  lanes:
    hall42:
      - visit: ${visit}
${more}`;
  const { plan, findings } = loadText(text);
  const errors = findings.filter(({ severity }) => severity === "error");
  if (plan === undefined) throw new Error(errors.map(({ message }) => message).join("; "));
  return plan.lanes[0]?.steps ?? [];
}

const ids = (steps: readonly Step[]): string[] => steps.map(({ id }) => id);

describe("a visit is a step for each target and round", () => {
  test("in rounds", () => {
    const steps = stepsOf("{ targets: [a, b], times: 2, dwell: 60s }");
    expect(ids(steps)).toEqual(["hall42/visit/a", "hall42/visit/b", "hall42/visit/a/2", "hall42/visit/b/2"]);
    expect(steps.map(({ params }) => params.round)).toEqual([1, 1, 2, 2]);
    expect(new Set(steps.map(({ pattern }) => pattern))).toEqual(new Set(["hall42/visit"]));
  });

  test("target by target", () => {
    const steps = stepsOf("{ targets: [a, b], times: 2, dwell: 60s, order: target-by-target }");
    expect(ids(steps)).toEqual(["hall42/visit/a", "hall42/visit/a/2", "hall42/visit/b", "hall42/visit/b/2"]);
  });

  test("under its written id, which keeps apart what two patterns do", () => {
    const second = "        id: first\n      - visit: { target: a, dwell: 1s }\n        id: second\n";
    const steps = stepsOf("{ targets: [a, b], dwell: 60s }", second);
    expect(ids(steps)).toEqual(["first/a", "first/b", "second/a"]);
    expect(steps.map(({ pattern }) => pattern)).toEqual(["first", "first", "second"]);
  });

  test("numbered on where two patterns without an id have a target in common", () => {
    const steps = stepsOf("{ target: a, times: 2, dwell: 60s }", "      - visit: { target: a, dwell: 1s }\n");
    expect(ids(steps)).toEqual(["hall42/visit/a", "hall42/visit/a/2", "hall42/visit/a/3"]);
    expect(steps.map(({ params }) => params.round)).toEqual([1, 2, 1]);
    expect(steps[2]?.pattern).toBe("hall42/visit/2");
  });

  test("with gates about its own target", () => {
    const [, second] = stepsOf(
      "{ targets: [a, b], dwell: 1s }",
      "        when: { airmass: { max: 3 } }\n        until: { altitude: { below: 20 } }\n",
    );
    expect(second?.when?.target?.id).toBe("b");
    expect(second?.until?.target?.id).toBe("b");
  });
});

describe("how often", () => {
  const until = (text: string): string => `        until: ${text}\n`;

  test("once, when nobody says", () => {
    expect(stepsOf("{ targets: [a, b], dwell: 60s }").length).toBe(2);
    expect(stepsOf("{ targets: [a, b], dwell: 60s }", until("{ altitude: { below: 20 } }")).length).toBe(2);
  });

  test("until a time, as often as the longest night has time for one of them", () => {
    const steps = stepsOf("{ targets: [a, b], dwell: 10m }", until("{ time: astronomical-dawn }"));
    expect(steps.length).toBe(2 * Math.ceil((16 * 3600) / 620));
    expect(stepsOf("{ targets: [a, b], dwell: 1s }", until("{ sunAltitude: { above: -12 } }")).length).toBe(
      2000,
    );
  });
});

describe("what a step of it does", () => {
  test("stays at the target alone without a dither", () => {
    const [step] = stepsOf("{ target: a, settle: 10s, dwell: 60s }");
    expect(step).toMatchObject({
      verb: "visit",
      params: {
        target: { id: "a" },
        round: 1,
        settleSec: 10,
        dwellSec: 60,
        positions: [{ raArcsec: 0, decArcsec: 0 }],
      },
    });
    expect(step?.params).not.toHaveProperty("trigger");
    expect(step).not.toHaveProperty("ifNotYet");
  });

  test.each([
    [
      "{ shape: box, step: 10 }",
      [
        [0, 0],
        [10, 10],
        [-10, 10],
        [-10, -10],
        [10, -10],
      ],
    ],
    [
      "{ shape: cross, step: 2.5 }",
      [
        [0, 0],
        [2.5, 0],
        [0, 2.5],
        [-2.5, 0],
        [0, -2.5],
      ],
    ],
    [
      "{ shape: ring, step: 10 }",
      [
        [10, 0],
        [5, 8.7],
        [-5, 8.7],
        [-10, 0],
        [-5, -8.7],
        [5, -8.7],
      ],
    ],
    [
      "{ offsets: [[10, 0], [0, -3.5]] }",
      [
        [10, 0],
        [0, -3.5],
      ],
    ],
  ])("stays at the positions of %s", (dither, positions) => {
    const [step] = stepsOf(`{ target: a, dwell: 1s, dither: ${dither} }`);
    expect(step?.params.positions).toEqual(
      positions.map(([raArcsec, decArcsec]) => ({ raArcsec, decArcsec })),
    );
  });

  test("waits for its trigger, half an hour when nobody says", () => {
    const [step] = stepsOf("{ target: a, ifNotYet: skip, trigger: { file: $target.fits } }");
    expect(step?.params).toMatchObject({ dwellSec: 0, trigger: { file: "$target.fits", timeoutSec: 1800 } });
    expect(step?.ifNotYet).toBe("skip");
  });

  test("has time for all of it", () => {
    const [step] = stepsOf("{ target: a, dwell: 1h, dither: { offsets: [[1, 1], [2, 2]] } }");
    expect(step?.timeoutSec).toBeGreaterThan(7200);
  });
});

test("a wait has a length", () => {
  const [, wait] = stepsOf("{ target: a, dwell: 1s }", "      - wait: 1m30s\n        id: pause\n");
  expect(wait).toMatchObject({ id: "pause", verb: "wait", params: { sec: 90 }, timeoutSec: 150 });
});
