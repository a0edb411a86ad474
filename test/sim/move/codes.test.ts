import { describe, expect, test } from "vitest";
import type { Behaviour } from "../../../src/sim/move/options.ts";
import type { FaultName } from "../../../src/sim/simulator.ts";
import { awake, once, setUp } from "./client.ts";

const MOVE = "09AEHLXDY";

/** Every command of the description with its codes, written as it is sent, and a telescope that has it. */
const commands: readonly (readonly [sent: string, codes: string, telescope?: Behaviour["telescope"]])[] = [
  ["AA 600000 1800000", `${MOVE}87`],
  ["AB", "0A"],
  ["BA 1", "09"],
  ["BL", "0"],
  ["CF", "0"],
  ["CO 757664 318883", `${MOVE}87`],
  ["CS 5", "069", "31in"],
  ["DE", "09"],
  ["DJ 0", "098"],
  ["DM 1", "09"],
  ["DS 0", "09"],
  ['EE "comet.eph"', "0987654"],
  ["EG 1", `${MOVE}875`],
  ["ER 0 0", "09"],
  ["ES 1", "09"],
  ["FI", "09"],
  ["FG 100", "0975"],
  ["FR 100", "0975"],
  ["FS", `${MOVE}4`],
  ["FT 1", "09"],
  ["FW 2", "0987"],
  ["HO", `${MOVE}4`],
  ["IC", "096", "31in"],
  ["ID", "09876A", "72in"],
  ["LI 1", "09", "31in"],
  ["LM 1", "09"],
  ["LS 1", "09", "31in"],
  ["NU", "0"],
  ['OF "other.lst"', "098"],
  ["OS 5", "069", "31in"],
  ["PD", "0"],
  ["PE", "0"],
  ["PM 1", `${MOVE}876543`],
  ["PP", "09876", "31in"],
  ["QU", "0"],
  ["RF 8", `${MOVE}876543`],
  ["RM 100 100", `${MOVE}87654`],
  ['SD "01-Mar-26"', "09"],
  ["SF 8", `${MOVE}8765432`],
  ["SH", "0"],
  ["SL", "0"],
  ["SP", "0"],
  ['ST "03:00:00"', "09"],
  ["TC 1", "09"],
  ["UC", "098"],
  ["UI", `${MOVE}8`],
  ["WK", "0"],
  ["ZE", `${MOVE}4`],
];

const others = ["FC 1 2", "LP", "ON", "RC 1", "SM 0", "TS", "VR"];

test("they are all 55", () => {
  const names = [...commands.map(([sent]) => sent), ...others].map((sent) => sent.slice(0, 2));
  expect(new Set(names).size).toBe(55);
});

/** A telescope that has moved, with an ephemeris and a list open where the command needs them. */
async function ready(sent: string, telescope: Behaviour["telescope"] | undefined, fault?: FaultName) {
  const name = sent.slice(0, 2);
  let isReady = false;
  const faultOf = (command: string) => (isReady && command === name ? fault : undefined);
  const world = awake(faultOf, { ...(telescope && { telescope }) });
  if (name === "EG") world.client.ask('EE "comet.eph"');
  if (name === "RF" || name === "SF") world.client.ask('OF "stars.lst"');
  if (name === "DJ") world.client.ask("DM 0");
  if (name === "PM") world.client.ask("SP");
  if (name === "UC") await world.act("UI");
  isReady = true;
  return world;
}

describe("every command is carried out", () => {
  const named = commands.map(([sent, , telescope]) => ({ sent, telescope }));
  test.each(named)("$sent", async ({ sent, telescope }) => {
    const { act, simulator } = await ready(sent, telescope);
    expect(await act(sent)).toBe("0\r");
    simulator.close();
  });

  test.each(others)("%s", async (sent) => {
    const { act } = await ready(sent, undefined);
    const said = await act(sent);
    const lengths = { FC: 0, RC: 1, LP: 27, ON: 22, SM: 11, TS: 47, VR: 20 }[sent.slice(0, 2)];
    expect(said).toHaveLength(lengths ?? -1);
  });
});

describe("every code of every command can be had", () => {
  const cases = commands.flatMap(([sent, codes, telescope]) =>
    [...codes, "1"].map((code) => ({ sent, code, telescope })),
  );
  test.each(cases)("$sent: $code", async ({ sent, code, telescope }) => {
    const { act, simulator } = await ready(sent, telescope, `code-${code}` as FaultName);
    expect(await act(sent)).toBe(`${code}\r`);
    simulator.close();
  });
});

describe("what a code from a fault leaves behind", () => {
  const castor = "CO 757664 318883";

  test.each(["9", "A", "H", "L", "X", "D"])("%s stops a move half-way", async (code) => {
    const { act, simulator } = awake(once("CO", `code-${code}` as FaultName));
    expect(await act(castor)).toBe(`${code}\r`);
    const { decDeg } = simulator.snapshot();
    expect(decDeg).toBeGreaterThan(10);
    expect(decDeg).toBeLessThan(31);
  });

  test("Y ends it a little short of its goal", async () => {
    const { act, simulator } = awake(once("AA", "code-Y"));
    await act("TC 0");
    await act("AA 600000 0900000");
    expect(simulator.snapshot().altDeg).not.toBeCloseTo(60, 3);
  });

  test.each(["E", "8", "7", "1", "0"])("with %s nothing moves", async (code) => {
    const { act, simulator } = awake(once("CO", `code-${code}` as FaultName));
    const { decDeg } = simulator.snapshot();
    await act(castor);
    expect(simulator.snapshot().decDeg).toBe(decDeg);
  });

  test("5 of an ephemeris: the move is done all the same", async () => {
    const { act, client, simulator } = awake(once("EG", "code-5"));
    client.ask('EE "comet.eph"');
    expect(await act("EG 1")).toBe("5\r");
    expect(simulator.snapshot()).toMatchObject({ objectName: "COMET", moving: false });
    expect(simulator.snapshot().decDeg).toBeCloseTo(10, 1);
  });

  test("a shutter that times out is half open", async () => {
    const { act, simulator } = awake(once("OS", "code-6"), { telescope: "psst" });
    expect(await act("OS 0")).toBe("6\r");
    expect(simulator.snapshot().shutterOpen).toBeCloseTo(0.5, 6);
  });
});

describe("asleep only some are recognized", () => {
  const names = [...commands.map(([sent]) => sent), ...others];
  const accepted = ["NU", "WK", "TS", "ON", "LP", "ES", "RC", "SL", "VR"];
  test.each(names)("%s", async (sent) => {
    const telescope = commands.find(([each]) => each === sent)?.[2] ?? "42in";
    const { client } = setUp(undefined, { telescope });
    client.ask("RC 1");
    const isRefused = client.ask(sent) === "1\r";
    expect(isRefused).toBe(!accepted.includes(sent.slice(0, 2)));
  });
});
