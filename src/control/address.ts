import { createHash } from "node:crypto";
import { join } from "node:path";

/**
 * Where the control endpoint of a state directory listens. The endpoint is the lock too, so it must be something
 * that the kernel takes back when the process dies:
 * - Linux: a socket in the abstract name space.
 * - Windows: a named pipe.
 * - elsewhere (macOS, BSD): a socket file, whose owner holds a lock on a file beside it (`lockFile`).
 *
 * @param directory real path of the state directory
 */
export function controlAddress(
  directory: string,
  platform: NodeJS.Platform,
): { readonly path: string; readonly lockFile?: string } {
  const id = createHash("sha256").update(directory).digest("hex").slice(0, 32);
  if (platform === "linux") return { path: `\0nightplan-${id}` };
  if (platform === "win32") return { path: `\\\\.\\pipe\\nightplan-${id}` };
  return { path: join(directory, "control.sock"), lockFile: join(directory, "lock") };
}
