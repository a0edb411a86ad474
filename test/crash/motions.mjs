// One night of MOVE with every kind of motion, each of them broken by a SIGKILL of the process, one after the other.
import { fold } from "../../dist/journal/fold.js";
import { trial } from "./trial.mjs";

const text = `
nightplan: 1
name: motions
targets:
  a: { ra: 03:20:00, dec: +30:00:00 }
  b: { ra: 03:50:00, dec: +35:00:00 }
night:
  starts: astronomical-dusk
  ends: astronomical-dawn
  lanes:
    hall31:
      - wake:
      - slew: a
      - offset: { ra: 3000, dec: 1500 }
      - visit: { target: b, dither: { offsets: [[2000, 1000], [-2000, 500]] }, dwell: 10s }
      - focus: { by: 3000 }
      - dome: { follow: false, jog: 30 }
      - shutter: { action: open, seconds: 30 }
      - sleep:
`;
const during = ["CO", "RM", "RM", "FR", "DJ", "OS"];
/** Where MOVE counts to from the second target, in tenths of a second of arc. */
const positions = ["0,0", "20000,10000", "-20000,5000"];

const { tries, entries, log, snapshots } = await trial(
  {
    file: "motions.yaml",
    text,
    lanes: [{ device: "hall31", family: "move" }],
    startMs: Date.UTC(2027, 0, 16, 2, 30),
    planSpeed: 12,
    simulated: new Map([["hall31", { telescope: "31in" }]]),
    settings: "    openToSky: true\n",
  },
  0,
  during,
);
const found = [];
const expect = (what, is, due) => {
  const [have, wanted] = [JSON.stringify(is), JSON.stringify(due)];
  if (have !== wanted) found.push(`${what}: ${have}, not ${wanted}`);
};
const statuses = [...fold(entries).steps].map(([id, { status }]) => `${id} ${status}`);
expect("killed", tries.filter(({ exit }) => exit === null).length, during.length);
const asked = entries.filter(({ kind }) => kind === "decision").map(({ body }) => body.step);
expect(
  "left to a person",
  asked,
  ["offset", "focus", "dome", "shutter"].map((verb) => `hall31/${verb}`),
);
expect("last exit code", tries.at(-1).exit, 0);
expect(
  "not done",
  statuses.filter((line) => !line.endsWith(" done")),
  [],
);
const count = (command) => log.filter((record) => record.command === command).length;
for (const command of ["FR", "DJ", "OS"]) expect(`times ${command}`, count(command), 1);
const offsets = log.filter(
  ({ command, args }) => command === "RM" && String(Object.values(args)) === "30000,15000",
);
expect("times offset", offsets.length, 1);

let at;
for (const { command, args } of log) {
  const [ra = 0, dec = 0] = Object.values(args ?? {});
  // Right ascension in hours times 100,000.
  if (command === "CO") at = ra === 383333 ? [0, 0] : undefined;
  if (command !== "RM" || at === undefined) continue;
  at = [at[0] + ra, at[1] + dec];
  if (!positions.includes(String(at))) found.push(`beside the second target by ${at}`);
}
const { focusSteps, domeJogsDeg, shutterOpen, asleep } = snapshots.hall31;
expect(
  "at the end",
  { at, focusSteps, domeJogsDeg, asleep },
  { at: [0, 0], focusSteps: 3000, domeJogsDeg: 30, asleep: true },
);
expect("shutter", Boolean(shutterOpen), true);
console.log(
  found.length === 0 ? `${tries.length} processes, nothing lost, nothing doubled` : found.join("\n"),
);
process.exitCode = found.length === 0 ? 0 : 1;
