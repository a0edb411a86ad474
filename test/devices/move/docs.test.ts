import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Command, commands } from "../../../src/devices/move/commands.ts";
import { verbs } from "../../../src/devices/move/verbs.ts";

const text = readFileSync(new URL("../../../docs/move.md", import.meta.url), "utf8");
const rows = text.slice(text.indexOf("## All commands")).split("\n");

const sent = Object.entries(commands as Readonly<Record<string, Command>>).filter(
  ([, { danger }]) => danger !== "never",
);

test.each(sent)("docs/move.md has %s with its arguments", (name, { args }) => {
  const row = rows.find((line) => line.split("|")[1]?.includes(`\`${name}\``)) ?? "";
  const named = [...(row.split("|")[2] ?? "").matchAll(/`(\w+)`/g)].map(([, argument]) => argument);
  expect(row).not.toBe("");
  expect(named).toEqual(args.map((argument) => argument.name));
});

test.each(Object.keys(verbs))("docs/move.md has %s", (verb) => {
  expect(text).toContain(`\`${verb}:`);
});
