import type { CommonFault, FaultName } from "../simulator.ts";
import { actionCodes, type RobotargetFault } from "./fault-names.ts";
import type { meddling } from "./person.ts";
import { bigJpeg } from "./pictures.ts";
import { type Reply, type Request, refusal } from "./requests.ts";

/** Longer than any client should wait: live servers took up to 60 s for long lists. */
const LATE_MS = 150_000;
/** What a client has to bear. */
const SLOW_MS = 90_000;
const BIG_BYTES = 5_000_000;
/** How an action ended. */
export const actionOk = 4;
const ACTION_ABORTED = 7;

/** How one action ends. */
interface Ending {
  readonly uid: unknown;
  readonly code: number;
  readonly reason: string;
  readonly paramRet: Readonly<Record<string, unknown>>;
}

/** What an exchange needs of the connection that it happens on, and of the server. */
export interface Line {
  /** The command does what it does. Undefined when the server falls silent over it. */
  carryOut(request: Request): Reply | undefined;
  /** Text of an answer. */
  answerText(message: Readonly<Record<string, unknown>>): string;
  /** Text of an event. */
  eventText(event: string, body: Readonly<Record<string, unknown>>): string;
  send(...texts: readonly string[]): void;
  sendByteByByte(text: string): void;
  /** False when the client aborted the action meanwhile; never resolves when the connection ends. */
  wait(ms: number | "usual", uid: unknown): Promise<boolean>;
  close(): void;
  drop(): void;
  /** The server throws everybody out: at once, or with a word of goodbye. */
  restart(): void;
  shutDown(): void;
  /** Another profile becomes active. */
  changeProfile(): void;
  meddle(how: keyof typeof meddling, request: Request): void;
}

type Course = (line: Line, request: Request) => void | Promise<void>;

/** One command and its answers, as they go when nothing is wrong or when a fault is. */
export function exchange(line: Line, request: Request, fault: FaultName | undefined): void | Promise<void> {
  return ((fault && courses[fault]) ?? usual)(line, request);
}

function answer(line: Line, { id }: Request, { first }: Reply): string {
  return line.answerText({ jsonrpc: "2.0", ...first, id });
}

function ending(line: Line, request: Request, { later }: Reply, other: Partial<Ending> = {}): string {
  const { uid, code, reason, paramRet } = {
    uid: request.params.UID,
    code: actionOk,
    reason: "",
    paramRet: later ?? {},
    ...other,
  };
  const body = { UID: uid, ActionResultInt: code, Motivo: reason, ParamRet: paramRet };
  return line.eventText("RemoteActionResult", body);
}

/** The answer, after a while the end of the action, and whatever follows from it. */
async function deliver(
  line: Line,
  request: Request,
  reply: Reply,
  as: {
    readonly waitMs?: number;
    readonly ends?: Partial<Ending>;
    readonly send?: (text: string) => void;
  } = {},
): Promise<void> {
  const send = as.send ?? ((text: string) => line.send(text));
  send(answer(line, request, reply));
  if (reply.later) {
    const isDone = await line.wait(as.waitMs ?? "usual", request.params.UID);
    const aborted = { code: ACTION_ABORTED, reason: "Aborted", paramRet: {} };
    send(ending(line, request, reply, isDone ? as.ends : aborted));
  }
  if (reply.close) line.close();
}

const usual: Course = (line, request) => {
  const reply = line.carryOut(request);
  return reply && deliver(line, request, reply);
};

/** A course of what was carried out, when there is an answer to it. */
function done(course: (line: Line, request: Request, reply: Reply) => void | Promise<void>): Course {
  return (line, request) => {
    const reply = line.carryOut(request);
    return reply && course(line, request, reply);
  };
}

/** An action that was not carried out and ends all the same. */
function undone(ends: Partial<Ending>): Course {
  return (line, request) => deliver(line, request, { first: { result: 0 }, later: {} }, { ends });
}

/** Ends an answer in its middle. */
function half(text: string): string {
  return text.slice(0, Math.floor(text.length / 2));
}

