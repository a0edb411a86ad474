import { DateTime } from "luxon";
import type { FaultName, Simulator, SimulatorLink, SimulatorOptions } from "../simulator.ts";
import { homeOf, moveCommands, type Outcome, type Program } from "./commands.ts";
import { type CommandLine, lineBuffer, parseCommand } from "./line.ts";
import { Mount } from "./mount.ts";
import { simulatedSite } from "./site.ts";
import type { Place } from "./sky.ts";

/** Longer than any client should wait for anything, a move included. */
const LATE_MS = 360_000;
const REMOTE_ABORT = "A";
const CLOSED = new Error("the simulator was closed or restarted");

interface Received extends CommandLine {
  readonly fault: FaultName | undefined;
}

/** The slew that runs: what ends it early. */
interface Running {
  readonly abort: (reason: unknown) => void;
}

/**
 * Simulates Lowell Observatory's MOVE on a serial line. The line is one: what MOVE says goes to everybody who is
 * connected, and half a command of one client is still in the buffer when the next one comes.
 */
export function createMove(options: SimulatorOptions, place: Place = simulatedSite): Simulator {
  return new Move(options, place);
}

class Move implements Simulator {
  readonly family = "move";
  readonly settings = { kind: "move" };
  readonly #options: SimulatorOptions;
  readonly #place: Place;
  readonly #links = new Set<SimulatorLink>();
  #mount: Mount;
  #program: Program;
  #queue: Received[] = [];
  #cut = lineBuffer();
  #running: Running | undefined;
  #life = new AbortController();

  constructor(options: SimulatorOptions, place: Place) {
    this.#options = options;
    this.#place = place;
    const nowMs = options.clock.now();
    this.#mount = new Mount(homeOf(place, nowMs), nowMs);
    this.#program = this.#freshProgram();
  }

  accept(link: SimulatorLink): void {
    this.#links.add(link);
    link.onClose(() => this.#links.delete(link));
    link.onData((data) => {
      for (const line of this.#cut(data)) this.#receive(line);
    });
  }

  snapshot(): Record<string, unknown> {
    const { raHours, decDeg } = this.#mount.positionAt(this.#options.clock.now());
    const { asleep, offsetsArcsec } = this.#program;
    return {
      raHours,
      decDeg,
      asleep,
      tracking: this.#mount.tracking,
      moving: this.#running !== undefined,
      offsetsArcsec: { ...offsetsArcsec },
    };
  }

  close(): void {
    this.#stop();
  }

  /** What MOVE remembers right after its start: the telescope sleeps, codes are off, status is short. */
  #freshProgram(): Program {
    return {
      mount: this.#mount,
      place: this.#place,
      asleep: true,
      codes: false,
      extended: false,
      lastPosition: this.#mount.positionAt(this.#options.clock.now()),
      objectName: "",
      offsetsArcsec: { ra: 0, dec: 0 },
    };
  }

  #receive(line: string): void {
    const command = parseCommand(line);
    if (!command) return;
    const { clock, device, faults, log } = this.#options;
    const at = DateTime.fromMillis(Math.round(clock.now()), { zone: "utc" }).toISO() ?? "";
    log({ at, family: this.family, device, command: command.name, args: command.args });
    const fault = faults(this.family, command.name);
    if (fault === "restart") this.#restart();
    if (fault === "restart" || fault === "silent") return;
    // Before it is carried out, so that its answer finds nobody.
    if (fault === "drop") this.#dropLinks();
    if (moveCommands.get(command.name)?.async) {
      this.#carryOut({ ...command, fault });
    } else {
      this.#queue.push({ ...command, fault });
      this.#work();
    }
  }

  /** Carries out what waits, until something moves. */
  #work(): void {
    while (!this.#running) {
      const next = this.#queue.shift();
      if (!next) return;
      this.#carryOut(next);
    }
  }

  #carryOut(received: Received): void {
    const outcome = this.#outcomeOf(received);
    if (outcome.kind === "slew") this.#slew(received, outcome);
    else if (outcome.kind === "abort") this.#abort(received);
    else this.#reply(received, outcome);
  }

  #outcomeOf({ name, n, m, fault }: Received): Outcome {
    const command = moveCommands.get(name);
    if (!command) return { kind: "bare" };
    if (fault === "refuse") return { kind: "code", code: "9" };
    if (this.#program.asleep && !command.asleep) return { kind: "code", code: "1" };
    return command.run(this.#program, n, m, this.#options.clock.now());
  }

  #slew(received: Received, { to, durationMs }: Outcome & { kind: "slew" }): void {
    const { clock } = this.#options;
    const startMs = clock.now();
    const abort = new AbortController();
    const running = { abort: (reason: unknown) => abort.abort(reason) };
    this.#running = running;
    this.#mount.startSlew(to, startMs, startMs + durationMs);
    const end = (code: string): void => {
      this.#mount.endSlew(clock.now());
      this.#running = undefined;
      this.#reply(received, { kind: "code", code });
      this.#work();
    };
    clock.sleepUntil(startMs + durationMs, abort.signal).then(
      () => {
        // Not when a restart came in this very moment.
        if (this.#running === running) end("0");
      },
      (reason: unknown) => {
        if (reason === REMOTE_ABORT) end(REMOTE_ABORT);
      },
    );
  }

  #abort(received: Received): void {
    const running = this.#running;
    running?.abort(REMOTE_ABORT);
    this.#reply(received, { kind: "code", code: running ? REMOTE_ABORT : "0" });
  }

  #reply({ fault }: Received, outcome: Exclude<Outcome, { kind: "slew" | "abort" }>): void {
    const text = this.#wireText(outcome);
    if (fault === "mute") return;
    if (fault === "late") {
      const { signal } = this.#life;
      this.#options.clock.sleep(LATE_MS, signal).then(
        () => this.#say(text),
        (reason: unknown) => {
          if (reason !== signal.reason) throw reason;
        },
      );
      return;
    }
    this.#say(text);
    if (fault === "twice") this.#say(text);
  }

  #wireText(outcome: Exclude<Outcome, { kind: "slew" | "abort" }>): string {
    if (outcome.kind === "data") return `\r${outcome.text}\r`;
    return outcome.kind === "code" && this.#program.codes ? `${outcome.code}\r` : "\r";
  }

  #say(text: string): void {
    for (const link of this.#links) link.send(Buffer.from(text, "latin1"));
  }

  #dropLinks(): void {
    for (const link of this.#links) link.drop();
    this.#links.clear();
  }

  #restart(): void {
    this.#stop();
    this.#life = new AbortController();
    this.#mount = new Mount(this.#mount.positionAt(this.#options.clock.now()), this.#options.clock.now());
    this.#program = this.#freshProgram();
  }

  /** Ends everything that runs or waits. */
  #stop(): void {
    this.#dropLinks();
    this.#queue = [];
    this.#cut = lineBuffer();
    this.#running?.abort(CLOSED);
    this.#running = undefined;
    this.#mount.endSlew(this.#options.clock.now());
    this.#life.abort(CLOSED);
  }
}
