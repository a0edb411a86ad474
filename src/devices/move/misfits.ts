import type { JsonObject, Misfit, PointingTarget } from "../../verb.ts";
import type {
  DomeParams,
  GuideParams,
  PositionParams,
  RawParams,
  ShutterParams,
  SlewParams,
  TrackParams,
} from "../../verb-params/move.ts";
import { type CommandName, commands, hasCommand } from "./commands.ts";
import { rawProblem } from "./raw-command.ts";
import { declinationsOf, type MoveSettings } from "./settings.ts";
import { telescopes } from "./telescopes.ts";

type Settings = Pick<MoveSettings, "telescope" | "openToSky" | "limits">;

/** A command that a step needs, and the member of the verb's value that asks for it. */
interface Need {
  readonly command: CommandName;
  readonly param?: string;
}

/** What a telescope lacks when it has no such command. */
const nouns: { readonly [N in CommandName]?: string } = {
  FW: "filter wheel that MOVE turns",
  DM: "dome that follows it",
  DJ: "dome that MOVE turns",
  ID: "dome that needs to be initialized",
  PP: "power pad for its dome",
  LI: "dome lights that MOVE switches",
  LS: "dome lights that come on during moves",
  OS: "shutter that MOVE opens",
  CS: "shutter that MOVE closes",
  PE: "guider to pause",
  PD: "guider to pause",
  IC: "coordinates that MOVE initializes",
};

type Needs = (params: JsonObject) => readonly Need[];

function given(params: object, needed: Readonly<Record<string, CommandName>>): readonly Need[] {
  return Object.entries(needed).flatMap(([param, command]) => (param in params ? [{ command, param }] : []));
}

const needs: Readonly<Record<string, Needs>> = {
  filter: () => [{ command: "FW" }],
  dome: (params) => [
    ...given(params as DomeParams, {
      init: "ID",
      powerPad: "PP",
      follow: "DM",
      lights: "LI",
      suppressLights: "LS",
    }),
    ...(params.jogDeg === undefined ? [] : [{ command: "DJ", param: "jog" } as const]),
  ],
  shutter: (params) => [{ command: (params as unknown as ShutterParams).action === "open" ? "OS" : "CS" }],
  guide: (params) => ((params as unknown as GuideParams).action === "break-lock" ? [] : [{ command: "PE" }]),
  position: (params) =>
    (params as unknown as PositionParams).action === "initialize" ? [{ command: "IC" }] : [],
  raw: (params) => [{ command: (params as unknown as RawParams).command as CommandName, param: "command" }],
};

/** What a step asks for that this telescope is known not to have, or this observatory not to allow. Pure. */
export function misfitsOf(
  verb: string,
  params: JsonObject,
  settings: Settings,
  site: { readonly latitudeDeg: number },
): readonly Misfit[] {
  const lacking = lackingOf(needs[verb]?.(params) ?? [], settings);
  return lacking.length > 0 ? lacking : (others[verb]?.(params, settings, site.latitudeDeg) ?? []);
}

function lackingOf(wanted: readonly Need[], { telescope }: Settings): readonly Misfit[] {
  if (telescope === undefined) return [];
  return wanted.flatMap(({ command, param }): readonly Misfit[] =>
    !Object.hasOwn(commands, command) || hasCommand(telescope, command)
      ? []
      : [
          {
            ...(param === undefined ? {} : { param }),
            what: nouns[command] ?? `command ${command}`,
            instead: [],
            fix: `Leave it out, or correct telescope in the observatory file: it says ${telescopes[telescope].label}.`,
          },
        ],
  );
}

const others: Readonly<
  Record<string, (params: JsonObject, settings: Settings, latitudeDeg: number) => readonly Misfit[]>
> = {
  slew: (params, settings, latitudeDeg) =>
    slewMisfits(params as unknown as SlewParams, settings, latitudeDeg),
  visit: (params, settings, latitudeDeg) =>
    slewMisfits({ target: params.target as unknown as PointingTarget }, settings, latitudeDeg),
  shutter: (params, settings) => shutterMisfits(params as unknown as ShutterParams, settings),
  track: (params) => trackMisfits(params as unknown as TrackParams),
  raw: (params, settings) => rawMisfits(params as unknown as RawParams, settings),
};

/** Precession in a lifetime moves no declination by more: limits are of date. */
const SLACK_DEG = 0.5;

function slewMisfits(params: SlewParams, settings: Settings, latitudeDeg: number): readonly Misfit[] {
  if ("altitudeDeg" in params) return altitudeMisfits(params.altitudeDeg, settings);
  if (!("target" in params) || "body" in params.target) return [];
  const { name, decDeg } = params.target;
  const { min = -90, max = 90 } = declinationsOf(settings);
  const end = decDeg < min - SLACK_DEG ? min : decDeg > max + SLACK_DEG ? max : undefined;
  if (end !== undefined) {
    return [noWay(name, `its declination is ${decDeg.toFixed(1)}°, and the limit ${end.toFixed(1)}°`)];
  }
  const highestDeg = 90 - Math.abs(latitudeDeg - decDeg);
  const leastDeg = settings.limits?.altitude?.min ?? -90;
  // What stays below the ground is found for every family.
  if (highestDeg >= leastDeg - SLACK_DEG || highestDeg < -SLACK_DEG) return [];
  return [
    noWay(name, `it comes to ${highestDeg.toFixed(1)}° at most, and the limit is ${leastDeg.toFixed(1)}°`),
  ];
}

function altitudeMisfits(altitudeDeg: number, { limits }: Settings): readonly Misfit[] {
  const { min = -90, max = 90 } = limits?.altitude ?? {};
  const end = altitudeDeg < min ? min : altitudeDeg > max ? max : undefined;
  return end === undefined ? [] : [noWay(`altitude ${altitudeDeg}°`, `the limit is ${end}°`)];
}

function noWay(name: string, why: string): Misfit {
  return {
    what: `way to ${name}: ${why}`,
    instead: [],
    fix: "Choose another target, or correct limits in the observatory file.",
  };
}

function shutterMisfits(
  { action, seconds }: ShutterParams,
  { telescope, openToSky }: Settings,
): readonly Misfit[] {
  if (action === "open" && !openToSky) return [mayNotOpen];
  if (telescope === "31in" && seconds === undefined) {
    return [{ what: "shutter that stops by itself", instead: [`{ action: ${action}, seconds: 60 }`] }];
  }
  if (telescope === undefined || telescope === "31in" || seconds === undefined) return [];
  return [{ param: "seconds", what: "shutter that runs for a time", instead: [action] }];
}

const mayNotOpen: Misfit = {
  what: "permission to open to the sky",
  instead: [],
  fix: "When rain and daylight are watched by something else, set openToSky: true in the observatory file.",
};

function trackMisfits({ rates }: TrackParams): readonly Misfit[] {
  if (rates === undefined || !("of" in rates) || "body" in rates.of) return [];
  return [
    {
      param: "rates",
      what: `rates of ${rates.of.name}: it does not move among the stars`,
      instead: [],
      fix: "Name a target that is a body of the solar system, or write ra and dec.",
    },
  ];
}

function rawMisfits(params: RawParams, { openToSky }: Settings): readonly Misfit[] {
  const problem = rawProblem(params);
  if (problem) return [{ ...problem, instead: [] }];
  const isOpening = commands[params.command as CommandName].danger === "opens";
  return isOpening && !openToSky ? [{ ...mayNotOpen, param: "command" }] : [];
}
