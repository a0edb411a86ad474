import type { Device, StepContext } from "../../../src/devices/device.ts";
import { dwarf } from "../../../src/devices/dwarf/family.ts";
import type { JsonObject, PointingTarget } from "../../../src/verb.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";
import { FakeTelescope } from "./fake-telescope.ts";

export const startMs = Date.UTC(2026, 10, 20, 20, 0, 0);
export const m31: PointingTarget = { id: "m31", name: "M 31", raHours: 0.712, decDeg: 41.27 };
export const never: AbortSignal = new AbortController().signal;

export interface Rig {
  readonly clock: VirtualClock;
  readonly telescope: FakeTelescope;
  readonly notes: string[];
  readonly progress: JsonObject[];
  device: Device;
  /** A new program takes over: the old one is gone, its progress stays. */
  restart(): Promise<void>;
  ready(): Promise<JsonObject>;
  /** Starts a step; time has to be moved for it. */
  start(verb: string, params?: object, context?: Partial<StepContext>): Promise<JsonObject>;
  /** Runs a step to its end. */
  run(verb: string, params?: object, context?: Partial<StepContext>): Promise<JsonObject>;
  /** Runs a step that must fail; returns the error. */
  fails(verb: string, params?: object, context?: Partial<StepContext>): Promise<unknown>;
}

/** What plan/ fills in when a plan does not say it. */
const defaults: Readonly<Record<string, object>> = {
  goto: { oneClick: false },
  photo: { camera: "tele", count: 1 },
  camera: { camera: "tele" },
  stack: { camera: "tele", binning: "4k", format: "fits", darks: "ask" },
};

/** A driver and a telescope in memory, on a clock that moves only when told to. */
export async function createRig(settings: object = {}): Promise<Rig> {
  const clock = new VirtualClock(startMs);
  const telescope = new FakeTelescope(clock);
  const notes: string[] = [];
  const progress: JsonObject[] = [];
  const open = (): Promise<Device> =>
    dwarf.open(
      { kind: "dwarf", address: "ws://fake:9900/", profile: "d3-v2", minCardFreeGb: 1, ...settings },
      {
        name: "scope",
        clock,
        site: { latitudeDeg: 48.25, longitudeDeg: 11.5, elevationM: 500, zone: "Europe/Berlin" },
        connect: telescope.connect,
        http: telescope.http,
        secret: () => "",
        uuid: () => "00000000-0000-4000-8000-000000000000",
        note: (text) => notes.push(text),
      },
    );
  const rig: Rig = {
    clock,
    telescope,
    notes,
    progress,
    device: await open(),
    async restart() {
      await rig.device.close();
      rig.device = await open();
    },
    ready: () => clock.runUntil(rig.device.ready(never)),
    start: (verb, params = {}, context = {}) =>
      rig.device.run(verb, { ...defaults[verb], ...params } as JsonObject, {
        clock,
        signal: never,
        ending: never,
        earlier: [],
        awaitTrigger: () => Promise.resolve(true),
        keep: () => undefined,
        inDoubt: false,
        pointedAt: m31,
        progress: (facts) => progress.push(facts),
        ...context,
      }),
    run: (verb, params, context) => clock.runUntil(rig.start(verb, params, context)),
    fails: (verb, params, context) =>
      clock.runUntil(
        rig.start(verb, params, context).then(
          (facts) => {
            throw new Error(`It did not fail: ${JSON.stringify(facts)}`);
          },
          (error: unknown) => error,
        ),
      ),
  };
  return rig;
}
