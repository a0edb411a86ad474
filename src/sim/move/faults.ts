import type { FaultName } from "../simulator.ts";
import type { Command } from "./commands.ts";
import { codeOf } from "./fault-names.ts";
import { code, type Outcome } from "./outcome.ts";
import type { Port } from "./port.ts";

/** Longer than any client should wait for anything, a move included. */
const LATE_MS = 360_000;
const STUTTER_MS = 3_000;
/** Nothing that is text alone, and no carriage return. */
const NOISE = Uint8Array.of(0xff, 0x00, 0x1b, 0x9a, 0x7e, 0xc3);
const CUT_MS = 30_000;
const DEAF_MS = 60_000;

/** How far a move comes that is stopped, and one whose tweak-up would be too large. */
const HALF = 0.5;
const NEARLY = 0.97;

/** What becomes of the line when a command meets a fault, before it is carried out. */
export function meetOnLine(port: Port, fault: FaultName | undefined): void {
  // Before it is carried out, so that its answer finds nobody.
  if (fault === "drop") port.drop();
  if (fault === "cut") port.cut(CUT_MS);
  if (fault === "deaf") port.deafen(DEAF_MS);
  if (fault === "wrong-speed") port.garble(DEAF_MS);
}

/** What a command leads to when a fault asks for a code: nothing done, stopped on its way, or done all the same. */
export function outcomeWithFault(
  command: Command,
  fault: FaultName | undefined,
  nowMs: number,
  run: () => Outcome,
): Outcome {
  if (fault === "refuse") return code("9");
  const wanted = codeOf(fault);
  if (wanted === undefined) return run();
  const isStopped = command.stops?.includes(wanted) ?? false;
  if (!isStopped && !command.despite?.includes(wanted)) return code(wanted);
  const outcome = run();
  if (outcome.kind !== "work") return isStopped ? outcome : code(wanted);
  const part = wanted === "Y" ? NEARLY : HALF;
  const { endMs, goalMs = endMs } = outcome;
  const stopMs = Math.min(endMs, Math.round(nowMs + (goalMs - nowMs) * part));
  return { ...outcome, endMs: isStopped ? stopMs : endMs, code: wanted };
}

/** Says an answer as a fault lets it through. `stray` is a code 0 as MOVE would write it now. */
export function sayWithFault(
  port: Port,
  fault: FaultName | undefined,
  answer: { readonly text: string; readonly stray: string },
  later: (ms: number, act: () => void) => void,
): void {
  const bytes = Buffer.from(answer.text, "latin1");
  const say = (): void => port.say(bytes);
  const half = bytes.length >> 1;
  switch (fault) {
    case "mute":
      return;
    case "late":
      later(LATE_MS, say);
      return;
    case "half-line":
      port.say(bytes.subarray(0, half));
      return;
    case "stutter":
      port.say(bytes.subarray(0, half));
      later(STUTTER_MS, () => port.say(bytes.subarray(half)));
      return;
    case "parity":
      port.say(bytes, "even");
      return;
    case "noise":
      port.say(NOISE);
      break;
    case "stray-code":
      port.say(Buffer.from(answer.stray, "latin1"));
      break;
    case "twice":
      say();
      break;
    default:
  }
  say();
}
