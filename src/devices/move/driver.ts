import { DeviceError, TransportError } from "../../errors.ts";
import type { JsonObject } from "../../verb.ts";
import type { Device, DeviceEnvironment, StepContext } from "../device.ts";
import { createTurns } from "../turns.ts";
import { Connection } from "./connection.ts";
import { Deadman } from "./deadman.ts";
import { restarted, unreachable } from "./failures.ts";
import { shakeHands } from "./handshake.ts";
import { readFullStatus } from "./observe.ts";
import { isDeadLine, safeStop, safeStopMs } from "./safe-stop.ts";
import type { MoveSettings } from "./settings.ts";
import { steps } from "./steps/index.ts";
import { OffsetSum } from "./steps/offset-sum.ts";
import type { RunStep } from "./steps/step.ts";
import { telescopes } from "./telescopes.ts";

/** Wire time before each further try to open a line that was open before: a device server takes a minute to start. */
const REOPEN_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
/** The same in a safe stop, which has no minute. A port that hangs up again as soon as it is open waits, too. */
const REOPEN_SOON_MS = [0, 1_000, 2_000, 4_000];

/** What a line that is down for a while says. */
const DOWN: ReadonlySet<string> = new Set(["move-unreachable", "move-connection-lost"]);

/** The line is down, and may be there again in a while. */
function isDown(error: unknown): boolean {
  return error instanceof DeviceError && DOWN.has(error.code) && error.retry !== "never";
}

/** What MOVE said of itself when the line was put in step. */
type Greeted = { readonly version: string; readonly awake: boolean | null };

/** Makes the device; connects only when it is asked to be ready. */
export function openMove(settings: MoveSettings, env: DeviceEnvironment): Device {
  return new MoveDevice(settings, env);
}

class MoveDevice implements Device {
  readonly restMs: number;
  readonly #settings: MoveSettings;
  readonly #env: DeviceEnvironment;
  readonly #turns = createTurns();
  readonly #offsets = new OffsetSum();
  readonly #deadman: Deadman | undefined;
  #connection: Connection | undefined;
  /** The line over which MOVE was made usable last. */
  #greeted: Connection | undefined;
  /** MOVE was restarted, and `ready` has not said so yet. */
  #wasReset = false;

  constructor(settings: MoveSettings, env: DeviceEnvironment) {
    this.restMs = safeStopMs(settings);
    this.#settings = settings;
    this.#env = env;
    const line = { env, turns: this.#turns, connection: () => this.#connection };
    this.#deadman = settings.deadman && new Deadman(settings.deadman.minutes, line);
  }

  async ready(signal: AbortSignal): Promise<JsonObject> {
    const greeting = await this.#turns(() => this.#greet(signal));
    this.#deadman?.start();
    const wasReset = this.#wasReset;
    this.#wasReset = false;
    return greeting ? { ...greeting, wasReset } : wasReset ? { wasReset } : {};
  }

  async run(verb: string, params: JsonObject, context: StepContext): Promise<JsonObject> {
    if (!this.#connection?.isOpen || !this.#connection.inStep) {
      const isFirst = this.#greeted === undefined;
      await this.#turns(() => this.#greet(context.signal));
      // What earlier steps brought about is lost: `ready` says so, before anything builds upon it.
      if (this.#wasReset && !isFirst) throw restarted(this.#env.name, undefined);
    }
    const step = (steps as Readonly<Record<string, RunStep<never>>>)[verb];
    if (!step) throw new Error(`MOVE has no verb ${verb}.`);
    return step(params as never, {
      connection: await this.#open(context.signal),
      settings: this.#settings,
      env: this.#env,
      context,
      turns: this.#turns,
      offsets: this.#offsets,
      deadman: this.#deadman,
    });
  }

  async makeSafe(signal: AbortSignal): Promise<readonly string[]> {
    await this.#deadman?.stop();
    this.#offsets.forget();
    for (let tries = 0; ; tries += 1) {
      try {
        return await safeStop({
          connection: await this.#open(signal),
          env: this.#env,
          settings: this.#settings,
          deadman: this.#deadman,
          signal,
        });
      } catch (error) {
        const waitMs = REOPEN_SOON_MS[tries];
        if (waitMs === undefined || !(isDown(error) || isDeadLine(error)) || signal.aborted) throw error;
        // The telescope may be moving at the other end: another line may reach it.
        await this.#connection?.close();
        await this.#env.clock.sleep(waitMs, signal);
      }
    }
  }

  async close(): Promise<void> {
    await this.#deadman?.stop();
    await this.#connection?.close();
  }

  /** Puts the line in step, with patience for one that was before. As `#tryToGreet`. */
  async #greet(signal: AbortSignal): Promise<Greeted | undefined> {
    const waits = this.#greeted ? REOPEN_MS : [];
    for (let tries = 0; ; tries += 1) {
      try {
        return await this.#tryToGreet(signal);
      } catch (error) {
        signal.throwIfAborted();
        const waitMs = waits[tries];
        if (waitMs === undefined || !isDown(error)) throw error;
        await this.#env.clock.sleep(waitMs, signal);
      }
    }
  }

  /** Puts the line in step. Resolves with what MOVE said of itself, undefined when the line was in step. */
  async #tryToGreet(signal: AbortSignal): Promise<Greeted | undefined> {
    const connection = await this.#open(signal);
    if (connection.inStep && (await this.#isUsable(connection, signal))) return undefined;
    const fresh = await this.#open(signal);
    // Whatever moved the telescope meanwhile, nobody has counted it.
    this.#offsets.forget();
    try {
      const greeting = await shakeHands(fresh, this.#env, this.#settings, signal);
      await this.#requireTelescope(fresh, signal);
      // A restart is noted where it is seen; over a new line it is seen only here.
      const isNewLine = this.#greeted !== undefined && this.#greeted !== fresh;
      if (isNewLine && !greeting.modesWereSet)
        this.#env.note("MOVE was restarted meanwhile: its modes were off.");
      this.#greeted = fresh;
      const { version, awake, modesWereSet } = greeting;
      this.#wasReset ||= !modesWereSet;
      return { version, awake };
    } catch (error) {
      // A line that is dead without saying so comes back only when it is opened anew.
      await fresh.close();
      throw error;
    }
  }

  /** Throws DeviceError when MOVE says that it drives another telescope than the observatory file does. */
  async #requireTelescope(connection: Connection, signal: AbortSignal): Promise<void> {
    const { telescope } = this.#settings;
    const { statusId, label } = telescope ? telescopes[telescope] : {};
    if (statusId === undefined) return;
    const { extended } = await readFullStatus(connection, this.#env, signal);
    const other = Object.values(telescopes).find((one) => one.statusId === extended.telescopeText);
    if (other === undefined || extended.telescopeText === statusId) return;
    const { name } = this.#env;
    const says = `${name} says that it is ${other.label}, and the observatory file that it is ${label}.`;
    throw new DeviceError("move-other-telescope", name, says, {
      retry: "never",
      hint: "Correct address or telescope in the observatory file: limits are those of the telescope.",
    });
  }

  /** The open line; opens it when there is none. */
  async #open(signal: AbortSignal): Promise<Connection> {
    if (this.#connection?.isOpen) return this.#connection;
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
      throw unreachable(this.#env.name, error);
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
