import { MOST_VISITS, visitCount } from "../visits.ts";
import type { Rule } from "./rule.ts";

/** Patterns that make more steps of a plan than any night has. */
export const tooManyVisits: Rule = (input) => {
  let total = 0;
  return Object.entries(input.document.night.lanes).flatMap(([lane, files]) =>
    files.flatMap((file, index) => {
      const count = file.visit === undefined ? 0 : visitCount(file, file.visit);
      total += count;
      if (count === 0 || total <= MOST_VISITS) return [];
      const path = ["night", "lanes", lane, index, "visit", "times"];
      const message = `with these ${count} visits the plan has ${total}; ${MOST_VISITS} are possible`;
      return [
        input.finding("too-many-visits", path, message, {
          fix: "Leave times out, and say when it ends: until: { time: … }.",
        }),
      ];
    }),
  );
};
