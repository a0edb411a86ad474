import { DeviceError } from "../../errors.ts";
import { authenticate, managerMode } from "./commands.ts";
import { type MacDialect, managerHash } from "./mac.ts";
import { clause } from "./plain-text.ts";
import type { Session } from "./session.ts";
import { type Credentials, withoutSecrets } from "./settings.ts";
import { judge, type Verdict } from "./verdict.ts";

interface HandshakeOptions {
  readonly device: string;
  readonly sessionKey: string;
  readonly credentials: Credentials;
  readonly dialect: MacDialect;
  readonly signal: AbortSignal;
}

/** Words of a server that asks nobody for a password; the connection stays good. */
const NO_AUTHENTICATION = /level not allow/i;

/**
 * Says who we are, then enters manager mode. Returns the version of the database, when the server says it.
 * Rejects with DeviceError, `never` when the server refused.
 */
export async function shakeHands(session: Session, options: HandshakeOptions): Promise<number | undefined> {
  await logIn(session, options);
  const { credentials, device, dialect, sessionKey, signal } = options;
  const parts = { secret: credentials.sharedSecret, sessionKey, words: credentials.macWords };
  const params = { macKey: credentials.macKey, hash: managerHash(parts, dialect) };
  const answer = await session.exchange(managerMode, params, { signal });
  const verdict = judge(managerMode, answer.reply, answer.action);
  if (verdict.kind === "done") return managerMode.read(verdict.returned);
  throw new DeviceError(
    "manager-mode",
    device,
    `Voyager (${device}) refused manager mode${said(verdict, credentials)}.`,
    {
      retry: verdict.retry,
      hint:
        "Check sharedSecret, macKey and macWords, that Voyager's setup accepts a custom key, and its licence. " +
        `If they are right, run nightplan doctor ${device}: it finds out how this Voyager wants hashes made.`,
    },
  );
}

async function logIn(session: Session, options: HandshakeOptions): Promise<void> {
  const { credentials, device, signal } = options;
  if (!credentials.login) return;
  const answer = await session.exchange(authenticate, { credentials: credentials.login.encoded }, { signal });
  const verdict = judge(authenticate, answer.reply, answer.action);
  if (verdict.kind === "done" || NO_AUTHENTICATION.test(verdict.words)) return;
  throw new DeviceError(
    "authentication",
    device,
    `Voyager (${device}) refused the user${said(verdict, credentials)}.`,
    {
      retry: verdict.retry,
      hint: "Check user and password of the device.",
    },
  );
}

function said(verdict: Extract<Verdict, { kind: "failed" }>, credentials: Credentials): string {
  const words = clause(withoutSecrets(verdict.words, credentials));
  return words === "" ? "" : `: ${words}`;
}
