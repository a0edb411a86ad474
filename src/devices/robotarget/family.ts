import type { Family } from "../device.ts";

export const robotarget: Family = {
  kind: "robotarget",
  verbs: {},
  open: () => Promise.reject(new Error("replaced by the driver")),
};
