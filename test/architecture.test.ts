import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { expect, test } from "vitest";

const words = [
  "errors",
  "exit-codes",
  "verb",
  "verb-params",
  "sync-difference",
  "printable",
  "paint",
  "time-text",
  "uuid",
];
const clock = ["clock", "virtual-clock"];

/** The table of docs/architecture.md: a layer may import itself and these. */
const may: Record<string, readonly string[]> = {
  errors: [],
  "exit-codes": [],
  verb: [],
  "verb-params": ["verb"],
  "sync-difference": ["verb", "verb-params"],
  printable: [],
  paint: [],
  "time-text": [],
  uuid: [],
  clock: [],
  "virtual-clock": ["clock"],
  gen: [],
  sky: ["errors"],
  plan: ["sky", "gen", ...words],
  machine: ["plan"],
  journal: ["plan", "gen", ...clock, ...words],
  transport: [...clock, "errors", "printable"],
  devices: ["transport", "sky", "gen", ...clock, ...words],
  control: words,
  safety: ["devices", "transport", ...clock, ...words],
  run: ["plan", "machine", "journal", "devices", "safety", "sky", "gen", ...clock, ...words],
  report: ["plan", "printable", "paint"],
  view: ["journal", "gen", ...words],
  messages: ["journal", "plan", "sky", "gen", ...words],
  chart: ["view", "journal", "plan", "sky", ...words],
  serve: ["messages", "chart", "view", "run", "journal", "sky", "gen", ...clock, ...words],
  sim: ["transport", "clock", "errors"],
};

const source = join(import.meta.dirname, "..", "src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

const layerOf = (file: string): string => (file.split(sep)[0] ?? "").replace(/\.ts$/, "");

function importsOf(file: string): { readonly target: string; readonly typeOnly: boolean }[] {
  const text = readFileSync(join(source, file), "utf8");
  const found = text.matchAll(
    /(?:^|\n)\s*(import|export)(\s+type)?\s[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/g,
  );
  return [...found].flatMap(([, , type, from, dynamic]) => {
    const name = from ?? dynamic ?? "";
    if (!name.startsWith(".")) return [];
    return [{ target: relative(source, resolve(source, dirname(file), name)), typeOnly: type !== undefined }];
  });
}

test("there is something to look at", () => {
  expect(files.length).toBeGreaterThan(80);
});

test.each(files)("%s imports only what its layer may", (file) => {
  const layer = layerOf(file);
  if (layer === "cli" || layer === "index") return;
  const allowed = may[layer];
  expect(allowed, `layer ${layer} has a row in the table`).toBeDefined();
  const wrong = importsOf(file)
    .map(({ target }) => target)
    .filter((target) => layerOf(target) !== layer && !allowed?.includes(layerOf(target)));
  expect(wrong).toEqual([]);
});

test("a family of devices imports no other family", () => {
  const wrong = files
    .filter((file) => file.split(sep).length >= 3)
    .filter((file) => layerOf(file) === "devices")
    .flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => {
          const [, from] = file.split(sep);
          const [layer, to = ""] = target.split(sep);
          return layer === "devices" && !to.endsWith(".ts") && to !== from;
        })
        .map(({ target }) => `${file} -> ${target}`),
    );
  expect(wrong).toEqual([]);
});

test("layers that only need the shape of another import types, so that check loads no driver", () => {
  const typesOnly: Record<string, readonly string[]> = {
    run: ["devices"],
    safety: ["devices"],
    devices: ["transport", "gen"],
    sim: ["transport"],
    serve: ["run", "sky"],
  };
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(({ target, typeOnly }) => !typeOnly && typesOnly[layerOf(file)]?.includes(layerOf(target)))
      .map(({ target }) => `${file} -> ${target}`),
  );
  expect(wrong).toEqual([]);
});

test("no file is over 300 lines", () => {
  const long = files
    .filter((file) => layerOf(file) !== "gen")
    .filter((file) => readFileSync(join(source, file), "utf8").split("\n").length > 301);
  expect(long).toEqual([]);
});

test("the table here is the table in docs/architecture.md", () => {
  const docs = readFileSync(join(source, "..", "docs", "architecture.md"), "utf8");
  for (const layer of Object.keys(may)) expect(docs).toContain(`\`${layer}\``);
});
