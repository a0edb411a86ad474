import { TransportError } from "../../errors.ts";
import type { DeviceEnvironment } from "../device.ts";
import { type Envelope, queryOf, readEnvelope } from "./codec.ts";
import type { Command } from "./commands.ts";
import { badAnswer, noAnswer, refused } from "./errors.ts";

/** A night's event history, as JSON. */
const MAX_BYTES = 32 * 1024 * 1024;
/** Wire time for one exchange: whatever takes longer is begun only, and then watched. */
const DEADLINE_MS = 10_000;

type Params = Readonly<Record<string, string | number | boolean>>;

/** Requests to one N.I.N.A. */
export class Api {
  readonly #environment: DeviceEnvironment;
  readonly #base: string;

  constructor(environment: DeviceEnvironment, address: string) {
    this.#environment = environment;
    this.#base = `${address.replace(/\/+$/, "")}/v2/api/`;
  }

  /** The value of an answer. Rejects with DeviceError, also when N.I.N.A. refuses, or with the signal's reason. */
  async ask(command: Command, signal: AbortSignal, params: Params = {}): Promise<unknown> {
    const envelope = await this.exchange(command, signal, params);
    if (!envelope.success) throw refused(this.#environment.name, command, envelope);
    return envelope.response;
  }

  /** As `ask`, but a refusal is an answer too. */
  async exchange(command: Command, signal: AbortSignal, params: Params = {}): Promise<Envelope> {
    const { name, clock, http } = this.#environment;
    signal.throwIfAborted();
    const over = new AbortController();
    const late = new AbortController();
    clock.sleep(DEADLINE_MS, over.signal).then(
      () => late.abort(),
      () => undefined,
    );
    try {
      const { status, body } = await http(`${this.#base}${command.path}${queryOf(params)}`, {
        method: "GET",
        signal: AbortSignal.any([signal, late.signal]),
        maxBytes: MAX_BYTES,
      });
      const envelope = readEnvelope(new TextDecoder().decode(body));
      if (!envelope) throw badAnswer(name, command, status);
      return envelope;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof TransportError)) throw error;
      const timeout = new TransportError("timeout", `nothing came within ${DEADLINE_MS / 1000} s.`, {
        cause: error,
      });
      throw noAnswer(name, command, late.signal.aborted ? timeout : error);
    } finally {
      over.abort();
    }
  }
}
