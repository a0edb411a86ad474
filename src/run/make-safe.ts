import type { Device } from "../devices/device.ts";
import { AppError, messageOf } from "../errors.ts";
import type { RunEnvironment } from "./environment.ts";

/** Wire time for bringing one device to rest: a safe stop as a whole takes 20 s at most. */
const SAFE_MS = 12_000;

/** Brings a device to rest and says so in the journal, also when that failed. */
export async function makeSafe(env: RunEnvironment, name: string, device: Device): Promise<void> {
  const abort = new AbortController();
  const timer = new AbortController();
  const late = new AppError("not-made-safe", `${name} was not at rest after ${SAFE_MS / 1000} s.`);
  env.clock.sleep(SAFE_MS, timer.signal).then(
    () => abort.abort(late),
    () => undefined,
  );
  const aborted = new Promise<never>((_, reject) => {
    abort.signal.addEventListener("abort", () => reject(late), { once: true });
  });
  try {
    const did = await Promise.race([device.makeSafe(abort.signal), aborted]);
    env.recorder.append("made-safe", { device: name, did: [...did] });
  } catch (error) {
    if (error instanceof AppError && error.code === "journal-unwritable") throw error;
    const hint = "Look at the device: it may still move or track.";
    env.recorder.append("made-safe", {
      device: name,
      did: [],
      error: { code: "not-made-safe", message: messageOf(error), hint },
    });
  } finally {
    timer.abort();
  }
}
