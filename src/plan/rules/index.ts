import type { Rule } from "./rule.ts";

/** Every semantic check, in the order of docs/checks.md. */
export const rules: readonly Rule[] = [];
