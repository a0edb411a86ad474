import { DeviceError, TransportError } from "../../errors.ts";
import type { JsonObject } from "../../verb.ts";
import type { SlewParams, TrackParams, VerbParams } from "../../verb-params.ts";
import type { Device, DeviceEnvironment, StepContext } from "../device.ts";
import { Connection } from "./connection.ts";
import { unreachable } from "./failures.ts";
import { shakeHands } from "./handshake.ts";
import { readFullStatus } from "./observe.ts";
import { safeStop } from "./safe-stop.ts";
import type { MoveSettings } from "./settings.ts";
import { offset } from "./steps/offset.ts";
import { sendShort } from "./steps/send.ts";
import { slew } from "./steps/slew.ts";
import type { Session } from "./steps/step.ts";
import { track } from "./steps/track.ts";

/** Wire time before each further try to open a line that was open before. */
const REOPEN_MS = [1_000, 2_000, 4_000];

const DEAD_LINE: ReadonlySet<string> = new Set(["move-silent", "move-connection-lost"]);

/** Makes the device; connects only when it is asked to be ready. */
export function openMove(settings: MoveSettings, env: DeviceEnvironment): Device {
  return new MoveDevice(settings, env);
}

class MoveDevice implements Device {
  readonly #settings: MoveSettings;
  readonly #env: DeviceEnvironment;
  #connection: Connection | undefined;
  /** The line over which MOVE was made usable last. */
  #greeted: Connection | undefined;

  constructor(settings: MoveSettings, env: DeviceEnvironment) {
    this.#settings = settings;
    this.#env = env;
  }

  async ready(signal: AbortSignal): Promise<JsonObject> {
    const connection = await this.#open(signal);
    if (connection.inStep && (await this.#isUsable(connection, signal))) return {};
    const fresh = await this.#open(signal);
    try {
      const greeting = await shakeHands(fresh, this.#env, this.#settings, signal);
      // A restart is noted where it is seen; over a new line it is seen only here.
      const isNewLine = this.#greeted !== undefined && this.#greeted !== fresh;
      if (isNewLine && !greeting.modesWereSet)
        this.#env.note("MOVE was restarted meanwhile: its modes were off.");
      this.#greeted = fresh;
      const { version, awake, modesWereSet } = greeting;
      return { version, awake, wasReset: !modesWereSet };
    } catch (error) {
      // A line that is dead without saying so comes back only when it is opened anew.
      await fresh.close();
      throw error;
    }
  }

  async run(verb: string, params: JsonObject, context: StepContext): Promise<JsonObject> {
    if (!this.#connection?.isOpen || !this.#connection.inStep) await this.ready(context.signal);
    const connection = await this.#open(context.signal);
    const session: Session = { connection, settings: this.#settings, env: this.#env, context };
    switch (verb) {
      case "wake":
        await sendShort(session, "WK", {});
        return {};
      case "sleep":
        await sendShort(session, "SL", {});
        return {};
      case "slew":
        return slew(params as unknown as SlewParams, session);
      case "track":
        return track(params as unknown as TrackParams, session);
      case "offset":
        return offset(params as unknown as VerbParams["move.offset"], session);
      default:
        throw new Error(`MOVE has no verb ${verb}.`);
    }
  }

  async makeSafe(signal: AbortSignal): Promise<readonly string[]> {
    const connection = await this.#open(signal);
    try {
      return await safeStop(connection, this.#env, this.#settings, signal);
    } catch (error) {
      const isDead = error instanceof DeviceError && DEAD_LINE.has(error.code);
      if (!isDead || signal.aborted) throw error;
      // The telescope may be moving at the other end: one more try, over a new line.
      await connection.close();
      return await safeStop(await this.#open(signal), this.#env, this.#settings, signal);
    }
  }

  async close(): Promise<void> {
    await this.#connection?.close();
  }

  /** The open line; opens it when there is none. One that was open before is tried several times. */
  async #open(signal: AbortSignal): Promise<Connection> {
    if (this.#connection?.isOpen) return this.#connection;
    const waits = this.#connection ? REOPEN_MS : [];
    for (let tries = 0; ; tries += 1) {
      try {
        const { address, baud, dataBits, parity, stopBits, flowControl } = this.#settings;
        const serial = { baud, dataBits, parity, stopBits, flowControl };
        const transport = await this.#env.connect(address, { signal, serial });
        if (this.#connection) this.#env.note("Connected again.");
        this.#connection = new Connection(transport, this.#env, { dataBits });
        return this.#connection;
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof TransportError)) throw error;
        const waitMs = waits[tries];
        if (waitMs === undefined) throw unreachable(this.#env.name, error);
        await this.#env.clock.sleep(waitMs, signal);
      }
    }
  }

  /** Whether MOVE still answers as it was told to. A line on which it does not answer at all is closed. */
  async #isUsable(connection: Connection, signal: AbortSignal): Promise<boolean> {
    try {
      await readFullStatus(connection, this.#env, signal);
      return true;
    } catch (error) {
      if (!(error instanceof DeviceError) || signal.aborted) throw error;
      if (error.code !== "move-restarted") await connection.close();
      return false;
    }
  }
}
