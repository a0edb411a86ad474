import type { Device } from "../devices/device.ts";
import { AppError, messageOf } from "../errors.ts";
import type { RunEnvironment } from "./environment.ts";

/** Wire time for bringing one device to rest, unless it says that it takes longer: a safe stop as a whole takes 20 s at most. */
const SAFE_MS = 12_000;

/** One at a time for each device: a lane that rests and a safe stop may want it at once. */
const underWay = new WeakMap<Device, Promise<void>>();

/**
 * Brings a device to rest and says so in the journal, also when that failed.
 * Rejects only with AppError `journal-unwritable`, after the device was told.
 */
export function makeSafe(env: RunEnvironment, name: string, device: Device): Promise<void> {
  const running = underWay.get(device) ?? rest(env, name, device).finally(() => underWay.delete(device));
  underWay.set(device, running);
  return running;
}

async function rest(env: RunEnvironment, name: string, device: Device): Promise<void> {
  const restMs = device.restMs ?? SAFE_MS;
  const abort = new AbortController();
  const timer = new AbortController();
  const late = new AppError("not-made-safe", `${name} was not at rest after ${restMs / 1000} s.`);
  env.clock.sleep(restMs, timer.signal).then(
    () => abort.abort(late),
    () => undefined,
  );
  const aborted = new Promise<never>((_, reject) => {
    abort.signal.addEventListener("abort", () => reject(late), { once: true });
  });
  const result = await Promise.race([device.makeSafe(abort.signal), aborted]).then(
    (did) => ({ did: [...did] }),
    (error: unknown) => ({
      did: [],
      error: {
        code: "not-made-safe",
        message: messageOf(error),
        hint: "Look at the device: it may still move or track.",
      },
    }),
  );
  timer.abort();
  env.recorder.append("made-safe", { device: name, ...result });
}
