import { ExitCode } from "../../exit-codes.ts";
import { compile } from "../../machine/compile.ts";
import { toMermaid } from "../../machine/mermaid.ts";
import { type Command, expectPositionals, flag } from "../command.ts";
import { readPlan } from "../inputs.ts";

export const graph: Command = {
  name: "graph",
  summary: "the compiled machine, as Mermaid or JSON",
  usage: `PLAN

Prints a Mermaid state diagram; with --json the machine's definition.`,
  options: {},
  async run(args, platform) {
    expectPositionals(args, graph, 1, 1);
    const read = readPlan(args, platform, args.positionals[0] ?? "");
    if (!read) return ExitCode.planHasProblems;
    const { plan } = read.source;
    const text = flag(args, "json")
      ? `${JSON.stringify(compile(plan).definition, null, 2)}\n`
      : toMermaid(plan);
    platform.stdout.write(text);
    return ExitCode.done;
  },
};
