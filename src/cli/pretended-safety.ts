import { UsageError } from "../errors.ts";
import { resolveTime } from "../plan/night-times.ts";
import type { Observatory } from "../plan/observatory.ts";
import { parseTimeExpression } from "../plan/time-expression.ts";
import type { RunNight } from "../run/night.ts";
import type { SafetyRules } from "../safety/rules.ts";
import { nightOf } from "../sky/night.ts";

/** As a run looks, when nobody has said otherwise. */
const EVERY_SEC = 10;
const MAX_AGE_SEC = 120;
const SETTLE_SEC = 900;

/**
 * The safety gate of a rehearsal in which it is unsafe for a time, `FROM..TO`, each a time as plans write it.
 * @throws UsageError when it is none
 */
export function pretendedSafety(
  span: string,
  { site, safety }: Observatory,
  night: RunNight,
  now: () => number,
): SafetyRules {
  const [from = "", to = "", ...more] = span.split("..");
  const [fromMs, toMs] = [from, to].map((text) => instant(text, span, site, night)) as [number, number];
  if (more.length > 0 || fromMs >= toMs) throw wrong(span, "it does not end after it begins");
  const read = async (): Promise<{ isSafe: boolean; atMs: number; reasons: string[] }> => {
    const atMs = now();
    const isSafe = atMs < fromMs || atMs >= toMs;
    return { isSafe, atMs, reasons: isSafe ? [] : ["rehearsed"] };
  };
  const source = { read, close: async () => undefined };
  return {
    sources: [{ name: "rehearsal", source, everySec: EVERY_SEC, maxAgeSec: MAX_AGE_SEC }],
    settleSec: safety?.settleSec ?? SETTLE_SEC,
    lanes: safety?.lanes,
  };
}

function instant(text: string, span: string, site: Observatory["site"], night: RunNight): number {
  const parsed = parseTimeExpression(text, () => undefined);
  if (!parsed.ok) throw wrong(span, parsed.message);
  const time = resolveTime(parsed.value, nightOf(site.zone, night.noonMs), site);
  if (time.problem !== undefined) throw wrong(span, time.message);
  return time.atMs;
}

function wrong(span: string, why: string): UsageError {
  return new UsageError(
    `rehearse: --unsafe cannot be ${span}: ${why.replace(/\.$/, "")}.`,
    "Write two times with two dots between them: --unsafe 02:00..02:40",
  );
}
