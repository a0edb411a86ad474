import { fileURLToPath } from "node:url";
import protobuf from "protobufjs";

/** Our own definitions of the telescope's messages, one file for each module, shipped with the package. */
const files = [
  "base",
  "camera",
  "astro",
  "system",
  "rgb",
  "motor_control",
  "track",
  "focus",
  "panorama",
  "shooting_schedule",
  "notify",
  "task_center",
  "param",
];

/** Reads the definitions. They are as far from `src/` as from `dist/`. */
export function loadSchema(): protobuf.Root {
  const folder = new URL("../../../proto/", import.meta.url);
  return protobuf.loadSync(files.map((file) => fileURLToPath(new URL(`${file}.proto`, folder))));
}
