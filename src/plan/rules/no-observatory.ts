import type { Rule } from "./rule.ts";

/** Without an observatory part of the checks cannot be made, which should not pass for a clean bill. */
export const noObservatory: Rule = ({ observatory, finding }) =>
  observatory !== undefined
    ? []
    : [
        finding(
          "no-observatory",
          ["night"],
          "there is no observatory file: devices and sky were not checked",
          {
            severity: "note",
            part: "key",
            fix: "Name one with --observatory FILE, or put observatory.yaml into the working directory.",
          },
        ),
      ];
