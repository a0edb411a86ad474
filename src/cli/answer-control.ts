import type { ControlResponse, ControlWish } from "../control/protocol.ts";
import type { ControlAnswer, RunControl } from "../run/control.ts";
import type { Recorder } from "../run/recorder.ts";
import { runReport } from "../view/run-report.ts";

/** Answers what another process of the same user asks of this run, over the control endpoint. */
export function answerControl(wish: ControlWish, control: RunControl, recorder: Recorder): ControlResponse {
  const { state } = recorder;
  if (wish.command === "status") return { ok: true, body: { pid: process.pid, ...runReport(state) } };
  const answer = obey(wish, control);
  if (!answer.ok) return { ok: false, error: answer.refusal.message, hint: answer.refusal.hint };
  return { ok: true, body: { pid: process.pid, run: state.run } };
}

function obey(wish: Exclude<ControlWish, { command: "status" }>, control: RunControl): ControlAnswer {
  const by = "control";
  switch (wish.command) {
    case "stop":
      return control.stop(by);
    case "pause":
      return control.pause(wish.lane, by);
    case "unpause":
      return control.resume(wish.lane, by);
    case "skip":
      return control.skip(wish.step, by);
  }
}
