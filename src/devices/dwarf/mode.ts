import { commands } from "./commands.ts";
import type { Session } from "./session.ts";

/** What V3 firmware must be told before it does a kind of work; V2 firmware knows no modes. */
export interface Mode {
  readonly mode: number;
  readonly technique: number;
}

const PHOTO = 1;
const DEEP_SKY = 2;

/** Calibration, goto and stacking. */
export const deepSky: Mode = { mode: DEEP_SKY, technique: 2 };

/** Pictures of anything. */
export const photoModes = {
  photo: { mode: PHOTO, technique: 1 },
  burst: { mode: PHOTO, technique: 3 },
  record: { mode: PHOTO, technique: 4 },
  timelapse: { mode: PHOTO, technique: 5 },
  panorama: { mode: PHOTO, technique: 6 },
} as const satisfies Readonly<Record<string, Mode>>;

const CLEAREST = 1;

/** Takes V3 firmware into a mode, unless it is in it. Rejects with DeviceError. */
export async function enterMode(session: Session, wanted: Mode, signal: AbortSignal): Promise<void> {
  const { mode, technique } = wanted;
  const isThere = session.mode?.mode === mode && session.mode.technique === technique;
  if (session.profile.generation === "v2" || isThere) return;
  const { task, tele, wide } = commands;
  if (session.mode?.mode !== mode) {
    await session.tell(task.switchMode, { mode }, { signal });
    await session.tell(task.enterCamera, { clientParam: { encodeType: 1 } }, { signal });
  }
  await session.tell(task.switchTechnique, { tech: technique }, { signal });
  await session.tell(tele.setPreviewQuality, { level: CLEAREST }, { signal });
  await session.tell(wide.setPreviewQuality, {}, { signal });
  session.entered(wanted);
}
