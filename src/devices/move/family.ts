import type { Family } from "../device.ts";

export const move: Family = {
  kind: "move",
  verbs: {},
  open: () => Promise.reject(new Error("replaced by the driver")),
};
