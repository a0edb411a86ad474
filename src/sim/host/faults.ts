import { UsageError } from "../../errors.ts";
import { type FaultName, type Faults, faultNames } from "../simulator.ts";

const FORM =
  "Write NAME, NAME:COMMAND or NAME:COMMAND:N, for example drop:AddShot:2; N can be * for every time.";

interface Rule {
  readonly fault: FaultName;
  /** Lower case; undefined: any command. */
  readonly command: string | undefined;
  /** Which of the matching commands, counted from 1, or every one. */
  readonly time: number | "every";
}

/**
 * Faults from `--fault NAME[:COMMAND[:N]]`: the Nth command of that name meets the fault, the first when N is left out,
 * every one for `*`. COMMAND is a name as the log has it, in any case, and any command when left out.
 * Throws UsageError.
 */
export function parseFaults(texts: readonly string[]): Faults {
  const rules = texts.map(parseRule);
  const seen = rules.map(() => 0);
  return (_family, command) => {
    let met: FaultName | undefined;
    for (const [index, { fault, command: wanted, time }] of rules.entries()) {
      if (wanted !== undefined && wanted !== command.toLowerCase()) continue;
      const times = (seen[index] ?? 0) + 1;
      seen[index] = times;
      if (time === "every" || time === times) met ??= fault;
    }
    return met;
  };
}

function parseRule(text: string): Rule {
  const [name = "", command, time = "1", ...rest] = text.split(":");
  const fault = faultNames.find((known) => known === name);
  if (!fault) throw new UsageError(`There is no fault ${name}.`, `The faults are ${faultNames.join(", ")}.`);
  if (rest.length > 0 || command === "" || !/^(\*|[1-9]\d{0,8})$/.test(time)) {
    throw new UsageError(`The fault ${text} cannot be understood.`, FORM);
  }
  const wanted = command === undefined || command === "*" ? undefined : command.toLowerCase();
  return { fault, command: wanted, time: time === "*" ? "every" : Number(time) };
}
