import { families } from "../devices/catalog.ts";
import type { Catalog } from "../verb.ts";

/** Verbs by kind of device, for check and run alike. */
export const catalog: Catalog = Object.fromEntries(
  Object.entries(families).map(([kind, family]) => [kind, family.verbs]),
);
