import { describe, expect, test } from "vitest";
import { awake } from "./client.ts";

const CASTOR = "CO 757664 318883";
const number = (value: unknown): number => value as number;

/** Columns of the long status, counted from 1 as the description does. */
function columns(status: string, from: number, to = from): string {
  return status.slice(1).slice(from - 1, to);
}

describe("limits", () => {
  test("a way below the horizon ends there with H, and the telescope comes back", async () => {
    const { act, simulator } = awake();
    // Through the pole's other side the straight way in right ascension and declination dips below the horizon.
    expect(await act("AA 10000 0")).toBe("H\r");
    expect(number(simulator.snapshot().altDeg)).toBeGreaterThan(-0.5);
    expect(await act("ZE")).toBe("0\r");
  });

  test("a hard limit of the controller ends a move with L", async () => {
    const { act, simulator } = awake(undefined, { telescope: "psst" });
    // The hour angle of this place is 7 hours in the west, far in the north.
    expect(await act("CO 2300000 800000")).toBe("L\r");
    expect(simulator.snapshot().moving).toBe(false);
  });

  test("who follows the sky stops at the horizon, and the status says so", async () => {
    const { act, client, clock, simulator } = awake(undefined, { horizonDeg: 20 });
    client.ask("ES 1");
    expect(await act(CASTOR)).toBe("0\r");
    expect(columns(client.ask("TS"), 72, 77)).toBe("FF   T");
    await clock.advance(12 * 3_600_000);
    expect(number(simulator.snapshot().altDeg)).toBeCloseTo(20, 1);
    expect(columns(client.ask("TS"), 72, 77)).toMatch(/^[TF]T {3}F$/);
  });

  test("a narrow mount stops following at its limit in right ascension", async () => {
    const { act, client, clock } = awake(undefined, { telescope: "wallace" });
    client.ask("ES 1");
    await act("CO 600000 800000");
    await clock.advance(8 * 3_600_000);
    expect(columns(client.ask("TS"), 75)).toBe("W");
  });
});

describe("the dome", () => {
  test("lags behind, and the status tells of it when the telescope is there", async () => {
    const { client, clock } = awake();
    client.ask("ES 1");
    client.say(CASTOR);
    await clock.advance(18_000);
    expect(columns(client.ask("TS"), 80, 84)).toBe("    L");
    await clock.advance(60_000);
    client.heard();
    expect(columns(client.ask("TS"), 78, 84)).toBe("       ");
  });

  test("stays when it does not follow, is jogged, and catches up when it follows again", async () => {
    const { act, client, clock, simulator } = awake();
    await act("DM 0");
    const before = number(simulator.snapshot().domeAzDeg);
    await act(CASTOR);
    expect(simulator.snapshot().domeAzDeg).toBe(before);
    await act("DJ 30");
    await act("DJ -10");
    expect(number(simulator.snapshot().domeAzDeg)).toBeCloseTo(before + 20, 6);
    expect(simulator.snapshot().domeJogsDeg).toBe(20);
    expect(client.ask("DM 1")).toBe("0\r");
    await clock.advance(60_000);
    const { domeAzDeg, azDeg } = simulator.snapshot();
    expect(Math.abs(number(domeAzDeg) - number(azDeg))).toBeLessThan(4);
  });

  test("follows in steps; a later move begins where it has come to", async () => {
    const { act, client, clock, simulator } = awake();
    client.ask("ES 1");
    await act(CASTOR);
    const before = number(simulator.snapshot().domeAzDeg);
    // Castor passes the zenith: the dome has turned to the other side.
    await clock.advance(4 * 3_600_000);
    const followed = number(simulator.snapshot().domeAzDeg);
    expect(Math.abs(followed - before)).toBeGreaterThan(90);
    client.say("RM 100 0");
    await clock.advance(1);
    expect(Math.abs(number(simulator.snapshot().domeAzDeg) - followed)).toBeLessThan(4);
    await clock.advance(3_000);
    expect(client.heard()).toBe("0\r");
  });

  test("is initialized at its mark, and comes back when it follows", async () => {
    const { act, client, clock, simulator } = awake(undefined, { telescope: "72in" });
    client.say("ID");
    await clock.advance(38_000);
    expect(client.heard()).toBe("0\r");
    expect(number(simulator.snapshot().domeAzDeg)).toBeCloseTo(90, 0);
    await act("NU");
    expect(number(simulator.snapshot().domeAzDeg)).toBeCloseTo(180, -1);
    await act("DM 0");
    await act("ID");
    expect(simulator.snapshot().domeAzDeg).toBe(90);
  });

  test("lights go on by themselves at the 31-inch, unless that is suppressed", async () => {
    const { act, client, clock, simulator } = awake(undefined, { telescope: "31in" });
    client.say(CASTOR);
    await clock.advance(1_000);
    expect(simulator.snapshot().lights).toBe(true);
    await clock.advance(120_000);
    expect(simulator.snapshot().lights).toBe(false);
    await act("LS 1");
    client.say("HO");
    await clock.advance(1_000);
    expect(simulator.snapshot().lights).toBe(false);
    await clock.advance(120_000);
    await act("LI 1");
    expect(simulator.snapshot().lights).toBe(true);
  });
});

