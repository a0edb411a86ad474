import { expect, test } from "vitest";
import { scaledClock } from "../../../src/clock.ts";
import { openNina } from "../../../src/devices/nina/driver.ts";
import { createSession } from "../../../src/devices/nina/session.ts";
import { serve } from "../../../src/sim/host/server.ts";
import { createNina } from "../../../src/sim/nina/nina.ts";
import { createConnect } from "../../../src/transport/connect.ts";
import { createHttp } from "../../../src/transport/http.ts";
import { site } from "../../support/runs.ts";

/** Ten minutes of the night in a second. */
const SPEED = 600;

test("requests and messages share one port: a wait, a target, a broken connection, and a refusal", async () => {
  const clock = scaledClock({
    realOriginMs: Date.now(),
    planOriginMs: Date.UTC(2026, 10, 21, 1),
    speed: SPEED,
  });
  const simulator = createNina({
    device: "nina",
    clock,
    faults: (_, command) => (command === "equipment/weather/info" ? "socket-drop" : undefined),
    log: () => undefined,
    uuid: () => "",
    site,
    behaviour: { waitSec: 60, exposures: 9, mount: "parked" },
  });
  const served = await serve(simulator, { clock });
  const notes: string[] = [];
  const settings = {
    address: served.address,
    toleranceArcmin: 5,
    atStop: "own",
    safetyMonitor: true,
  } as const;
  const environment = {
    name: "rig",
    clock,
    site,
    connect: createConnect(clock),
    http: createHttp(clock),
    secret: () => "",
    uuid: () => "",
    note: (text: string) => void notes.push(text),
  };
  const session = createSession(settings, environment);
  const heard: string[] = [];
  session.link.listen(({ name }) => heard.push(name));
  const device = openNina(settings, environment);
  const never = new AbortController().signal;
  const context = {
    clock,
    signal: never,
    ending: never,
    earlier: [],
    inDoubt: false,
    pointedAt: undefined,
    awaitTrigger: () => Promise.resolve(true),
    progress: () => undefined,
    keep: () => undefined,
  };
  try {
    await session.link.ready(never);
    expect(await device.ready(never)).toMatchObject({ nina: "3.2.0.9001" });
    const target = { id: "m31", name: "M 31", raHours: 0.7, decDeg: 41 };
    const slewing = device.run("slew", { target, center: false, rotate: false }, context);
    await expect(slewing).rejects.toMatchObject({ code: "nina-refused" });
    const awaiting = device.run("await", { topic: "new-target-start", target: "m 31" }, context);
    await device.run("sequence", { action: "start", skipValidation: false }, context);
    await fetch(`${served.address}/v2/api/equipment/weather/info`);
    expect(await awaiting).toMatchObject({ target: "M 31" });
    expect(await device.makeSafe(never)).toContain("Stopped the sequence.");
    while (!heard.includes("SEQUENCE-FINISHED")) await clock.sleep(20);
    expect(heard.slice(0, 3)).toEqual(["SEQUENCE-STARTING", "TS-WAITSTART", "TS-NEWTARGETSTART"]);
    const again = () => notes.filter((note) => note.startsWith("Connected again")).length;
    while (again() < 2) await clock.sleep(20);
  } finally {
    await Promise.all([device.close(), session.link.close()]);
    await served.close();
    simulator.close();
  }
}, 20_000);
