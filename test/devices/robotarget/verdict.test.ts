import { describe, expect, test } from "vitest";
import type { ActionResult, Reply } from "../../../src/devices/robotarget/codec.ts";
import { methods } from "../../../src/devices/robotarget/commands.ts";
import { judge } from "../../../src/devices/robotarget/verdict.ts";

const replies: readonly Reply[] = [
  { kind: "result", id: 1, result: 0 },
  { kind: "result", id: 1, result: 3 },
  { kind: "error", id: 1, code: 1, words: "no such thing" },
];
const codes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, Number.NaN];
const rets = [undefined, "DONE", "ERROR : full", "done", ""];

interface End {
  readonly reply: Reply;
  readonly code: number;
  readonly ret: string | undefined;
}

/** Every way in which a request can end. */
const ends: readonly End[] = replies.flatMap((reply) =>
  codes.flatMap((code) => rets.map((ret) => ({ reply, code, ret }))),
);

interface Kind {
  readonly name: string;
  readonly answer: "reply" | "action";
  readonly confirms: boolean;
  readonly writes: boolean;
}
const kinds: readonly Kind[] = methods
  .filter(({ answer }) => answer === "action")
  .map(({ name, answer, confirms, writes }) => ({ name, answer, confirms, writes }));

const verdictOf = (kind: Kind, { reply, code, ret }: End) => {
  const returned = ret === undefined ? {} : { ret };
  const action: ActionResult = { kind: "action", uid: "u", code, words: "Motivo", returned };
  return judge(kind, reply, reply.kind === "error" ? undefined : action);
};

/** Done, or what may be done after the failure. */
function expected({ confirms, writes }: Kind, { reply, code, ret }: End): string {
  const open = writes ? "doubt" : "safe";
  if (reply.kind !== "result" || reply.result !== 0) return "never";
  if (code !== 4) return code === 5 ? "never" : open;
  if (ret !== undefined) return ret === "DONE" ? "done" : "never";
  return confirms ? open : "done";
}

describe("verdicts", () => {
  test.each(kinds)("$name succeeds in one way only, and each failure says what may be done", (kind) => {
    for (const end of ends) {
      const verdict = verdictOf(kind, end);
      const what = JSON.stringify({ ...end, code: String(end.code) });
      expect(verdict.kind === "done" ? "done" : verdict.retry, what).toBe(expected(kind, end));
    }
  });

  const write: Kind = { name: "AddSet", answer: "action", confirms: true, writes: true };
  const [taken, third, error] = replies as readonly [Reply, Reply, Reply];

  test.each<[End, string, string]>([
    [{ reply: error, code: 4, ret: "DONE" }, "refused", "no such thing"],
    [{ reply: third, code: 4, ret: "DONE" }, "refused", "result 3"],
    [{ reply: taken, code: 5, ret: "DONE" }, "finished with an error", "Motivo"],
    [{ reply: taken, code: 5, ret: "ERROR : full" }, "finished with an error", "Motivo; ERROR : full"],
    [{ reply: taken, code: 4, ret: "ERROR : full" }, "refused", "Motivo; ERROR : full"],
    [{ reply: taken, code: 4, ret: undefined }, "did not confirm", "Motivo"],
    [{ reply: taken, code: 8, ret: "DONE" }, "timed out", "Motivo"],
    [{ reply: taken, code: 10, ret: "DONE" }, "done in part", "Motivo"],
    [{ reply: taken, code: Number.NaN, ret: "DONE" }, "ended with the unknown code NaN", "Motivo"],
  ])("%j: %s, in the server's own words", (end, why, words) => {
    expect(verdictOf(write, end)).toMatchObject({ kind: "failed", why, words });
  });
});
