import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Device } from "../../../src/devices/device.ts";
import { dwarf } from "../../../src/devices/dwarf/family.ts";
import type { JournalEntry } from "../../../src/gen/journal-entry.ts";
import type { JournalSink } from "../../../src/journal/journal.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { LaneHolds } from "../../../src/run/holds.ts";
import { createRun } from "../../../src/run/open-run.ts";
import { pretendedOutside } from "../../../src/run/outside.ts";
import { runSession } from "../../../src/run/session.ts";
import { parseFaults } from "../../../src/sim/host/faults.ts";
import { createFleet } from "../../../src/sim/host/fleet.ts";
import { serve } from "../../../src/sim/host/server.ts";
import { createConnect } from "../../../src/transport/connect.ts";
import { createHttp } from "../../../src/transport/http.ts";
import type { JsonObject } from "../../../src/verb.ts";
import { VirtualClock } from "../../../src/virtual-clock.ts";
import { night, site, startMs } from "../../support/runs.ts";
import { Traffic } from "../../support/traffic.ts";

/** A step of a night: its verb and resolved parameters. */
export type NightStep = readonly [verb: string, params: object];

/** How often each step is tried, and the pause in between. */
interface Retry {
  readonly attempts: number;
  readonly backoffSec: number;
}

/** How a night went. */
export interface Night {
  /** By number of the step: `done`, or how else it ended, with the code of the error. */
  readonly ends: readonly string[];
  /** Facts of steps that are done, by number. */
  readonly facts: readonly unknown[];
  /** Sentences that a person reads: errors of tries, and what the device did by itself. */
  readonly said: readonly string[];
  /** Code of the error of each try that was not the last one of its step. */
  readonly retries: readonly string[];
  /** Commands that the simulator received. */
  readonly received: readonly string[];
  readonly snapshot: Readonly<Record<string, unknown>>;
}

const nobody = { append: () => undefined, close: () => undefined } satisfies JournalSink;

/** A night of these steps, by the real runner, on a simulated telescope behind real sockets and on a virtual clock. */
export async function nightOverSockets(
  profile: string,
  steps: readonly NightStep[],
  options: {
    readonly faults?: readonly string[];
    readonly set?: Readonly<Record<string, string>>;
    readonly retry?: Retry;
  } = {},
): Promise<Night> {
  const traffic = new Traffic();
  const clock = new VirtualClock(startMs, traffic.settled);
  const received: string[] = [];
  const [member] = await createFleet([{ family: "dwarf", device: "dwarf" }], {
    clock,
    faults: parseFaults(options.faults ?? []),
    log: ({ command }) => received.push(command),
    uuid: randomUUID,
    site,
    settings: new Map([["dwarf", { profile, ...options.set }]]),
  });
  if (!member) throw new Error("There is no simulator.");
  const served = await serve(traffic.simulator(member.simulator), { clock });
  const { address, http } = served;
  const directory = mkdtempSync(join(tmpdir(), "nightplan-dwarf-"));
  mkdirSync(join(directory, "runs"));
  const entries: JournalEntry[] = [];
  const opening = {
    directory,
    clock,
    openSink: () => nobody,
    program: "test",
    onEntry: (entry: JournalEntry) => entries.push(entry),
  };
  try {
    const source = { file: "plan.yaml", digest: "d", plan: planOf(steps, options.retry) };
    const { recorder } = createRun(opening, source, night, "o");
    const note = (text: string): void => void recorder.append("device", { device: "dwarf", text });
    const device: Device = await dwarf.open(
      {
        address,
        http: http ?? "",
        profile: "auto",
        minCardFreeGb: 1,
        minBatteryPercent: 10,
        maxTemperature: 60,
      },
      {
        name: "dwarf",
        clock,
        site,
        connect: traffic.connect(createConnect(clock)),
        http: traffic.http(createHttp(clock)),
        secret: () => "",
        uuid: randomUUID,
        note,
      },
    );
    const session = runSession({
      clock,
      site,
      catalog: { dwarf: dwarf.verbs },
      recorder,
      devices: new Map([["dwarf", device]]),
      writeKept: () => undefined,
      outside: pretendedOutside(),
      holds: new LaneHolds(recorder),
      safety: undefined,
      stop: new AbortController().signal,
    });
    const { bugs } = await clock.runUntil(session);
    if (bugs.length > 0) throw bugs[0];
    return { ...nightOf(entries, steps.length), received, snapshot: member.simulator.snapshot() };
  } finally {
    member.simulator.close();
    await served.close();
    rmSync(directory, { recursive: true });
  }
}

function nightOf(
  entries: readonly JournalEntry[],
  count: number,
): Pick<Night, "ends" | "facts" | "said" | "retries"> {
  const ends: string[] = Array.from({ length: count }, () => "no outcome");
  const facts: unknown[] = [];
  const said: string[] = [];
  const retries: string[] = [];
  for (const entry of entries) {
    if (entry.kind === "device") said.push(entry.body.text);
    if (entry.kind === "retry") {
      retries.push(entry.body.error.code);
      said.push(entry.body.error.message);
    }
    if (entry.kind === "outcome") {
      const at = Number(entry.body.step);
      ends[at] = [entry.body.outcome, entry.body.error?.code].filter(Boolean).join(" ");
      facts[at] = entry.body.facts;
      if (entry.body.error) said.push(entry.body.error.message);
    }
  }
  return { ends, facts, said, retries };
}

function planOf(steps: readonly NightStep[], retry: Retry = { attempts: 2, backoffSec: 30 }): Plan {
  const expression = { kind: "sun", offsetSec: 0 } as const;
  const lane = {
    device: "dwarf",
    kind: "dwarf",
    steps: steps.map(([verb, params], number) => ({
      id: String(number),
      verb,
      params: params as JsonObject,
      when: undefined,
      until: undefined,
      needs: [],
      onFailure: "stop" as const,
      retry,
      timeoutSec: dwarf.verbs[verb]?.timeoutSec(params as JsonObject) ?? 600,
    })),
  };
  return {
    name: "test",
    summary: undefined,
    targets: {},
    starts: { ...expression, event: "nautical-dusk", text: "nautical-dusk" },
    ends: { ...expression, event: "nautical-dawn", text: "nautical-dawn" },
    lanes: [lane],
  };
}
