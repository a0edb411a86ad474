import type { ParsedCoordinate } from "../coordinates.ts";
import { parseDeclination, parseRightAscension } from "../coordinates.ts";
import type { Rule } from "./rule.ts";

const codes = {
  syntax: "bad-coordinate",
  "out-of-range": "coordinate-out-of-range",
  "degrees-as-hours": "degrees-as-hours",
  "negative-zero": "negative-zero",
} as const;

/** Right ascensions and declinations that cannot be read, or only by guessing. */
export const coordinates: Rule = ({ document, finding }) =>
  Object.entries(document.targets ?? {}).flatMap(([id, target]) => {
    const read: [key: string, parsed: ParsedCoordinate | undefined][] = [
      ["ra", target.ra === undefined ? undefined : parseRightAscension(target.ra)],
      ["dec", target.dec === undefined ? undefined : parseDeclination(target.dec)],
    ];
    return read.flatMap(([key, parsed]) =>
      parsed === undefined || parsed.ok
        ? []
        : [finding(codes[parsed.problem], ["targets", id, key], parsed.message, parsed)],
    );
  });
