import type { ControlAnswer, RunControl } from "../run/control.ts";
import { type Answer, json, type Route, refusal } from "./route.ts";
import type { RunSource } from "./run-source.ts";

/** What a client may ask of the run. */
type Wish = { readonly run: string } & (
  | { readonly action: "stop" }
  | { readonly action: "pause" | "resume"; readonly lane: string }
  | { readonly action: "skip"; readonly step: string }
);

const BY = "page";

/**
 * POST `/v1/control`: safe stop, pause and resume of a lane, skip of a step. Who may ask is settled before
 * (admission.ts). The wish names its run: a page that was open since yesterday must not stop tonight's.
 */
export function controlRoute(source: RunSource, control: RunControl | undefined): Route {
  return {
    method: "POST",
    path: "/v1/control",
    answer({ headers, body }) {
      if (headers["content-type"]?.split(";")[0]?.trim() !== "application/json")
        return refusal(415, "Send JSON: content-type application/json.");
      const wish = wishOf(body);
      if (!wish)
        return refusal(
          400,
          'Send {"run":…,"action":"stop"}; pause and resume with "lane", skip with "step".',
        );
      const run = source.current();
      if (!control || !run) return refusal(409, "No run goes on here that can be acted on.");
      if (run.name !== wish.run)
        return refusal(409, `That run is over; ${run.name} goes on. Load the page again.`);
      if (run.state.ended) return refusal(409, "The run has ended.");
      return answerOf(obey(wish, control));
    },
  };
}

function obey(wish: Wish, control: RunControl): ControlAnswer {
  switch (wish.action) {
    case "stop":
      return control.stop(BY);
    case "pause":
      return control.pause(wish.lane, BY);
    case "resume":
      return control.resume(wish.lane, BY);
    case "skip":
      return control.skip(wish.step, BY);
  }
}

function answerOf(answer: ControlAnswer): Answer {
  if (answer.ok) return json({ ok: true });
  const { code, message, hint } = answer.refusal;
  return json({ error: message, code, hint }, 409);
}

function wishOf(body: string): Wish | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const { run, action, lane, step } = value as Record<string, unknown>;
  if (typeof run !== "string") return undefined;
  if (action === "stop") return { run, action };
  if ((action === "pause" || action === "resume") && typeof lane === "string") return { run, action, lane };
  if (action === "skip" && typeof step === "string") return { run, action, step };
  return undefined;
}
