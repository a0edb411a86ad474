import type { Device, StepContext } from "../../../src/devices/device.ts";
import { move } from "../../../src/devices/move/family.ts";
import { TransportError } from "../../../src/errors.ts";
import type { JsonObject } from "../../../src/verb.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";
import { FakeMove } from "./fake-move.ts";

export const defaults = {
  address: "tcp://fake:1",
  baud: 9600,
  dataBits: 8,
  parity: "none",
  stopBits: 1,
  flowControl: "none",
  equinox: "j2000",
  toleranceArcmin: 5,
  safeState: "sleep",
  openToSky: false,
};
export const m31 = { target: { id: "m31", name: "M 31", raHours: 0.7123056, decDeg: 41.2691667 } };
export const coM31 = "CO 71231 412692";
export const never: AbortSignal = new AbortController().signal;

/** A device under test, the telescope that it drives, and what it left. */
export interface Bench {
  readonly clock: VirtualClock;
  readonly fake: FakeMove;
  readonly device: Device;
  readonly notes: string[];
  readonly progress: JsonObject[];
  run(verb: string, params?: object, context?: Partial<StepContext>): Promise<JsonObject>;
  until<T>(work: Promise<T>): Promise<T>;
}

/** A device that has not connected yet. */
export async function bench(
  settings: JsonObject = {},
  connectable: () => boolean = () => true,
): Promise<Bench> {
  const clock = new VirtualClock(Date.parse("2026-11-20T03:00:00Z"));
  const fake = new FakeMove(clock);
  const notes: string[] = [];
  const progress: JsonObject[] = [];
  const device = await move.open(
    { ...defaults, ...settings },
    {
      name: "hall42",
      clock,
      site: { latitudeDeg: 35, longitudeDeg: -111.5, elevationM: 2200, zone: "America/Phoenix" },
      connect: async (address) => {
        if (!connectable())
          throw new TransportError("connection-refused", `${address} refused.`, { hint: "Look." });
        return fake.connect();
      },
      http: () => Promise.reject(new Error("no HTTP")),
      secret: () => "",
      uuid: () => "",
      note: (text) => notes.push(text),
    },
  );
  const until = <T>(work: Promise<T>): Promise<T> => clock.runUntil(work);
  const run: Bench["run"] = (verb, params = {}, context = {}) =>
    until(
      device.run(verb, params as JsonObject, {
        clock,
        signal: never,
        ending: never,
        earlier: [],
        inDoubt: false,
        pointedAt: undefined,
        awaitTrigger: () => Promise.resolve(true),
        keep: () => undefined,
        progress: (facts) => progress.push(facts),
        ...context,
      }),
    );
  return { clock, fake, device, notes, progress, run, until };
}

/** A device that is ready, with the telescope awake; what was sent for that is forgotten. */
export async function awake(settings: JsonObject = {}): Promise<Bench> {
  const b = await bench(settings);
  await b.until(b.device.ready(never));
  await b.run("wake");
  b.fake.received.length = 0;
  b.progress.length = 0;
  return b;
}
/** Commands that arrived, without the questions. */
export const acts = (b: Bench): string[] =>
  b.fake.received.filter((text) => !["TS", "VR", "NU"].includes(text));

/** Lets something happen after this much time. */
export function after(b: Bench, ms: number, act: () => void): void {
  void b.clock.sleep(ms).then(act);
}
