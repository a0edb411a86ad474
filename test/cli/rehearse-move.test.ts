import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../../src/cli/cli.ts";
import { testPlatform } from "../support/platform.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "rehearse-move-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

async function rehearsed(settings: string, steps: readonly string[]) {
  const file = (name: string, text: string): string => {
    writeFileSync(join(directory, name), text);
    return join(directory, name);
  };
  const observatory = file(
    "observatory.yaml",
    `observatory: 1
site: { latitude: 35.1, longitude: -111.5, elevation: 2100, zone: America/Phoenix }
devices:
  scope: { kind: move, address: "tcp://127.0.0.1:1", ${settings} }
`,
  );
  const plan = file(
    "plan.yaml",
    `nightplan: 1
name: rehearsed
targets:
  vega: { name: Vega, ra: 18:36:56, dec: +38:47:01 }
  polaris: { name: Polaris, ra: 02:31:49, dec: +89:15:51 }
night:
  lanes:
    scope:
${steps.map((step) => `      - ${step}\n`).join("")}`,
  );
  const platform = testPlatform();
  const exit = await runCli(["rehearse", plan, "--observatory", observatory], platform);
  return { exit, ...platform.said };
}

test("a roof is opened and closed where the observatory file allows it", async () => {
  const settings = "telescope: psst, openToSky: true, safeState: [zenith, close, sleep]";
  const steps = ["wake:", "shutter: open", "filter: 2", "slew: vega", "track: { sidereal: true }"];
  const { exit, out } = await rehearsed(settings, steps);
  expect(out).toContain("5 steps: 5 done");
  expect(exit).toBe(0);
});

test("the limits of the observatory file hold in a rehearsal", async () => {
  const said = await rehearsed("limits: { hourAngle: [-1, 1] }", ["wake:", "slew: polaris"]);
  expect(said.exit).toBe(3);
  expect(`${said.out}${said.err}`).toMatch(
    /scope was not sent to Polaris: its hour angle would be -\d\.\d\d h, below the limit of -1 h\./,
  );
});

test("coordinates go out in the equinox of the site, and the simulator takes them so", async () => {
  const { exit, out } = await rehearsed("equinox: date, toleranceArcmin: 1", ["wake:", "slew: polaris"]);
  expect(out).toContain("2 steps: 2 done");
  expect(exit).toBe(0);
});
