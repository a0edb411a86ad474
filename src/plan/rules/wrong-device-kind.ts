import { deviceKind } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** RoboTarget sections of devices of another kind. */
export const wrongDeviceKind: Rule = (input) =>
  Object.keys(input.document.robotarget ?? {}).flatMap((device) => {
    const kind = deviceKind(input, device);
    if (kind === undefined || kind === "robotarget") return [];
    const fitting = Object.entries(input.observatory?.devices ?? {})
      .filter(([, one]) => one.kind === "robotarget")
      .map(([name]) => name);
    return [
      input.finding(
        "wrong-device-kind",
        ["robotarget", device],
        `"${device}" is a ${kind}, not a robotarget`,
        {
          part: "key",
          why: "Only devices of the kind robotarget have a RoboTarget database.",
          fix:
            fitting.length === 0
              ? "Remove the section, or add a device of that kind to the observatory."
              : `Devices of that kind: ${fitting.join(", ")}.`,
        },
      ),
    ];
  });
