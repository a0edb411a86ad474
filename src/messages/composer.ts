import type { JournalEntry } from "../gen/journal-entry.ts";
import type { RunState } from "../journal/fold.ts";
import type { EntryBody } from "../journal/line.ts";
import { isoTime, parseIsoTime } from "../time-text.ts";
import { uuidV5 } from "../uuid.ts";
import type { Catalog, Json, PointingTarget } from "../verb.ts";
import { type Course, type Courses, coursesOf } from "./course.ts";
import { Ends } from "./ends.ts";
import { exposureHeaders, targetHeaders } from "./headers.ts";
import { type Message, type Sender, type Topic, versions } from "./message.ts";

/** Ids of messages are made in it. */
const NAMESPACE = "0b0f6c0e-3f0e-5d0a-9a53-6f1d1ac5a6b7";

/** Ends of a wait that differ by less are the same: a search for an opening is that fine. */
const SAME_WAIT_MS = 60_000;

/** What a lane said last. */
interface LaneMemory {
  /** Target of the last start; undefined at first and after every interruption. */
  targetId: string | undefined;
  /** The wait that was told of and has not ended. */
  wait: { readonly step: string; readonly endMs: number } | undefined;
  hasStopped: boolean;
}

interface Draft {
  readonly topic: Topic;
  readonly lane: string;
  readonly content: string;
  readonly expires?: string;
  readonly headers: { readonly [name: string]: Json };
}

/**
 * Composes the messages of a run from the entries of its journal, one after the other. Nothing else goes into them: a
 * replay of the journal gives the same messages with the same numbers and ids, in this process or in a later one.
 */
export class Composer {
  readonly #catalog: Catalog;
  readonly #sender: Sender;
  readonly #lanes = new Map<string, LaneMemory>();
  #courses: Courses | undefined;
  #ends: Ends | undefined;
  #seq = 0;

  constructor(catalog: Catalog, sender: Sender) {
    this.#catalog = catalog;
    this.#sender = sender;
  }

  /** Messages of the next entry. `state` is the fold of all entries up to and with it. */
  take(entry: JournalEntry, state: RunState): readonly Message[] {
    return this.#drafts(entry, state).map((draft) => this.#message(draft, entry, state));
  }