/** A course after something else happened first. */
function after(first: (line: Line, request: Request) => void): Course {
  return (line, request) => {
    first(line, request);
    return usual(line, request);
  };
}

const endings = (code: number): Partial<Ending> => ({
  code,
  reason: code === actionOk ? "" : `The simulator was told to end with ${code}`,
  ...(code !== actionOk && { paramRet: {} }),
});

const byCode = Object.fromEntries(
  actionCodes.flatMap((code) => [
    [`rar-${code}`, done((line, request, reply) => deliver(line, request, reply, { ends: endings(code) }))],
    [`rar-${code}-undone`, undone({ paramRet: { ret: "DONE" }, ...endings(code) })],
  ]),
) as Readonly<Record<Extract<FaultName, `rar-${number}` | `rar-${number}-undone`>, Course>>;

const courses: Readonly<Record<CommonFault | RobotargetFault, Course>> & Partial<Record<FaultName, Course>> =
  {
    ...byCode,
    silent: () => undefined,
    mute: done(() => undefined),
    drop: done((line) => line.drop()),
    late: done(async (line, request, reply) => {
      await line.wait(LATE_MS, request.params.UID);
      await deliver(line, request, reply);
    }),
    twice: done(async (line, request, reply) => {
      await Promise.all([deliver(line, request, reply), deliver(line, request, reply)]);
    }),
    refuse: (line, request) => deliver(line, request, refusal("Refused: the simulator was told to")),
    restart: (line) => line.restart(),
    "no-rar": done((line, request, reply) => line.send(answer(line, request, reply))),
    "rar-first": done(async (line, request, reply) => {
      if (reply.later) line.send(ending(line, request, reply));
      await line.wait("usual", request.params.UID);
      line.send(answer(line, request, reply));
    }),
    "rar-other": done((line, request, reply) =>
      deliver(line, request, reply, { ends: { uid: "00000000-0000-4000-8000-000000000000" } }),
    ),
    "ret-error": undone({ paramRet: { ret: "The simulator was told to fail" } }),
    slow: done((line, request, reply) => deliver(line, request, reply, { waitMs: SLOW_MS })),
    bytes: done((line, request, reply) =>
      deliver(line, request, reply, { send: (text) => line.sendByteByByte(text) }),
    ),
    merged: done(async (line, request, reply) => {
      const texts = [line.eventText("Polling", {}), answer(line, request, reply)];
      line.send(...texts, ...(reply.later ? [ending(line, request, reply)] : []));
      if (reply.close) line.close();
    }),
    "big-line": done((line, request, reply) => {
      const hasPicture = reply.later && Object.hasOwn(reply.later, "Base64Data");
      if (hasPicture) {
        const paramRet = { ...reply.later, Base64Data: bigJpeg((BIG_BYTES / 4) * 3) };
        return deliver(line, request, reply, { ends: { paramRet } });
      }
      // Space in front of a JSON text means nothing.
      return deliver(line, request, reply, {
        send: (text) => line.send(text.includes('"Event"') ? `${" ".repeat(BIG_BYTES)}${text}` : text),
      });
    }),
    "drop-before": (line) => line.drop(),
    "drop-between": done((line, request, reply) => {
      line.send(answer(line, request, reply));
      line.drop();
    }),
    "drop-in-result": done((line, request, reply) => {
      line.send(half(answer(line, request, reply)));
      line.drop();
    }),
    "drop-in-rar": done(async (line, request, reply) => {
      line.send(answer(line, request, reply));
      await line.wait("usual", request.params.UID);
      line.send(half(ending(line, request, reply)));
      line.drop();
    }),
    shutdown: (line) => line.shutDown(),
    "profile-change": after((line) => line.changeProfile()),
    "edit-priority": after((line, request) => line.meddle("edit-priority", request)),
    "edit-shot": after((line, request) => line.meddle("edit-shot", request)),
    "edit-remove": after((line, request) => line.meddle("edit-remove", request)),
  };
