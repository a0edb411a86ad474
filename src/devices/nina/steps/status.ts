import type { Json, JsonObject } from "../../../verb.ts";
import type { StepContext } from "../../device.ts";
import { tableOf } from "../codec.ts";
import { commands } from "../commands.ts";
import { cameraOf, mountOf, readImageCount, readSequenceRuns, safetyMonitorOf } from "../readings.ts";
import type { Session } from "../session.ts";

/** Reads how N.I.N.A. and its equipment are. Rejects with DeviceError. */
export async function status({ api, link }: Session, { signal, clock }: StepContext): Promise<JsonObject> {
  const equipment = tableOf(await api.ask(commands.equipment, signal)) ?? {};
  const mount = mountOf(equipment.Mount, clock.now());
  const camera = cameraOf(equipment.Camera);
  const monitor = safetyMonitorOf(equipment.SafetyMonitor);
  const { standing } = link;
  return {
    mount: { ...mount, place: mount.place ? { ...mount.place } : null },
    camera: { ...camera },
    safetyMonitor: { ...monitor },
    sequenceRuns: await readSequenceRuns(api, signal),
    pictures: await readImageCount(api, signal),
    scheduler: schedulerFacts(standing),
  };
}

function schedulerFacts(standing: Session["link"]["standing"]): Json {
  switch (standing.at) {
    case "nothing":
      return { at: "nothing" };
    case "waiting":
      return { at: "waiting", ...(standing.endMs !== undefined && { endMs: standing.endMs }) };
    case "target":
      return { at: "target", target: standing.target.name, project: standing.target.project };
  }
}
