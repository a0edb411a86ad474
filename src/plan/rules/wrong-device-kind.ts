import type { Finding } from "../diagnostic.ts";
import { deviceKind, followedIn } from "./reading.ts";
import type { Path, Rule, RuleInput } from "./rule.ts";

/** RoboTarget sections, and sources of `follow`, of devices of another kind. */
export const wrongDeviceKind: Rule = (input) => [
  ...Object.keys(input.document.robotarget ?? {}).flatMap((device) =>
    misfit(input, device, "robotarget", {
      path: ["robotarget", device],
      part: "key",
      why: "Only devices of the kind robotarget have a RoboTarget database.",
      otherwise: "Remove the section",
    }),
  ),
  ...followedIn(input).flatMap(({ device, path }) =>
    misfit(input, device, "nina", {
      path,
      part: "value",
      why: "Only devices of the kind nina choose targets that others can follow.",
      otherwise: "Remove the step",
    }),
  ),
];

function misfit(
  input: RuleInput,
  device: string,
  wanted: string,
  words: {
    readonly path: Path;
    readonly part: "key" | "value";
    readonly why: string;
    readonly otherwise: string;
  },
): readonly Finding[] {
  const kind = deviceKind(input, device);
  if (kind === undefined || kind === wanted) return [];
  const fitting = Object.entries(input.observatory?.devices ?? {})
    .filter(([, one]) => one.kind === wanted)
    .map(([name]) => name);
  return [
    input.finding("wrong-device-kind", words.path, `"${device}" is a ${kind}, not a ${wanted}`, {
      part: words.part,
      why: words.why,
      fix:
        fitting.length === 0
          ? `${words.otherwise}, or add a device of that kind to the observatory.`
          : `Devices of that kind: ${fitting.join(", ")}.`,
    }),
  ];
}
