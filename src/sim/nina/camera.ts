import type { Table } from "./wire.ts";
import type { World } from "./world.ts";

const DOWNLOAD_SEC = 3;

/** What an exposure is to be. */
export interface Exposure {
  readonly sec: number;
  readonly type: string;
  readonly target: string;
  readonly gain: number;
  readonly save: boolean;
}

/** The camera that N.I.N.A. drives, and the pictures that it has saved since it started. */
export class Camera {
  connected = true;
  /** Oldest first. */
  images: Table[] = [];
  readonly #world: World;
  #exposing: AbortController | undefined;
  #endMs = 0;
  /** Whether a capture was asked for over the interface and has not ended. */
  capture: "none" | "running" | "finished" = "none";

  constructor(world: World) {
    this.#world = world;
  }

  get exposing(): boolean {
    return this.#exposing !== undefined;
  }

  /** Takes one picture as a request asks for it, beside the rest. */
  startCapture(exposure: Exposure): void {
    this.capture = "running";
    const isLost = this.#world.meets("capture-lost");
    this.#world.background(async (signal) => {
      // A failed capture ends without an event.
      const ended = await this.expose(exposure, signal, isLost);
      this.capture = "finished";
      if (ended) this.#world.tell("API-CAPTURE-FINISHED");
    });
  }

  /** Takes one picture. False when it was aborted or failed. */
  async expose(exposure: Exposure, signal: AbortSignal, isLost = false): Promise<boolean> {
    const own = new AbortController();
    this.#exposing = own;
    const { clock } = this.#world;
    this.#endMs = clock.now() + exposure.sec * 1000;
    const either = AbortSignal.any([signal, own.signal]);
    try {
      await this.#world.wait(exposure.sec, either);
    } catch (error) {
      if (signal.aborted) throw error;
      return false;
    } finally {
      if (this.#exposing === own) this.#exposing = undefined;
    }
    if (isLost) return false;
    await this.#world.wait(DOWNLOAD_SEC, signal);
    if (exposure.save) this.#save(exposure);
    return true;
  }

  abort(): void {
    this.#exposing?.abort();
    this.#exposing = undefined;
  }

  forget(): void {
    this.abort();
    this.images = [];
    this.capture = "none";
  }

  info(): Table {
    return {
      Connected: this.connected,
      Name: "Simulated camera",
      IsExposing: this.exposing,
      CameraState: this.exposing ? "Exposing" : "Idle",
      ExposureEndTime: this.#world.time("offset", this.#endMs),
      Temperature: -10,
      Gain: 100,
      Battery: -1,
      CoolerPower: Number.NaN,
    };
  }

  #save({ sec, type, target, gain }: Exposure): void {
    const image: Table = {
      ExposureTime: sec,
      ImageType: type,
      Filter: "L",
      Gain: gain,
      TargetName: target,
      HFR: Number.NaN,
      Date: this.#world.time("offset"),
      Filename: `C:\\Images\\${target || type}_${this.images.length + 1}.fits`,
    };
    this.images.push(image);
    this.#world.tell("IMAGE-PREPARED");
    this.#world.tell("IMAGE-SAVE", { ImageStatistics: image }, {});
  }
}
