import { expect, it } from "vitest";
import { checkPlan } from "./check-text.ts";

const LENGTH = 1_000_000;

/** Texts that make a careless pattern take time in the square of their length. */
it.each([
  ["letters", "a"],
  ["dotted letters", "a."],
  ["address beginnings", "a://"],
  ["token beginnings", "-eyJ"],
  ["key beginnings", "-----BEGIN "],
  ["the word password", "password "],
  ["colons", "c:"],
])("a million characters of %s take no time", (_, piece) => {
  const plan = `nightplan: 1\nname: example\nsummary: "x://y:${piece.repeat(LENGTH / piece.length)}"\n`;
  const began = performance.now();
  checkPlan(plan, { observatory: undefined, date: "2026-11-20" });
  expect(performance.now() - began).toBeLessThan(2000);
});