  #message(draft: Draft, entry: JournalEntry, state: RunState): Message {
    this.#seq += 1;
    const { topic } = draft;
    const identity = `${state.observatoryDigest}/${state.run}/${state.startedMs}/${this.#seq}`;
    return {
      seq: this.#seq,
      run: state.run,
      lane: draft.lane,
      entry: entry.seq,
      Topic: topic,
      Version: versions[topic],
      SenderId: this.#sender.id,
      Sender: this.#sender.name,
      SentAt: entry.at,
      MessageId: uuidV5(NAMESPACE, identity),
      CorrelationId: null,
      Expiration: draft.expires ?? null,
      Content: draft.content,
      CustomHeaders: draft.headers,
    };
  }

  #drafts(entry: JournalEntry, state: RunState): readonly Draft[] {
    switch (entry.kind) {
      case "process-started":
        for (const { device } of state.plan.lanes) {
          this.#lanes.set(device, { ...freshLane(), hasStopped: this.#endsOf(state).isOver(device, state) });
        }
        return [];
      case "plan-adopted":
        this.#courses = undefined;
        this.#ends = undefined;
        return [];
      case "waiting":
        return this.#waits(entry.body, entry.at, state);
      case "intent":
        return this.#starts(entry.body.step, entry.body.targetEnds, state, state.lastMs);
      case "restoring":
        return this.#restores(entry.body, state);
      case "interrupted":
        this.#interrupt(laneOf(state, entry.body.step));
        return [];
      case "made-safe":
        this.#interrupt(entry.body.device);
        return [];
      case "decision":
        this.#endsOf(state).reset();
        return [];
      case "outcome":
        return this.#ended(entry.body, state);
      case "stop-requested":
      case "run-ended":
        return state.plan.lanes.flatMap(({ device }) => this.#stops(device, state));
      default:
        return [];
    }
  }

  #waits(
    { step, for: what, opens, nextLook }: EntryBody<"waiting">,
    at: string,
    state: RunState,
  ): readonly Draft[] {
    // Journals of earlier versions say only when the gate is looked at again.
    const end = opens ?? nextLook;
    if (what === "needs" || end === undefined) return [];
    const lane = laneOf(state, step);
    const memory = this.#lane(lane);
    const endMs = parseIsoTime(end);
    const { wait } = memory;
    const isSame = wait?.step === step && Math.abs(wait.endMs - endMs) < SAME_WAIT_MS;
    memory.targetId = undefined;
    if (isSame) return [];
    memory.wait = { step, endMs };
    const target = this.#coursesOf(state).nextTarget.get(step);
    const headers = target ? targetHeaders(state.plan, target, endMs) : { ProjectName: state.plan.name };
    const seconds = Math.max(0, Math.trunc((endMs - parseIsoTime(at)) / 1000));
    const content = isoTime(endMs);
    return [
      {
        topic: "TargetScheduler-WaitStart",
        lane,
        content,
        expires: content,
        headers: { SecondsUntilNextTarget: seconds, ...headers },
      },
    ];
  }

  /** Steps that are done again after a rest or restart: the device slews before the step that needs them begins. */
  #restores({ steps, targetEnds }: EntryBody<"restoring">, state: RunState): readonly Draft[] {
    return steps.flatMap((step) => this.#starts(step, targetEnds, state, state.lastMs));
  }

  #starts(step: string, ends: string | undefined, state: RunState, atMs: number): readonly Draft[] {
    const lane = laneOf(state, step);
    const memory = this.#lane(lane);
    memory.wait = undefined;
    const course = this.#coursesOf(state).ofStep.get(step);
    if (!course?.begins || !isPointed(step, course, state)) return [];
    const { target, exposure } = course;
    const isNew = memory.targetId !== target.id;
    memory.targetId = target.id;
    const common = {
      lane,
      content: target.name,
      expires: ends ?? isoTime(state.night.endsMs),
      headers: { ...targetHeaders(state.plan, target, atMs), ...exposureHeaders(exposure) },
    };
    const start: Draft = { topic: "TargetScheduler-TargetStart", ...common };
    return isNew ? [{ topic: "TargetScheduler-NewTargetStart", ...common }, start] : [start];
  }

  #ended({ step, outcome }: EntryBody<"outcome">, state: RunState): readonly Draft[] {
    const lane = laneOf(state, step);
    const course = this.#coursesOf(state).ofStep.get(step);
    const ends = this.#endsOf(state);
    const drafts: Draft[] = [];
    if (course && outcome === "done" && ends.isComplete(course.group, state)) {
      drafts.push(complete(lane, course.target, state));
    }
    if (outcome === "in-doubt" || ends.isOver(lane, state)) drafts.push(...this.#stops(lane, state));
    return drafts;
  }

  #stops(lane: string, state: RunState): readonly Draft[] {
    const memory = this.#lane(lane);
    if (memory.hasStopped) return [];
    memory.hasStopped = true;
    memory.wait = undefined;
    const headers = { StoppedAt: isoTime(state.lastMs) };
    return [{ topic: "TargetScheduler-ContainerStopped", lane, content: "Container Stopped", headers }];
  }

  #interrupt(lane: string): void {
    const memory = this.#lane(lane);
    memory.targetId = undefined;
    memory.wait = undefined;
  }

  #lane(lane: string): LaneMemory {
    const known = this.#lanes.get(lane);
    if (known) return known;
    const memory = freshLane();
    this.#lanes.set(lane, memory);
    return memory;
  }

  #coursesOf(state: RunState): Courses {
    this.#courses ??= coursesOf(state.plan, this.#catalog);
    return this.#courses;
  }

  #endsOf(state: RunState): Ends {
    this.#ends ??= new Ends(state.plan);
    return this.#ends;
  }
}

function freshLane(): LaneMemory {
  return { targetId: undefined, wait: undefined, hasStopped: false };
}

function laneOf(state: RunState, step: string): string {
  return state.steps.get(step)?.lane ?? "";
}

/** A step whose pointing was skipped or failed takes pictures of something else, or of nothing. */
function isPointed(step: string, { pointing }: Course, state: RunState): boolean {
  return pointing === step || state.steps.get(pointing)?.status === "done";
}

function complete(lane: string, target: PointingTarget, state: RunState): Draft {
  return {
    topic: "TargetScheduler-TargetComplete",
    lane,
    content: target.name,
    headers: targetHeaders(state.plan, target, state.lastMs),
  };
}
