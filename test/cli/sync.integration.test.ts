import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nightplan, Program, scratch } from "../support/program.ts";

let directory: string;
const left: Program[] = [];
beforeEach(async () => {
  directory = scratch();
  const targets = Array.from({ length: 150 }, (_, at) => `t${at}`);
  writeFileSync(
    join(directory, "plan.yaml"),
    `nightplan: 1
name: many
targets: { ${targets.map((id, at) => `${id}: { ra: ${at / 10}, dec: 20 }`).join(", ")} }
robotarget:
  rig:
    sets:
      deep:
        name: Deep sky
        targets: { ${targets
          .map((id) => `${id}: { sequence: LRGB.s2q, shots: { r: { filter: R, exposure: 60s, count: 3 } } }`)
          .join(", ")} }
night: { lanes: { rig: [sync: ] } }
`,
  );
  const sim = new Program(["sim", "robotarget", "--write-observatory", "observatory.yaml"], directory);
  left.push(sim);
  await sim.prints(/tcp:\/\//);
});
afterEach(async () => {
  for (const program of left.splice(0)) {
    program.child.kill("SIGKILL");
    await program.ended;
  }
  rmSync(directory, { recursive: true, force: true });
});

test("a sync that was killed in the middle is made whole by the next one", async () => {
  const differing = await nightplan(["diff", "plan.yaml", "--exit-code"], directory);
  expect({ code: differing.code, err: differing.err }).toEqual({ code: 10, err: "" });
  const first = new Program(["sync", "plan.yaml"], directory);
  left.push(first);
  await first.prints(/rig \[ *20\/\d+\]/);
  first.child.kill("SIGKILL");
  // Killed, not ended by itself: there is something left to do.
  expect(await first.ended).toBe(null);
  const second = await nightplan(["sync", "plan.yaml"], directory);
  expect({ code: second.code, out: second.out }).toMatchObject({ code: 0 });
  expect(second.err).toMatch(/^rig \[ *1\/\d+\]/);
  const after = await nightplan(["diff", "plan.yaml", "--exit-code", "--json"], directory);
  expect(after.code).toBe(0);
  expect(JSON.parse(after.out).devices[0].counts).toMatchObject({
    same: 301,
    create: 0,
    change: 0,
    drift: 0,
  });
});
