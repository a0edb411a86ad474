import { describe, expect, test } from "vitest";
import { awake, connect, setUp } from "./client.ts";

/** Castor: high in the east at the start. */
const CASTOR = "CO 757664 318883";

describe("codes", () => {
  test("a bare carriage return until RC 1, and RC itself never has a code", () => {
    const { client } = setUp();
    expect(client.ask("NU")).toBe("\r");
    expect(client.ask("RC 1")).toBe("\r");
    expect(client.ask("NU")).toBe("0\r");
    expect(client.ask("RC 0")).toBe("\r");
    expect(client.ask("NU")).toBe("\r");
  });

  test.each([
    ["rc 1\rnu", "\r0\r"],
    ["  nu  ", "\r"],
    ["QQ", "\r"],
    ["XX 1 2", "\r"],
    ["\r\r", ""],
    ["\n\n", ""],
  ])("%j is answered with %j", (sent, answer) => {
    const { client } = setUp();
    expect(client.ask(sent)).toBe(answer);
  });

  test("an unknown command has a bare carriage return also with codes on", () => {
    const { client } = awake();
    expect(client.ask("ZZ 5")).toBe("\r");
  });

  test.each([
    ["ES 2", "9\r"],
    ["TC -1", "9\r"],
    ["TC 1", "0\r"],
    ["LM 3", "9\r"],
    ["LM 2", "0\r"],
    ["ER 1234 -55555", "9\r"],
    ["ER 2401 0", "9\r"],
    ["ER 12 -40", "0\r"],
    ["CO 2400001 0", "7\r"],
    ["CO -1 0", "7\r"],
    ["CO 0 900001", "7\r"],
    ["CO 757664 -850000", "8\r"],
    ["AA 900001 0", "7\r"],
    ["AA 0 3600001", "7\r"],
    ["AA -10000 0", "8\r"],
    ["RM 72001 0", "8\r"],
    ["AB", "0\r"],
  ])("%s: %j", (command, answer) => {
    const { client } = awake();
    expect(client.ask(command)).toBe(answer);
  });
});

describe("asleep", () => {
  test.each(["AB", "CO 0 0", "AA 0 0", "RM 0 0", "TC 1", "LM 0", "ER 0 0", "HO", "ZE"])(
    "%s is refused",
    (command) => {
      const { client } = setUp();
      client.ask("RC 1");
      expect(client.ask(command)).toBe("1\r");
    },
  );

  test.each(["NU", "WK", "ES 1", "SL"])("%s is carried out", (command) => {
    const { client } = setUp();
    client.ask("RC 1");
    expect(client.ask(command)).toBe("0\r");
  });

  test("waking starts to follow the sky, sleeping stops it", () => {
    const { client, simulator } = setUp();
    expect(simulator.snapshot()).toMatchObject({ asleep: true, tracking: false });
    client.ask("WK");
    expect(simulator.snapshot()).toMatchObject({ asleep: false, tracking: true });
    client.ask("SL");
    expect(simulator.snapshot()).toMatchObject({ asleep: true, tracking: false });
  });
});

