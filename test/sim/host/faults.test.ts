import { describe, expect, test } from "vitest";
import { UsageError } from "../../../src/errors.ts";
import { parseFaults } from "../../../src/sim/host/faults.ts";

const commands = ["WK", "CO", "AddShot", "CO", "AddShot", "AddShot"];

test.each([
  [[], []],
  [["drop"], ["drop"]],
  [["silent:CO"], [undefined, "silent"]],
  [["drop:addshot:2"], [undefined, undefined, undefined, undefined, "drop"]],
  [["late:CO:*"], [undefined, "late", undefined, "late"]],
  [["mute:*:3"], [undefined, undefined, "mute"]],
  [
    ["twice:CO", "refuse:CO:2", "restart:AddShot:3"],
    [undefined, "twice", undefined, "refuse", undefined, "restart"],
  ],
  [
    ["drop:CO:1", "mute:CO:1", "mute:CO:2"],
    [undefined, "drop", undefined, "mute"],
  ],
])("%j", (texts, met) => {
  const faults = parseFaults(texts);
  expect(commands.map((command) => faults("any", command))).toEqual(commands.map((_, index) => met[index]));
});

test("a fault of one family meets only its commands, and only they count", () => {
  const faults = parseFaults(["no-rar:*:2"]);
  const met = ["move", "robotarget", "move", "robotarget", "robotarget"].map((family) => faults(family, "X"));
  expect(met).toEqual([undefined, undefined, undefined, "no-rar", undefined]);
});

describe("what cannot be understood", () => {
  test.each(["", "explode", "Drop", "explode:CO"])("%j: the error has the list", (text) => {
    expect(() => parseFaults([text])).toThrow(UsageError);
    expect(() => parseFaults([text])).toThrow(
      expect.objectContaining({
        hint: expect.stringMatching(
          /^The faults are drop, silent, mute, late, twice, refuse, restart; for robotarget also no-rar, .*, rar-0…rar-10, rar-0-undone…rar-10-undone; for dwarf also type-3, .*, dark-mismatch; for move also noise, .*, keyboard, code-0…code-9, code-A, .*, code-Y; for nina also socket-drop, .*, mount-gone\.$/,
        ),
      }),
    );
  });

  test.each(["drop:CO:0", "drop:CO:-1", "drop:CO:x", "drop:CO:1:2", "drop::1", "drop:", "drop:CO:"])(
    "%j: the error has the form",
    (text) => {
      expect(() => parseFaults([text])).toThrow(
        expect.objectContaining({ hint: expect.stringContaining("drop:AddShot:2") }),
      );
    },
  );
});
