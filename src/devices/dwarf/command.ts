import type { OnDoubt } from "../../verb.ts";
import type { AnswerName, MessageName, Messages } from "./messages.ts";
import type { DeviceState, OperationName } from "./state.ts";

/** One thing that a telescope can be told over its WebSocket. */
export interface Command<N extends MessageName = MessageName, A extends AnswerName = AnswerName> {
  readonly module: number;
  readonly cmd: number;
  readonly request: N;
  /** The answer that counts: of type 1, or of type 3 from firmware that answers so. */
  readonly answer: A;
  /**
   * Whether the value comes as type 3, after an acknowledgement of type 1: always, after a ComResponse; or from some
   * firmware, after an answer that is empty.
   */
  readonly valueFollows: "always" | "sometimes" | "never";
  /** Follows "could not" and "told to". */
  readonly doing: string;
  /** Longest wait for the answer, in wire time. */
  readonly deadlineMs: number;
  readonly onDoubt: OnDoubt;
  /** What it starts: the end of this operation, in the notifications, completes the command. */
  readonly completedBy: OperationName | undefined;
  /** Magnitudes of the errors that its description lists. The common ones, under 10, are not repeated. */
  readonly errors: readonly number[];
  /** Magnitudes of codes that are no failure of this command. */
  readonly tolerated: readonly number[];
  /** Whether notifications since event `since` show that the command was taken, answered or not. */
  readonly confirmed: (state: DeviceState, since: number, request: Partial<Messages[N]>) => boolean;
}

const ANSWER_MS = 10_000;

type Rest<N extends MessageName, A extends AnswerName> = Partial<
  Pick<
    Command<N, A>,
    | "answer"
    | "valueFollows"
    | "deadlineMs"
    | "onDoubt"
    | "completedBy"
    | "errors"
    | "tolerated"
    | "confirmed"
  >
>;

/** Makes the commands of one module. What is not said: answered by ComResponse within 10 s, harmless to repeat. */
export function commandsOf(module: number) {
  return <N extends MessageName, A extends AnswerName = "ComResponse">(
    cmd: number,
    request: N,
    doing: string,
    rest: Rest<N, A> = {},
  ): Command<N, A> => ({
    module,
    cmd,
    request,
    doing,
    answer: "ComResponse" as A,
    valueFollows: "never",
    deadlineMs: ANSWER_MS,
    onDoubt: "repeat",
    completedBy: undefined,
    errors: [],
    tolerated: [],
    confirmed: () => false,
    ...rest,
  });
}

/** Whether a code means that the telescope took the command. */
export function isTaken(command: { readonly tolerated: readonly number[] }, code: number): boolean {
  return code === 0 || command.tolerated.includes(Math.abs(code));
}
