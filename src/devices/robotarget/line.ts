import { DeviceError } from "../../errors.ts";
import { deviceText } from "../../printable.ts";
import type { Transport } from "../../transport/transport.ts";
import type { JsonObject } from "../../verb.ts";
import type { DeviceEnvironment } from "../device.ts";
import { shakeHands } from "./handshake.ts";
import { localEpochSec } from "./local-time.ts";
import type { Method } from "./method.ts";
import { clause } from "./plain-text.ts";
import { Session, type SessionOptions } from "./session.ts";
import {
  type Credentials,
  dialectOf,
  readCredentials,
  type Settings,
  withoutSecrets,
  zoneOf,
} from "./settings.ts";
import { signers } from "./sign.ts";
import { isAboutMac, judge, type Verdict } from "./verdict.ts";

/** A session that went through the handshake. */
export interface Line {
  readonly session: Session;
  /** Facts for the journal. */
  readonly facts: JsonObject;
  /** Does one request on this session. Rejects with DeviceError that carries the server's own words. */
  call<P, R>(method: Method<P, R>, params: P, options: CallOptions): Promise<R>;
}

export interface CallOptions {
  readonly signal: AbortSignal;
  /** What the request is for, in errors. */
  readonly about?: string;
}

interface LineOptions extends Pick<SessionOptions, "nextId" | "onEvent"> {
  readonly settings: Settings;
  readonly environment: DeviceEnvironment;
  readonly signal: AbortSignal;
  /** Called once when an open line ended without `close`, with the reason free of secrets. */
  readonly onLost: (reason: string) => void;
}

/** Connects, reads the server's greeting and shakes hands. Rejects with DeviceError. */
export async function openLine(options: LineOptions): Promise<Line> {
  const { settings, environment, signal, nextId, onEvent } = options;
  const { name: device, clock, uuid } = environment;
  const credentials = readCredentials(settings, environment);
  const zone = zoneOf(settings, environment);
  const dialect = dialectOf(settings);
  const transport = await openTransport(settings, environment, signal);
  let isOpen = false;
  const session = new Session({
    device,
    clock,
    transport,
    uuid,
    nextId,
    onEvent,
    spelling: settings.spelling ?? "example",
    localSec: () => localEpochSec(clock.now(), zone),
    note: (text) => environment.note(withoutSecrets(text, credentials)),
    onLost: (reason) => {
      if (isOpen) options.onLost(withoutSecrets(reason, credentials));
    },
  });
  try {
    const { sessionKey, version } = await session.open(signal);
    const database = await shakeHands(session, { device, sessionKey, credentials, dialect, signal });
    isOpen = true;
    const signer = signers(credentials.sharedSecret, sessionKey, dialect);
    return {
      session,
      facts: { voyager: deviceText(version), database: database ?? null },
      call: async (method, params, { signal: stop, about }) => {
        const sign = signer(method.signature);
        const sent = { signal: stop, sign, ...(about !== undefined && { about }) };
        const answer = await session.exchange(method, params, sent);
        const verdict = judge(method, answer.reply, answer.action);
        if (verdict.kind === "done") return method.read(verdict.returned);
        const what = about ? `${method.name} (${about})` : method.name;
        throw refusal(device, credentials, what, verdict, method);
      },
    };
  } catch (error) {
    await session.close();
    throw error;
  }
}

function refusal(
  device: string,
  credentials: Credentials,
  what: string,
  { words: said, why, retry }: Extract<Verdict, { kind: "failed" }>,
  { signature, writes }: Pick<Method<never, unknown>, "signature" | "writes">,
): DeviceError {
  const words = clause(withoutSecrets(said, credentials)) || "it gave no reason";
  // Open methods are signed in one way only: there is nothing to find out.
  const hint =
    isAboutMac(said) && signature.kind === "reserved"
      ? `Run nightplan doctor ${device}: it finds out how this Voyager wants requests signed.`
      : refusalHint(writes);
  return new DeviceError("refused", device, `Voyager (${device}): ${what} ${why}: ${words}.`, {
    retry,
    hint,
  });
}

function refusalHint(writes: boolean): string {
  if (!writes) return "Look at Voyager's log.";
  return (
    "Look at the object in RoboTarget Manager, and at Voyager's log. " +
    "When a sync stopped here, the next sync goes on where it stopped."
  );
}

async function openTransport(
  settings: Settings,
  { name, connect }: DeviceEnvironment,
  signal: AbortSignal,
): Promise<Transport> {
  try {
    return await connect(settings.address, { signal });
  } catch (error) {
    signal.throwIfAborted();
    throw new DeviceError("unreachable", name, `Voyager (${name}) cannot be reached: ${clause(error)}.`, {
      retry: "safe",
      hint: "Check that Voyager runs, that its application server is on, and the address.",
      cause: error,
    });
  }
}
