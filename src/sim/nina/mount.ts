import { type Equatorial, equinoxOf, fromJ2000 } from "../move/sky.ts";
import type { Table } from "./wire.ts";
import type { World } from "./world.ts";

const SLEW_SEC = 25;
const PARK_SEC = 20;
const SOLVE_SEC = 30;
/** N.I.N.A. asks its mount how it is every two seconds: what it tells is that old. */
const LAG_SEC = 2;

/** The mount that N.I.N.A. drives. */
export class Mount {
  connected = true;
  parked: boolean;
  slewing = false;
  /** J2000. */
  place: Equatorial = { raHours: 3, decDeg: 89 };
  readonly #world: World;
  #motion: AbortController | undefined;

  constructor(world: World) {
    this.#world = world;
    this.parked = world.behaviour.mount === "parked";
  }

  get moving(): boolean {
    return this.#motion !== undefined;
  }

  /** Goes somewhere; what was under way is given up. */
  slew(to: Equatorial, center: boolean): void {
    if (this.#world.meets("slew-lost")) return;
    const centerLost = center && this.#world.meets("center-lost");
    this.#move(async (signal) => {
      await this.#travel(SLEW_SEC, signal);
      this.place = to;
      if (!center) return;
      await this.#world.wait(SOLVE_SEC, signal);
      if (!centerLost) this.#world.tell("MOUNT-CENTER");
    });
  }

  park(): void {
    this.#move(async (signal) => {
      await this.#travel(PARK_SEC, signal);
      this.place = { raHours: this.place.raHours, decDeg: 90 };
      this.parked = true;
      this.#world.tell("MOUNT-PARKED");
    });
  }

  unpark(): void {
    this.#move(async (signal) => {
      await this.#world.wait(LAG_SEC, signal);
      this.parked = false;
      this.#world.tell("MOUNT-UNPARKED");
    });
  }

  stop(): void {
    this.#motion?.abort();
    this.#motion = undefined;
    this.slewing = false;
  }

  info(): Table {
    const { clock, behaviour, time } = { ...this.#world, time: this.#world.time("offset") };
    const isNow = behaviour.equinox === "jnow";
    const { raHours, decDeg } = isNow ? fromJ2000(this.place, equinoxOf(clock.now())) : this.place;
    if (!this.connected) return { Connected: false, RightAscension: Number.NaN, Declination: Number.NaN };
    return {
      Connected: true,
      Name: "Simulated mount",
      AtPark: this.parked,
      AtHome: false,
      Slewing: this.slewing,
      TrackingEnabled: !this.parked && !this.slewing,
      TrackingMode: this.parked ? "Stopped" : "Sidereal",
      RightAscension: raHours,
      Declination: decDeg,
      Altitude: Number.NaN,
      Coordinates: {
        RA: raHours,
        RADegrees: raHours * 15,
        Dec: decDeg,
        Epoch: isNow ? "JNOW" : "J2000",
        DateTime: { Now: time },
      },
    };
  }

  /** What was done when N.I.N.A. ended goes on in the mount: only the command is lost. */
  forget(): void {
    this.stop();
  }

  async #travel(sec: number, signal: AbortSignal): Promise<void> {
    await this.#world.wait(LAG_SEC, signal);
    this.slewing = true;
    await this.#world.wait(sec, signal);
    this.slewing = false;
  }

  #move(body: (signal: AbortSignal) => Promise<void>): void {
    this.stop();
    const motion = this.#world.background(async (signal) => {
      await body(signal);
      if (this.#motion === motion) this.#motion = undefined;
    });
    this.#motion = motion;
  }
}
