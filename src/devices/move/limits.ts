import { DeviceError } from "../../errors.ts";
import { meridianPlaceOf } from "../../sky/alt-az.ts";
import { equatorialOfDate, horizontal, hourAngleHours, separationDeg } from "../../sky/position.ts";
import type { Site } from "../../sky/site.ts";
import { angleBetween, DEGREE, unitVector } from "../../sky/vector.ts";
import type { DeviceEnvironment } from "../device.ts";
import type { Destination } from "./pointing.ts";
import { declinationsOf, type MoveSettings } from "./settings.ts";
import { telescopes } from "./telescopes.ts";

/** No telescope is sent below the ground. */
const LEAST_ALTITUDE_DEG = 0;
/** Sunlight on the mirror burns whatever is at its focus; the twilight targets next to the Sun are farther off. */
const LEAST_SUN_DISTANCE_DEG = 10;
/** The sky counts as dark from nautical dusk on. The slack is for a step that starts right then. */
const DARK_SUN_DEG = -12;
const DARK_SLACK_DEG = 0.1;

interface Limit {
  readonly quantity: string;
  readonly value: number;
  readonly unit: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** The condition by which a plan waits until it holds. */
  readonly gate?: (end: string) => string;
}

/**
 * Looks at a slew right before it is sent, and throws DeviceError `move-limit` when it would end beyond a limit.
 * @param what the destination, in a sentence
 * @param atMs plan time
 */
export function requireWithinLimits(
  destination: Destination,
  what: string,
  settings: MoveSettings,
  env: Pick<DeviceEnvironment, "name" | "site">,
  atMs: number,
): void {
  const crossed = limitsOf(destination, settings, env, atMs).flatMap((limit) => crossing(limit) ?? [])[0];
  if (!crossed) return;
  const { says, gate } = crossed;
  const instead = gate === undefined ? "Choose another target" : `Let the step wait (when: { ${gate} })`;
  throw new DeviceError("move-limit", env.name, `${env.name} was not sent to ${what}: its ${says}.`, {
    retry: gate === undefined ? "never" : "safe",
    hint: `${instead}, or correct limits in the observatory file.`,
  });
}

/** What is said of a limit that is crossed; undefined when it is not. */
function crossing(limit: Limit): { readonly says: string; readonly gate: string | undefined } | undefined {
  const { quantity, value, unit, min, max, gate } = limit;
  const says = (side: string, end: number): string =>
    `${quantity} would be ${value.toFixed(2)}${unit}, ${side} the limit of ${end}${unit}`;
  if (min !== undefined && value < min) return { says: says("below", min), gate: gate?.(`min: ${min}`) };
  if (max !== undefined && value > max) return { says: says("above", max), gate: gate?.(`max: ${max}`) };
  return undefined;
}

function limitsOf(
  destination: Destination,
  settings: MoveSettings,
  env: Pick<DeviceEnvironment, "site">,
  atMs: number,
): readonly Limit[] {
  const { limits = {}, telescope } = settings;
  const own = telescope === undefined ? {} : telescopes[telescope].limits;
  const { altitudeDeg, hourAngle, decDeg, sunDistanceDeg } = placeOf(destination, siteOf(env), atMs);
  const [from, to] = limits.hourAngle ?? [];
  const east = own.maxHourAngleHours === undefined ? undefined : -own.maxHourAngleHours;
  return [
    {
      quantity: "altitude",
      value: altitudeDeg,
      unit: "°",
      min: limits.altitude?.min ?? own.minAltitudeDeg ?? LEAST_ALTITUDE_DEG,
      max: limits.altitude?.max ?? own.maxAltitudeDeg,
      gate: (end) => `altitude: { ${end} }`,
    },
    {
      quantity: "declination",
      value: decDeg,
      unit: "°",
      ...declinationsOf(settings),
    },
    {
      quantity: "hour angle",
      value: hourAngle,
      unit: " h",
      min: from ?? east,
      max: to ?? own.maxHourAngleHours,
      gate: () => `hourAngle: [${from ?? east ?? -12}, ${to ?? own.maxHourAngleHours ?? 12}]`,
    },
    {
      quantity: "distance from the Sun",
      value: sunDistanceDeg,
      unit: "°",
      min: limits.sunDistance?.min ?? own.minSunDistanceDeg ?? LEAST_SUN_DISTANCE_DEG,
    },
  ];
}

function placeOf(
  destination: Destination,
  site: Site,
  atMs: number,
): { altitudeDeg: number; hourAngle: number; decDeg: number; sunDistanceDeg: number } {
  const sun = { body: "sun" } as const;
  if (destination.kind === "equatorial") {
    return {
      altitudeDeg: horizontal(site, destination, atMs).altitudeDeg,
      hourAngle: hourAngleHours(site, destination, atMs),
      decDeg: equatorialOfDate(destination, atMs).decDeg,
      sunDistanceDeg: separationDeg(site, destination, sun, atMs),
    };
  }
  const { altitudeDeg, azimuthDeg } = destination;
  const place = meridianPlaceOf(destination, site.latitudeDeg);
  const sunPlace = horizontal(site, sun, atMs);
  const angle = angleBetween(
    unitVector(azimuthDeg * DEGREE, altitudeDeg * DEGREE),
    unitVector(sunPlace.azimuthDeg * DEGREE, sunPlace.altitudeDeg * DEGREE),
  );
  return {
    altitudeDeg,
    hourAngle: place.hourAngleHours,
    decDeg: place.decDeg,
    sunDistanceDeg: angle / DEGREE,
  };
}

/**
 * Throws DeviceError `move-may-not-open` unless the observatory file allows opening to the sky and the sky is dark.
 * @param atMs plan time
 */
export function requireMayOpen(
  settings: MoveSettings,
  env: Pick<DeviceEnvironment, "name" | "site">,
  atMs: number,
): void {
  const refuse = (why: string, retry: "safe" | "never", hint: string): never => {
    throw new DeviceError("move-may-not-open", env.name, `${env.name} was not opened: ${why}.`, {
      retry,
      hint,
    });
  };
  if (!settings.openToSky) {
    const hint = "When rain and daylight are watched by something else, set openToSky: true there.";
    refuse("the observatory file does not allow it (openToSky)", "never", hint);
  }
  const sunDeg = horizontal(siteOf(env), { body: "sun" }, atMs).altitudeDeg;
  if (sunDeg > DARK_SUN_DEG + DARK_SLACK_DEG) {
    refuse(
      `the sky is not dark, with the Sun at ${sunDeg.toFixed(1)}°; it must be at ${DARK_SUN_DEG}° or lower`,
      "safe",
      `Let the step wait (when: { sunAltitude: { max: ${DARK_SUN_DEG} } }).`,
    );
  }
}

/** The site as the sky takes it. The horizon of its file is for the gates of plans: MOVE has its own. */
export function siteOf({ site }: Pick<DeviceEnvironment, "site">): Site {
  return { ...site, horizon: undefined };
}
