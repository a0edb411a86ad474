// The budgets of the design, measured: medians of several runs, beside the bare Node process where that says more.
//   node test/bench/bench.mjs [NAME…]
import { cpus } from "node:os";
import { budgets } from "./budgets.mjs";

const wanted = process.argv.slice(2);
const chosen = budgets.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const rows = [];
for (const { name, what, budget, measure } of chosen) {
  process.stderr.write(`${name}…\n`);
  rows.push({ what, budget, ...(await measure()) });
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
console.log("| What | Budget | Median | Range | Runs | Beside it |");
console.log("|---|---|---|---|---|---|");
for (const { what, budget, median, range, runs, note } of rows) {
  console.log(`| ${what} | ${budget} | ${median} | ${range} | ${runs} | ${note ?? ""} |`);
}
