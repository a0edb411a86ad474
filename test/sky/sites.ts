import type { Site } from "../../src/sky/site.ts";
import sites from "./vectors/sites.json" with { type: "json" };

/** A site of the reference vectors, without a horizon. */
export function site(name: string): Site {
  const found = Object.entries(sites).find(([key]) => key === name)?.[1];
  if (found === undefined) throw new Error(`no site ${name}`);
  return { ...found, horizon: undefined };
}

/** The same site object for each name, as a run has it. */
export const SITES: Readonly<Record<string, Site>> = Object.fromEntries(
  Object.keys(sites).map((name) => [name, site(name)]),
);

/** A target as the vectors write it: coordinates or the name of a body. */
export type WrittenTarget = string | readonly [number, number];

export function targetOf(written: WrittenTarget) {
  return typeof written === "string" ? { body: written } : { raHours: written[0], decDeg: written[1] };
}
