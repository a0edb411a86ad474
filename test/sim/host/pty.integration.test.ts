import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SerialPort } from "serialport";
import { afterEach, expect, test } from "vitest";
import { systemClock } from "../../../src/clock.ts";
import { AppError, UsageError } from "../../../src/errors.ts";
import { parseFaults } from "../../../src/sim/host/faults.ts";
import { createFleet } from "../../../src/sim/host/fleet.ts";
import { openPty } from "../../../src/sim/host/pty.ts";
import { serve } from "../../../src/sim/host/server.ts";

const clock = systemClock();
const hasSocat = spawnSync("socat", ["-V"]).status === 0;
const running: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "nightplan-pty-"));
  running.push(() => rmSync(made, { recursive: true }));
  return made;
}

function openPort(path: string): Promise<SerialPort> {
  return new Promise((resolve, reject) => {
    const port = new SerialPort({ path, baudRate: 9_600 }, (error) =>
      error ? reject(error) : resolve(port),
    );
    port.on("error", () => {});
  });
}

/** What comes until it ends as expected. */
function hears(port: SerialPort, end: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = "";
    const listen = (data: Buffer): void => {
      heard += data.toString("latin1");
      if (!heard.endsWith(end)) return;
      port.off("data", listen);
      resolve(heard);
    };
    port.on("data", listen);
  });
}

test.runIf(hasSocat)(
  "a serial port: it speaks, hangs up when MOVE restarts, and is there again",
  async () => {
    const options = { clock, faults: parseFaults(["restart:SP"]), log: () => {}, uuid: () => "" };
    const [member] = await createFleet([{ family: "move", device: "hall42" }], options);
    const simulator = member!.simulator;
    const served = await serve(simulator, { clock });
    running.push(
      () => simulator.close(),
      () => served.close(),
    );
    const path = join(folder(), "port");
    const pty = await openPty({ path, port: Number(new URL(served.address).port), clock });
    running.push(() => pty.close());
    const port = await openPort(path);
    const version = hears(port, "09\r");
    port.write("VR\r");
    expect(await version).toBe("\rV05.12 - 30-Dec-09\r");
    const hungUp = new Promise((resolve) => port.once("close", resolve));
    port.write("SP\r");
    await hungUp;
    let again: SerialPort | undefined;
    while (!again) {
      await clock.sleep(50);
      again = await openPort(path).catch(() => undefined);
    }
    const answer = hears(again, "\r");
    again.write("NU\r");
    expect(await answer).toBe("\r");
    await new Promise((resolve) => again.close(resolve));
    await pty.close();
    expect(existsSync(path)).toBe(false);
  },
);

test("without socat the reason is said", async () => {
  const asked = openPty({ path: join(folder(), "port"), port: 1, clock, program: "no-such-socat" });
  await expect(asked).rejects.toThrow(/^There is no PTY at .*: no-such-socat is not installed\.$/);
  await expect(asked).rejects.toBeInstanceOf(AppError);
});

test.runIf(hasSocat)("where there is no place for it the reason is said too, and files stay", async () => {
  const path = join(folder(), "port");
  writeFileSync(path, "mine");
  await expect(openPty({ path, port: 1, clock })).rejects.toThrow(
    /^There is no PTY at .*: something else is/,
  );
  expect(lstatSync(path).isFile()).toBe(true);
  const nowhere = join(folder(), "none", "port");
  await expect(openPty({ path: nowhere, port: 1, clock })).rejects.toThrow(/^There is no PTY at .*: socat: /);
});

test("a path that socat would read otherwise is refused", async () => {
  await expect(openPty({ path: "/tmp/a,b", port: 1, clock })).rejects.toBeInstanceOf(UsageError);
});
