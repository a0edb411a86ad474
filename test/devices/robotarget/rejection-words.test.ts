import { expect, test } from "vitest";
import { rejectionWords } from "../../../src/devices/robotarget/steps/rejection-words.ts";

test.each([
  ["[B] Min Altitude 31.2 -> KO", "minimum altitude"],
  ["[B] Min Altitude -> KO [M] Moon Too Full -> KO", "minimum altitude, Moon too full"],
  ["[B] Min Altitude -> KO\r\n[K] Moon Up -> KO", "minimum altitude, Moon up"],
  ["[B] Min Altitude -> OK [R] Airmass High -> KO", "airmass too high"],
  ["[Q] Airmass 0.9 -> KO [Q] Airmass 0.9 -> KO", "airmass too low"],
  ["[Y] A New Constraint -> KO", "[Y] A New Constraint -> KO"],
  ["Suspended", "Suspended"],
  ["no letters ".repeat(20), `${"no letters ".repeat(20).slice(0, 59)}…`],
  ["", ""],
])("%j is %j", (rejection, words) => {
  expect(rejectionWords(rejection)).toBe(words);
});