describe("data", () => {
  test("version, object and last position", async () => {
    const { client, clock } = awake();
    expect(client.ask("VR")).toBe("\rV05.12 - 30-Dec-09\r");
    client.ask(CASTOR);
    await clock.advance(60_000);
    expect(client.heard()).toBe("0\r");
    expect(client.ask("ON")).toBe("\rREMOTE CO           \r");
    expect(client.ask("LP")).toBe("\r07 34 35.9+31 53 18200000\r");
  });

  test("the short status, column by column", async () => {
    const { client, clock } = awake();
    client.ask(CASTOR);
    await clock.advance(60_000);
    client.heard();
    const answer = client.ask("TS");
    expect(answer).toMatch(/^\r.{45}\r$/);
    const status = answer.slice(1, -1);
    // J2000 07 34 35.9 +31 53 18 in the equinox of 2026.16: 07 36 16.2 +31 49 46 by m and n of the mean epoch.
    expect(status.slice(0, 7)).toBe("+314946");
    expect(status.slice(7, 14)).toBe("0736162");
    expect(status.slice(14, 20)).toBe("061022");
    expect(status.slice(20, 32)).toBe("260301030100");
    expect(Number(status.slice(32, 35))).toBeGreaterThanOrEqual(100);
    expect(Number(status.slice(32, 35))).toBeLessThan(115);
    expect(status.slice(35, 39)).toMatch(/^\d{3}L$/);
    expect(status.slice(39)).toBe("202616");
  });

  test("the long status, and what it says of motions", async () => {
    const { client, clock } = awake();
    client.ask("ES 1");
    client.ask("ER 12 -40");
    client.ask("LM 2");
    const still = client.ask("TS").slice(1, -1);
    expect(still).toHaveLength(96);
    expect(still.slice(45)).toBe(`    12E     40S     0A 1TTFF   T${" ".repeat(9)}W2${" ".repeat(8)}`);
    client.ask(CASTOR);
    await clock.advance(5_000);
    const moving = client.ask("TS").slice(1, -1);
    expect(moving).toHaveLength(96);
    // The dome turns left, from south to the east.
    expect([moving.slice(79, 81), moving.slice(81, 83), moving.slice(83, 84)]).toEqual(["NS", "ES", "L"]);
    await clock.advance(55_000);
    client.heard();
    client.ask("SL");
    const asleep = client.ask("TS").slice(1, -1);
    expect([asleep.slice(76, 77), asleep.slice(79, 84), asleep.slice(86, 87)]).toEqual(["F", "     ", "S"]);
  });
});

describe("moves", () => {
  test("the code comes when telescope and dome are there and have settled", async () => {
    const { client, clock, simulator } = awake();
    client.say(CASTOR);
    // 32 degrees at 2 degrees in a second.
    await clock.advance(16_000);
    expect(simulator.snapshot().decDeg).toBeCloseTo(31.8883, 6);
    expect(simulator.snapshot()).toMatchObject({ moving: true });
    // The dome turns by 91 degrees at 4 degrees in a second; then 2 s.
    await clock.advance(8_000);
    expect(client.heard()).toBe("");
    await clock.advance(2_000);
    expect(client.heard()).toBe("0\r");
    const { raHours, decDeg, moving } = simulator.snapshot();
    expect(raHours).toBeCloseTo(7.57664, 6);
    expect(decDeg).toBeCloseTo(31.8883, 6);
    expect(moving).toBe(false);
  });

  test("what is not urgent waits, what is urgent overtakes", async () => {
    const { client, clock } = awake();
    client.say(CASTOR);
    client.say("NU");
    client.say("VR");
    await clock.advance(1_000);
    expect(client.heard()).toBe("");
    expect(client.ask("TS")).toMatch(/^\r.{45}\r$/);
    expect(client.ask("ON")).toMatch(/^\r.{20}\r$/);
    expect(client.ask("LP")).toMatch(/^\r.{25}\r$/);
    await clock.advance(59_000);
    expect(client.heard()).toBe("0\r0\r\rV05.12 - 30-Dec-09\r");
  });

  test("an abort is answered twice, leaves the telescope on its way, and lets the queue go on", async () => {
    const { client, clock, simulator } = awake();
    const start = simulator.snapshot();
    client.say(CASTOR);
    client.say("NU");
    await clock.advance(8_000);
    client.say("AB");
    await clock.advance(0);
    expect(client.heard()).toBe("A\rA\r0\r");
    const { decDeg, moving } = simulator.snapshot();
    expect(moving).toBe(false);
    expect(decDeg).toBeCloseTo(((start.decDeg as number) + 31.8883) / 2, 0);
    await clock.advance(60_000);
    expect(client.heard()).toBe("");
  });

  test("a truncated CO is a command to 0 h, 0 degrees", async () => {
    const { client, clock, simulator } = awake();
    // Until that place is up.
    await clock.advance(20 * 3_600_000);
    client.say("CO");
    await clock.advance(60_000);
    expect(client.heard()).toBe("0\r");
    expect(simulator.snapshot()).toMatchObject({ raHours: 0, decDeg: 0 });
  });

  test("offsets add up and start anew after an absolute move", async () => {
    const { client, clock, simulator } = awake();
    const move = async (command: string) => {
      client.say(command);
      await clock.advance(60_000);
      return client.heard();
    };
    await move(CASTOR);
    expect(await move("RM 600 -300")).toBe("0\r");
    expect(await move("RM 600 -300")).toBe("0\r");
    expect(simulator.snapshot()).toMatchObject({ offsetsArcsec: { ra: 120, dec: -60 } });
    const { raHours, decDeg } = simulator.snapshot();
    expect(raHours).toBeCloseTo(7.57664 + 120 / 54_000, 6);
    expect(decDeg).toBeCloseTo(31.8883 - 60 / 3600, 6);
    expect(await move("RM 71999 0")).toBe("8\r");
    await move(CASTOR);
    expect(simulator.snapshot()).toMatchObject({ offsetsArcsec: { ra: 0, dec: 0 } });
  });

  test.each([
    ["AA 600000 1800000", 31.9583 - 30],
    ["ZE", 31.9583],
    ["HO", 0],
  ])("%s ends on the meridian", async (command, decDeg) => {
    const { client, clock } = awake();
    client.ask("TC 0");
    client.say(command);
    await clock.advance(60_000);
    expect(client.heard()).toBe("0\r");
    const status = client.ask("TS").slice(1, -1);
    const [, sign, d, m, s] = /^([+-])(\d\d)(\d\d)(\d\d)/.exec(status) ?? [];
    const dec = (sign === "-" ? -1 : 1) * (Number(d) + Number(m) / 60 + Number(s) / 3600);
    expect(dec).toBeCloseTo(decDeg, 2);
    // Right ascension in tenths beside sidereal time: equal to a second or two.
    expect(Math.abs(Number(status.slice(7, 13)) - Number(status.slice(14, 20)))).toBeLessThan(2);
  });

  test("without tracking the sky goes by, with rates the telescope follows the object", async () => {
    const { client, clock, simulator } = awake();
    client.say(CASTOR);
    await clock.advance(60_000);
    client.ask("ER 36 -360");
    client.ask("LM 2");
    await clock.advance(3_600_000);
    const followed = simulator.snapshot();
    expect(followed.raHours).toBeCloseTo(7.57664 + 3.6 / 3600, 6);
    expect(followed.decDeg).toBeCloseTo(31.8883 - 36 / 3600, 6);
    client.ask("LM 0");
    client.ask("TC 0");
    await clock.advance(3_600_000);
    expect(simulator.snapshot().raHours).toBeCloseTo((followed.raHours as number) + 1.00274, 2);
  });
});

