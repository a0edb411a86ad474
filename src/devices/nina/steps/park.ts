import type { JsonObject } from "../../../verb.ts";
import type { StepContext } from "../../device.ts";
import { commands } from "../commands.ts";
import { notSeen } from "../errors.ts";
import { readMount } from "../readings.ts";
import { requireNoSequence, type Session } from "../session.ts";

const LOOK_MS = 2_000;
/** A mount that has not begun, or stopped on its way, for this long will not get there. */
const REST_MS = 60_000;

/** Parks or unparks the mount, and looks until it is. Rejects with DeviceError. */
export async function park(
  session: Session,
  { signal, clock }: StepContext,
  { parked }: { readonly parked: boolean },
): Promise<JsonObject> {
  const { api, link, environment, own } = session;
  const command = parked ? commands.park : commands.unpark;
  await requireNoSequence(session, command, signal);
  own.parking = parked;
  await api.ask(command, signal);
  let restsSinceMs = clock.elapsed();
  for (;;) {
    const mount = await readMount(api, signal, clock.now());
    if (mount.connected && mount.parked === parked) {
      own.parking = false;
      return { parked };
    }
    if (mount.slewing) restsSinceMs = clock.elapsed();
    if (!mount.connected || clock.elapsed() - restsSinceMs > REST_MS) {
      const what = mount.connected ? "its mount is not" : "its mount is not connected any more";
      throw notSeen("nina-not-parked", environment.name, `was told to ${command.doing}, and ${what}`, {
        hint: "Look at the mount and at N.I.N.A.'s log.",
      });
    }
    await link.changed(signal, LOOK_MS);
    await clock.sleep(LOOK_MS / 2, signal);
  }
}
