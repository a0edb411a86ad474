/** Longest id of a plan. */
const LONGEST = 63;

/** Makes ids of a plan from names, each different from those it made before. */
export class Slugs {
  readonly #used = new Set<string>();

  /** `kind`: what an id begins with when the name gives none that is allowed. */
  next(name: string, kind: string): string {
    const word = slug(name);
    const base = /^\d*$/.test(word) ? [kind, word].filter(Boolean).join("-") : word;
    for (let count = 1; ; count++) {
      const suffix = count === 1 ? "" : `-${count}`;
      const id = `${base.slice(0, LONGEST - suffix.length)}${suffix}`;
      if (this.#used.has(id)) continue;
      this.#used.add(id);
      return id;
    }
  }
}

/** Lower-case letters, digits and hyphens between them: `ngc-7000-panel-1`. */
function slug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST)
    .replace(/-+$/, "");
}
