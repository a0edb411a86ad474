// One trial of the crash matrix: simulators as real servers, a child that runs a plan and is killed at a boundary,
// more children until the run is done, and then the truth of the simulators against the journal.
import { spawn } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fold } from "../../dist/journal/fold.js";
import { readJournal } from "../../dist/journal/journal.js";
import { keptFiles, keptFolder } from "../../dist/journal/kept-files.js";
import { createFleet } from "../../dist/sim/host/fleet.js";
import { writeObservatory } from "../../dist/sim/host/observatory-file.js";
import { serve } from "../../dist/sim/host/server.js";
import { fastClock } from "./fast-clock.mjs";

const child = new URL("./child.mjs", import.meta.url).pathname;
const LONGEST_TRY_MS = 120_000;
/** Beyond those that are killed. */
const MOST_TRIES = 8;

/**
 * How fast wire time runs against real time. Voyager gives 5 s for the log-in: a busy computer must manage that in the
 * sixth part.
 */
const wireSpeed = 6;

/**
 * @param {{ file: string, text: string, lanes: { family: string, device: string }[], startMs: number, planSpeed: number,
 *   simulated?: Map<string, Record<string, string>>, settings?: string }} plan `settings`: lines for the last device
 * @param {number} crashAt number of the boundary to die at; 0 for never
 * @param {string[]} crashesDuring commands of MOVE in the middle of which a process dies, one after the other
 */
