// What must be true after any crash: nothing missing, nothing doubled.
import { fold } from "../../dist/journal/fold.js";

/** Commands that no resume may send twice without a person's word. */
const asked = new Set(["RM"]);

/**
 * Problems of a trial against a trial of the same plan in which nothing went wrong; empty when all is well.
 * @returns {string[]}
 */
export function problems(trial, reference) {
  return [
    ...journalProblems(trial, reference),
    ...repeatedAsks(trial),
    ...lastPointing(trial, reference),
    ...pointingsAway(trial),
    ...missingFiles(trial),
    ...Object.keys(reference.snapshots).flatMap((device) =>
      deviceProblems(device, trial.snapshots[device], reference.snapshots[device]),
    ),
  ];
}

function journalProblems({ entries, tries }, reference) {
  const found = [];
  const state = fold(entries);
  const wanted = fold(reference.entries);
  if (!state.ended) found.push(`the run did not end; tries: ${JSON.stringify(tries)}`);
  for (const [id, { status }] of wanted.steps) {
    const is = state.steps.get(id)?.status;
    if (is !== status)
      found.push(`${id} is ${is}, not ${status}: ${state.steps.get(id)?.reasons.join("; ")}`);
    const finals = entries.filter(
      ({ kind, body }) =>
        (kind === "outcome" &&
          [body.step, ...(body.also ?? [])].includes(id) &&
          body.outcome !== "in-doubt") ||
        (kind === "decision" && body.step === id && body.decision !== "redo"),
    );
    if (finals.length !== 1) found.push(`${id} has ${finals.length} final outcomes`);
  }
  return found;
}

/**
 * An offset is never sent twice: the same one again without an absolute move in between would add up. (After a rest the
 * runner points again, which takes offsets back, and then makes those that were done; their sum is a snapshot's.)
 */
function repeatedAsks({ log }) {
  const moves = log.filter(({ command }) => ["CO", "AA", "RM"].includes(command));
  const twice = moves.filter(
    ({ command, args }, index) =>
      asked.has(command) &&
      asked.has(moves[index - 1]?.command) &&
      JSON.stringify(args) === JSON.stringify(moves[index - 1]?.args),
  );
  return twice.map(({ args }) => `the offset ${JSON.stringify(args)} was sent twice`);
}

/** A telescope is not sent where it is, or is going to, already: it would break off what it does. */
function pointingsAway({ log }) {
  const gotos = log.filter(({ command }) =>
    ["start-goto", "stop-goto", "start-calibration"].includes(command),
  );
  return gotos
    .filter(({ command, args }, index) => {
      const before = gotos[index - 1];
      return (
        command === "start-goto" &&
        before?.command === command &&
        JSON.stringify(before.args) === JSON.stringify(args)
      );
    })
    .map(({ args }) => `it was sent twice to ${JSON.stringify(args)}`);
}

/** Every frame that a finished download was to fetch is there, byte by byte, and nothing half fetched beside it. */
function missingFiles({ entries, kept, onCards }) {
  const { steps } = fold(entries);
  return [...steps.values()]
    .filter(({ step, status }) => step.verb === "download" && status === "done")
    .flatMap(({ step, lane }) => {
      const folder = step.id.replaceAll("/", ".");
      const target = [...steps.values()].findLast(
        (other) => other.lane === lane && other.step.verb === "goto" && isBefore(steps, other.step, step),
      )?.step.params.target.name;
      const due = onCards.get(lane).filter((file) => file.target === target);
      const lacking = due.filter(({ name, bytes }) => !kept.get(`${folder}/${name}`)?.equals(bytes));
      const none = due.length === 0 ? [`the card has no frames of ${target}`] : [];
      return [...none, ...lacking.map(({ name }) => `${name} was not fetched whole`)];
    });
}

function isBefore(steps, one, other) {
  const ids = [...steps.keys()];
  return ids.indexOf(one.id) < ids.indexOf(other.id);
}

/** The telescope was last sent where it was last sent when nothing went wrong. */
function lastPointing(trial, reference) {
  const last = ({ log }, command) =>
    JSON.stringify(log.findLast((record) => record.command === command)?.args);
  return ["CO", "start-goto"]
    .filter((command) => last(trial, command) !== last(reference, command))
    .map((command) => `the last ${command} was ${last(trial, command)}, not ${last(reference, command)}`);
}

function deviceProblems(device, is, wanted) {
  const found = [];
  for (const key of ["framesTakenByTarget", "sets", "targets", "shots", "offsetsArcsec", "asleep"]) {
    if (wanted[key] === undefined) continue;
    const [have, due] = [canonical(is[key]), canonical(wanted[key])];
    if (have !== due) found.push(`${device}: ${key} ${difference(have, due)}`);
  }
  return found;
}

/** Where two texts begin to differ, with a little around it. */
function difference(is, wanted) {
  let at = 0;
  while (is[at] === wanted[at]) at += 1;
  const part = (text) => `…${text.slice(Math.max(0, at - 40), at + 60)}…`;
  return `is ${part(is)}, not ${part(wanted)}`;
}

/**
 * JSON with sorted keys, without what differs between two good nights: when an object was made, and how far the rig of
 * RoboTarget came with it.
 */
function canonical(value) {
  return JSON.stringify(value, (key, member) => {
    if (/date|time|^aux|^statusop$|^schedreject$/i.test(key)) return undefined;
    if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
