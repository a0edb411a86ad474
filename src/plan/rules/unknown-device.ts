import { suggestion } from "../suggest.ts";
import { followedIn } from "./reading.ts";
import type { Path, Rule, RuleInput } from "./rule.ts";

/** Lanes, RoboTarget sections and `follow` steps of devices that the observatory does not have. */
export const unknownDevice: Rule = (input) => {
  const { observatory } = input;
  if (observatory === undefined) return [];
  const names = Object.keys(observatory.devices);
  return devicePaths(input)
    .filter(({ device }) => !Object.hasOwn(observatory.devices, device))
    .map(({ device, path, part }) =>
      input.finding("unknown-device", path, `there is no device "${device}" in the observatory`, {
        part,
        why: `"${observatory.file}" lists the devices of this site; a lane is named after its device.`,
        fix: suggestion(device, names, "devices"),
      }),
    );
};

interface DevicePath {
  readonly device: string;
  readonly path: Path;
  readonly part: "key" | "value";
}

function devicePaths(input: RuleInput): readonly DevicePath[] {
  const { document } = input;
  const key = (path: readonly string[], device: string): DevicePath => ({
    device,
    path: [...path, device],
    part: "key",
  });
  return [
    ...Object.keys(document.robotarget ?? {}).map((device) => key(["robotarget"], device)),
    ...Object.keys(document.night.lanes).map((device) => key(["night", "lanes"], device)),
    ...followedIn(input).map(({ device, path }) => ({ device, path, part: "value" as const })),
  ];
}
