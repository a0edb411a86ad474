import type { Clock } from "../../clock.ts";
import type { FaultName } from "../simulator.ts";
import { type Command, commandAt } from "./commands.ts";
import { meetOnLine, outcomeWithFault, sayWithFault } from "./faults.ts";
import { type CommandLine, lineBuffer, parseCommand, withoutArguments } from "./line.ts";
import type { Behaviour } from "./options.ts";
import type { Outcome, Work } from "./outcome.ts";
import { Port } from "./port.ts";
import { type Body, newBody, newProgram, type Program } from "./program.ts";
import type { Place } from "./sky.ts";
import { snapshot } from "./snapshot.ts";

const REMOTE_ABORT = "A";
const PADDLE = "9";
const CLOSED = new Error("the simulator was closed or restarted");
const STOPPED = new Error("something else ended it");
/** Rate of the line at the start when bytes take no time. */
const FIRST_BAUD = 9_600;
/** When a person, or a restart, comes into a command that was begun. */
const LATER_MS = 5_000;
const PADDLE_DEG = 0.1;
const KEYBOARD_MS = 60_000;

interface OperatorOptions {
  readonly clock: Clock;
  readonly behaviour: Behaviour;
  readonly place: Place;
  readonly faults: (command: string) => FaultName | undefined;
  readonly log: (command: string, args: unknown, note?: string) => void;
}

interface Received extends CommandLine {
  readonly fault: FaultName | undefined;
}

/** What goes on, and whose command it is; nobody's when a person is at the keyboard. */
interface Running {
  readonly work: Work;
  readonly received: Received | undefined;
  readonly ended: AbortController;
}

/** MOVE at work: takes commands out of its buffer one after the other, and the asynchronous ones as they come. */
export class Operator {
  readonly port: Port;
  readonly #options: OperatorOptions;
  readonly #body: Body;
  #program: Program;
  #queue: Received[] = [];
  #cut = this.#newBuffer();
  #running: Running | undefined;
  #life = new AbortController();
  #deadman = new AbortController();

