import { DeviceError } from "../../../errors.ts";
import type { SessionContainer } from "../records.ts";
import type { TargetStanding } from "./standing.ts";

/** The server rounds: of so large a part of the shots it may say 100 percent before they are done. */
const ROUNDING = 0.01;

/**
 * Whether all shots are done of targets that are said to have made 100 percent. One read for each target that is not
 * in `whole`, which remembers those that are done. Where the server cannot count, its percent stand.
 */
export async function areWhole(
  targets: readonly TargetStanding[],
  container: (targetGuid: string) => Promise<SessionContainer>,
  whole: Set<string>,
): Promise<boolean> {
  for (const { guid, isEnabled, operation } of targets) {
    if (!isEnabled || operation === "finished" || whole.has(guid)) continue;
    const counts = await container(guid).catch((error: unknown) => {
      if (error instanceof DeviceError) return undefined;
      throw error;
    });
    if (counts && isRoundedUp(counts)) return false;
    whole.add(guid);
  }
  return true;
}

/** More than rounding hides is missing for another reason: disabled shots, or intervals that begin anew. */
function isRoundedUp({ shotsDone, shotsRequested }: SessionContainer): boolean {
  const missing = shotsRequested - shotsDone;
  return missing > 0 && missing <= shotsRequested * ROUNDING;
}
