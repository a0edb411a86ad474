import type { JsonObject, VerbInfo } from "../../verb.ts";
import { misfitsOf } from "./misfits.ts";
import type { MoveSettings } from "./settings.ts";

const MINUTE = 60;

function verb({
  minutes,
  ...info
}: Pick<VerbInfo, "summary" | "onDoubt"> & Partial<VerbInfo> & { minutes: number }): VerbInfo {
  return {
    relies: ["awake"],
    ...info,
    endable: false,
    timeoutSec: () => minutes * MINUTE,
    leastSec: () => 0,
  };
}

const isOpening = ({ action }: JsonObject): boolean => action === "open";

const table: Readonly<Record<string, VerbInfo>> = {
  wake: verb({
    summary: "Wake the telescope up.",
    onDoubt: "repeat",
    establishes: "awake",
    relies: [],
    minutes: 2,
  }),
  sleep: verb({
    summary: "Put the telescope to sleep.",
    onDoubt: "repeat",
    establishes: "awake",
    undoes: ["pointing", "tracking", "offset"],
    relies: [],
    minutes: 2,
  }),
  slew: verb({
    summary: "Slew, and check where the telescope stands.",
    onDoubt: "probe",
    // MOVE's stack of previous positions shifts with every move: the same number is another place the second time.
    asks: ({ position }) => position !== undefined,
    establishes: "pointing",
    minutes: 12,
  }),
  follow: {
    summary: "Slew to each new target of N.I.N.A.",
    onDoubt: "repeat",
    relies: ["awake"],
    endable: true,
    timeoutSec: () => 16 * 60 * MINUTE,
    leastSec: () => 0,
    follows: { verb: "slew", params: {} },
  },
  offset: verb({
    summary: "Move relative to where the telescope points.",
    onDoubt: "ask",
    establishes: "offset",
    relies: ["awake", "pointing", "tracking", "offset"],
    minutes: 12,
  }),
  track: verb({
    summary: "Sidereal tracking, rates and lock mode.",
    onDoubt: "repeat",
    establishes: "tracking",
    relies: ["awake", "pointing", "offset"],
    minutes: 2,
  }),
  focus: verb({
    summary: "Move or initialize the focus.",
    onDoubt: "repeat",
    asks: ({ by }) => by !== undefined,
    minutes: 12,
  }),
  filter: verb({ summary: "Turn the filter wheel to a position.", onDoubt: "repeat", minutes: 5 }),
  dome: verb({
    summary: "Dome: following, jog, initialization, lights.",
    onDoubt: "repeat",
    asks: ({ jogDeg }) => jogDeg !== undefined,
    minutes: 20,
  }),
  shutter: verb({ summary: "Open or close the shutter.", onDoubt: "repeat", asks: isOpening, minutes: 15 }),
  ephemeris: verb({
    summary: "Open an ephemeris file, or delete all ephemerides.",
    onDoubt: "repeat",
    // A second time may add the same ephemeris again.
    asks: isOpening,
    minutes: 2,
  }),
  list: verb({ summary: "Open or close an observing list.", onDoubt: "probe", minutes: 2 }),
  guide: verb({ summary: "Break the guider's lock, pause, or go on.", onDoubt: "repeat", minutes: 2 }),
  clock: verb({ summary: "Set MOVE's clock from this computer's.", onDoubt: "ask", minutes: 2 }),
  position: verb({
    summary: "Change what MOVE takes for its position, its home, or the last positions.",
    onDoubt: "ask",
    minutes: 10,
  }),
  raw: verb({ summary: "Send one command of MOVE.", onDoubt: "ask", minutes: 15 }),
};

/** What plans can ask of a telescope under MOVE. */
export const verbs: Readonly<Record<string, VerbInfo>> = Object.fromEntries(
  Object.entries(table).map(([name, info]) => [
    name,
    {
      ...info,
      misfits: (params, settings, site) => misfitsOf(name, params, settings as unknown as MoveSettings, site),
    } satisfies VerbInfo,
  ]),
);
