import type { StepContext } from "../device.ts";
import { busyCodes } from "./codes.ts";
import { type Command, isTaken } from "./command.ts";
import { commands } from "./commands.ts";
import { isDoubt } from "./errors.ts";
import type { AnswerName, MessageName, Messages } from "./messages.ts";
import type { Session } from "./session.ts";
import { type DeviceState, isActive } from "./state.ts";

/** A stopped goto keeps the telescope busy for about 12 s, and often ends without a word. */
const RELEASE_MS = 14_000;
const TRY_MS = 2_000;

/** What a busy telescope may be told so that it becomes free. */
interface Freeing {
  /** The command points the telescope: a slew under way is given up. */
  readonly stopsGoto: boolean;
}

/**
 * Sends a command of a step. A telescope that is busy with what is over, such as a stack that has ended, is sent back
 * to the live view, and told again until it is free. Resolves with its answer.
 * Rejects with DeviceError.
 */
export async function act<N extends MessageName, A extends AnswerName>(
  session: Session,
  context: StepContext,
  command: Command<N, A>,
  request: Partial<Messages[N]>,
  freeing: Freeing = { stopsGoto: false },
): Promise<Messages[A]> {
  const { signal, clock } = context;
  const { stopGoto, goLive, wideGoLive } = commands.astro;
  let answer = await session.exchange(command, request, { signal });
  const { stack, wideStack } = session.state;
  if (isBusy(answer) && !isActive(stack) && !isActive(wideStack)) {
    context.progress({ event: "freeing", code: answer.code });
    await session.exchange(wideStack.toldAt > stack.toldAt ? wideGoLive : goLive, {}, { signal });
    answer = await session.exchange(command, request, { signal });
    if (freeing.stopsGoto && isBusy(answer)) await session.exchange(stopGoto, {}, { signal });
    const startMs = clock.elapsed();
    while (isBusy(answer) && clock.elapsed() - startMs < RELEASE_MS) {
      await clock.sleep(TRY_MS, signal);
      answer = await session.exchange(command, request, { signal });
    }
  }
  if (!isTaken(command, answer.code)) throw session.refusal(command, answer.code);
  return answer;
}

function isBusy({ code }: { readonly code: number }): boolean {
  return busyCodes.has(Math.abs(code));
}

/** As `act`, for something long: when its answer is lost, the telescope is asked whether it is under way. */
export async function begin<N extends MessageName, A extends AnswerName>(
  session: Session,
  context: StepContext,
  job: {
    readonly command: Command<N, A>;
    readonly request: Partial<Messages[N]>;
    readonly freeing: Freeing;
    readonly underWay: (state: DeviceState) => boolean;
  },
): Promise<void> {
  try {
    await act(session, context, job.command, job.request, job.freeing);
  } catch (error) {
    if (!isDoubt(error)) throw error;
    await session.recover(context.signal);
    if (!job.underWay(session.state)) throw error;
  }
}
