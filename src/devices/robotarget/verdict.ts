import type { RetrySafety } from "../../errors.ts";
import type { JsonObject } from "../../verb.ts";
import type { ActionResult, Reply } from "./codec.ts";
import type { Method } from "./method.ts";
import { asText, membersOf } from "./wire-values.ts";

/** What a request came to. */
export type Verdict =
  | { readonly kind: "done"; readonly returned: JsonObject }
  | { readonly kind: "failed"; readonly why: string; readonly words: string; readonly retry: RetrySafety };

/** Words of a server that does not like a MAC or a hash. */
const NOT_AUTHENTIC = /\b(mac|hash)\b/i;

const ACTION_OK = 4;
const ACTION_FINISHED_ERROR = 5;

/** What the codes of an action result mean. */
const ACTION_CODES: Readonly<Record<number, string>> = {
  0: "needs initialisation",
  1: "ready",
  2: "running",
  3: "paused",
  5: "finished with an error",
  6: "aborting",
  7: "aborted",
  8: "timed out",
  9: "out of time",
  10: "done in part",
};

/** Whether a server's words about a failure are about how a request was signed. */
export function isAboutMac(words: string): boolean {
  return NOT_AUTHENTIC.test(words);
}

/**
 * Whether a request succeeded: only when the server took it, its action ended with 4, and `ret` is DONE where
 * there is one or the method has one. A refusal or an error that the server reports did nothing; how any other
 * end left a write is not known.
 */
export function judge(
  method: Pick<Method<never, unknown>, "answer" | "confirms" | "writes">,
  reply: Reply,
  action: ActionResult | undefined,
): Verdict {
  if (reply.kind === "error") return { kind: "failed", why: "refused", words: reply.words, retry: "never" };
  if (reply.kind === "result" && reply.result !== 0) {
    return { kind: "failed", why: "refused", words: `result ${reply.result}`, retry: "never" };
  }
  if (method.answer === "reply" || !action) {
    return { kind: "done", returned: reply.kind === "authbase" ? reply.user : {} };
  }
  const unknown: RetrySafety = method.writes ? "doubt" : "safe";
  const ret = asText(membersOf(action.returned).get("ret"));
  const words = [action.words, ret === "DONE" ? "" : ret].filter(Boolean).join("; ");
  if (action.code === ACTION_FINISHED_ERROR) {
    return { kind: "failed", why: "finished with an error", words, retry: "never" };
  }
  if (action.code !== ACTION_OK) {
    const why = ACTION_CODES[action.code] ?? `ended with the unknown code ${action.code}`;
    return { kind: "failed", why, words, retry: unknown };
  }
  if (ret !== undefined && ret !== "DONE") return { kind: "failed", why: "refused", words, retry: "never" };
  if (method.confirms && ret === undefined) {
    return { kind: "failed", why: "did not confirm", words, retry: unknown };
  }
  return { kind: "done", returned: action.returned };
}
