import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCli } from "../../src/cli/cli.ts";
import { testPlatform } from "../support/platform.ts";

const observatory = `observatory: 1
site: { latitude: 35, longitude: -111.5, elevation: 2100, zone: America/Phoenix }
devices:
  rig: { kind: nina, address: "http://192.168.1.40:1888" }
  dwarf: { kind: dwarf, address: "ws://192.168.1.41:9900" }
  hall42: { kind: move, address: "tcp://192.168.1.42:4001" }
`;

const plan = `nightplan: 1
name: follow
night:
  lanes:
    rig: [{ sequence: start }, { await: { topic: sequence-finished } }, { park: on }]
    dwarf: [{ calibrate: {} }, { follow: { source: rig, ends: stop } }]
    hall42: [{ wake: {} }, { follow: { source: rig, ends: stop } }]
`;

test("a rehearsed night in which two telescopes follow N.I.N.A.", async () => {
  const directory = mkdtempSync(join(tmpdir(), "follow-"));
  try {
    writeFileSync(join(directory, "observatory.yaml"), observatory);
    const file = join(directory, "plan.yaml");
    writeFileSync(file, plan);
    const platform = testPlatform();
    const code = await runCli(
      ["rehearse", file, "--observatory", join(directory, "observatory.yaml")],
      platform,
    );
    for (const lane of ["dwarf", "hall42"]) {
      expect(platform.said.err).toContain(`${lane}/follow done: targets 3, pointed 3, endedBy stop`);
    }
    expect(code).toBe(0);
  } finally {
    rmSync(directory, { recursive: true });
  }
});
