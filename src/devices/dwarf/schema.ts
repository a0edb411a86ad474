import { fileURLToPath } from "node:url";
import protobuf from "protobufjs";

/** Our own definitions of the telescope's messages, shipped with the package. */
const files = ["base.proto", "camera.proto", "astro.proto", "system.proto", "notify.proto"];

/** Reads the definitions. They are as far from `src/` as from `dist/`. */
export function loadSchema(): protobuf.Root {
  const folder = new URL("../../../proto/", import.meta.url);
  return protobuf.loadSync(files.map((file) => fileURLToPath(new URL(file, folder))));
}
