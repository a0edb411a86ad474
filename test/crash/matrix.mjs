// The crash matrix: every plan of plans/, killed with SIGKILL at each boundary that differs, started again until done.
//   node test/crash/matrix.mjs --all              every boundary that differs (first, second and last of its kind)
//   node test/crash/matrix.mjs --sample 4 --seed 7   that many for each plan
//   node test/crash/matrix.mjs --plan demo.yaml --at 123   one
import { parseArgs } from "node:util";
import { problems } from "./oracle.mjs";
import { crashPlans } from "./plans.mjs";
import { trial } from "./trial.mjs";

const { values } = parseArgs({
  options: {
    all: { type: "boolean", default: false },
    sample: { type: "string", default: "3" },
    seed: { type: "string", default: "1" },
    plan: { type: "string" },
    at: { type: "string" },
  },
});

/** First, second and last boundary of each label. */
export function differing(labels) {
  const places = new Map();
  labels.forEach((label, index) => {
    const seen = places.get(label) ?? [];
    if (seen.length < 3) seen.push(index + 1);
    else seen[2] = index + 1;
    places.set(label, seen);
  });
  return [...new Set([...places.values()].flat())].sort((a, b) => a - b);
}

/** A small generator with a seed (mulberry32), so that a failure can be run again. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick(places, count, next) {
  const left = [...places];
  const picked = [];
  while (picked.length < count && left.length > 0)
    picked.push(...left.splice(Math.floor(next() * left.length), 1));
  return picked.sort((a, b) => a - b);
}

let passed = 0;
let failed = 0;
const next = random(Number(values.seed));
for (const plan of crashPlans()) {
  if (values.plan !== undefined && plan.file !== values.plan) continue;
  const reference = await trial(plan, 0);
  const wrong = problems(reference, reference);
  const undone = reference.entries.filter(({ kind, body }) => kind === "outcome" && body.outcome !== "done");
  wrong.push(...undone.map(({ body }) => `${body.step} ${body.outcome}: ${body.reason}`));
  if (wrong.length > 0) throw new Error(`${plan.file} without a crash: ${wrong.join("; ")}`);
  const places = differing(reference.labels);
  const chosen =
    values.at !== undefined
      ? [Number(values.at)]
      : values.all
        ? places
        : pick(places, Number(values.sample), next);
  console.log(
    `${plan.file}: ${reference.labels.length} boundaries, ${places.length} that differ, ${chosen.length} tried`,
  );
  for (const at of chosen) {
    const label = reference.labels[at - 1];
    try {
      const found = problems(await trial(plan, at), reference);
      if (found.length === 0) passed += 1;
      else throw new Error(found.join("\n    "));
    } catch (error) {
      failed += 1;
      console.log(`  FAILED at ${at} (${label}):\n    ${error.message}`);
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
