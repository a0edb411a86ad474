import * as validators from "../gen/validators.js";

const byName: Readonly<Record<string, validators.Validator | undefined>> = { ...validators };

/** Verbs of each kind of device whose value has a schema: `kind.verb` definitions of the plan schema. */
const kindsByVerb: ReadonlyMap<string, readonly string[]> = verbsInSchema();

function verbsInSchema(): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const name of Object.keys(validators)) {
    const [kind = "", verb] = name.split("_");
    if (verb === undefined || kind === "device") continue;
    kinds.set(verb, [...(kinds.get(verb) ?? []), kind]);
  }
  return kinds;
}

/** Every verb that some kind of device knows. */
export const allVerbs: readonly string[] = [...kindsByVerb.keys()];

export function isVerb(key: string): boolean {
  return kindsByVerb.has(key);
}

/**
 * Judges the value of a verb: as the kind takes it, or as the only kind that knows it. For a kind that does not, which is
 * a finding of its own, any that does will do.
 */
export function verbValidator(verb: string, kind: string | undefined): validators.Validator | undefined {
  const kinds = kindsByVerb.get(verb) ?? [];
  const isForeign = kind !== undefined && !kinds.includes(kind);
  const judge = isForeign || kinds.length === 1 ? kinds[0] : kind;
  return judge === undefined ? undefined : byName[`${judge}_${verb}`];
}

/** Judges the settings of a kind of device; undefined for an unknown kind. */
export function deviceValidator(kind: string): validators.Validator | undefined {
  return byName[`device_${kind}`];
}

/** Every kind of device that the observatory schema knows. */
export const deviceKinds: readonly string[] = Object.keys(validators).flatMap((name) =>
  name.startsWith("device_") ? [name.slice("device_".length)] : [],
);