describe("one line for all", () => {
  test("a client that leaves leaves its queue to run, and the next one hears the codes", async () => {
    const { client, clock, simulator } = awake();
    client.say(CASTOR);
    client.say("HO");
    client.leave();
    await clock.advance(10_000);
    const next = connect(simulator);
    await clock.advance(60_000);
    expect(next.heard()).toBe("0\r0\r");
    expect(client.heard()).toBe("");
  });

  test("half a command waits for its end, whoever sends it", () => {
    const { client, simulator } = awake();
    client.raw("N");
    client.leave();
    expect(connect(simulator).ask("U")).toBe("0\r");
  });
});

describe("hostile input", () => {
  test("garbage is answered or ignored, and the program lives on", () => {
    const { client, clock } = awake();
    const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
    for (let times = 0; times < 50; times += 1) client.raw(bytes);
    client.raw(`${"A".repeat(1_000_000)}`);
    client.raw('\rNU "unclosed\r');
    client.raw('CO 99999999999999999999 "x" 1e9\r');
    client.raw("__proto__\r");
    client.heard();
    expect(clock.now()).toBeGreaterThan(0);
    client.say("AB");
    expect(client.heard()).toBe("0\r");
  });

  test("close stops every timer and drops every client", async () => {
    const { client, clock, simulator } = awake();
    client.say(CASTOR);
    simulator.close();
    await clock.advance(60_000);
    expect(client.ended).toBe("drop");
    expect(client.heard()).toBe("");
    expect(simulator.snapshot()).toMatchObject({ moving: false });
  });
});