export async function trial(plan, crashAt, crashesDuring = []) {
  const directory = mkdtempSync(join(tmpdir(), "nightplan-crash-"));
  const scale = {
    realOriginMs: Date.now(),
    planOriginMs: plan.startMs,
    planSpeed: plan.planSpeed,
    wireSpeed,
  };
  const clock = fastClock(scale);
  const log = [];
  const members = await createFleet(plan.lanes, {
    clock,
    faults: () => undefined,
    log: (record) => log.push(record),
    uuid: () => crypto.randomUUID(),
    settings: plan.simulated ?? new Map(),
  });
  const servers = new Map();
  for (const { device, simulator } of members) servers.set(device, await serve(simulator, { clock }));
  const observatory = join(directory, "observatory.yaml");
  writeObservatory(observatory, members, ({ device }) => servers.get(device));
  if (plan.settings) appendFileSync(observatory, plan.settings);
  const planFile = join(directory, basename(plan.file));
  writeFileSync(planFile, plan.text);
  const state = join(directory, "state");
  const common = ["--observatory", observatory, "--state", state];
  const tries = [];
  const dying = [...crashesDuring];
  let labels = [];
  try {
    let argv = ["run", planFile, ...common];
    for (let number = 0; number < MOST_TRIES + crashesDuring.length; number++) {
      const how = { crashAt: number === 0 ? crashAt : 0, crashDuring: dying[0] };
      const result = await runChild({ argv, ...how, scale, directory });
      if (result.exit === null) dying.shift();
      tries.push({ exit: result.exit, signal: result.signal });
      if (number === 0) labels = result.labels;
      const next = nextLine(result, planFile, state, log);
      if (next === undefined) break;
      argv = [...next, ...common];
    }
    const { entries } = readJournal(journalFile(state));
    const kept = keptIn(state, entries);
    const snapshots = Object.fromEntries(
      members.map(({ device, simulator }) => [device, simulator.snapshot()]),
    );
    const onCards = new Map(members.map(({ device, simulator }) => [device, cardOf(simulator)]));
    return { tries, labels, entries, snapshots, log, kept, onCards };
  } catch (error) {
    error.message += ` (tries: ${JSON.stringify(tries)})`;
    throw error;
  } finally {
    for (const server of servers.values()) await server.close();
    for (const { simulator } of members) simulator.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** What a person types after a try; undefined when the run is over. */
function nextLine({ exit }, planFile, state, log) {
  if (exit === 5) return ["resume", ...decisions(state, log)];
  // Killed behind its last line, the run is done: whoever runs the plan again begins a new one.
  return exit === null && !hasEnded(state) ? ["run", planFile] : undefined;
}

/** Bytes of the files that the run has kept, by step and name. */
function keptIn(state, entries) {
  const { run } = fold(entries);
  const folder = keptFolder(state, run);
  return new Map(keptFiles(state, run).map((name) => [name, readFileSync(join(folder, name))]));
}

/** Frames of each stack on a telescope's card: how the download names them, and their bytes. */
function cardOf(simulator) {
  const { sessions = [] } = simulator.snapshot();
  return sessions.flatMap(({ target, folder, taken }) =>
    Array.from({ length: taken }, (_, place) => {
      const file = `frame_${String(place + 1).padStart(4, "0")}.fits`;
      const { body } = simulator.http("GET", encodeURI(`${folder}/${file}`), new Uint8Array());
      return { target, name: `${basename(folder)}-${file}`, bytes: Buffer.from(body) };
    }),
  );
}

function wholeJournals(state) {
  const runs = join(state, "runs");
  if (!existsSync(runs)) return [];
  return readdirSync(runs)
    .filter((name) => name.endsWith(".ndjson"))
    .filter((name) => readFileSync(join(runs, name)).includes(0x0a))
    .sort();
}

function hasEnded(state) {
  return wholeJournals(state).some((name) => {
    const { entries } = readJournal(join(state, "runs", name));
    return entries.some(({ kind }) => kind === "run-ended");
  });
}

function journalFile(state) {
  const whole = wholeJournals(state);
  if (whole.length !== 1) throw new Error(`one journal is due, not ${whole.join(", ")}`);
  return join(state, "runs", whole[0]);
}

/** What a person would answer who looked at the telescope. */
function decisions(state, log) {
  const { steps } = fold(readJournal(journalFile(state)).entries);
  return [...steps.values()]
    .filter(({ status }) => status === "in-doubt")
    .flatMap(({ step }) => ["--decide", `${step.id}=${wasMade(step, log) ? "done" : "redo"}`]);
}

/** The offset of a step was made when MOVE received it last; other motions when it received them at all. */
function wasMade({ verb, params }, log) {
  if (verb !== "offset") {
    const command = { focus: "FR", dome: "DJ", shutter: "OS" }[verb];
    return log.some((record) => record.command === command);
  }
  const last = log.findLast(({ command }) => ["CO", "AA", "RM"].includes(command));
  return last?.command === "RM" && sameOffset(last.args, params);
}

/** MOVE takes tenths of a second of arc. */
function sameOffset(args, { raArcsec, decArcsec }) {
  return JSON.stringify(Object.values(args)) === JSON.stringify([raArcsec * 10, decArcsec * 10]);
}

function runChild({ argv, crashAt, crashDuring, scale, directory }) {
  return new Promise((resolve, reject) => {
    const labelFile = join(directory, "labels.json");
    rmSync(labelFile, { force: true });
    const job = JSON.stringify({ argv, crashAt, crashDuring, scale, labelFile });
    const run = spawn(process.execPath, [child, job], { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    run.stderr.on("data", (data) => {
      said += data;
    });
    const timer = setTimeout(() => run.kill("SIGABRT"), LONGEST_TRY_MS);
    run.on("error", reject);
    run.on("exit", (exit, signal) => {
      clearTimeout(timer);
      if (signal === "SIGABRT")
        return reject(new Error(`a try did not end in ${LONGEST_TRY_MS} ms:\n${said}`));
      if (exit === 1 || exit === 2 || exit === 4 || exit === 6) {
        return reject(new Error(`a try ended with exit code ${exit}:\n${said}`));
      }
      resolve({ exit, signal, labels: exit === null ? [] : JSON.parse(readFileSync(labelFile, "utf8")) });
    });
  });
}
