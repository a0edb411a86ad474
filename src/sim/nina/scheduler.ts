import type { Equatorial } from "../move/sky.ts";
import type { Camera } from "./camera.ts";
import type { Mount } from "./mount.ts";
import type { Table } from "./wire.ts";
import type { World } from "./world.ts";

/** J2000, as the enumeration of epochs counts. */
const EPOCH_J2000 = 2;
/** How long before it sets a target is said to end. */
const VISIBLE_MS = 4 * 3_600_000;
const SLEW_SEC = 25;

/** A target of the simulated plan. */
interface PlannedTarget extends Equatorial {
  readonly name: string;
  readonly project: string;
  readonly rotationDeg: number;
  /** A wait comes before it. */
  readonly waits: boolean;
}

const targets: readonly PlannedTarget[] = [
  { name: "M 31", project: "Autumn", raHours: 0.71231, decDeg: 41.2692, rotationDeg: 35, waits: true },
  { name: "NGC 7000", project: "Autumn", raHours: 20.98808, decDeg: 44.5289, rotationDeg: 0, waits: false },
  // After a wait a target counts as new, also when it is the one from before.
  { name: "NGC 7000", project: "Autumn", raHours: 20.98808, decDeg: 44.5289, rotationDeg: 0, waits: true },
];

/** Target Scheduler's container in the sequence: works through a plan, one exposure at a time. */
export class Scheduler {
  readonly #world: World;
  readonly #mount: Mount;
  readonly #camera: Camera;
  #next = { target: 0, exposure: 0 };
  #waitEndMs: number | undefined;
  #previous: PlannedTarget | undefined;
  #skip = new AbortController();

  constructor(world: World, mount: Mount, camera: Camera) {
    this.#world = world;
    this.#mount = mount;
    this.#camera = camera;
  }

  /** Name of the target that is worked on. */
  get target(): string | undefined {
    return this.#previous?.name;
  }

  /** Works until the plan is done. What was begun before goes on where it was. */
  async work(signal: AbortSignal): Promise<void> {
    this.#previous = undefined;
    try {
      for (let target = targets[this.#next.target]; target; target = targets[this.#next.target]) {
        await this.#wait(target, signal);
        await this.#exposures(target, signal);
        this.#next = { target: this.#next.target + 1, exposure: 0 };
      }
    } finally {
      this.#previous = undefined;
    }
  }

  /** Gives up what is being done now; the next exposure follows. */
  skipCurrent(): void {
    this.#skip.abort();
    this.#camera.abort();
  }

  reset(): void {
    this.#next = { target: 0, exposure: 0 };
    this.#waitEndMs = undefined;
    this.#previous = undefined;
  }

  async #wait(target: PlannedTarget, signal: AbortSignal): Promise<void> {
    const { clock, behaviour } = this.#world;
    if (!target.waits || behaviour.waitSec === 0 || this.#next.exposure > 0) return;
    this.#previous = undefined;
    // Begun anew, a wait has the end that it had.
    this.#waitEndMs ??= clock.now() + behaviour.waitSec * 1000;
    this.#world.tell("TS-WAITSTART", {
      [this.#world.waitField]: this.#world.time("offset", this.#waitEndMs),
    });
    this.#skip = new AbortController();
    await clock
      .sleepUntil(this.#waitEndMs, AbortSignal.any([signal, this.#skip.signal]))
      .catch(() => signal.throwIfAborted());
    this.#waitEndMs = undefined;
  }

  async #exposures(target: PlannedTarget, signal: AbortSignal): Promise<void> {
    const { exposures, exposureSec } = this.#world.behaviour;
    for (; this.#next.exposure < exposures; this.#next.exposure += 1) {
      const isNew = this.#previous?.name !== target.name;
      if (isNew) this.#world.tell("TS-NEWTARGETSTART", this.#message(target));
      this.#previous = target;
      this.#world.tell("TS-TARGETSTART", this.#message(target));
      if (isNew) {
        this.#mount.slew(target, false);
        await this.#world.wait(SLEW_SEC + 5, signal);
      }
      const { name } = target;
      await this.#camera.expose(
        { sec: exposureSec, type: "LIGHT", target: name, gain: 100, save: true },
        signal,
      );
    }
  }

  #message({ name, project, raHours, decDeg, rotationDeg }: PlannedTarget): Table {
    return {
      TargetName: name,
      ProjectName: project,
      Coordinates: {
        RA: raHours,
        RADegrees: raHours * 15,
        Dec: decDeg,
        RAString: `${Math.floor(raHours)}h`,
        DecString: `${Math.floor(decDeg)}°`,
        Epoch: EPOCH_J2000,
      },
      Rotation: rotationDeg,
      TargetEndTime: this.#world.time("local", this.#world.clock.now() + VISIBLE_MS),
    };
  }
}
