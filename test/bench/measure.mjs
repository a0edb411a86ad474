import { spawn } from "node:child_process";

/** Runs a thing several times after a warm-up; gives the figures of a row. */
export async function figures(runs, unit, once) {
  await once();
  const values = [];
  for (let run = 0; run < runs; run++) values.push(await once());
  values.sort((a, b) => a - b);
  const show = (value) => `${value >= 100 ? Math.round(value) : Number(value.toPrecision(3))} ${unit}`;
  const median = values[values.length >> 1];
  return { value: median, median: show(median), range: `${show(values[0])} to ${show(values.at(-1))}`, runs };
}

/** Milliseconds that a whole process takes. Rejects when it does not exit with one of `codes`. */
export function processMs(args, options = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"], ...options });
    let said = "";
    child.stderr?.on("data", (data) => {
      said += data;
    });
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve(performance.now() - start);
      else reject(new Error(`${args.join(" ")} ended with ${code}:\n${said}`));
    });
  });
}

/** Bytes that a process writes to its standard output. */
export function processBytes(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "ignore"] });
    let bytes = 0;
    child.stdout.on("data", (data) => {
      bytes += data.length;
    });
    child.on("error", reject);
    child.on("close", () => resolve(bytes));
  });
}

/** Milliseconds that a function takes. */
export async function callMs(call) {
  const start = performance.now();
  await call();
  return performance.now() - start;
}
