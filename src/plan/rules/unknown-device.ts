import { suggestion } from "../suggest.ts";
import type { Path, Rule, RuleInput } from "./rule.ts";

/** Lanes and RoboTarget sections of devices that the observatory does not have. */
export const unknownDevice: Rule = (input) => {
  const { observatory } = input;
  if (observatory === undefined) return [];
  const names = Object.keys(observatory.devices);
  return devicePaths(input)
    .filter(({ device }) => !Object.hasOwn(observatory.devices, device))
    .map(({ device, path }) =>
      input.finding("unknown-device", path, `there is no device "${device}" in the observatory`, {
        part: "key",
        why: `"${observatory.file}" lists the devices of this site; a lane is named after its device.`,
        fix: suggestion(device, names, "devices"),
      }),
    );
};

function devicePaths({ document }: RuleInput): readonly { readonly device: string; readonly path: Path }[] {
  return [
    ...Object.keys(document.robotarget ?? {}).map((device) => ({ device, path: ["robotarget", device] })),
    ...Object.keys(document.night.lanes).map((device) => ({ device, path: ["night", "lanes", device] })),
  ];
}
