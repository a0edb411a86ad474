import { describe, expect, test } from "vitest";
import { addTarget } from "../../../src/devices/robotarget/commands.ts";
import {
  neutralRecord,
  readRecord,
  sameValue,
  targetFields,
} from "../../../src/devices/robotarget/fields.ts";

const guid = "c0ffee00-0000-4000-8000-000000000000";

describe("loose values", () => {
  const read = (entry: Record<string, string | number | boolean | null>): unknown =>
    readRecord(targetFields, { guid, ...entry }, "rig");

  test.each([
    [
      { isrepeat: "true", repeat: "6" },
      { isRepeat: true, repeat: 6 },
    ],
    [
      { isrepeat: "False", repeat: 6 },
      { isRepeat: false, repeat: 6 },
    ],
    [
      { cmoondown: 1, coolsetpoint: "-10" },
      { moonDown: true, coolSetPointC: -10 },
    ],
    [
      { CL01: true, cm01: "false", tkey: "C/2025 A1" },
      { isMoonUpWithPhaseMin: true, dynamicKey: "C/2025 A1" },
    ],
    [
      { tag: null, note: "a\r\nb", targetname: 7 },
      { tag: "", note: "a\r\nb", name: "7" },
    ],
    [
      { refguidset: "{ABC}", raj2000: "", priority: "" },
      { setGuid: "abc", raHours: 0, priority: 2 },
    ],
  ])("%j", (entry, fields) => {
    expect(read(entry)).toMatchObject({ guid, ...fields });
  });

  test.each([[{ raj2000: "00:42" }], [{ isrepeat: "maybe" }], [{ refguidset: 3 }]])(
    "%j is refused, not guessed",
    (entry) => {
      expect(() => read(entry)).toThrow(expect.objectContaining({ code: "unreadable", retry: "never" }));
    },
  );

  test("whatever is written is read back the same", () => {
    const record = {
      ...neutralRecord(targetFields, guid),
      name: "M 31",
      raHours: 0.7,
      isRepeat: true,
      presetIntervals: [{ Status: 0 }],
    };
    const wire = addTarget.encode(record, "rig") ?? {};
    const renamed = Object.values(targetFields).map(({ write, read: name }) => [name, wire[write]]);
    expect(
      readRecord(targetFields, { GUID: guid.toUpperCase(), ...Object.fromEntries(renamed) }, "rig"),
    ).toEqual(record);
  });

  test.each([
    [1_795_212_000, 1_795_212_000.4, true],
    [1_795_212_000, 1_795_212_100.5, false],
    [1_795_212_000, 1_795_212_001, false],
  ])("times %j and %j: same is %s", (one, other, same) => {
    expect(sameValue("number", one, other, true)).toBe(same);
  });

  test.each([
    ["number", 20.988083333333332, 20.9880833333333, true],
    ["number", 35.1, Math.fround(35.1), true],
    ["number", 0.71231, 0.71232, false],
    ["number", 1600, 1601, false],
    ["letters", "LMB", "BLM", true],
    ["letters", "BL", "BLM", false],
    ["text", "a\r\nb ", "a\nb", true],
    ["text", "a", "A", false],
    ["guid", "{ABC}", "abc", true],
    ["json", [{ a: 1 }], [{ a: 1 }], true],
    ["flag", true, false, false],
  ] as const)("%s %j and %j: same is %s", (type, one, other, same) => {
    expect(sameValue(type, one, other)).toBe(same);
  });
});
