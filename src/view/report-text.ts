import type { Paint } from "../paint.ts";
import { printable } from "../printable.ts";
import type { JsonObject } from "../verb.ts";
import { progressText } from "./progress-text.ts";

/** The report of a running process (`runReport`, over the control endpoint) for a person. */
export function reportText(report: JsonObject, paint: Paint): string {
  const lines = [
    `${paint("bold", textOf(report.run))} (process ${textOf(report.pid)}), plan ${textOf(report.plan)}`,
  ];
  for (const lane of listOf(report.lanes)) {
    const steps = listOf(lane.steps);
    const at = steps.findIndex((step) => !["done", "failed", "skipped"].includes(textOf(step.status)));
    lines.push(`  ${paint("bold", textOf(lane.device))}  ${laneText(steps, at, textOf(lane.held))}`);
  }
  return `${lines.join("\n")}\n`;
}

function laneText(steps: readonly JsonObject[], at: number, held: string): string {
  const step = steps[at];
  if (!step) return "all steps ended";
  if (held !== "") return `${at + 1}/${steps.length} ${textOf(step.id)}: ${held}`;
  const reasons = Array.isArray(step.reasons) ? step.reasons.join("; ") : "";
  const progress = progressText(isObject(step.progress) ? step.progress : undefined);
  const what = [textOf(step.status), progress, reasons].filter((part) => part !== "").join(", ");
  return `${at + 1}/${steps.length} ${textOf(step.id)}: ${printable(what)}`;
}

function listOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? printable(String(value)) : "";
}
