import type { JournalEntry } from "../gen/journal-entry.ts";
import type { Paint } from "../paint.ts";
import { printable } from "../printable.ts";
import { parseIsoTime, timeOfDay } from "../time-text.ts";
import type { JsonObject } from "../verb.ts";
import { factsText, progressText } from "./progress-text.ts";

/** One journal entry as a line for people, or undefined for entries that say nothing new to them. */
export function entryLine(entry: JournalEntry, zone: string, paint: Paint): string | undefined {
  const text = sentence(entry, paint);
  if (text === undefined) return undefined;
  return `${paint("dim", timeOfDay(parseIsoTime(entry.at), zone))}  ${text}`;
}

function sentence(entry: JournalEntry, paint: Paint): string | undefined {
  switch (entry.kind) {
    case "run-started":
      return `${paint("bold", entry.body.run)}: plan ${entry.body.planFile}, night of ${entry.body.night.date}`;
    case "process-started":
      return entry.body.cutBytes > 0
        ? paint("yellow", `a torn last line of ${entry.body.cutBytes} bytes was cut off the journal`)
        : undefined;
    case "plan-adopted":
      return `changed plan adopted; ${entry.body.kept.length} finished steps kept`;
    case "night-ended":
      return "the night ended";
    case "stop-requested":
      return paint("yellow", `safe stop asked for by ${entry.body.by}`);
    case "lane-stopped":
      return `${entry.body.lane}: ${paint("red", printable(entry.body.reason))}`;
    case "held":
      return `${entry.body.lane} ${paint("yellow", "held")}: ${printable(entry.body.reason)}`;
    case "released":
      return `${entry.body.lane} ${paint("green", "goes on")}: ${printable(entry.body.reason)}`;
    case "safety":
      return safetyText(entry.body, paint);
    case "made-safe":
      return madeSafe(entry.body, paint);
    case "device":
      return `${entry.body.device}: ${printable(entry.body.text)}${factsOf(entry.body.facts)}`;
    case "restoring":
      return `${entry.body.device}: set up as before its rest or restart, by ${entry.body.steps.join(", ")}`;
    case "restored":
      return `${entry.body.device} is as the plan left it`;
    case "clock-jumped":
      return paint("yellow", `the clock jumped by ${entry.body.bySec} s; gates are looked at anew`);
    case "run-ended":
      return `run ${entry.body.outcome}`;
    default:
      return stepSentence(entry, paint);
  }
}

type StepEntry = Extract<JournalEntry, { body: { step: string } }>;

function stepSentence(entry: StepEntry, paint: Paint): string | undefined {
  const step = paint("bold", entry.body.step);
  switch (entry.kind) {
    case "waiting":
      return `${step} waits: ${printable(entry.body.reasons.join("; "))}`;
    case "intent":
      return `${step} ${paint("cyan", "starts")}${entry.body.attempt > 1 ? ` (try ${entry.body.attempt})` : ""}`;
    case "progress":
      return `${step} ${paint("dim", printable(progressText(entry.body.facts as JsonObject)))}`;
    case "retry":
      return `${step} ${paint("yellow", "tries again")} in ${entry.body.waitSec} s: ${printable(entry.body.error.message)}`;
    case "interrupted":
      return `${step} ${paint("yellow", "interrupted")}: ${printable(entry.body.reason)}`;
    case "skip-requested":
      return `${step} ${paint("yellow", "is to be skipped")}, asked for by ${entry.body.by}`;
    case "decision":
      return `${step} decided: ${entry.body.decision}`;
    case "outcome":
      return `${step} ${outcomeText(entry.body, paint)}`;
  }
}

function safetyText(
  { source, state, text }: Extract<JournalEntry, { kind: "safety" }>["body"],
  paint: Paint,
): string {
  const why = text === "" ? "" : `: ${printable(text)}`;
  return `safety: ${source} ${paint(state === "safe" ? "green" : "red", state)}${why}`;
}

function outcomeText(body: Extract<JournalEntry, { kind: "outcome" }>["body"], paint: Paint): string {
  const colour = { done: "green", failed: "red", skipped: "yellow", "in-doubt": "red" } as const;
  const why = body.reason ?? (body.facts ? factsText(body.facts as JsonObject) : "");
  const more = body.also === undefined ? "" : ` (and ${body.also.length} more)`;
  const hint = body.error?.hint === undefined ? "" : ` (${printable(body.error.hint)})`;
  return `${paint(colour[body.outcome], body.outcome)}${why === "" ? "" : `: ${printable(why)}`}${more}${hint}`;
}

function factsOf(facts: Record<string, unknown> | undefined): string {
  const text = facts ? factsText(facts as JsonObject) : "";
  return text === "" ? "" : ` (${printable(text)})`;
}

function madeSafe(
  body: Extract<JournalEntry, { kind: "made-safe" }>["body"],
  paint: Paint,
): string | undefined {
  if (body.error) return `${body.device}: ${paint("red", `NOT AT REST: ${printable(body.error.message)}`)}`;
  if (body.did.length === 0) return undefined;
  return `${body.device} at rest: ${printable(body.did.join(" "))}`;
}
