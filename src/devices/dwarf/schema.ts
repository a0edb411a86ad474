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

/** Read once: every codec works by the same definitions, and making their decoders takes tens of milliseconds. */
let schema: protobuf.Root | undefined;

/** The definitions. They are as far from `src/` as from `dist/`. */
export function loadSchema(): protobuf.Root {
  const folder = new URL("../../../proto/", import.meta.url);
  schema ??= protobuf.loadSync(files.map((file) => fileURLToPath(new URL(`${file}.proto`, folder))));
  return schema;
}