  constructor(options: OperatorOptions) {
    const { clock, behaviour, place } = options;
    this.#options = options;
    this.#body = newBody(behaviour, place, clock.now());
    this.#program = this.#start();
    const firstBaud = behaviour.baud || FIRST_BAUD;
    this.port = new Port({
      clock,
      behaviour,
      baud: () => (behaviour.baud === 0 ? 0 : (this.#program.baud ?? behaviour.baud)),
      isLost: () => behaviour.rateChange === "lost" && (this.#program.baud ?? firstBaud) !== firstBaud,
      receive: (bytes) => {
        for (const line of this.#cut(bytes)) this.#receive(line);
      },
    });
  }

  snapshot(): Record<string, unknown> {
    return snapshot(this.#program, this.#running?.received !== undefined, this.#options.clock.now());
  }

  close(): void {
    this.port.close();
    this.#stop();
  }

  #newBuffer(): ReturnType<typeof lineBuffer> {
    return lineBuffer(() => {
      const waiting = this.#queue.reduce((sum, { bytes }) => sum + bytes, 0);
      return this.#options.behaviour.bufferBytes - waiting;
    });
  }

  #start(): Program {
    const { behaviour, place, clock } = this.#options;
    const program = newProgram(behaviour, place, this.#body);
    const { mount } = this.#body;
    mount.setTracking(!program.asleep, clock.now());
    mount.setLockMode(0, clock.now());
    mount.setRates({ raSecPerHour: 0, decArcsecPerHour: 0 }, clock.now());
    return program;
  }

  #receive(line: string): void {
    const parsed = parseCommand(line);
    // Nobody listens any more after QU.
    if (!parsed || !this.#program.running) return;
    const fault = this.#options.faults(parsed.name);
    const isMaimed = fault === "lost-args" && parsed.args.length > 0;
    const command = isMaimed ? withoutArguments(parsed) : parsed;
    this.#options.log(
      command.name,
      command.args,
      isMaimed ? "its arguments were lost on the way" : undefined,
    );
    if (fault === "restart") this.port.drop();
    if (fault === "restart" || fault === "relaunch") this.#restart();
    if (fault === "restart" || fault === "relaunch" || fault === "silent") return;
    meetOnLine(this.port, fault);
    if (this.#program.behaviour.deadman === "command") this.#armDeadman();
    const received = { ...command, fault };
    if (this.#commandOf(received)?.async) {
      this.#carryOut(received);
      return;
    }
    this.#queue.push(received);
    this.#proceed();
  }

  #commandOf({ name }: CommandLine): Command | undefined {
    return commandAt(this.#program.telescope, name);
  }

  /** Carries out what waits, until something takes time. */
  #proceed(): void {
    while (!this.#running) {
      const next = this.#queue[0];
      if (!next) return;
      if (next.fault === "keyboard") {
        this.#queue[0] = { ...next, fault: undefined };
        this.#begin(undefined, keyboardWork(this.#options.clock.now() + KEYBOARD_MS));
        return;
      }
      this.#queue.shift();
      this.#carryOut(next);
    }
  }

  #carryOut(received: Received): void {
    const outcome = this.#outcomeOf(received);
    if (outcome.kind === "work") this.#begin(received, outcome);
    else if (outcome.kind === "abort") this.#abort(received);
    else this.#reply(received, outcome);
    if (received.name === "DS") this.#armDeadman();
    if (received.fault === "paddle") this.#later(LATER_MS, () => this.#paddle());
    if (received.fault === "relaunch-later") this.#later(LATER_MS, () => this.#restart());
  }

  #outcomeOf(received: Received): Outcome {
    const command = this.#commandOf(received);
    if (!command) return { kind: this.#program.behaviour.unknown === "cr" ? "bare" : "nothing" };
    if (this.#program.asleep && !command.asleep && received.fault !== "refuse") {
      return { kind: "code", code: "1" };
    }
    const nowMs = this.#options.clock.now();
    return outcomeWithFault(command, received.fault, nowMs, () =>
      command.run(this.#program, received, nowMs),
    );
  }

  #begin(received: Received | undefined, work: Work): void {
    const { clock } = this.#options;
    const running = { work, received, ended: new AbortController() };
    this.#running = running;
    const { signal } = running.ended;
    const wait = async (): Promise<void> => {
      // A clock that was set back ends a wait early.
      while (clock.now() < work.endMs) await clock.sleepUntil(work.endMs, signal);
    };
    if (clock.now() >= work.endMs) {
      this.#end(running, work.code);
      return;
    }
    wait().then(
      () => {
        // Not when something else ended it in this very moment.
        if (this.#running !== running) return;
        this.#end(running, work.code);
        this.#proceed();
      },
      (reason: unknown) => {
        if (reason !== signal.reason) throw reason;
      },
    );
  }

  /** Ends what goes on, with a code; what waits is not begun yet. */
  #end({ work, received, ended }: Running, code: string | undefined): void {
    this.#running = undefined;
    ended.abort(STOPPED);
    work.end(this.#options.clock.now());
    if (received && code !== undefined) this.#reply(received, { kind: "code", code });
  }

  #abort(received: Received): void {
    const { abortOrder, abortBuffer } = this.#program.behaviour;
    const running = this.#running?.work.abortable ? this.#running : undefined;
    const answer = (): void => this.#reply(received, { kind: "code", code: running ? REMOTE_ABORT : "0" });
    if (abortBuffer === "emptied") this.#queue = [];
    if (!running) {
      answer();
      return;
    }
    if (abortOrder === "abort-first") answer();
    this.#end(running, REMOTE_ABORT);
    if (abortOrder === "move-first") answer();
    this.#proceed();
  }

  /** A person takes the paddle: what moves is stopped, and the telescope pushed. */
  #paddle(): void {
    if (this.#running) this.#end(this.#running, PADDLE);
    this.#body.mount.push(PADDLE_DEG, this.#options.clock.now());
    this.#proceed();
  }

  /** Starts the deadman's time anew, where there is one: at its end the telescope closes and sleeps. */
  #armDeadman(): void {
    this.#deadman.abort(STOPPED);
    const { deadmanMs } = this.#program;
    if (deadmanMs === 0) return;
    this.#deadman = new AbortController();
    const { signal } = this.#deadman;
    const { clock } = this.#options;
    const atMs = clock.now() + deadmanMs;
    clock.sleepUntil(atMs, signal).then(
      () => this.#shutDown(),
      (reason: unknown) => {
        if (reason !== signal.reason) throw reason;
      },
    );
  }

  #shutDown(): void {
    const nowMs = this.#options.clock.now();
    this.#queue = [];
    if (this.#running) this.#end(this.#running, PADDLE);
    this.#program.deadmanMs = 0;
    this.#program.asleep = true;
    this.#program.guiding = "off";
    this.#body.mount.setTracking(false, nowMs);
    this.#body.shutter.goTo(0, nowMs);
  }

  #reply({ fault }: Received, outcome: Exclude<Outcome, Work | { kind: "abort" }>): void {
    if (outcome.kind === "nothing") return;
    const coded = (text: string): string => (this.#program.codes ? `${text}\r` : "\r");
    const text =
      outcome.kind === "data" ? `\r${outcome.text}\r` : outcome.kind === "code" ? coded(outcome.code) : "\r";
    const { clock } = this.#options;
    sayWithFault(this.port, fault, { text, stray: coded("0") }, (ms, act) =>
      this.#after(clock.sleep(ms, this.#life.signal), act),
    );
  }

  /** Does something after so much plan time, when MOVE has not been started anew meanwhile. */
  #later(ms: number, act: () => void): void {
    const { clock } = this.#options;
    this.#after(clock.sleepUntil(clock.now() + ms, this.#life.signal), act);
  }

  #after(wait: Promise<void>, act: () => void): void {
    const { signal } = this.#life;
    wait.then(act, (reason: unknown) => {
      if (reason !== signal.reason) throw reason;
    });
  }

  #restart(): void {
    this.#stop();
    this.#life = new AbortController();
    this.#program = this.#start();
  }

  /** Ends everything that runs or waits. */
  #stop(): void {
    this.#queue = [];
    this.#cut = this.#newBuffer();
    if (this.#running) this.#end(this.#running, undefined);
    this.#deadman.abort(STOPPED);
    this.#life.abort(CLOSED);
  }
}

/** A person at the keyboard keeps MOVE from its prompt. */
function keyboardWork(endMs: number): Work {
  return { kind: "work", endMs, code: "0", abortable: false, end: () => undefined };
}
