import { describe, expect, it } from "vitest";
import { type Command, type CommandName, commands, hasCommand } from "../../../src/devices/move/commands.ts";
import { requireDone } from "../../../src/devices/move/failures.ts";
import { outcomeOf } from "../../../src/devices/move/outcome.ts";
import { telescopeNames, telescopes } from "../../../src/devices/move/telescopes.ts";
import { documentedCodes } from "./documented-codes.ts";

const names = Object.keys(commands) as CommandName[];
const allCodes = [..."0123456789AEHLXDY"];
const where = (test: (command: Command) => boolean): string[] =>
  names.filter((name) => test(commands[name])).sort();
const words = (text: string): string[] => text.split(" ").sort();

describe("the table of commands", () => {
  it("has all 55", () => {
    expect(names).toHaveLength(55);
    expect([...names].sort()).toEqual(Object.keys(documentedCodes).sort());
  });

  it("agrees with the document on sleep, order, replies and what is never sent", () => {
    expect(where(({ asleep }) => asleep)).toEqual(words("NU WK TS ON LP ES RC SL VR"));
    expect(where((command) => command.async)).toEqual(words("TS ON LP AB"));
    expect(where(({ reply }) => reply === "data")).toEqual(words("TS ON LP VR SM"));
    expect(where(({ reply }) => reply === "return")).toEqual(["RC"]);
    expect(where(({ reply }) => reply === "none")).toEqual(["FC"]);
    expect(where(({ danger }) => danger === "never")).toEqual(words("QU FC"));
    expect(where(({ danger }) => danger === "opens")).toEqual(["OS"]);
    expect(where(({ danger }) => danger === "request")).toEqual(words("BA IC SD SH SP ST UC"));
  });

  it("never repeats by itself what adds up, shifts a stack, or changes what the telescope believes", () => {
    expect(where(({ onDoubt }) => onDoubt === "ask")).toEqual(
      words("BA DJ EE FC FR IC OS PM QU RM SD SH SP ST UC"),
    );
  });

  it("agrees with the document on who has what", () => {
    const limited = names.filter((name) => telescopeNames.some((telescope) => !hasCommand(telescope, name)));
    const owners = Object.fromEntries(
      limited.map((name) => [
        name,
        telescopeNames.filter((telescope) => hasCommand(telescope, name)).join(" "),
      ]),
    );
    expect(owners).toEqual({
      CS: "72in 31in psst",
      OS: "72in 31in psst",
      DJ: "72in 42in 31in loneos astrograph perth",
      DM: "72in 42in 31in loneos astrograph perth",
      FW: "72in 42in psst",
      IC: "31in psst",
      ID: "72in loneos astrograph",
      LI: "72in 31in",
      LS: "31in",
      PD: "72in 42in",
      PE: "72in 42in",
      PP: "31in",
    });
  });

  it("says the same of a telescope as of its commands", () => {
    for (const name of telescopeNames) {
      const { hasDome, hasFilterWheel, hasGuider, shutter } = telescopes[name];
      expect([name, hasDome]).toEqual([name, hasCommand(name, "DM")]);
      expect([name, hasFilterWheel]).toEqual([name, hasCommand(name, "FW")]);
      expect([name, hasGuider]).toEqual([name, hasCommand(name, "PE")]);
      expect([name, shutter !== undefined]).toEqual([name, hasCommand(name, "OS")]);
    }
  });
});

describe("completion codes", () => {
  const rows = Object.entries(documentedCodes).flatMap(([name, codes]) =>
    codes.map((row) => {
      const [code = "", end = "", ...rest] = row.split(" ");
      return { name: name as CommandName, code, end, says: rest.join(" ") };
    }),
  );

  it.each(rows)("$name $code: $end $says", ({ name, code, end, says }) => {
    const outcome = outcomeOf(name, code);
    if (end === "done") {
      expect(outcome).toEqual({ kind: "done" });
      expect(requireDone("hall42", name, code)).toBeUndefined();
    } else if (end === "warned") {
      expect(outcome).toEqual({ kind: "done", warning: expect.stringContaining(says) });
      expect(requireDone("hall42", name, code)).toMatch(/^hall42: [A-Z]{2} \(.*\): .*\.$/);
    } else {
      const retry = end === "again" ? "safe" : "never";
      expect(outcome).toMatchObject({
        kind: "failed",
        errorCode: "move-refused",
        retry,
        hint: expect.any(String),
      });
      expect(() => requireDone("hall42", name, code)).toThrow(says);
      expect(() => requireDone("hall42", name, code)).toThrow(
        `hall42: ${name} (${commands[name].summary}) ${(outcome as { says: string }).says}.`,
      );
    }
  });

  it.each(names)("%s: any other code is never a success", (name) => {
    const documented = (documentedCodes[name] ?? []).map((row) => row.slice(0, 1));
    for (const code of [...allCodes, "", "Q", "toString"].filter((other) => !documented.includes(other))) {
      const isAsleep = code === "1" && !commands[name].asleep;
      expect(outcomeOf(name, code)).toMatchObject({
        kind: "failed",
        errorCode: isAsleep ? "move-asleep" : "move-unknown-code",
        retry: isAsleep ? "never" : commands[name].effect === "telescope" ? "doubt" : "safe",
      });
    }
  });
});
