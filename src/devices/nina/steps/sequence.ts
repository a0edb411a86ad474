import { DeviceError } from "../../../errors.ts";
import { deviceText } from "../../../printable.ts";
import type { JsonObject } from "../../../verb.ts";
import type { NinaSequenceParams } from "../../../verb-params/nina.ts";
import type { StepContext } from "../../device.ts";
import { commands } from "../commands.ts";
import { isDoubt, notSeen } from "../errors.ts";
import { readSequenceRuns } from "../readings.ts";
import type { Session } from "../session.ts";

const LOOK_MS = 2_000;
/** How soon the state of the sequence shows what it was told. */
const SHOWS_MS = 20_000;

const skips = { "current-items": "CurrentItems", "to-imaging": "ToImaging", "to-end": "ToEnd" } as const;

/** Loads, starts or stops N.I.N.A.'s sequence, or skips a part of it. Rejects with DeviceError. */
export async function sequence(
  session: Session,
  context: StepContext,
  params: NinaSequenceParams,
): Promise<JsonObject> {
  switch (params.action) {
    case "load":
      return load(session, context, params.name);
    case "start":
      return start(session, context, params.skipValidation);
    case "stop":
      return stop(session, context.signal);
    case "skip":
      return skip(session, context, params.items);
  }
}

async function load(
  { api, environment }: Session,
  { signal }: StepContext,
  name: string,
): Promise<JsonObject> {
  const listed = await api.ask(commands.sequences, signal);
  const names = Array.isArray(listed) ? listed.filter((each) => typeof each === "string") : [];
  if (!names.includes(name)) {
    const some = names.slice(0, 10).map(deviceText).join(", ");
    throw new DeviceError(
      "nina-no-sequence",
      environment.name,
      `${environment.name} has no sequence ${name}.`,
      {
        retry: "never",
        hint: some === "" ? "Its sequence folder is empty." : `It has: ${some}.`,
      },
    );
  }
  await api.ask(commands.loadSequence, signal, { sequenceName: name });
  return { loaded: name };
}

/** A sequence that runs already is started: whether it is ours, the journal of this step tells. */
async function start(session: Session, context: StepContext, skipValidation: boolean): Promise<JsonObject> {
  const { api, environment, own } = session;
  const { signal, earlier } = context;
  const wasOurs = context.inDoubt || earlier.some(({ event }) => event === "starting");
  if (await readSequenceRuns(api, signal)) {
    own.sequence ||= wasOurs;
    return { started: wasOurs, alreadyRunning: !wasOurs };
  }
  context.progress({ event: "starting" });
  own.sequence = true;
  try {
    await api.ask(commands.startSequence, signal, { skipValidation });
  } catch (error) {
    // The state of the sequence tells what became of a request whose answer was lost.
    if (!isDoubt(error)) throw error;
  }
  if (await shows(session, context, true)) return { started: true };
  throw notSeen("nina-not-started", environment.name, "was told to start its sequence, and none runs", {
    hint: "N.I.N.A.'s validation may complain in a window there. start: unchecked starts it all the same.",
  });
}

/** Stops the sequence, whoever started it, and looks until none runs. */
export async function stop(session: Session, signal: AbortSignal): Promise<JsonObject> {
  const { api, environment, own } = session;
  if (!(await readSequenceRuns(api, signal))) return { stopped: false };
  await api.ask(commands.stopSequence, signal);
  const { clock } = environment;
  if (await shows(session, { signal, clock }, false)) {
    own.sequence = false;
    return { stopped: true };
  }
  throw notSeen("nina-not-stopped", environment.name, "was told to stop its sequence, and it still runs", {
    hint: "Look at N.I.N.A.: an instruction may not let itself be stopped.",
  });
}

async function skip(
  { api, environment }: Session,
  { inDoubt, signal }: StepContext,
  items: keyof typeof skips,
): Promise<JsonObject> {
  if (inDoubt) {
    const message = `Whether ${environment.name} has skipped a part of its sequence is not known.`;
    throw new DeviceError("nina-skip-unknown", environment.name, message, {
      retry: "never",
      hint: "Look at the sequence in N.I.N.A.; skipping twice would leave out more.",
    });
  }
  await api.ask(commands.skip, signal, { type: skips[items] });
  return { skipped: items };
}

/** Whether the sequence comes to run, or not to, soon. */
async function shows(
  { api, link }: Session,
  { signal, clock }: Pick<StepContext, "signal" | "clock">,
  runs: boolean,
): Promise<boolean> {
  const endMs = clock.elapsed() + SHOWS_MS;
  while ((await readSequenceRuns(api, signal)) !== runs) {
    if (clock.elapsed() > endMs) return false;
    await link.changed(signal, LOOK_MS);
  }
  return true;
}
