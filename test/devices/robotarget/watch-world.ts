import { objectGuid } from "../../../src/devices/robotarget/identity.ts";
import type { JsonObject } from "../../../src/verb.ts";
import { PLAN } from "./fake-night.ts";
import { makeNight, type NightRig, reference } from "./night-rig.ts";

export const M31 = objectGuid(PLAN, "autumn/m31");
export const M33 = objectGuid(PLAN, "autumn/m33");
export const BOTH = { objects: [reference("autumn/m31"), reference("autumn/m33")], everySec: 60 };

/** A set of the plan with two targets. */
export function world(): NightRig {
  const rig = makeNight();
  rig.server.addSet("autumn");
  rig.server.addTarget("autumn/m31");
  rig.server.addTarget("autumn/m33");
  return rig;
}

/** M 31 is taken twice from 90 s to 800 s. */
export function oneSession({ at, server }: NightRig): void {
  at(90, (now) => {
    server.startRun(now);
    server.startSession("s-1", M31, now);
  });
  at(400, (now) => server.takeShot("i-1", M31, now, { hfd: 2.25 }));
  at(700, (now) => {
    server.takeShot("i-2", M31, now, { hfd: 2.75 });
    server.progress(M31, 50);
  });
  at(800, (now) => {
    server.endSession("s-1", now);
    server.endRun(now);
  });
}

/** What was told, without what is for the next process. */
export const story = (rig: NightRig): JsonObject[] =>
  rig.progress.map((entry) => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== "told")));

/** A signal that is aborted then. */
export function endsAt(rig: NightRig, sec: number): AbortSignal {
  const ending = new AbortController();
  rig.at(sec, () => ending.abort(new Error("dawn")));
  return ending.signal;
}
