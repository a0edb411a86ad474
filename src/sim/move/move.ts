import { DateTime } from "luxon";
import type { Simulator, SimulatorOptions } from "../simulator.ts";
import { Operator } from "./operator.ts";
import { type Behaviour, usualBehaviour } from "./options.ts";
import { simulatedSite } from "./site.ts";
import type { Place } from "./sky.ts";

const FAMILY = "move";

/** What a simulated MOVE takes from outside, and how it differs from the usual one. */
export interface MoveOptions extends SimulatorOptions, Partial<Behaviour> {
  /** Where the telescope stands; at the simulated observatory when left out. */
  readonly site?: Place | undefined;
}

/**
 * Simulates Lowell Observatory's MOVE on a serial line: every command of the description at each of its telescopes. Half
 * a command of one client is still in the buffer when the next one comes.
 */
export function createMove(options: MoveOptions): Simulator {
  const { site = simulatedSite, clock, device } = options;
  const behaviour = behaviourOf(options);
  const operator = new Operator({
    clock,
    behaviour,
    place: site,
    faults: (command) => options.faults(FAMILY, command),
    log(command, args, note) {
      const at = DateTime.fromMillis(Math.round(clock.now()), { zone: "utc" }).toISO() ?? "";
      options.log({ at, family: FAMILY, device, command, args, ...(note !== undefined && { note }) });
    },
  });
  return {
    family: FAMILY,
    settings: {
      kind: FAMILY,
      ...(behaviour.telescope !== usualBehaviour.telescope && { telescope: behaviour.telescope }),
      ...(behaviour.equinox === "date" && { equinox: "date" }),
    },
    accept: (link) => operator.port.accept(link),
    snapshot: () => operator.snapshot(),
    close: () => operator.close(),
  };
}

function behaviourOf(options: Partial<Behaviour>): Behaviour {
  const names = Object.keys(usualBehaviour) as (keyof Behaviour)[];
  const given = names.filter((name) => options[name] !== undefined).map((name) => [name, options[name]]);
  return { ...usualBehaviour, ...Object.fromEntries(given) };
}
