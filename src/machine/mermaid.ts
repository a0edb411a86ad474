import type { Plan } from "../plan/plan.ts";

/** The compiled machine as a Mermaid state diagram: lanes side by side, cross-lane needs as notes. */
export function toMermaid(plan: Plan): string {
  const names = new Map<string, string>();
  for (const lane of plan.lanes) for (const step of lane.steps) names.set(step.id, `s${names.size}`);
  const lines = ["stateDiagram-v2", "  direction LR", `  state "${label(plan.name)}" as night {`];
  plan.lanes.forEach((lane, index) => {
    if (index > 0) lines.push("    --");
    lines.push(`    state "${label(lane.device)}" as lane${index} {`);
    for (const step of lane.steps) lines.push(`      state "${label(step.id)}" as ${names.get(step.id)}`);
    if (lane.steps.some(({ onFailure }) => onFailure === "stop")) {
      lines.push(`      state "lane stopped" as stopped${index}`);
    }
    lane.steps.forEach((step, at) => {
      const name = names.get(step.id);
      const next = lane.steps[at + 1];
      const to = next ? names.get(next.id) : "[*]";
      if (at === 0) lines.push(`      [*] --> ${name}`);
      lines.push(
        `      ${name} --> ${to}: ${step.onFailure === "stop" ? "done, skipped" : "done, skipped, failed"}`,
      );
      if (step.onFailure === "stop") lines.push(`      ${name} --> stopped${index}: failed`);
      if (step.needs.length > 0) {
        lines.push(
          `      note right of ${name}`,
          `        needs ${label(step.needs.join(", "))}`,
          "      end note",
        );
      }
    });
    lines.push("    }");
  });
  return [...lines, "  }", ""].join("\n");
}

/** Text that cannot end or break a Mermaid string. */
function label(text: string): string {
  return text.replaceAll('"', "'").replaceAll("\n", " ");
}
