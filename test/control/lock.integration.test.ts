import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { controlAddress } from "../../src/control/address.ts";
import { askRunning } from "../../src/control/client.ts";
import { lockState } from "../../src/control/lock.ts";

const system = process.platform;
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "nightplan-lock-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

test("a second process is refused with a way out, and let in after the first has gone", async () => {
  const first = await lockState(directory, system);
  await expect(lockState(directory, system)).rejects.toMatchObject({
    code: "state-in-use",
    hint: expect.stringContaining("nightplan status"),
  });
  await first.close();
  await (await lockState(directory, system)).close();
});

test("the same directory by another name is the same lock", async () => {
  const first = await lockState(directory, system);
  await expect(lockState(join(directory, "runs", ".."), system)).rejects.toMatchObject({
    code: "state-in-use",
  });
  await first.close();
});

test("the kernel releases the lock of a killed process", async () => {
  const script = `
    const { lockState } = await import(${JSON.stringify(new URL("../../dist/control/lock.js", import.meta.url).href)});
    await lockState(${JSON.stringify(directory)}, process.platform);
    console.log("locked");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script]);
  await once(child.stdout, "data");
  await expect(lockState(directory, system)).rejects.toMatchObject({ code: "state-in-use" });
  child.kill("SIGKILL");
  await once(child, "exit");
  await (await lockState(directory, system)).close();
});

test("status and stop reach the holder; a wrong token does not", async () => {
  const lock = await lockState(directory, system);
  const asked: string[] = [];
  lock.handle(({ command }) => {
    asked.push(command);
    return { ok: true, body: { run: "r" } };
  });
  expect(await askRunning(directory, { command: "status" }, system)).toEqual({ run: "r" });
  expect(await askRunning(directory, { command: "stop" }, system)).toEqual({ run: "r" });
  writeFileSync(join(directory, "control.token"), "guess");
  await expect(askRunning(directory, { command: "stop" }, system)).rejects.toMatchObject({
    code: "control-refused",
  });
  expect(asked).toEqual(["status", "stop"]);
  await lock.close();
});

test("nobody answers for a directory that no process holds", async () => {
  expect(await askRunning(directory, { command: "status" }, system)).toBeUndefined();
  expect(await askRunning(join(directory, "none"), { command: "status" }, system)).toBeUndefined();
});

test("garbage and floods at the endpoint are dropped and the holder lives on", async () => {
  const lock = await lockState(directory, system);
  lock.handle(() => ({ ok: true, body: {} }));
  for (const bytes of ["nonsense\n", "null\n", `${"x".repeat(5 * 1024 * 1024)}`]) {
    const socket = connect(controlAddress(lock.directory, system).path);
    socket.on("error", () => undefined);
    socket.on("data", () => undefined);
    const closed = new Promise((resolve) => socket.once("close", resolve));
    socket.write(bytes);
    await closed;
  }
  expect(await askRunning(directory, { command: "status" }, system)).toEqual({});
  await lock.close();
});

test.skipIf(system === "win32")("the token is readable by its owner only", async () => {
  const lock = await lockState(directory, system);
  expect(statSync(join(directory, "control.token")).mode & 0o077).toBe(0);
  await lock.close();
});

test.each([
  ["linux", "\0nightplan-", undefined],
  ["darwin", "/state/control.sock", "/state/lock"],
  ["win32", "\\\\.\\pipe\\nightplan-", undefined],
] as const)("the endpoint on %s", (platform, start, lockFile) => {
  const address = controlAddress("/state", platform);
  expect(address.path.startsWith(start)).toBe(true);
  expect(address.lockFile).toBe(lockFile);
});
