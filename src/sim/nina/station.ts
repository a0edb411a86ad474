import type { Table } from "./wire.ts";
import type { World } from "./world.ts";

/** Safety monitor and weather station that N.I.N.A. has. */
export class Station {
  readonly #world: World;
  #monitor: "safe" | "unsafe" | "none";

  constructor(world: World) {
    this.#world = world;
    this.#monitor = world.behaviour.safetyMonitor;
  }

  /** The monitor changes its mind, or goes. */
  become(monitor: "safe" | "unsafe" | "none"): void {
    if (monitor === this.#monitor) return;
    this.#monitor = monitor;
    if (monitor === "none") this.#world.tell("SAFETY-DISCONNECTED");
    else this.#world.tell("SAFETY-CHANGED", { IsSafe: monitor === "safe" });
  }

  monitor(): Table {
    if (this.#monitor === "none") return { Connected: false, IsSafe: false };
    return { Connected: true, Name: "Simulated monitor", IsSafe: this.#monitor === "safe" };
  }

  /** What a station does not measure is NaN. */
  weather(): Table {
    const { weather } = this.#world.behaviour;
    if (weather === "none") return { Connected: false, Humidity: Number.NaN, WindSpeed: Number.NaN };
    const isWet = weather === "wet";
    return {
      Connected: true,
      Name: "Simulated weather station",
      CloudCover: Number.NaN,
      Humidity: isWet ? 97.5 : 40,
      RainRate: isWet ? 2.4 : 0,
      Temperature: 8,
      WindSpeed: 3,
      WindGust: 5,
    };
  }
}