describe("focus, filter and shutter", () => {
  test("the focus takes its time, and its relative moves add up until an absolute one", async () => {
    const { act, client, clock, simulator } = awake();
    client.ask("ES 1");
    client.say("FG -1345");
    await clock.advance(1_000);
    expect(columns(client.ask("TS"), 78, 79)).toBe("IG");
    await clock.advance(10_000);
    expect(columns(client.ask("TS").replace("0\r", ""), 61, 67)).toBe(" -1345A");
    await act("FT 1");
    await act("FR 100");
    await act("FR 50");
    expect(simulator.snapshot()).toMatchObject({ focus: -1195, focusSteps: 150 });
    expect(columns(client.ask("TS"), 61, 67)).toBe(" -1195R");
    await act("FG 30000");
    expect(simulator.snapshot()).toMatchObject({ focus: 30_000, focusSteps: 0 });
    expect(columns(client.ask("TS"), 74)).toBe("O");
    await act("FI");
    expect(simulator.snapshot()).toMatchObject({ focus: 0 });
  });

  test("the filter is the new one when the wheel has turned", async () => {
    const { act, client, clock, simulator } = awake();
    client.ask("ES 1");
    client.say("FW 9");
    await clock.advance(1_000);
    expect(simulator.snapshot().filter).toBe(1);
    await clock.advance(5_000);
    expect(client.heard()).toBe("0\r");
    expect(columns(client.ask("TS"), 68, 69)).toBe(" 9");
    expect(await act("FW 9")).toBe("0\r");
  });

  test("the 31-inch runs its shutter for so many seconds", async () => {
    const { act, simulator } = awake(undefined, { telescope: "31in" });
    await act("OS 15");
    expect(simulator.snapshot().shutterOpen).toBeCloseTo(0.25, 6);
    await act("OS 90");
    expect(simulator.snapshot().shutterOpen).toBe(1);
    await act("CS 30");
    expect(simulator.snapshot().shutterOpen).toBeCloseTo(0.5, 6);
  });

  test("only PSST's status tells of the shutter", async () => {
    const { act, client, clock } = awake(undefined, { telescope: "psst" });
    client.ask("ES 1");
    expect(columns(client.ask("TS"), 86)).toBe("C");
    client.say("OS 0");
    await clock.advance(5_000);
    expect(columns(client.ask("TS"), 86)).toBe("U");
    await act("NU");
    expect(columns(client.ask("TS"), 86)).toBe("O");
  });
});

describe("positions", () => {
  test("each move saves where the telescope was; PM goes back, and shifts the stack", async () => {
    const { act, client, simulator } = awake();
    await act(CASTOR);
    await act("UI");
    expect(await act("PM 1")).toBe("0\r");
    expect(simulator.snapshot()).toMatchObject({ savedPositions: 3 });
    expect(simulator.snapshot().decDeg).toBeCloseTo(31.8883, 4);
    expect(client.ask("ON").trim()).toBe("REMOTE CO");
    expect(await act("PM 1")).toBe("0\r");
    expect(client.ask("ON").trim()).toBe("UNIFORM SPOT");
  });

  test("home can be set anew", async () => {
    const { act, simulator } = awake();
    await act("TC 0");
    await act("AA 500000 1800000");
    await act("SH");
    await act("ZE");
    await act("HO");
    expect(simulator.snapshot().altDeg).toBeCloseTo(50, 2);
  });

  test("entries of a list and their sky positions", async () => {
    const { act, client, simulator } = awake();
    await act('OF "stars.lst"');
    await act("RF 8");
    const { decDeg } = simulator.snapshot();
    expect(client.ask("ON").trim()).toBe("STARS 8");
    await act("SF 8");
    expect(number(simulator.snapshot().decDeg) - number(decDeg)).toBeCloseTo(0.2, 6);
  });

  test("an object of an ephemeris is followed with its rates", async () => {
    const { act, client, clock, simulator } = awake();
    await act('EE "comet.eph"');
    await act("EG 1");
    await act("LM 2");
    expect(client.ask("ON").trim()).toBe("COMET");
    const before = number(simulator.snapshot().decDeg);
    await clock.advance(3_600_000);
    expect((number(simulator.snapshot().decDeg) - before) * 3600).toBeCloseTo(-12, 3);
  });
});

describe("what MOVE believes", () => {
  test("a clock set wrong shows another right ascension, and points elsewhere", async () => {
    const { act, client, simulator } = awake();
    const before = number(simulator.snapshot().raHours);
    await act('ST "04:00:00"');
    expect(number(simulator.snapshot().clockSkewMs)).toBeCloseTo(3_600_000, -4);
    expect(client.ask("TS").slice(21, 31)).toBe("2603010403");
    await act(CASTOR);
    expect(number(simulator.snapshot().raHours)).toBeCloseTo(7.57664 - 1.00274, 2);
    expect(number(simulator.snapshot().raHours)).not.toBeCloseTo(before, 1);
    await act('SD "05-Apr-26"');
    expect(client.ask("TS").slice(21, 27)).toBe("260405");
  });

  test("UC takes the telescope to be where it was sent, IC finds out where it is", async () => {
    const world = awake((command) => (command === "RM" ? "paddle" : undefined), { telescope: "31in" });
    const { act, client, simulator } = world;
    await act(CASTOR);
    await act("RM 0 0");
    const pushed = client.ask("TS").slice(1, 8);
    await act("UC");
    expect(client.ask("TS").slice(1, 8)).not.toBe(pushed);
    expect(simulator.snapshot().decDeg).toBeCloseTo(31.9883, 4);
    await act("IC");
    expect(client.ask("TS").slice(1, 8)).toBe(pushed);
  });

  test("nobody answers after QU", async () => {
    const { act, client, simulator } = awake();
    expect(await act("QU")).toBe("0\r");
    expect(client.ask("NU")).toBe("");
    expect(client.ask("TS")).toBe("");
    expect(simulator.snapshot().running).toBe(false);
  });
});
