// What readers of messages cost a run: the same steps with nobody reading, and with 500 WebSockets of which 1 % read nothing.
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "../../dist/clock.js";
import { senders } from "../../dist/messages/message.js";
import { messageRoutes } from "../../dist/serve/message-routes.js";
import { startServer } from "../../dist/serve/server.js";
import { liveSource } from "../../dist/serve/sources.js";
import { catalog, instantRun } from "./instant-run.mjs";
import { planOf } from "./material.mjs";

const READERS = 500;
const STALLED = 5;
const STEPS = 1_000;
const PAIRS = 9;

/** Steps that each begin a target: every one gives three messages. */
function planOfTargets() {
  const plan = planOf(STEPS);
  const [lane] = plan.lanes;
  const steps = lane.steps.map((step, number) => ({
    ...step,
    id: `dwarf/goto-${number}`,
    verb: "goto",
    params: { target: { id: `t${number}`, name: `Target ${number}`, raHours: 1, decDeg: 85 } },
  }));
  return { ...plan, lanes: [{ ...lane, steps }] };
}

async function once(plan, isServed) {
  const directory = mkdtempSync(join(tmpdir(), "nightplan-bench-"));
  const clock = systemClock();
  let source;
  const late = {
    names: () => [],
    current: () => source?.current(),
    run: () => undefined,
    onChange: () => () => undefined,
  };
  const server = await startServer({
    clock,
    port: 0,
    doors: { host: "127.0.0.1", names: [], token: undefined },
    routes: messageRoutes(late, clock),
    say: () => undefined,
    onBug: (error) => {
      throw error;
    },
  });
  const readers = isServed ? await readersOf(server.port) : undefined;
  try {
    const cpu = process.cpuUsage();
    const { ms } = await instantRun(directory, plan, {
      // As a device does that has to be waited for: what else there is to do gets its turn.
      work: () => new Promise((resolve) => setImmediate(resolve, {})),
      begun(run) {
        source = liveSource(directory, run, { catalog, sender: senders.own });
        return (entry) => {
          source.take(entry);
          server.wake();
        };
      },
    });
    const { user, system } = process.cpuUsage(cpu);
    return { ms, cpuMs: (user + system) / 1000, received: await readers?.received() };
  } finally {
    readers?.end();
    await server.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The clients are another process: what they do with their messages is not the run's time. */
async function readersOf(port) {
  const child = fork(new URL("./serve-readers.mjs", import.meta.url), [port, READERS, STALLED].map(String));
  const message = () => new Promise((resolve) => child.once("message", resolve));
  await message();
  return {
    received() {
      child.send("count");
      return message();
    },
    end: () => child.kill(),
  };
}

const medianOf = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const percent = (ratio) => `${((ratio - 1) * 100).toFixed(1)} %`;

/** The row: how much longer the steps took, run by run against the one before it. */
export async function readersCost() {
  const plan = planOfTargets();
  await once(plan, true);
  const pairs = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    // In turn: a computer that becomes busier meanwhile must count for neither.
    const first = await once(plan, pair % 2 === 1);
    const second = await once(plan, pair % 2 === 0);
    pairs.push(pair % 2 === 0 ? { alone: first, served: second } : { alone: second, served: first });
  }
  const wall = pairs.map(({ alone, served }) => served.ms / alone.ms).sort((a, b) => a - b);
  // The least is what it takes when other programs disturb least: on a busy computer only these can be compared.
  const least = (which) => Math.min(...pairs.map((pair) => pair[which].cpuMs));
  const cpu = least("served") / least("alone");
  const stepMs = medianOf(pairs.map(({ alone }) => alone.ms)) / STEPS;
  const received = medianOf(pairs.map(({ served }) => served.received));
  return {
    median: percent(medianOf(wall)),
    range: `${percent(wall[0])} to ${percent(wall.at(-1))}`,
    runs: PAIRS,
    note: `least computing time ${percent(cpu)}; ${stepMs.toFixed(2)} ms a step; ${received} messages read meanwhile`,
  };
}
