import { UsageError } from "../../errors.ts";
import { familyFaults } from "../family-faults.ts";
import { type FaultName, type Faults, faultNames } from "../simulator.ts";

const FORM =
  "Write NAME, NAME:COMMAND or NAME:COMMAND:N, for example drop:AddShot:2; N can be * for every time.";

interface Rule {
  readonly fault: FaultName;
  /** The only family that knows it; undefined: every one does. */
  readonly family: string | undefined;
  /** Lower case; undefined: any command. */
  readonly command: string | undefined;
  /** Which of the matching commands, counted from 1, or every one. */
  readonly time: number | "every";
}

/**
 * Faults from `--fault NAME[:COMMAND[:N]]`: the Nth command of that name meets the fault, the first when N is left out,
 * every one for `*`. COMMAND is a name as the log has it, in any case, and any command when left out.
 * A fault that only one family knows meets only commands of that family. Throws UsageError.
 */
export function parseFaults(texts: readonly string[]): Faults {
  const rules = texts.map(parseRule);
  const seen = rules.map(() => 0);
  return (family, command) => {
    let met: FaultName | undefined;
    for (const [index, rule] of rules.entries()) {
      if (!isAbout(rule, family, command)) continue;
      const times = (seen[index] ?? 0) + 1;
      seen[index] = times;
      if (rule.time === "every" || rule.time === times) met ??= rule.fault;
    }
    return met;
  };
}

/** Names of all faults, for people: those of every family, and those of each. */
export function faultsInWords(): string {
  const own = Object.entries(familyFaults)
    .filter(([, names]) => names.length > 0)
    .map(([family, names]) => `; for ${family} also ${inSeries(names).join(", ")}`);
  return `${faultNames.join(", ")}${own.join("")}`;
}

/** Names that differ only in a number as the first and the last of them. */
function inSeries(names: readonly string[]): readonly string[] {
  const series = new Map<string, string>();
  for (const name of names) {
    const kind = name.replace(/\d+/, "N");
    const [first] = (series.get(kind) ?? name).split("…");
    series.set(kind, first === name ? name : `${first}…${name}`);
  }
  return [...series.values()];
}

function isAbout({ family: only, command: wanted }: Rule, family: string, command: string): boolean {
  return (
    (only === undefined || only === family) && (wanted === undefined || wanted === command.toLowerCase())
  );
}

function parseRule(text: string): Rule {
  const [name = "", command, time = "1", ...rest] = text.split(":");
  const [fault, family] = faultNamed(name);
  if (rest.length > 0 || command === "" || !/^(\*|[1-9]\d{0,8})$/.test(time)) {
    throw new UsageError(`The fault ${text} cannot be understood.`, FORM);
  }
  const wanted = command === undefined || command === "*" ? undefined : command.toLowerCase();
  return { fault, family, command: wanted, time: time === "*" ? "every" : Number(time) };
}

function faultNamed(name: string): readonly [FaultName, family: string | undefined] {
  const common = faultNames.find((known) => known === name);
  if (common) return [common, undefined];
  for (const [family, names] of Object.entries(familyFaults)) {
    const own = names.find((known) => known === name);
    if (own) return [own, family];
  }
  throw new UsageError(`There is no fault ${name}.`, `The faults are ${faultsInWords()}.`);
}
