import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { methods } from "../../../src/devices/robotarget/commands.ts";
import type { Method } from "../../../src/devices/robotarget/method.ts";
import type { ListParameter, Parameter, Parameters } from "../../../src/devices/robotarget/parameters.ts";
import { spelled } from "../../../src/devices/robotarget/spellings.ts";
import { DeviceError } from "../../../src/errors.ts";
import type { Json, JsonObject } from "../../../src/verb.ts";
import { documented, exampleMethods, examples, ofConnection } from "./documented.ts";

type Values = Record<string, Json>;

/** A value that the parameter allows. */
function good(spec: Parameter | ListParameter): Json {
  if (spec.type === "list") return [goodValues(spec.of)];
  const { min = 0, max = min + 1 } = spec.range ?? {};
  switch (spec.type) {
    case "number":
      return max;
    case "numbers":
      return [0, 30];
    case "flag":
      return true;
    case "json":
      return [];
    default:
      return "c0ffee00-0000-4000-8000-000000000000";
  }
}

const goodValues = (parameters: Parameters): Values =>
  Object.fromEntries(Object.entries(parameters).map(([key, spec]) => [key, good(spec)]));

/** Values that the parameter does not allow. */
function bad(spec: Parameter | ListParameter): Json[] {
  if (spec.type === "list") return [null, {}, "x", [{}], [null]];
  const { min, max, isWhole } = spec.range ?? {};
  switch (spec.type) {
    case "number":
      return [
        null,
        "1",
        true,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        ...(isWhole ? [(min ?? 0) + 0.5] : []),
        ...(min === undefined ? [] : [min - 1]),
        ...(max === undefined ? [] : [max + 1]),
      ];
    case "numbers":
      return [null, 1, ["1"], [-1], [0.5]];
    case "flag":
      return [null, 0, "true"];
    case "json":
      return [null];
    default:
      return [null, 7, false, ["x"], ...(min ? [""] : [])];
  }
}

const encode = (method: Method<never, unknown>, values: JsonObject): JsonObject =>
  method.encode(values as never, "rig") ?? {};

const withParameters = methods.flatMap((method): [string, Method<never, unknown>, Parameters][] =>
  method.parameters ? [[method.name, method, method.parameters]] : [],
);

describe("methods", () => {
  const names = methods.map(({ name }) => name);

  test("are all 41 reserved ones, the nine open ones, and what a connection needs", () => {
    expect(names.filter((name) => /RoboTarget/.test(name) && !/Open/.test(name))).toHaveLength(41);
    expect(names.filter((name) => /Open/.test(name))).toHaveLength(9);
    const known = Object.keys(documented).map((name) => exampleMethods[name] ?? name);
    expect([...names].sort()).toEqual([...known, ...Object.keys(ofConnection), "disconnect"].sort());
  });

  test.each(Object.entries({ ...documented, ...ofConnection }))(
    "%s sends every documented parameter, in both spellings",
    (table, parameters) => {
      const example = exampleMethods[table] ?? table;
      const [, method, specs] = withParameters.find(([name]) => name === example)!;
      const params = encode(method, goodValues(specs));
      const inTable = parameters.split(" ").filter(Boolean);
      const inExample = inTable.map((name) => examples[table]?.[name] ?? name);
      const asTable = spelled(example, params, "table");
      const asExample = spelled(example, params, "example");
      expect([asTable.method, asExample.method]).toEqual([table, example]);
      expect(Object.keys(asTable.params ?? {}).sort()).toEqual(inTable.sort());
      expect(Object.keys(asExample.params ?? {}).sort()).toEqual(inExample.sort());
      expect(Object.values(asTable.params ?? {}).sort()).toEqual(Object.values(params).sort());
    },
  );

  test.each(withParameters)("%s refuses each wrong value before anything is sent", (_, method, specs) => {
    for (const [key, spec] of Object.entries(specs)) {
      for (const value of bad(spec)) {
        const attempt = (): unknown => encode(method, { ...goodValues(specs), [key]: value });
        expect(attempt, `${spec.write}: ${JSON.stringify(value)}`).toThrow(DeviceError);
        expect(attempt).toThrow(expect.objectContaining({ code: "parameter", retry: "never" }));
      }
    }
  });

  test.each(withParameters)("%s takes both ends of every range", (_, method, specs) => {
    for (const [key, spec] of Object.entries(specs)) {
      if (spec.type !== "number") continue;
      for (const end of [spec.range?.min, spec.range?.max].filter((each) => each !== undefined)) {
        expect(encode(method, { ...goodValues(specs), [key]: end })[spec.write]).toBe(end);
      }
    }
  });

  test.each(methods.map((method) => [method.name, method] as const))("%s keeps the rules", (name, method) => {
    const isRead = /RoboTarget(Get|.*List$)/.test(name);
    if (isRead) expect(method).toMatchObject({ writes: false, onDoubt: "repeat" });
    if (isRead) expect(method.deadlineMs).toBeGreaterThanOrEqual(120_000);
    if (/^RemoteRoboTarget/.test(name)) expect(method.signature).toEqual({ kind: "reserved" });
    if (/^RemoteRoboTarget(?!Get)/.test(name)) expect(method).toMatchObject({ writes: true, confirms: true });
    if (/RoboTarget(Add|Update|Remove|Move|Copy)/.test(name) && !/Open/.test(name))
      expect(method.onDoubt).toBe("probe");
  });

  test("a wrong value is named with what it must be, and cannot harm a terminal", () => {
    const [, method, specs] = withParameters.find(([name]) => name.endsWith("MoveShot"))!;
    expect(() => encode(method, { ...goodValues(specs), move: 9 })).toThrow(
      "RemoteRoboTargetMoveShot was not sent to Voyager (rig): MoveType is 9 and must be a whole number from 0 to 3.",
    );
    expect(() => encode(method, { ...goodValues(specs), move: "\u001b[31m" })).toThrow(/^\P{Cc}*$/u);
  });

  test.each(methods.map((method) => [method.name, method] as const))("%s reads anything", (_, method) => {
    const read = (returned: JsonObject): void => {
      try {
        method.read(returned);
      } catch (error) {
        expect(error).toMatchObject({ name: "DeviceError", code: "unreadable", retry: "safe" });
      }
    };
    read({});
    const member = fc.constantFrom("list", "List", "data", "ret", "Base64Data", "done", "guid", "filters");
    const anything = fc.dictionary(member, fc.jsonValue());
    fc.assert(
      fc.property(anything, (returned) => {
        read(returned as JsonObject);
      }),
      { numRuns: 30 },
    );
  });
});
